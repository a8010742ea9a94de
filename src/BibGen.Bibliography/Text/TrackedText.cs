namespace BibGen.Text;

/// <summary>A text on its way to its normal form that remembers where each of its characters stood in the value.</summary>
/// <remarks>It only ever becomes shorter, so the passes over it rewrite it in place.</remarks>
internal sealed class TrackedText
{
    private readonly char[] _text;
    private readonly int[] _starts;
    private readonly int[] _ends;

    public TrackedText(string value)
    {
        Source = value;
        _text = value.ToCharArray();
        _starts = new int[_text.Length];
        _ends = new int[_text.Length];
        for (int i = 0; i < _text.Length; i++)
        {
            _starts[i] = i;
            _ends[i] = i + 1;
        }
        End = _text.Length;
    }

    /// <summary>The value.</summary>
    public string Source { get; }

    /// <summary>First character that still belongs to the text.</summary>
    public int Start { get; private set; }

    /// <summary>After the last character that still belongs to the text.</summary>
    public int End { get; private set; }

    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    public ReadOnlySpan<char> Span => _text.AsSpan(Start, Length);

    public char this[int index] => _text[Start + index];

    /// <summary>Takes away characters at the start.</summary>
    public void Drop(int count) => Start += count;

    /// <summary>Takes away characters at the end.</summary>
    public void Cut(int count) => End -= count;

    /// <summary>Leaves the stretch alone.</summary>
    public void Keep(int index, int length)
    {
        Start += index;
        End = Start + length;
    }

    /// <summary>Takes away white space at both ends.</summary>
    /// <returns>Whether there was any.</returns>
    public bool Trim()
    {
        int length = Length;
        while (Start < End && char.IsWhiteSpace(_text[Start]))
            Start++;
        while (Start < End && char.IsWhiteSpace(_text[End - 1]))
            End--;
        return Length < length;
    }

    /// <summary>
    /// Writes what a pass has read: the character stands for <paramref name="length"/> characters from <paramref name="index"/> on.
    /// </summary>
    /// <param name="write">Where it goes; not after what has been read.</param>
    /// <param name="c">The character.</param>
    /// <param name="index">First character it stands for.</param>
    /// <param name="length">Number of characters it stands for, at least one.</param>
    public void Write(ref int write, char c, int index, int length)
    {
        int start = _starts[Start + index];
        int end = _ends[Start + index + length - 1];
        _text[Start + write] = c;
        _starts[Start + write] = start;
        _ends[Start + write] = end;
        write++;
    }

    /// <summary>Ends a pass that wrote <paramref name="length"/> characters.</summary>
    /// <returns>Whether the pass took anything away.</returns>
    public bool EndPass(int length)
    {
        bool changed = length < Length;
        End = Start + length;
        return changed;
    }

    /// <summary>Where a stretch of the text stands in the value.</summary>
    public (int Offset, int Length) InValue(int index, int length)
    {
        if (_text.Length == 0 || Start + index >= _text.Length)
            return (_text.Length, 0);
        int start = _starts[Start + index];
        return (start, length == 0 ? 0 : _ends[Start + index + length - 1] - start);
    }

    public override string ToString() => new(_text, Start, Length);
}
