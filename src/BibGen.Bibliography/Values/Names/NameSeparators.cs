using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>Finds what people write between names for the <c>and</c> that BibTeX knows.</summary>
internal static class NameSeparators
{
    /// <summary>The first semicolon or ampersand between names, from <paramref name="from"/> on; empty at the end when there is none.</summary>
    /// <remarks>Not in braces, not in an HTML entity; an ampersand without blanks around it is in the middle of a name (AT&amp;T).</remarks>
    public static SourceSpan Next(ReadOnlySpan<char> list, int from)
    {
        int depth = 0;
        for (int i = from; i < list.Length; i++)
        {
            char c = list[i];
            if (c == '{')
                depth++;
            else if (c == '}')
                depth = Math.Max(0, depth - 1);
            else if (c == '&' && EntityLength(list.Slice(i)) is > 0 and int entity)
                i += entity - 1;
            else if (depth == 0 && c == ';')
                return new SourceSpan(i, 1);
            else if (depth == 0 && c == '&')
            {
                int start = i > 0 && list[i - 1] == '\\' ? i - 1 : i;
                if (start > 0 && list[start - 1] == ' ' && i + 1 < list.Length && list[i + 1] == ' ')
                    return SourceSpan.FromBounds(start, i + 1);
            }
        }

        return new SourceSpan(list.Length, 0);
    }

    /// <summary>The stretch from the comma or blanks before a separator to the beginning of the next name, a written <c>and</c> included.</summary>
    public static SourceSpan WithSurroundings(ReadOnlySpan<char> list, SourceSpan separator)
    {
        int start = separator.Start;
        while (start > 0 && list[start - 1] is ' ' or ',')
            start--;
        int end = separator.End;
        while (end < list.Length && list[end] is ' ' or ',')
            end++;
        if (list.Slice(end).StartsWith("and ".AsSpan()))
            end += 4;
        return SourceSpan.FromBounds(start, end);
    }

    private static int EntityLength(ReadOnlySpan<char> text)
    {
        const int Longest = 10;
        for (int i = 1; i < text.Length && i < Longest; i++)
        {
            if (text[i] == ';')
                return i > 1 ? i + 1 : 0;
            if (!char.IsLetterOrDigit(text[i]) && text[i] != '#')
                return 0;
        }

        return 0;
    }
}
