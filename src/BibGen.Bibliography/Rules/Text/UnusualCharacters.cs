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
    public static int Next(ReadOnlySpan<char> text, int from) => Next(text, from, isAsciiUsual: false);

    /// <summary>The first character beyond ASCII from <paramref name="from"/> on; −1 when there is none.</summary>
    public static int NextBeyondAscii(ReadOnlySpan<char> text, int from) => Next(text, from, isAsciiUsual: true);

    private static int Next(ReadOnlySpan<char> text, int from, bool isAsciiUsual)
    {
        if (from >= text.Length)
            return -1;
        ReadOnlySpan<char> rest = text.Slice(from);
        ReadOnlySpan<ulong> blocks = MemoryMarshal.Cast<char, ulong>(rest);
        for (int i = 0; i < blocks.Length; i++)
        {
            // Four blocks at a time while nothing is in them.
            while (i + 4 <= blocks.Length && AreUsual(blocks.Slice(i, 4), isAsciiUsual))
                i += 4;
            if (i == blocks.Length)
                break;
            ulong block = blocks[i];
            if ((block & BeyondAscii) == 0 && (isAsciiUsual || (Printable(block) & Bit7) == Bit7))
                continue;
            for (int at = i * 4; at < (i * 4) + 4; at++)
            {
                if (IsUnusual(rest[at], isAsciiUsual))
                    return from + at;
            }
        }

        for (int at = blocks.Length * 4; at < rest.Length; at++)
        {
            if (IsUnusual(rest[at], isAsciiUsual))
                return from + at;
        }

        return -1;
    }

    private static bool AreUsual(ReadOnlySpan<ulong> four, bool isAsciiUsual)
    {
        (ulong a, ulong b, ulong c, ulong d) = (four[0], four[1], four[2], four[3]);
        return ((a | b | c | d) & BeyondAscii) == 0 && (isAsciiUsual || (Printable(a) & Printable(b) & Printable(c) & Printable(d) & Bit7) == Bit7);
    }

    /// <summary>Bit 7 of each character that is printable ASCII, where all are ASCII.</summary>
    private static ulong Printable(ulong block) => (block + BlankToBit7) & ~(block + Every);

    /// <summary>Whether <paramref name="c"/> is a control character other than tab and line ends.</summary>
    public static bool IsControl(char c) => c < ' ' ? c is not ('\t' or '\n' or '\r') : c is >= '\u007F' and <= '\u009F';

    private static bool IsUnusual(char c, bool isAsciiUsual) => c >= '\u0080' || (!isAsciiUsual && IsControl(c));
}
