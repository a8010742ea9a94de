namespace BibGen.Text;

/// <summary>White space as bibliography files use it: blanks, tabs and line ends.</summary>
/// <remarks>A no-break blank is text: it is there on purpose.</remarks>
internal static class WhiteSpace
{
    private const int OnStack = 512;

    /// <summary>Whether <paramref name="c"/> is a blank, a tab or part of a line end.</summary>
    public static bool Is(char c) => c is ' ' or '\t' or '\n' or '\r';

    /// <summary>Whether there is nothing else in <paramref name="text"/>.</summary>
    public static bool IsAll(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && Is(text[at]))
            at++;
        return at == text.Length;
    }

    /// <summary>Whether folding would change <paramref name="text"/>.</summary>
    public static bool NeedsFolding(ReadOnlySpan<char> text) =>
        text.Length > 0
        && (Is(text[0]) || Is(text[text.Length - 1]) || text.IndexOfAny('\t', '\r', '\n') >= 0 || text.IndexOf("  ".AsSpan(), StringComparison.Ordinal) >= 0);

    /// <summary><paramref name="text"/> without white space at its ends and with every run of it as one blank.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (!NeedsFolding(text))
            return text.ToString();
        char[]? rented = text.Length > OnStack ? System.Buffers.ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> folded = rented ?? stackalloc char[OnStack];
        int length = Fold(text, folded);
        string result = folded.Slice(0, length).ToString();
        if (rented is not null)
            System.Buffers.ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    private static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        while (!text.IsEmpty)
        {
            int end = text.IndexOfAny('\n', '\r', '\t');
            length = FoldLine(end < 0 ? text : text.Slice(0, end), folded, length);
            text = end < 0 ? [] : text.Slice(end + 1);
        }

        return length;
    }

    /// <summary>Appends a line to the first <paramref name="length"/> characters of <paramref name="folded"/>; gives the new length.</summary>
    private static int FoldLine(ReadOnlySpan<char> line, Span<char> folded, int length)
    {
        for (line = line.Trim(' '); !line.IsEmpty; line = line.TrimStart(' '))
        {
            if (length > 0)
                folded[length++] = ' ';

            // Words with single blanks between them are copied in one go.
            int end = line.IndexOf("  ".AsSpan(), StringComparison.Ordinal);
            if (end < 0)
                end = line.Length;
            line.Slice(0, end).CopyTo(folded.Slice(length));
            length += end;
            line = line.Slice(end);
        }

        return length;
    }
}
