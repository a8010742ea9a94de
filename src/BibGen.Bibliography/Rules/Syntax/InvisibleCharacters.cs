using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>Characters that nobody sees, or that look like others: what they are called, and what is meant.</summary>
internal static class InvisibleCharacters
{
    /// <summary>Whether <paramref name="c"/> can be one of them, depending on what stands around it. Accented letters, which most files have, cannot.</summary>
    public static bool MayBe(char c) => c is '\u00A0' or '\u00AD' or '\u180E' or '\u2007' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202F')
        or (>= '\u2060' and <= '\u2069') or '\u3000' or (>= '\uFB00' and <= '\uFB06') or '\uFEFF' || LookAlikes.Is(c);

    /// <summary>What the character at <paramref name="at"/> is, and the text that is meant for it; null when nothing is wrong with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the character stands.</param>
    /// <param name="isName">Whether it stands in the name of something: there a blank is wrong as well.</param>
    /// <param name="meant">What is meant; null when only a person can tell.</param>
    public static string? At(ReadOnlySpan<char> text, int at, bool isName, out string? meant)
    {
        char c = text[at];
        meant = "";
        switch (c)
        {
            case '\u00AD': return "a soft hyphen";
            case '\u200B' or '\u2060' or '\u180E': return "a zero-width space";
            case '\uFEFF': return "a byte order mark";
            case '\u200C' or '\u200D' when IsLatin(text, at): return "a zero-width joiner";
            case '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                when IsLatin(text, at):
                return "a mark of writing direction";
            case '\u2028' or '\u2029': meant = " "; return "a line separator";
            case >= '\uFB00' and <= '\uFB06': meant = Ligatures[c - '\uFB00']; return $"the ligature '{c}'";
            case '\u00A0' or '\u2007' or '\u202F' or '\u3000' when isName: meant = null; return "a no-break space";
        }

        if (!LookAlikes.Is(c) || !LookAlikes.IsInLatinWord(text, at))
            return null;
        meant = LookAlikes.LatinFor(c).ToString();
        return $"the {(c < '\u0400' ? "Greek" : "Cyrillic")} letter '{c}'";
    }

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Whether the nearest letters are Latin, or there are none: other scripts need such marks.</summary>
    private static bool IsLatin(ReadOnlySpan<char> text, int at)
    {
        const int Near = 40;
        for (int i = Math.Max(0, at - Near); i < Math.Min(text.Length, at + Near); i++)
        {
            if (text[i] is >= '\u0590' and < '\u1E00' or >= '\uD800' and < '\uFB00' or >= '\uFB1D' and < '\uFEFF')
                return false;
        }

        return true;
    }

    /// <summary>What to write, as the end of a message.</summary>
    public static string Advice(string? meant) => meant switch
    {
        null => "; write the name without it",
        "" => "; remove it",
        " " => "; write a blank",
        _ => $"; write '{Excerpt.Of(meant)}'",
    };
}
