namespace BibGen.Retractions;

/// <summary>
/// Walks rows of comma-, semicolon- or tab-separated values: cells in quotation marks with quotation marks inside written twice, and with line breaks (RFC
/// 4180).
/// Makes no string: a cell is a stretch of the text.
/// </summary>
internal ref struct CsvReader
{
    private readonly char _separator;
    private int _at;
    private int _lineEnd = -1;

    /// <summary>
    /// Begins before the first row of <paramref name="text"/>. The separator is the one that a line <c>sep=;</c> names, as Excel writes it,
    /// or the one that the first line has most of.
    /// </summary>
    public CsvReader(ReadOnlySpan<char> text)
    {
        Text = text;
        _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        int end = EndOfLine(_at);
        ReadOnlySpan<char> header = text.Slice(_at, end - _at);
        if (header.Length == 5 && header.StartsWith("sep=".AsSpan(), StringComparison.OrdinalIgnoreCase) && header[4] is ',' or ';' or '\t')
        {
            _separator = header[4];
            _at = end;
            return;
        }

        int commas = Count(header, ',');
        int semicolons = Count(header, ';');
        _separator = Count(header, '\t') > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// <summary>The text in which cells count.</summary>
    public readonly ReadOnlySpan<char> Text { get; }

    /// <summary>Offset of the row that was read last.</summary>
    public int RowStart { get; private set; }

    /// <summary>Characters that were searched so far. However the quotation marks stand, they are a small multiple of the text's length.</summary>
    public long Searched { get; private set; }

    /// <summary>Offset just after the row that was read last.</summary>
    public readonly int RowEnd => _at;

    /// <summary>
    /// Where a quotation mark opens a cell of the row that was read last and none closes it in all of the file; null when none does. Such a cell is
    /// cut at the end of its line, and so are all after it, since nobody can tell any more which quotation marks open.
    /// </summary>
    public int? UnclosedAt { get; private set; }

    /// <summary>Whether the row that was read last, or one before it, has such a cell.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Reads the next row that is not empty. False after the last.</summary>
    public bool Read(List<CsvCell> cells)
    {
        cells.Clear();
        UnclosedAt = null;
        while (_at < Text.Length && Text[_at] is '\r' or '\n')
            _at++;
        RowStart = _at;
        if (_at >= Text.Length)
            return false;
        while (true)
        {
            cells.Add(_at < Text.Length && Text[_at] == '"' ? ReadQuoted() : ReadPlain());
            if (_at >= Text.Length || Text[_at] != _separator)
                return true;
            _at++;
        }
    }

    private CsvCell ReadPlain()
    {
        int start = _at;
        SkipToEndOfCell();
        return new CsvCell(start, _at - start, HasEscapedQuotes: false);
    }

    private CsvCell ReadQuoted()
    {
        int start = ++_at;
        bool hasEscaped = false;
        int limit = IsBroken ? EndOfLine(start) : Text.Length;
        while (true)
        {
            int length = Text.Slice(_at, limit - _at).IndexOf('"');
            Searched += length < 0 ? limit - _at : length + 1;
            if (length < 0)
            {
                if (!IsBroken)
                    UnclosedAt = start - 1;
                IsBroken = true;
                _at = EndOfLine(start);
                return new CsvCell(start, _at - start, hasEscaped);
            }

            _at += length + 1;
            if (_at >= limit || Text[_at] != '"')
                break;
            hasEscaped = true;
            _at++;
        }

        // What follows the closing quotation mark up to the separator belongs to nothing.
        var cell = new CsvCell(start, _at - 1 - start, hasEscaped);
        SkipToEndOfCell();
        return cell;
    }

    private void SkipToEndOfCell()
    {
        int length = Text.Slice(_at).IndexOfAny(_separator, '\r', '\n');
        int end = length < 0 ? Text.Length : _at + length;
        Searched += end - _at;
        _at = end;
    }

    /// <summary>The end of the line that <paramref name="from"/> stands in, which is never before that of the last call: a line is searched once.</summary>
    private int EndOfLine(int from)
    {
        if (from <= _lineEnd)
            return _lineEnd;
        int length = Text.Slice(from).IndexOfAny('\r', '\n');
        _lineEnd = length < 0 ? Text.Length : from + length;
        Searched += _lineEnd - from;
        return _lineEnd;
    }

    private static int Count(ReadOnlySpan<char> text, char c)
    {
        int count = 0;
        foreach (char one in text)
            count += one == c ? 1 : 0;
        return count;
    }
}
