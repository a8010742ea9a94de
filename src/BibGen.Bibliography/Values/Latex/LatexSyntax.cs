using System.Runtime.CompilerServices;

namespace BibGen.Values.Latex;

/// <summary>The characters that mean something to LaTeX, or that decoding has to look at.</summary>
internal static class LatexSyntax
{
    private const string Special = "\\{}$~-`'^_&%<>,!? \t\r\n\f\v";

    // Numbers of their own, which the compiler at run time makes constants of.
    private static readonly ulong SpecialBelow64 = SetOf(Special, 0);
    private static readonly ulong SpecialBelow128 = SetOf(Special, 64);

    /// <summary>Whether <paramref name="c"/> may be more than itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpecial(char c) => c < 128
        ? (((c < 64 ? SpecialBelow64 : SpecialBelow128) >> (c & 63)) & 1) != 0
        : Composition.IsMark(c);

    /// <summary>Whether <paramref name="text"/> prints as it stands.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsLetter(text[i]) && IsSpecial(text[i]) && MayChange(text, i)) // Letters first: nearly all are.
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    /// <summary>Whether <paramref name="c"/> is a decimal digit.</summary>
    public static bool IsDigit(char c) => (uint)(c - '0') < 10;

    private static ulong SetOf(string characters, int first)
    {
        ulong set = 0;
        foreach (char c in characters)
        {
            if (c - first is >= 0 and < 64)
                set |= 1UL << (c - first);
        }

        return set;
    }
}
