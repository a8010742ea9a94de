using System.Runtime.InteropServices;
using BibGen.Latex;

namespace BibGen.Rules.Text;

/// <summary>Searches text for characters of a kind that is rare in it, sixteen at a time where none is near.</summary>
internal static class UnusualCharacters
{
    // The same 16 bits in each of four characters.
    private const ulong Every = 0x0001_0001_0001_0001;

    /// <summary>The first control character from <paramref name="from"/> on, tabs, line ends and NUL apart; −1 when there is none.</summary>
    public static int NextControl(ReadOnlySpan<char> text, int from) => Next(text, from, default(ControlCharacters));

    /// <summary>The first combining mark from <paramref name="from"/> on; −1 when there is none.</summary>
    public static int NextMark(ReadOnlySpan<char> text, int from) => Next(text, from, default(CombiningMarks));

    /// <summary>Whether <paramref name="c"/> is a control character other than tab and line ends.</summary>
    public static bool IsControl(char c) => c < ' ' ? c is not ('\t' or '\n' or '\r') : c is >= '\u007F' and <= '\u009F';

    private static int Next<TKind>(ReadOnlySpan<char> text, int from, TKind kind)
        where TKind : struct, ICharacterKind
    {
        if (from >= text.Length)
            return -1;
        ReadOnlySpan<char> rest = text.Slice(from);
        ReadOnlySpan<ulong> blocks = MemoryMarshal.Cast<char, ulong>(rest);
        int i = 0;
        while (i < blocks.Length)
        {
            if (i + 4 <= blocks.Length && !kind.MayBeIn(blocks[i], blocks[i + 1], blocks[i + 2], blocks[i + 3]))
            {
                i += 4;
                continue;
            }

            if (kind.MayBeIn(blocks[i], blocks[i], blocks[i], blocks[i]) && First(rest.Slice(i * 4, 4), kind) is >= 0 and int at)
                return from + (i * 4) + at;
            i++;
        }

        return First(rest.Slice(i * 4), kind) is >= 0 and int last ? from + (i * 4) + last : -1;
    }

    private static int First<TKind>(ReadOnlySpan<char> text, TKind kind)
        where TKind : struct, ICharacterKind
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (kind.Is(text[i]))
                return i;
        }

        return -1;
    }

    /// <summary>A kind of characters; a structure, so that the search is compiled for it.</summary>
    private interface ICharacterKind
    {
        /// <summary>Whether some of sixteen characters may be of the kind.</summary>
        bool MayBeIn(ulong a, ulong b, ulong c, ulong d);

        /// <summary>Whether <paramref name="c"/> is of the kind.</summary>
        bool Is(char c);
    }

    private readonly struct ControlCharacters : ICharacterKind
    {
        private const ulong BeyondAscii = 0xFF80 * Every;
        private const ulong Bit7 = 0x0080 * Every;
        private const ulong BlankToBit7 = 0x0060 * Every; // Added to a character from the blank on, it sets bit 7.

        public bool MayBeIn(ulong a, ulong b, ulong c, ulong d) =>
            ((a | b | c | d) & BeyondAscii) != 0 || (Printable(a) & Printable(b) & Printable(c) & Printable(d) & Bit7) != Bit7;

        public bool Is(char c) => c != '\0' && IsControl(c);

        /// <summary>Bit 7 of each character that is printable ASCII, where all are ASCII.</summary>
        private static ulong Printable(ulong block) => (block + BlankToBit7) & ~(block + Every);
    }

    private readonly struct CombiningMarks : ICharacterKind
    {
        private const ulong BeyondLatin = 0xFC00 * Every; // From U+0400 on; marks begin at U+0300.
        private const ulong Bit8 = 0x0100 * Every;

        public bool MayBeIn(ulong a, ulong b, ulong c, ulong d)
        {
            ulong any = a | b | c | d;
            return (any & BeyondLatin) != 0 || ((any >> 1) & any & Bit8) != 0;
        }

        public bool Is(char c) => Composition.IsMark(c);
    }
}
