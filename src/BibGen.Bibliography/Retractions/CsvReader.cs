using System.Text;

namespace BibGen.Retractions;

/// <summary>Walks rows of comma-, semicolon- or tab-separated values: quoted cells with doubled quotes and line breaks (RFC 4180).</summary>
internal ref struct CsvReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly char _separator;
    private int _at;

    /// <summary>Begins before the first row of <paramref name="text"/>. The separator is the one that the first line has most of.</summary>
    public CsvReader(ReadOnlySpan<char> text)
    {
        _text = text.Length > 0 && text[0] == '\uFEFF' ? text.Slice(1) : text;
        int end = _text.IndexOfAny('\r', '\n');
        ReadOnlySpan<char> header = end < 0 ? _text : _text.Slice(0, end);
        int commas = Count(header, ',');
        int semicolons = Count(header, ';');
        _separator = Count(header, '\t') > Math.Max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// <summary>Reads the next row that is not empty: cells whose number <paramref name="isWanted"/> has, null for the others. False behind the last.</summary>
    public bool Read(List<string?> cells, bool[]? isWanted)
    {
        cells.Clear();
        while (_at < _text.Length && _text[_at] is '\r' or '\n')
            _at++;
        if (_at >= _text.Length)
            return false;
        while (true)
        {
            bool wants = isWanted is null || (cells.Count < isWanted.Length && isWanted[cells.Count]);
            cells.Add(_at < _text.Length && _text[_at] == '"' ? ReadQuoted(wants) : ReadPlain(wants));
            if (_at >= _text.Length || _text[_at] != _separator)
                return true;
            _at++;
        }
    }

    private string? ReadPlain(bool wants)
    {
        int length = _text.Slice(_at).IndexOfAny(_separator, '\r', '\n');
        ReadOnlySpan<char> cell = length < 0 ? _text.Slice(_at) : _text.Slice(_at, length);
        _at += cell.Length;
        return wants ? cell.Trim().ToString() : null;
    }

    private string? ReadQuoted(bool wants)
    {
        StringBuilder? text = wants ? new StringBuilder() : null;
        _at++;
        while (true)
        {
            int length = _text.Slice(_at).IndexOf('"');
            ReadOnlySpan<char> part = length < 0 ? _text.Slice(_at) : _text.Slice(_at, length);
            text?.Append(part.ToString());
            _at += part.Length + 1;
            if (_at >= _text.Length || _text[_at] != '"')
                break;
            text?.Append('"');
            _at++;
        }

        // What stands behind the closing quote up to the separator belongs to nothing.
        _at = Math.Min(_at, _text.Length);
        int rest = _text.Slice(_at).IndexOfAny(_separator, '\r', '\n');
        _at = rest < 0 ? _text.Length : _at + rest;
        return text?.ToString().Trim();
    }

    private static int Count(ReadOnlySpan<char> text, char c)
    {
        int count = 0;
        foreach (char one in text)
            count += one == c ? 1 : 0;
        return count;
    }
}
