using BibGen.Text;

namespace BibGen.Values.Pages;

/// <summary>Finds the dash of a page range among the hyphens of its pages.</summary>
internal static class PageDash
{
    /// <summary>Place and length of the dash with the blanks around it; -1 when the text is one page.</summary>
    public static (int Index, int Length) Find(ReadOnlySpan<char> text)
    {
        Span<int> hyphens = stackalloc int[4];
        int hyphenCount = 0;
        int dash = -1;
        int dashLength = 0;
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth > 0 || !Ascii.IsDash(c))
                continue;
            int end = i + 1;
            while (end < text.Length && Ascii.IsDash(text[end]))
                end++;
            // Two hyphens, a dash, or blanks around: no page has that in it.
            bool isBetweenBlanks = i > 0 && char.IsWhiteSpace(text[i - 1]) && end < text.Length && char.IsWhiteSpace(text[end]);
            if (end - i > 1 || c != '-' || isBetweenBlanks)
            {
                if (dash >= 0)
                    return (-1, 0);   // SP501--2024--7: an article's number, its hyphens doubled by mistake
                (dash, dashLength) = (i, end - i);
            }
            else
            {
                if (hyphenCount < hyphens.Length)
                    hyphens[hyphenCount] = i;
                hyphenCount++;
            }
            i = end - 1;
        }
        if (dash >= 0)
            return (dash, dashLength);
        int index = hyphenCount switch
        {
            1 when IsRange(text.Slice(0, hyphens[0]), text.Slice(hyphens[0] + 1)) => hyphens[0],
            3 when IsOneSection(text, hyphens) => hyphens[1],   // M-1-M-4
            _ => -1,
        };
        return index < 0 ? (-1, 0) : (index, 1);
    }

    /// <summary>Whether a lone hyphen joins two pages: <c>A-198</c>, <c>IV-5</c> and <c>astro-ph/0601001</c> are one.</summary>
    private static bool IsRange(ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        first = first.Trim();
        last = last.Trim();
        bool isSection = first.Length > 0 && last.IndexOfAny("0123456789".AsSpan()) >= 0;
        foreach (char c in first)
            isSection &= Ascii.IsLetter(c);
        return !isSection || (Ascii.IsLower(first[0]) && RomanNumeral.Read(first) > 0);
    }

    /// <summary>Whether the pages on both sides of the middle hyphen belong to one section.</summary>
    private static bool IsOneSection(ReadOnlySpan<char> text, ReadOnlySpan<int> hyphens) =>
        text.Slice(0, hyphens[0]).Trim().EndsWith(text.Slice(hyphens[1] + 1, hyphens[2] - hyphens[1] - 1).Trim());
}
