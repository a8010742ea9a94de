using BibGen.Text;

namespace BibGen.Values.Identifiers;

/// <summary>A stretch of a value that narrows, from both ends, to the identifier in it; places stay those of the value.</summary>
internal ref struct IdentifierText
{
    private readonly string _value;
    private readonly int _givenStart;
    private readonly int _givenEnd;
    private IdentifierDecoration _decoration;

    public IdentifierText(string value)
        : this(value ?? throw new ArgumentNullException(nameof(value)), 0, value.Length)
    {
    }

    public IdentifierText(string value, int start, int end)
    {
        _value = value;
        Start = _givenStart = start;
        End = _givenEnd = end;
        Unwrap();
    }

    /// <summary>Place of the first character in the value.</summary>
    public int Start { get; private set; }

    /// <summary>Place after the last character.</summary>
    public int End { get; private set; }

    public readonly int Length => End - Start;

    public readonly bool IsEmpty => End == Start;

    public readonly ReadOnlySpan<char> Text => _value.AsSpan(Start, Length);

    public readonly char this[int index] => _value[Start + index];

    /// <summary>Takes away white space and the braces, quotation marks and angle brackets around the whole.</summary>
    public void Unwrap()
    {
        while (true)
        {
            int length = Length;
            while (Start < End && char.IsWhiteSpace(_value[Start]))
                Start++;
            while (Start < End && char.IsWhiteSpace(_value[End - 1]))
                End--;
            if (Length < length)
                _decoration |= IdentifierDecoration.WhiteSpace;
            if (Length < 2 || !IsPair(_value[Start], _value[End - 1]))
                return;
            _decoration |= _value[Start] == '{' ? IdentifierDecoration.Braces : IdentifierDecoration.Wrapping;
            Start++;
            End--;
        }
    }

    /// <summary>Goes past <paramref name="text"/>, upper or lower case, when the stretch begins with it.</summary>
    public bool Skip(string text)
    {
        if (!Ascii.StartsWith(Text, text))
            return false;
        Start += text.Length;
        return true;
    }

    /// <summary>Goes past a label as people put it before a number: <c>PMID: 1</c>, <c>ISSN 0028-0836</c>, <c>MR1234567</c>.</summary>
    public bool SkipLabel(string label)
    {
        if (!Skip(label))
            return false;
        _decoration |= IdentifierDecoration.Label;
        while (!IsEmpty && (char.IsWhiteSpace(this[0]) || this[0] is ':' or '=' or '#' or '.'))
            Start++;
        return true;
    }

    /// <summary>Goes past the address of a database (<c>orcid.org/</c>, no scheme), and cuts the page's query and closing slash.</summary>
    public bool SkipAddress(string address)
    {
        int start = Start;
        if (!Skip("https://"))
            _ = Skip("http://");
        _ = Skip("www.");
        if (!Skip(address))
        {
            Start = start;
            return false;
        }
        _decoration |= IdentifierDecoration.Resolver;
        int end = Text.IndexOfAny('?', '#');
        if (end >= 0)
        {
            End = Start + end;
            _decoration |= IdentifierDecoration.QueryOrFragment;
        }
        while (!IsEmpty && this[Length - 1] == '/')
            End--;
        return true;
    }

    /// <summary>Cuts a remark in brackets at the end: <c>0-321-35668-3 (paperback)</c>.</summary>
    public void CutRemark(char open, char close)
    {
        if (IsEmpty || this[Length - 1] != close)
            return;
        int start = Text.IndexOf(open);
        if (start <= 0)
            return;
        End = Start + start;
        _decoration |= IdentifierDecoration.Remark;
        Unwrap();
    }

    /// <summary>Says that something stood around the whole, and is gone.</summary>
    public void MarkWrapped() => _decoration |= IdentifierDecoration.Wrapping;

    /// <summary>Cuts the last characters.</summary>
    public void Cut(int count) => End -= count;

    /// <summary>Cuts the end of a page's address, <c>.pdf</c>.</summary>
    public void CutPageSuffix(string suffix)
    {
        if (Length <= suffix.Length || !Text.EndsWith(suffix.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return;
        End -= suffix.Length;
        _decoration |= IdentifierDecoration.PageSuffix;
    }

    /// <summary>The identifier in its normal form.</summary>
    public readonly IdentifierReading Good(string normal) => new()
    {
        Value = normal,
        Offset = _givenStart,
        Length = _givenEnd - _givenStart,
        Decoration = Text.SequenceEqual(normal.AsSpan()) ? _decoration : _decoration | IdentifierDecoration.Form,
    };

    /// <summary>The identifier is what is left, as it stands.</summary>
    public readonly IdentifierReading Good() => Good(Length == _value.Length ? _value : Text.ToString());

    /// <summary>A problem with the stretch from <paramref name="index"/> on, counted from <see cref="Start"/>.</summary>
    public readonly IdentifierReading Bad(IdentifierProblem problem, int index, int length, string reason, string? expected = null, int found = 0) =>
        new()
        {
            Problem = problem,
            Offset = Start + index,
            Length = length,
            Reason = reason,
            Expected = expected,
            Found = found,
            Decoration = _decoration & IdentifierDecoration.Wrapping
        };

    /// <summary>A problem with all that is left; with all that was given when nothing is left.</summary>
    public readonly IdentifierReading Bad(IdentifierProblem problem, string reason) =>
        IsEmpty
            ? new() { Problem = IdentifierProblem.Empty, Offset = _givenStart, Length = _givenEnd - _givenStart, Reason = reason }
            : Bad(problem, 0, Length, reason);

    /// <summary>A number of <paramref name="found"/> digits where another number of them is expected.</summary>
    public readonly IdentifierReading BadLength(int found, string reason) =>
        Bad(IdentifierProblem.WrongLength, 0, Length, reason, found: found);

    /// <summary>Reports the first character that <paramref name="index"/> points to, or white space as such.</summary>
    public readonly IdentifierReading BadCharacter(int index, string reason) =>
        Bad(char.IsWhiteSpace(this[index]) ? IdentifierProblem.WhiteSpace : IdentifierProblem.WrongCharacter, index, 1, reason);

    private static bool IsPair(char open, char close) => (open, close) is ('{', '}') or ('"', '"') or ('<', '>') or ('\'', '\'');
}
