using System.Globalization;
using System.Text;

namespace BibGen.Tool.CommandLine;

/// <summary>
/// Text from files for a terminal. Control characters, which could move the cursor or run commands of the terminal, and bidirectional
/// controls, which could show another text than the file has, become visible signs.
/// </summary>
internal static class PlainText
{
    private const char Sign = '\uFFFD';

    /// <summary>The text on one line: tabs and line ends are blanks.</summary>
    public static string OneLine(string text)
    {
        int first = IndexOfUnsafe(text);
        if (first < 0)
            return text;
        var safe = new StringBuilder(text, 0, first, text.Length);
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                safe.Append(c).Append(text[++i]);
            else
                safe.Append(c is '\t' or '\n' or '\r' ? ' ' : IsUnsafe(c) ? Sign : c);
        }

        return safe.ToString();
    }

    /// <summary>How many columns the text takes: none for combining marks, two for wide East Asian letters and symbols.</summary>
    public static int WidthOf(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
            width += WidthOf(rune);
        return width;
    }

    /// <summary>How many columns a character takes.</summary>
    public static int WidthOf(Rune rune)
    {
        if (rune.Value < 0x300)
            return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return IsWide(rune.Value) ? 2 : 1;
    }

    private static int IndexOfUnsafe(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsUnsafe(text[i]))
                return i;
        }

        return -1;
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u2028' or '\u2029';

    /// <summary>The blocks whose characters are wide or full-width (Unicode Standard Annex 11), taken together where others hardly occur.</summary>
    private static bool IsWide(int value) => value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}
