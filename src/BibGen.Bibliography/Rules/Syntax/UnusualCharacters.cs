using System.Numerics;
using System.Runtime.InteropServices;

namespace BibGen.Rules.Syntax;

/// <summary>Searches text for characters of a kind that is rare in it, as many at once as the processor takes.</summary>
internal static class UnusualCharacters
{
    private const ushort LastPrinted = '\u007E';

    /// <summary>The first character beyond ASCII, or control character other than tab and line ends, from <paramref name="from"/> on; −1 when there is
    /// none.</summary>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        if (from >= text.Length)
            return -1;
        ReadOnlySpan<char> rest = text.Slice(from);
        ReadOnlySpan<Vector<ushort>> blocks = MemoryMarshal.Cast<char, Vector<ushort>>(rest);
        int at = blocks.Length * Vector<ushort>.Count;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (Among(blocks[i]) == Vector<ushort>.Zero)
                continue;
            at = i * Vector<ushort>.Count;
            break;
        }

        for (; at < rest.Length; at++)
        {
            if (Is(rest[at]))
                return from + at;
        }

        return -1;
    }

    /// <summary>Whether <paramref name="c"/> stands for what could not be decoded.</summary>
    public static bool IsUndecodable(char c) => c is UndecodableText.Replacement or '\0';

    /// <summary>Whether <paramref name="c"/> is a control character other than tab and line ends.</summary>
    public static bool IsControl(char c) => c < ' ' ? c is not ('\t' or '\n' or '\r') : c is >= '\u007F' and <= '\u009F';

    private static Vector<ushort> Among(Vector<ushort> characters)
    {
        Vector<ushort> blanks = Vector.Equals(characters, new Vector<ushort>('\t')) | Vector.Equals(characters, new Vector<ushort>('\n'))
            | Vector.Equals(characters, new Vector<ushort>('\r'));
        Vector<ushort> controls = Vector.AndNot(Vector.LessThan(characters, new Vector<ushort>(' ')), blanks);
        return controls | Vector.GreaterThan(characters, new Vector<ushort>(LastPrinted));
    }

    private static bool Is(char c) => c > LastPrinted || IsControl(c);
}
