using System.Numerics;
using System.Runtime.InteropServices;

namespace BibGen.Text;

/// <summary>Turns offsets into lines and columns. Lines end with LF, CR or CR LF, as Roslyn and MSBuild count them.</summary>
/// <remarks>
/// Kept are not the starts of all lines but, for every few hundred characters, how many lines end before them: they are counted as many characters at
/// once as the processor takes, and few places of a file are ever asked for.
/// </remarks>
public sealed class LineMap
{
    private const int BlockLength = 256;

    private readonly string _text;
    private readonly (int LinesBefore, int LineStart)[] _blocks;
    private readonly int _breaks;

    /// <summary>Counts the lines of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        _text = text;
        _blocks = new (int, int)[(text.Length / BlockLength) + 1];
        int lines = 0;
        int start = 0;
        for (int i = 0; i < _blocks.Length; i++)
        {
            _blocks[i] = (lines, start);
            int from = i * BlockLength;
            int to = Math.Min(from + BlockLength, text.Length);
            int count = CountBreaks(from, to);
            lines += count;
            if (count > 0)
                start = LastBreak(from, to) + 1;
        }

        _breaks = lines;
    }

    /// <summary>Line and column of <paramref name="offset"/>; of the end of the text for what is beyond it.</summary>
    public TextPosition PositionOf(int offset)
    {
        offset = Math.Min(offset, _text.Length);
        int block = offset / BlockLength;
        (int lines, int start) = _blocks[block];
        int count = CountBreaks(block * BlockLength, offset);
        if (count > 0)
            start = LastBreak(block * BlockLength, offset) + 1;
        return new TextPosition(lines + count + 1, offset - start + 1);
    }

    /// <summary>
    /// Offset of <paramref name="position"/>. What is beyond the end of a line is its end, before the line break; what is beyond the last line is the end of
    /// the text, and what is before the first character is that.
    /// </summary>
    public int OffsetOf(TextPosition position)
    {
        if (position.Line < 1)
            return 0;
        if (position.Line > _breaks + 1)
            return _text.Length;
        int start = StartOf(position.Line);
        int length = Math.Min(Math.Max(0, position.Column - 1), _text.Length - start);
        int end = _text.AsSpan(start, length).IndexOfAny('\r', '\n');
        return start + (end < 0 ? length : end);
    }

    /// <summary>Where <paramref name="span"/> starts and ends.</summary>
    public (TextPosition Start, TextPosition End) PositionsOf(SourceSpan span)
    {
        TextPosition start = PositionOf(span.Start);
        bool isLine = span.End <= _text.Length && span.In(_text).IndexOfAny('\r', '\n') < 0; // As nearly always.
        return (start, isLine ? start with { Column = start.Column + span.Length } : PositionOf(span.End));
    }

    private int StartOf(int line)
    {
        if (line == 1)
            return 0;
        int low = 0; // The last block before which fewer lines end than before this one.
        int high = _blocks.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (_blocks[middle].LinesBefore < line - 1)
                low = middle;
            else
                high = middle - 1;
        }

        int at = low * BlockLength;
        for (int count = _blocks[low].LinesBefore; count < line - 1; at++)
        {
            if (IsBreak(at))
                count++;
        }

        return at;
    }

    /// <summary>Whether a line ends with the character at <paramref name="at"/>.</summary>
    private bool IsBreak(int at) => _text[at] == '\n' || (_text[at] == '\r' && (at + 1 == _text.Length || _text[at + 1] != '\n'));

    /// <summary>The last such place from <paramref name="from"/> on and before <paramref name="to"/>, where there is one.</summary>
    private int LastBreak(int from, int to)
    {
        int at = to - 1;
        while (at > from && !IsBreak(at))
            at--;
        return at;
    }

    private int CountBreaks(int from, int to)
    {
        int count = 0;
        int at = from;
        if (to < _text.Length) // The last character of the text has none after it.
        {
            ReadOnlySpan<Vector<ushort>> blocks = MemoryMarshal.Cast<char, Vector<ushort>>(_text.AsSpan(from, to - from));
            ReadOnlySpan<Vector<ushort>> next = MemoryMarshal.Cast<char, Vector<ushort>>(_text.AsSpan(from + 1, to - from));
            var lf = new Vector<ushort>('\n');
            var cr = new Vector<ushort>('\r');
            Vector<ushort> sum = Vector<ushort>.Zero;
            for (int i = 0; i < blocks.Length; i++)
                sum -= Vector.Equals(blocks[i], lf) | Vector.AndNot(Vector.Equals(blocks[i], cr), Vector.Equals(next[i], lf));
            count = Vector.Dot(sum, Vector<ushort>.One);
            at += blocks.Length * Vector<ushort>.Count;
        }

        for (; at < to; at++)
        {
            if (IsBreak(at))
                count++;
        }

        return count;
    }
}
