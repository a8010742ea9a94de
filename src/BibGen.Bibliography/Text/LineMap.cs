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
    private readonly Block[] _blocks;
    private readonly int _breaks;

    /// <summary>Counts the lines of <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        _text = text;
        _blocks = new Block[(text.Length / BlockLength) + 1];
        var last = new Block(0, 0, 0);
        for (int i = 0; i < _blocks.Length; i++)
        {
            _blocks[i] = last;
            last = After(last, Math.Min(last.Start + BlockLength, text.Length));
        }

        _breaks = last.LinesBefore;
    }

    private LineMap(string text, LineMap earlier, ChangedStretch change)
    {
        // Whether a CR ends a line, the character after it decides.
        int first = earlier.BlockOf(Math.Max(0, change.Start - 1));
        int next = earlier.BlockOf(change.End) + 1;
        int end = next < earlier._blocks.Length ? earlier._blocks[next].Start : earlier._text.Length;
        int counted = Math.Max(1, (end + change.Shift - earlier._blocks[first].Start + BlockLength - 1) / BlockLength);

        _text = text;
        _blocks = new Block[first + counted + earlier._blocks.Length - next];
        Array.Copy(earlier._blocks, _blocks, first);
        Block last = earlier._blocks[first];
        for (int i = first; i < first + counted; i++)
        {
            _blocks[i] = last;
            last = After(last, Math.Min(last.Start + BlockLength, end + change.Shift));
        }

        int lines = last.LinesBefore - (next < earlier._blocks.Length ? earlier._blocks[next].LinesBefore : earlier._breaks);
        for (int from = next, to = first + counted; from < earlier._blocks.Length; from++, to++)
        {
            Block block = earlier._blocks[from];
            int lineStart = block.LineStart > end ? block.LineStart + change.Shift : last.LineStart;
            _blocks[to] = new Block(block.Start + change.Shift, block.LinesBefore + lines, lineStart);
        }

        _breaks = earlier._breaks + lines;
    }

    /// <summary>The lines of a text into which the text of this one has been changed. Only what has changed is counted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">What tells the texts apart.</param>
    /// <exception cref="ArgumentException">The change is not one between texts of these lengths.</exception>
    public LineMap With(string text, ChangedStretch change) => change.IsBetween(_text.Length, text.Length) ? new LineMap(text, this, change)
        : throw new ArgumentException("the change is not one between texts of these lengths", nameof(change));

    /// <summary>Line and column of <paramref name="offset"/>; of the end of the text for what is beyond it.</summary>
    public TextPosition PositionOf(int offset)
    {
        offset = Math.Min(offset, _text.Length);
        Block at = After(_blocks[BlockOf(offset)], offset);
        return new TextPosition(at.LinesBefore + 1, offset - at.LineStart + 1);
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

        int at = _blocks[low].Start;
        for (int count = _blocks[low].LinesBefore; count < line - 1; at++)
        {
            if (IsBreak(at))
                count++;
        }

        return at;
    }

    /// <summary>The last block that does not begin after <paramref name="offset"/>.</summary>
    private int BlockOf(int offset)
    {
        int low = Math.Min(offset / BlockLength, _blocks.Length - 1); // As long as nothing was changed.
        if (_blocks[low].Start <= offset && (low + 1 == _blocks.Length || _blocks[low + 1].Start > offset))
            return low;
        low = 0;
        int high = _blocks.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (_blocks[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>What is known at <paramref name="end"/>, counted on from a block that is no longer than others.</summary>
    private Block After(Block block, int end)
    {
        int count = CountBreaks(block.Start, end);
        return new Block(end, block.LinesBefore + count, count > 0 ? LastBreak(block.Start, end) + 1 : block.LineStart);
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

    /// <summary>A stretch of the text: where it begins, how many lines end before that, and where the line begins that goes on there.</summary>
    private readonly record struct Block(int Start, int LinesBefore, int LineStart);
}
