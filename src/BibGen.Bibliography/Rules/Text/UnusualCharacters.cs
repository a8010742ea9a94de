using System.Runtime.InteropServices;

namespace BibGen.Rules.Text;

/// <summary>Searches text for what is neither printable ASCII nor a tab or line end, four characters at a time.</summary>
internal static class UnusualCharacters
{
    // The same 16 bits in each of four characters.
    private const ulong Every = 0x0001_0001_0001_0001;
    private const ulong BeyondAscii = 0xFF80 * Every;
    private const ulong Bit7 = 0x0080 * Every;
    private const ulong BlankToBit7 = 0x0060 * Every; // Added to a character from the blank on, it sets bit 7.

    /// <summary>The first such place from <paramref name="from"/> on; −1 when there is none.</summary>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        int at = from;
        while (at < text.Length)
        {
            at += SkipUsual(text.Slice(at));
            int end = Math.Min(at + 4, text.Length);
            for (; at < end; at++)
            {
                if (IsUnusual(text[at]))
                    return at;
            }
        }

        return -1;
    }

    /// <summary>Whether <paramref name="c"/> is a control character other than tab and line ends.</summary>
    public static bool IsControl(char c) => c < ' ' ? c is not ('\t' or '\n' or '\r') : c is >= '\u007F' and <= '\u009F';

    private static bool IsUnusual(char c) => c >= '\u007F' || (c < ' ' && c is not ('\t' or '\n' or '\r'));

    /// <summary>How many characters can be passed over: a multiple of four, all of them from the blank to the tilde.</summary>
    private static int SkipUsual(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ulong> blocks = MemoryMarshal.Cast<char, ulong>(text);
        int i = 0;
        while (i < blocks.Length)
        {
            ulong block = blocks[i];
            if ((block & BeyondAscii) != 0 || ((block + BlankToBit7) & ~(block + Every) & Bit7) != Bit7)
                break;
            i++;
        }

        return i * 4;
    }
}
