namespace BibGen.Text;

/// <summary>Turns offsets into lines and columns. Lines end with LF, CR or CR LF, as Roslyn and MSBuild count them.</summary>
public sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly string _text;

    /// <summary>Finds the line starts of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        _text = text;
        int at = 0;
        while (true)
        {
            int next = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (next < 0)
                return;
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            _starts.Add(at);
        }
    }

    /// <summary>Line and column of <paramref name="offset"/>.</summary>
    public TextPosition PositionOf(int offset) => PositionIn(LineOf(offset), offset);

    /// <summary>
    /// Offset of <paramref name="position"/>. What is beyond the end of a line is its end, before the line break; what is beyond the last line is the end of
    /// the text, and what is before the first character is that.
    /// </summary>
    public int OffsetOf(TextPosition position)
    {
        if (position.Line < 1)
            return 0;
        if (position.Line > _starts.Count)
            return _text.Length;
        int start = _starts[position.Line - 1];
        int end = position.Line < _starts.Count ? _starts[position.Line] : _text.Length;
        if (position.Line < _starts.Count)
            end -= end - start > 1 && _text[end - 2] == '\r' && _text[end - 1] == '\n' ? 2 : 1;
        return start + Math.Min(Math.Max(0, position.Column - 1), end - start);
    }

    /// <summary>Where <paramref name="span"/> starts and ends.</summary>
    public (TextPosition Start, TextPosition End) PositionsOf(SourceSpan span)
    {
        int line = LineOf(span.Start);
        bool isLine = line + 1 == _starts.Count || span.End < _starts[line + 1]; // As nearly always.
        return (PositionIn(line, span.Start), PositionIn(isLine ? line : LineOf(span.End), span.End));
    }

    private int LineOf(int offset)
    {
        int line = _starts.BinarySearch(offset);
        return line < 0 ? ~line - 1 : line;
    }

    private TextPosition PositionIn(int line, int offset) => new(line + 1, offset - _starts[line] + 1);
}
