
namespace BibGen.Values.Latex;

/// <summary>The characters that mean something to LaTeX, or that decoding has to look at.</summary>
internal static class LatexSyntax
{
    /// <summary>Characters that never print as they stand.</summary>
    private const string Commands = "\\{}$~`'\t\r\n\f\v";

    private static readonly (ulong Low, ulong High) Special = SetOf("\\{}$~-`'^_&%<>,!? \t\r\n\f\v");

    /// <summary>Whether <paramref name="c"/> may be more than itself.</summary>
    public static bool IsSpecial(char c) => c < 128
        ? (((c < 64 ? Special.Low : Special.High) >> (c & 63)) & 1) != 0
        : Composition.IsMark(c);

    /// <summary>Whether <paramref name="text"/> prints as it stands.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(Commands.AsSpan()) >= 0)
            return false;
        char last = ' '; // Blanks at the ends go.
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = c == last && c is ' ' or '-' or ',' or '<' or '>';
            if (isPair || Composition.IsMark(c) || (c == '&' && HtmlCharacterReference.LengthAt(text.Slice(i), out _) > 0))
                return false;
            last = c;
        }

        return last != ' ' || text.IsEmpty;
    }

    /// <summary>Whether <paramref name="c"/> is white space to TeX.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f' or '\v';

    /// <summary>Whether <paramref name="c"/> can be part of the name of a command.</summary>
    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    /// <summary>Whether <paramref name="c"/> is a decimal digit.</summary>
    public static bool IsDigit(char c) => (uint)(c - '0') < 10;

    private static (ulong Low, ulong High) SetOf(string characters)
    {
        ulong low = 0;
        ulong high = 0;
        foreach (char c in characters)
        {
            if (c < 64)
                low |= 1UL << c;
            else
                high |= 1UL << (c & 63);
        }

        return (low, high);
    }
}
