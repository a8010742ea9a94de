using System.Text;

namespace BibGen.Text;

/// <summary>Text for XML and HTML that stays on one line.</summary>
/// <remarks>
/// Besides the characters of markup, everything that C# takes for the end of a line is replaced: what stands after U+0085, U+2028 or
/// U+2029 in a comment is compiled as code (C# specification, 6.3.1). So is what XML 1.0 (2.2) forbids or advises against: control
/// characters, U+FFFE, U+FFFF and halves of surrogate pairs.
/// </remarks>
internal static class XmlEscape
{
    /// <summary>Where the first character stands that cannot stay; -1 when there is none.</summary>
    public static int IndexOfSpecial(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (ReplacementAt(text, i, 0, text.Length) is not null)
                return i;
        }

        return -1;
    }

    /// <summary>Writes a stretch of a text, escaped.</summary>
    public static void Append(StringBuilder target, string text, int start, int end)
    {
        int done = start;
        for (int i = start; i < end; i++)
        {
            if (ReplacementAt(text, i, start, end) is not { } replacement)
                continue;
            target.Append(text, done, i - done).Append(replacement);
            done = i + 1;
        }

        target.Append(text, done, end - done);
    }

    /// <summary>What must stand for a character of a stretch; null when it may stay.</summary>
    public static string? ReplacementAt(string text, int at, int start, int end)
    {
        char c = text[at];
        return c switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            >= ' ' and < '\u007F' => null,
            '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => " ",
            < '\u00A0' or '\uFFFE' or '\uFFFF' => "\uFFFD",
            >= '\uD800' and < '\uDC00' => at + 1 < end && char.IsLowSurrogate(text[at + 1]) ? null : "\uFFFD",
            >= '\uDC00' and < '\uE000' => at > start && char.IsHighSurrogate(text[at - 1]) ? null : "\uFFFD",
            _ => null,
        };
    }
}
