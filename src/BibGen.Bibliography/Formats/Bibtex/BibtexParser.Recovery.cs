using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>Going on after an error: as little as possible is lost, and one slip gives one error.</summary>
internal ref partial struct BibtexParser
{
    private const string QuotesOfTypography = "“”„‟‘’‚‛«»'`";

    /// <summary>
    /// Goes on after the next comma at the level of fields; stops before the end of the entry, before the start of another and before a line that begins
    /// like a field. Where no field can follow, the first such line from here on is better.
    /// </summary>
    private void SkipToComma(char close)
    {
        int start = _at;
        SkipToNextComma(close);
        if (IsPlaceForField(_at, close))
            return;
        int end = NextEntryStart(start);
        if (_lookAhead > MostLookAhead || end <= start)
            return;
        int line = FindFieldLine(start, end);
        _lookAhead += (line < 0 ? end : line) - start;
        if (line >= 0)
            _at = line;
    }

    private void SkipToNextComma(char close)
    {
        while (_at < _text.Length)
        {
            int next = _text.Slice(_at).IndexOfAny(",{}@)\r\n".AsSpan());
            _at = next < 0 ? _text.Length : _at + next;
            LookAt(_at);
            char c = CharAt(_at);
            if (c == ',')
            {
                _at++;
                return;
            }

            if (c is '\r' or '\n')
            {
                _at = SkipWhiteSpace(_at);
                if (IsFieldStart(_at))
                    return;
                continue;
            }

            if (c == close || c == '}' || _at >= _text.Length || (c == '@' && IsEntryStart(_at)))
                return;
            if (c == '{' && FindClosingBrace(_at) is >= 0 and int end && end < NextEntryStart(_at))
                _at = end;
            _at++;
        }
    }

    /// <summary>Whether a field, the end of the entry or another entry comes next.</summary>
    private bool IsPlaceForField(int position, char close)
    {
        int next = SkipWhiteSpace(position);
        if (next >= _text.Length || IsFieldStart(next) || IsEntryStart(next))
            return true;
        return _text[next] == close && !IsSurplusBrace(next);
    }

    /// <summary>Whether fields go on after the brace at <paramref name="position"/>, which would end the entry: it is one too many.</summary>
    private bool IsSurplusBrace(int position)
    {
        if (CharAt(position) != '}')
            return false;
        int comma = SkipWhiteSpace(position + 1);
        return CharAt(comma) == ',' && IsFieldStart(SkipWhiteSpace(comma + 1));
    }

    /// <summary>Reads on after a closing brace too many. BibTeX and biber drop the rest of the entry there.</summary>
    private bool SkipSurplusBrace(string? key)
    {
        if (_block.Kind != BlockKind.Entry || !IsSurplusBrace(_at))
            return false;
        Report(BibtexErrors.UnbalancedBraces, new SourceSpan(_at, 1), key, null, "");
        _at = SkipWhiteSpace(_at + 1) + 1;
        return true;
    }

    /// <summary>The length of what stands for the equals sign at <paramref name="position"/>: that, or what people write for it.</summary>
    private int SignLength(int position) => (CharAt(position), CharAt(position + 1)) switch
    {
        ('=', '=' or '>') or (':', '=') => 2,
        ('=', _) => 1,
        (':', _) when SkipWhiteSpace(position + 1) is var next && CharAt(next) is '{' or '"' or '=' => CharAt(next) == '=' ? next + 1 - position : 1,
        _ => 0,
    };

    /// <summary>Skips a line of version control's, and reports the first of a conflict.</summary>
    private bool SkipMergeMark(string? key)
    {
        if (!IsMergeMark(_at))
            return false;
        int end = LineEnd(_at);
        if (_text[_at] == '<')
            Report(BibtexErrors.MergeConflict, SourceSpan.FromBounds(_at, end), key, null);
        _at = end;
        return true;
    }

    /// <summary>Whether seven equal marks begin the line at <paramref name="position"/>, as git writes them around the versions that it cannot merge.</summary>
    private bool IsMergeMark(int position)
    {
        const int Marks = 7;
        LookAt(Math.Min(position + Marks, _text.Length));
        if (CharAt(position) is not ('<' or '=' or '>' or '|') || position + Marks > _text.Length || (position > 0
            && _text[position - 1] is not ('\n' or '\r')))
            return false;
        foreach (char c in _text.Slice(position, Marks))
        {
            if (c != _text[position])
                return false;
        }

        return CharAt(position + Marks) is ' ' or '\r' or '\n' or '\0';
    }

    /// <summary>
    /// A value of words without delimiters, or with quotation marks of typography, which are none: it ends before the comma after which a field or the
    /// end of the entry comes. Whether it was one shows in what follows its first word, so that macros and numbers are left alone.
    /// </summary>
    private bool ParseUndelimited(SourceSpan name, string? key)
    {
        int start = _at;
        char c = CharAt(start);
        if (c is '{' or '"' or '\0' || _block.Kind != BlockKind.Entry || _lookAhead > MostLookAhead)
            return false;
        int word = SkipName(start);
        int next = word;
        while (CharAt(next) is ' ' or '\t')
            next++;
        LookAt(next);
        bool isQuoted = QuotesOfTypography.IndexOf(c) >= 0 && next > start;
        bool goesOn = word > start && WordKind(_text.Slice(start, word - start)) != ValuePartKind.Number
            && CharAt(next) is not (',' or '#' or '}' or ')' or '%' or '@' or '=' or '"' or '\r' or '\n' or '\0') && !IsFieldStart(next);
        if (!isQuoted && !goesOn && !(c == '\'' && CharAt(SkipWhiteSpace(start + 1)) is not (',' or '}')))
            return false;
        int end = TrimEnd(EndOfUndelimited(start));
        if (end <= start)
            return false;
        (int textStart, int textEnd) = WithoutStrayDelimiters(start, end);
        string text = _source.Substring(textStart, textEnd - textStart);
        _errors.Add(new SyntaxError(BibtexErrors.UndelimitedValue, SourceSpan.FromBounds(start, end), key, name.TextIn(_source))
        {
            Edits = IsBalanced(text.AsSpan()) ? [new TextEdit(SourceSpan.FromBounds(start, end), "{" + text + "}")] : [],
        });
        AddPart(textStart, textEnd, ValuePartKind.Undelimited, isClosed: true);
        _at = end;
        return true;
    }

    /// <summary>Where words without delimiters end: before a comma and a field, else before the brace that ends the entry.</summary>
    private int EndOfUndelimited(int start)
    {
        int limit = NextEntryStart(start);
        int brace = -1;
        for (int at = start; at < limit; at++)
        {
            int found = _text.Slice(at, limit - at).IndexOfAny(',', '}', '\n');
            if (found < 0)
                break;
            at += found;
            int next = SkipWhiteSpace(at + 1);
            _lookAhead += found + 1;
            bool isEnd = _text[at] switch
            {
                ',' => IsFieldStart(next) || CharAt(next) is '}' or ')',
                '\n' => IsFieldStart(next) || CharAt(next) is '}' or ')',
                _ => next >= _text.Length || next >= limit,
            };
            if (isEnd)
                return at;
            brace = _text[at] == '}' && brace < 0 && CharAt(next) != ',' ? at : brace;
            if (_lookAhead > MostLookAhead)
                break;
        }

        return brace >= 0 ? brace : Math.Min(LineEnd(start), limit);
    }

    /// <summary>The words without the one delimiter that is there, or the quotation marks.</summary>
    private readonly (int Start, int End) WithoutStrayDelimiters(int start, int end)
    {
        if (QuotesOfTypography.IndexOf(_text[start]) >= 0)
            start++;
        if (end > start && (QuotesOfTypography.IndexOf(_text[end - 1]) >= 0 || _text[end - 1] == '"' || (_text[end - 1] == '}'
            && !IsBalanced(_text.Slice(start, end - start)))))
            end--;
        return (start, Math.Max(start, end));
    }

    private static bool IsBalanced(ReadOnlySpan<char> text)
    {
        int depth = 0;
        foreach (char c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }
}
