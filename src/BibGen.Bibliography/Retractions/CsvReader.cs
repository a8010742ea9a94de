namespace BibGen.Retractions;

/// <summary>
/// Walks rows of comma-, semicolon- or tab-separated values: cells in quotation marks with doubled ones inside, and with line breaks (RFC 4180).
/// Makes no string: a cell is a stretch of the text.
/// </summary>
internal ref struct CsvReader
{
    private readonly char _separator;
    private int _at;

    /// <summary>
    /// Begins before the first row of <paramref name="text"/>. The separator is the one that a line <c>sep=;</c> names, as Excel writes it,
    /// or the one that the first line has most of.
    /// </summary>
    public CsvReader(ReadOnlySpan<char> text)
    {
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Slice(1) : text;
        int end = Text.IndexOfAny('\r', '\n');
        ReadOnlySpan<char> header = end < 0 ? Text : Text.Slice(0, end);
        if (header.Length == 5 && header.StartsWith("sep=".AsSpan(), StringComparison.OrdinalIgnoreCase) && header[4] is ',' or ';' or '\t')
        {
            _separator = header[4];
            _at = end < 0 ? Text.Length : end;
            return;
        }

        int commas = Count(header, ',');
        int semicolons = Count(header, ';');
        _separator = Count(header, '\t') > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// <summary>The text in which cells count, without a byte order mark.</summary>
    public readonly ReadOnlySpan<char> Text { get; }

    /// <summary>Offset of the row that was read last.</summary>
    public int RowStart { get; private set; }

    /// <summary>
    /// Whether a cell of the row that was read last has an opening quotation mark and no closing one in all of the file. Such a cell is cut at the
    /// end of its line, and so are all after it, since nobody can tell any more which quotation marks open.
    /// </summary>
    public bool IsUnclosed { get; private set; }

    /// <summary>Whether the row that was read last, or one before it, is such.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Reads the next row that is not empty. False behind the last.</summary>
    public bool Read(List<CsvCell> cells)
    {
        cells.Clear();
        IsUnclosed = false;
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
        return new CsvCell(start, _at - start, HasDoubledQuotes: false);
    }

    private CsvCell ReadQuoted()
    {
        int start = ++_at;
        bool hasDoubled = false;
        int limit = IsBroken ? EndOfLine(start) : Text.Length;
        while (true)
        {
            int length = Text.Slice(_at, limit - _at).IndexOf('"');
            if (length < 0)
            {
                IsUnclosed |= !IsBroken;
                IsBroken = true;
                _at = EndOfLine(start);
                return new CsvCell(start, _at - start, hasDoubled);
            }

            _at += length + 1;
            if (_at >= limit || Text[_at] != '"')
                break;
            hasDoubled = true;
            _at++;
        }

        // What stands behind the closing quotation mark up to the separator belongs to nothing.
        var cell = new CsvCell(start, _at - 1 - start, hasDoubled);
        SkipToEndOfCell();
        return cell;
    }

    private void SkipToEndOfCell()
    {
        int length = Text.Slice(_at).IndexOfAny(_separator, '\r', '\n');
        _at = length < 0 ? Text.Length : _at + length;
    }

    private readonly int EndOfLine(int from)
    {
        int length = Text.Slice(from).IndexOfAny('\r', '\n');
        return length < 0 ? Text.Length : from + length;
    }

    private static int Count(ReadOnlySpan<char> text, char c)
    {
        int count = 0;
        foreach (char one in text)
            count += one == c ? 1 : 0;
        return count;
    }
}
