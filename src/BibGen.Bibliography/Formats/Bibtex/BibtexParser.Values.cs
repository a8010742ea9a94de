using BibGen.Text;

namespace BibGen.Formats.Bibtex;

/// <summary>Values and their parts.</summary>
internal ref partial struct BibtexParser
{
    private void ParseValue(SourceSpan name, string? key)
    {
        int first = _parts.Count;
        do
        {
            SkipTrivia(key);
            if (_parts.Count == first && name.Length > 0 && ParseUndelimited(name, key))
                continue;
            if (!ParsePart(key))
            {
                Report(BibtexErrors.ExpectedValue, name.Length > 0 ? name : new SourceSpan(Math.Min(_at, _text.Length), 0), key, name.TextIn(_source));
                break;
            }
        }
        while (ReadJoin(key));

        _fields.Add(new FieldNode { NameStart = name.Start, NameLength = name.Length, FirstPart = first, PartCount = _parts.Count - first });
    }

    private bool ReadJoin(string? key)
    {
        int end = _at;
        SkipTrivia(key);
        if (CharAt(_at) == '#')
        {
            _at++;
            return true;
        }

        _at = end;
        return false;
    }

    private bool ParsePart(string? key)
    {
        char c = CharAt(_at);
        if (c == '{')
        {
            ParseBraced(key);
            return true;
        }

        if (c == '"')
        {
            ParseQuoted(key);
            return true;
        }

        int end = SkipName(_at);
        if (end == _at)
            return false;
        AddPart(_at, end, WordKind(_text.Slice(_at, end - _at)), isClosed: true);
        return true;
    }

    private void ParseBraced(string? key)
    {
        int open = _at;
        int close = FindClosingBrace(open);
        int entry = NextEntryStart(open);
        if (close >= 0 && (close < entry || IsSaneEnd(close + 1)) && !HasTakenEntryBrace(open, close))
        {
            if (close > entry)
                ReportEntryInside(entry, key);
            AddPart(open, close + 1, ValuePartKind.Braced, isClosed: true);
            return;
        }

        Report(BibtexErrors.UnbalancedBraces, new SourceSpan(open, 1), key, null);
        AddPart(open, FindCut(open, close >= 0 && close < entry ? close : entry), ValuePartKind.Braced, isClosed: false);
    }

    /// <summary>A quotation mark ends a value at brace depth 0 only; a backslash before it does not help (btxdoc §2).</summary>
    private void ParseQuoted(string? key)
    {
        int open = _at;
        int at = open + 1;
        int unbalanced = -1;
        int entry = NextEntryStart(open);
        int inside = -1; // An entry that seems to begin inside braces of the value.
        int last = _lookAhead > MostLookAhead ? LineEnd(open) : _text.Length; // Where too many searches have been in vain, this one stays in its line.
        while (true)
        {
            int next = _text.Slice(at).IndexOfAny('"', '{', '}');
            at = next < 0 ? _text.Length : at + next;
            LookAt(at);
            if (at >= entry || at >= last)
                break;
            char c = _text[at];
            if (c == '{')
            {
                int close = FindClosingBrace(at);
                if (close < 0)
                    break;
                if (close > entry)
                {
                    inside = inside < 0 ? entry : inside;
                    entry = NextEntryStart(close);
                }

                at = close;
            }
            else if (c == '}')
            {
                int after = SkipWhiteSpace(at + 1);
                if (after >= _text.Length || IsEntryStart(after))
                    break;
                if (unbalanced < 0)
                    unbalanced = at;
            }
            else if (!IsSaneEnd(at + 1) && FindLaterQuote(at + 1) is > 0 and int later)
            {
                // A bare quotation mark inside the value: BibTeX ends the value here and drops the rest of the entry.
                var word = SourceSpan.FromBounds(at, Math.Max(at + 1, SkipName(at + 1)));
                Report(BibtexErrors.MissingComma, word, key, word.TextIn(_source));
                AddPart(open, later + 1, ValuePartKind.Quoted, isClosed: true);
                return;
            }
            else
            {
                if (unbalanced >= 0)
                    Report(BibtexErrors.UnbalancedBraces, new SourceSpan(unbalanced, 1), key, null);
                if (inside >= 0)
                    ReportEntryInside(inside, key);
                AddPart(open, at + 1, ValuePartKind.Quoted, isClosed: true);
                return;
            }

            at++;
        }

        _lookAhead += at - open;
        Report(BibtexErrors.UnterminatedString, new SourceSpan(open, 1), key, null);
        AddPart(open, FindCut(open, inside >= 0 ? inside : entry), ValuePartKind.Quoted, isClosed: false);
    }

    private void ReportEntryInside(int entry, string? key)
    {
        var span = SourceSpan.FromBounds(entry, SkipName(entry + 1));
        Report(BibtexErrors.EntryStartInsideValue, span, key, span.TextIn(_source));
    }

    /// <summary>Whether a value can end before <paramref name="position"/>: what follows is a comma, a join, another field or the end of the entry.</summary>
    private bool IsSaneEnd(int position)
    {
        int next = SkipWhiteSpace(position);
        return next >= _text.Length || _text[next] is ',' or '}' or ')' or '#' or '%' or '@' || IsFieldStart(next);
    }

    /// <summary>The quotation mark in the rest of the line after which a value can really end; 0 when there is none.</summary>
    private int FindLaterQuote(int from)
    {
        int end = LineEnd(from);
        for (int at = from; at < end && _lookAhead < MostLookAhead; at++)
        {
            int next = _text.Slice(at, end - at).IndexOf('"');
            if (next < 0)
                return 0;
            at += next;
            _lookAhead += next + 1;
            int after = at + 1;
            while (after < end && _text[after] is ' ' or '\t')
                after++;
            if (after >= end || _text[after] is ',' or '}' or ')')
                return at;
        }

        return 0;
    }

    /// <summary>
    /// Whether a brace is missing in a value, so that it ends with the brace of its entry: the entry then does not close, and what
    /// looks like its other fields stands in the value.
    /// </summary>
    private bool HasTakenEntryBrace(int open, int close)
    {
        int next = SkipWhiteSpace(close + 1);
        return (next >= _text.Length || IsEntryStart(next)) && FindFieldLine(open, close) >= 0;
    }

    /// <summary>The first line in a stretch that begins like a field; -1 when there is none.</summary>
    private int FindFieldLine(int from, int to)
    {
        int at = from + 1;
        while (at < to)
        {
            int line = _text.Slice(at, to - at).IndexOfAny('\r', '\n');
            if (line < 0)
                return -1;
            at = SkipWhiteSpace(at + line);
            if (at < to && IsFieldStart(at))
                return at;
        }

        return -1;
    }

    /// <summary>
    /// Where a value that does not end is cut: before the first line that begins like a field, so that the fields below survive; else before
    /// the next entry, the brace that ends this one left to it. White space and the comma in front of the cut do not belong to the value.
    /// </summary>
    private int FindCut(int open, int limit)
    {
        if (FindFieldLine(open, limit) is >= 0 and int field)
            return TrimComma(open, field);
        int end = TrimEnd(limit);
        return end > open + 1 && limit < _text.Length && _text[end - 1] == '}' ? TrimComma(open, end - 1) : Math.Max(open + 1, end);
    }

    private readonly int TrimComma(int open, int position)
    {
        int end = TrimEnd(position);
        if (end > open + 1 && _text[end - 1] == ',')
            end--;
        return Math.Max(open + 1, end);
    }

    private static ValuePartKind WordKind(ReadOnlySpan<char> word)
    {
        if (word[0] is < '0' or > '9')
            return ValuePartKind.Macro;
        foreach (char c in word)
        {
            if (c is < '0' or > '9')
                return ValuePartKind.BareWord;
        }

        return ValuePartKind.Number;
    }

    private void AddPart(int start, int end, ValuePartKind kind, bool isClosed)
    {
        _parts.Add(new PartNode { Start = start, Length = end - start, Kind = kind, IsClosed = isClosed });
        _at = end;
    }
}
