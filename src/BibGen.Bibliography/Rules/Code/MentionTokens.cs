using BibGen.Text;

namespace BibGen.Rules.Code;

/// <summary>
/// Reads the names before a year, from right to left: <c>(Fleiss, Cohen and Everitt, 1969)</c>. A line break in a comment, with its slashes, is a blank.
/// </summary>
internal sealed class MentionTokens
{
    /// <summary>More is no list of authors; the bound keeps hostile text linear.</summary>
    private const int Most = 24;
    private const int LongestWord = 40;
    private const int MostInitials = 3;
    private const int LongestBlank = 200;

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "af", "al", "ap", "av", "da", "dal", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el", "la", "le", "ten", "ter",
        "van", "vom", "von", "zu", "zum", "zur",
    };

    private readonly string _text;
    private readonly List<MentionToken> _tokens = [];
    private int _at;

    private MentionTokens(string text, int at)
    {
        _text = text;
        _at = at;
    }

    /// <summary>The tokens before the year at <paramref name="year"/>, the nearest first, and whether the year itself stands in brackets of its own.</summary>
    public static (IReadOnlyList<MentionToken> Tokens, bool IsBracketed) Before(string text, int year)
    {
        var reader = new MentionTokens(text, year);
        reader.SkipBlanks();
        bool isBracketed = reader.Skip('(') || reader.Skip('[');
        reader.SkipBlanks();
        reader.SkipYears();
        while (reader._tokens.Count < Most && reader.ReadToken())
            reader.SkipBlanks();
        return (reader._tokens, isBracketed);
    }

    private char Before(int distance = 1) => _at >= distance ? _text[_at - distance] : '\0';

    private bool Skip(char c)
    {
        if (Before() != c)
            return false;
        _at--;
        return true;
    }

    /// <summary>Other years between the names and this one: <c>Fishel et al., 1993, 1994</c>.</summary>
    private void SkipYears()
    {
        while (Before() == ',' && IsYearBefore(_at - 1))
        {
            _at -= 5;
            SkipBlanks();
        }
    }

    private bool IsYearBefore(int end)
    {
        if (end < 5 || _text[end - 4] is not ('1' or '2') || char.IsLetterOrDigit(_text[end - 5]))
            return false;
        return Ascii.IsAllDigits(_text.AsSpan(end - 4, 4));
    }

    private void SkipBlanks()
    {
        int first = Math.Max(0, _at - LongestBlank);
        while (_at > first)
        {
            if (char.IsWhiteSpace(_text[_at - 1]))
                _at--;
            else if (_text[_at - 1] is '/' or '*' && LineMarker() is >= 0 and int marker)
                _at = marker;
            else
                return;
        }
    }

    /// <summary>Where the slashes or the asterisk begin that stand first in a line of a comment; -1 when other text stands before them.</summary>
    private int LineMarker()
    {
        int start = _at;
        while (start > 0 && _text[start - 1] is '/' or '*')
            start--;
        int before = start;
        while (before > 0 && _text[before - 1] is ' ' or '\t')
            before--;
        return before > 0 && _text[before - 1] is '\n' or '\r' ? start : -1;
    }

    private bool ReadToken()
    {
        if (Skip(','))
            return Add(MentionTokenKind.Comma, _at, "");
        if (Skip('&'))
            return Add(MentionTokenKind.And, _at, "");
        if (Before() == ';' && _at >= 5 && string.CompareOrdinal(_text, _at - 5, "&amp;", 0, 5) == 0)
            return Add(MentionTokenKind.And, _at -= 5, "");
        if (Before() == '/' && char.IsLetter(Before(2)))
            return Add(MentionTokenKind.And, --_at, "");
        if (Before() == 's' && Before(2) is '\'' or '\u2019' && Before(3) == '.')
            _at -= 2; // et al.'s
        bool hasStop = Skip('.');
        int end = _at;
        while (_at > 0 && end - _at <= LongestWord && (char.IsLetter(Before()) || IsInnerMark(end)))
            _at--;
        string word = _text.Substring(_at, end - _at);
        return word.Length > 0 && !(_at > 0 && char.IsDigit(Before())) && AddWord(word, hasStop);
    }

    /// <summary>A hyphen or an apostrophe between letters, <c>O'Neill</c>; a stop between initials, <c>W.H.</c></summary>
    private bool IsInnerMark(int end) =>
        _at > 1 && _at < end && char.IsLetter(Before(2))
        && (Ascii.IsDash(Before()) || Before() is '\'' or '\u2019' || (Before() == '.' && char.IsUpper(Before(2)) && (_at < 3 || !char.IsLetter(Before(3)))));

    private bool AddWord(string word, bool hasStop)
    {
        int start = _at;
        if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal))
            word = word.Substring(0, word.Length - 2);
        if (word.Equals("al", StringComparison.OrdinalIgnoreCase) && SkipWord("et"))
            return Add(MentionTokenKind.EtAl, _at, "");
        if (word is "others" or "colleagues" or "coworkers" or "co-workers" && (SkipWord("and") || SkipWord("&")))
            return Add(MentionTokenKind.EtAl, _at, "");
        if (IsInitials(word) || IsInitialsAfterName(word))
            return Add(MentionTokenKind.Initials, start, "");
        if (hasStop)
            return false; // The end of a sentence.
        if (word is "and" or "AND" or "und" or "et" or "y")
            return Add(MentionTokenKind.And, start, "");
        if (Particles.Contains(word))
            return Add(MentionTokenKind.Particle, start, NameFolding.Fold(word));
        return char.IsUpper(word[0]) && Add(MentionTokenKind.Name, start, NameFolding.Fold(word));
    }

    private bool SkipWord(string word)
    {
        int before = _at;
        SkipBlanks();
        _ = Skip('.');
        int start = _at - word.Length;
        if (start >= 0 && string.Compare(_text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (start == 0 || !char.IsLetterOrDigit(_text[start - 1])))
        {
            _at = start;
            return true;
        }

        _at = before;
        return false;
    }

    /// <summary>As PubMed and Vancouver write them: <c>Roe JM</c>.</summary>
    private bool IsInitialsAfterName(string word) =>
        word.Length <= MostInitials && word.All(static c => char.IsUpper(c)) && Before() == ' ' && char.IsLower(Before(2));

    private static bool IsInitials(string word)
    {
        foreach (string part in word.Split('.', '-'))
        {
            if (part.Length != 1 || !char.IsUpper(part[0]))
                return false;
        }

        return true;
    }

    private bool Add(MentionTokenKind kind, int start, string text)
    {
        _tokens.Add(new MentionToken(kind, start, text));
        return true;
    }
}
