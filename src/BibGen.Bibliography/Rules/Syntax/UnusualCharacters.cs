using System.Numerics;
using System.Runtime.InteropServices;
using BibGen.Values.Latex;

namespace BibGen.Rules.Syntax;

/// <summary>Searches text for characters of a kind that is rare in it, as many at once as the processor takes.</summary>
internal static class UnusualCharacters
{
    /// <summary>The first control character from <paramref name="from"/> on, tabs, line ends and NUL apart; −1 when there is none.</summary>
    public static int NextControl(ReadOnlySpan<char> text, int from) => Next(text, from, default(ControlCharacters));

    /// <summary>The first combining mark from <paramref name="from"/> on; −1 when there is none.</summary>
    public static int NextMark(ReadOnlySpan<char> text, int from) => Next(text, from, default(CombiningMarks));

    /// <summary>The first character beyond ASCII, or control character other than tab and line ends, from <paramref name="from"/> on; −1 when there is
    /// none.</summary>
    public static int Next(ReadOnlySpan<char> text, int from) => Next(text, from, default(AllButPlainText));

    /// <summary>Whether <paramref name="c"/> stands for what could not be decoded.</summary>
    public static bool IsUndecodable(char c) => c is UndecodableText.Replacement or '\0';

    /// <summary>Whether <paramref name="c"/> is a control character other than tab and line ends.</summary>
    public static bool IsControl(char c) => c < ' ' ? c is not ('\t' or '\n' or '\r') : c is >= '\u007F' and <= '\u009F';

    private static int Next<TKind>(ReadOnlySpan<char> text, int from, TKind kind)
        where TKind : struct, ICharacterKind
    {
        if (from >= text.Length)
            return -1;
        ReadOnlySpan<char> rest = text.Slice(from);
        ReadOnlySpan<Vector<ushort>> blocks = MemoryMarshal.Cast<char, Vector<ushort>>(rest);
        int at = blocks.Length * Vector<ushort>.Count;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (kind.Among(blocks[i]) == Vector<ushort>.Zero)
                continue;
            at = i * Vector<ushort>.Count;
            break;
        }

        for (; at < rest.Length; at++)
        {
            if (kind.Is(rest[at]))
                return from + at;
        }

        return -1;
    }

    /// <summary>A kind of characters; a structure, so that the search is compiled for it.</summary>
    private interface ICharacterKind
    {
        /// <summary>Not zero where a character is of the kind.</summary>
        Vector<ushort> Among(Vector<ushort> characters);

        /// <summary>Whether <paramref name="c"/> is of the kind.</summary>
        bool Is(char c);
    }

    private readonly struct ControlCharacters : ICharacterKind
    {
        private const ushort FirstC1 = '\u007F';
        private const ushort EndOfC1 = '\u00A0';

        public Vector<ushort> Among(Vector<ushort> characters)
        {
            Vector<ushort> low = Vector.LessThan(characters, new Vector<ushort>(' '));
            Vector<ushort> usual = Vector.Equals(characters, Vector<ushort>.Zero) | Vector.Equals(characters, new Vector<ushort>('\t'))
                | Vector.Equals(characters, new Vector<ushort>('\n')) | Vector.Equals(characters, new Vector<ushort>('\r'));
            return Vector.AndNot(low, usual) | Vector.LessThan(characters - new Vector<ushort>(FirstC1), new Vector<ushort>(EndOfC1 - FirstC1));
        }

        public bool Is(char c) => c != '\0' && IsControl(c);
    }

    private readonly struct CombiningMarks : ICharacterKind
    {
        public Vector<ushort> Among(Vector<ushort> characters) =>
            Vector.LessThan(characters - new Vector<ushort>(Composition.FirstMark), new Vector<ushort>(Composition.MarkCount));

        public bool Is(char c) => Composition.IsMark(c);
    }

    private readonly struct AllButPlainText : ICharacterKind
    {
        private const ushort LastPrinted = '\u007E';

        public Vector<ushort> Among(Vector<ushort> characters)
        {
            Vector<ushort> blanks = Vector.Equals(characters, new Vector<ushort>('\t')) | Vector.Equals(characters, new Vector<ushort>('\n'))
                | Vector.Equals(characters, new Vector<ushort>('\r'));
            Vector<ushort> controls = Vector.AndNot(Vector.LessThan(characters, new Vector<ushort>(' ')), blanks);
            return controls | Vector.GreaterThan(characters, new Vector<ushort>(LastPrinted));
        }

        public bool Is(char c) => c > LastPrinted || IsControl(c);
    }
}
