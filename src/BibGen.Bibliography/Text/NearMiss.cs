namespace BibGen.Text;

/// <summary>Finds the name that somebody has meant: the one that is a slip or two away.</summary>
internal static class NearMiss
{
    private const int Shortest = 4;
    private const int Longest = 30;
    private const int LongForTwoSlips = 7; // Letters; in shorter names two slips make another word.

    /// <summary>The one of <paramref name="known"/> that is nearest to <paramref name="name"/>; null when none is near, or two are as near.</summary>
    public static string? Of(string name, IReadOnlyList<string> known)
    {
        if (name.Length is < Shortest or > Longest)
            return null;
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string candidate in known)
        {
            int most = candidate.Length >= LongForTwoSlips ? 2 : 1;
            if (candidate.Length < Shortest || Math.Abs(candidate.Length - name.Length) > most)
                continue;
            int slips = Distance(name, candidate);
            if (slips > most || slips > least)
                continue;
            nearest = slips == least ? null : candidate;
            least = slips;
        }

        return nearest;
    }

    /// <summary>How many letters have to be changed, left out, put in or exchanged with their neighbours (optimal string alignment).</summary>
    private static int Distance(string left, string right)
    {
        Span<int> before = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        Span<int> next = stackalloc int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            next[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                next[j] = Math.Min(Math.Min(row[j], next[j - 1]) + 1, row[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
            }

            Span<int> free = before;
            before = row;
            row = next;
            next = free;
        }

        return row[right.Length];
    }
}
