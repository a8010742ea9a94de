using System.Text;
using BibGen.Internal;

namespace BibGen.Generators.Emission;

/// <summary>Writes a text with <see cref="BackReferences"/> for what stands in it more than once.</summary>
internal static class BackReferenceWriter
{
    /// <summary>Shortest text that is repeated: a back reference takes three to five bytes.</summary>
    private const int Least = 6;

    /// <summary>Longest text that one back reference repeats, so that its length is one byte.</summary>
    private const int Most = 0x7E - BackReferences.Zero;

    /// <summary>Where the places end for which there is a character: before the surrogates.</summary>
    private const int PlaceCount = 0xD800 - BackReferences.Zero;

    /// <summary>How many places are remembered, by the hash of what begins there; a power of two.</summary>
    private const int SlotCount = 2048;

    /// <summary>The hash of a text takes so many bits more with each character, and forgets those before the last <see cref="Least"/>.</summary>
    private const int BitsOfCharacter = 5;

    private const uint HashMask = (1u << (Least * BitsOfCharacter)) - 1;

    /// <summary>The text, shortened. Each piece of it is looked for at one place, whatever the text.</summary>
    public static string Shorten(string text)
    {
        Span<int> places = stackalloc int[SlotCount]; // The last place, counted from one, at which a text with this hash began.
        places.Clear();
        var shortened = new StringBuilder(text.Length);
        int written = 0;
        int start = 0; // Of what may be repeated next.
        uint hash = 0;
        for (int end = 0; end < text.Length; end++)
        {
            hash = ((hash << BitsOfCharacter) ^ text[end]) & HashMask;
            int at = end + 1 - Least;
            if (at < start)
                continue;
            ref int place = ref places[(int)(unchecked(hash * 2654435761) >> 16) & (SlotCount - 1)];
            int length = place == 0 ? 0 : CommonLength(text, place - 1, at);
            if (length >= Least)
            {
                shortened.Append(text, written, at - written)
                    .Append(BackReferences.Mark).Append((char)(place - 1 + BackReferences.Zero)).Append((char)(length + BackReferences.Zero));
                start = written = at + length;
                end = start - 1;
            }

            if (at < PlaceCount)
                place = at + 1;
        }

        return written == 0 ? text : shortened.Append(text, written, text.Length - written).ToString();
    }

    /// <summary>How many characters two places have in common, at most so many as lie between them.</summary>
    private static int CommonLength(string text, int first, int second)
    {
        int most = Math.Min(Math.Min(Most, second - first), text.Length - second);
        int length = 0;
        while (length < most && text[first + length] == text[second + length])
            length++;
        return length;
    }
}
