namespace BibGen.Text;

/// <summary>A stretch of a file's text, counted in UTF-16 code units from the start of the text.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units; zero for a place between two characters.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset just after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The stretch of as many characters that begins <paramref name="shift"/> characters further.</summary>
    internal SourceSpan MovedBy(int shift) => new(Start + shift, Length);

    /// <summary>Whether <paramref name="other"/> lies within this stretch.</summary>
    public bool Contains(SourceSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The stretch without the white space at its ends in <paramref name="text"/>.</summary>
    public SourceSpan Trim(string text)
    {
        int start = Start;
        int end = End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return FromBounds(start, end);
    }

    /// <summary>The characters that the stretch covers in <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>The characters that the stretch covers in <paramref name="text"/>, as a new string.</summary>
    public string TextIn(string text) => text.Substring(Start, Length);
}
