namespace BibGen.Values.Latex;

/// <summary>Normalization form C for letters with combining diacritical marks (Unicode Standard Annex 15), the part that accents need.</summary>
internal static class Composition
{
    /// <summary>The first combining diacritical mark.</summary>
    public const char FirstMark = '\u0300';

    /// <summary>How many there are, one after the other.</summary>
    public const int MarkCount = 0x70;

    private static readonly Dictionary<uint, char> Composed = Compositions().ToDictionary(row => row.Pair, row => row.Composed);
    private static readonly Dictionary<char, uint> Decomposed = Compositions().ToDictionary(row => row.Composed, row => row.Pair);

    /// <summary>Whether <paramref name="c"/> is a combining diacritical mark.</summary>
    public static bool IsMark(char c) => (uint)(c - FirstMark) < MarkCount;

    /// <summary>The one character that a base and a mark make.</summary>
    public static bool TryCompose(char letter, char mark, out char composed) => Composed.TryGetValue(Pair(letter, mark), out composed);

    /// <summary>The base and the mark that make <paramref name="composed"/>; the base may be composed itself.</summary>
    public static bool TryDecompose(char composed, out char letter, out char mark)
    {
        bool found = Decomposed.TryGetValue(composed, out uint pair);
        letter = (char)(pair >> 16);
        mark = (char)pair;
        return found;
    }

    /// <summary>Puts marks that follow a base into canonical order and composes them with it as far as they go.</summary>
    /// <param name="starter">The base; composed on return.</param>
    /// <param name="marks">The marks; those that are left stand first on return.</param>
    /// <returns>How many marks are left.</returns>
    public static int Compose(ref char starter, Span<char> marks)
    {
        for (int i = 1; i < marks.Length; i++)
        {
            char mark = marks[i];
            int at = i;
            for (; at > 0 && ClassOf(marks[at - 1]) > ClassOf(mark); at--)
                marks[at] = marks[at - 1];
            marks[at] = mark;
        }

        int left = 0;
        foreach (char mark in marks)
        {
            bool blocked = left > 0 && ClassOf(marks[left - 1]) >= ClassOf(mark);
            if (!blocked && TryCompose(starter, mark, out char composed))
                starter = composed;
            else
                marks[left++] = mark;
        }

        return left;
    }

    private static IEnumerable<(uint Pair, char Composed)> Compositions()
    {
        foreach ((char mark, string pairs) in CompositionTable.Compositions)
        {
            for (int i = 0; i < pairs.Length; i += 2)
                yield return (Pair(pairs[i], mark), pairs[i + 1]);
        }
    }

    private static int ClassOf(char mark) => CompositionTable.Classes[mark - FirstMark];

    private static uint Pair(char letter, char mark) => ((uint)letter << 16) | mark;
}
