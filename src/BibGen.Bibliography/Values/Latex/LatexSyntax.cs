using System.Runtime.CompilerServices;

namespace BibGen.Values.Latex;

/// <summary>The characters that mean something to LaTeX, or that decoding has to look at.</summary>
internal static class LatexSyntax
{
    private static readonly (ulong Low, ulong High) Special = SetOf("\\{}$~-`'^_&%<>,!? \t\r\n\f\v");

    /// <summary>Whether <paramref name="c"/> may be more than itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpecial(char c) => c < 128
        ? (((c < 64 ? Special.Low : Special.High) >> (c & 63)) & 1) != 0
        : Composition.IsMark(c);

    /// <summary>Whether <paramref name="text"/> prints as it stands.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsSpecial(text[i]) && MayChange(text, i))
                return false;
        }

        return text.IsEmpty || text[text.Length - 1] != ' '; // Blanks at the ends go.
    }

    /// <summary>Whether the special character at <paramref name="at"/> prints as something else, alone or with the one before.</summary>
    private static bool MayChange(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ' ' => at == 0 || text[at - 1] == ' ',
        '-' or ',' or '<' or '>' => at > 0 && text[at - 1] == text[at],
        '&' => HtmlCharacterReference.LengthAt(text.Slice(at), out _) > 0,
        '^' or '_' or '%' or '!' or '?' => false,
        _ => true,
    };

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
