namespace BibGen.Text;

/// <summary>What tells two texts apart: a stretch of the earlier one in whose place another stands in the later one. Both begin and end alike.</summary>
/// <param name="Start">Where both begin to differ.</param>
/// <param name="End">Where the stretch ends in the earlier text.</param>
/// <param name="NewEnd">Where it ends in the later text.</param>
public readonly record struct ChangedStretch(int Start, int End, int NewEnd)
{
    private const int Step = 4096;

    /// <summary>How much further what follows stands in the later text.</summary>
    public int Shift => NewEnd - End;

    /// <summary>The smallest stretch that tells <paramref name="earlier"/> and <paramref name="later"/> apart.</summary>
    public static ChangedStretch Between(string earlier, string later)
    {
        int shared = Math.Min(earlier.Length, later.Length);
        int start = CommonStart(earlier, later, shared);
        int end = CommonEnd(earlier, later, shared - start);
        return new ChangedStretch(start, earlier.Length - end, later.Length - end);
    }

    /// <summary>What tells the earlier text and one apart into which <paramref name="next"/> changes the later text.</summary>
    public ChangedStretch Then(ChangedStretch next)
    {
        if (IsNothing)
            return next;
        if (next.IsNothing)
            return this;
        int end = Math.Max(NewEnd, next.End);
        return new ChangedStretch(Math.Min(Start, next.Start), end - Shift, end + next.Shift);
    }

    /// <summary>Whether it can be what tells texts of these lengths apart.</summary>
    internal bool IsBetween(int earlier, int later) =>
        Start >= 0 && Start <= End && Start <= NewEnd && End <= earlier && NewEnd <= later && later - earlier == Shift;

    private bool IsNothing => Start == End && Start == NewEnd;

    private static int CommonStart(string a, string b, int most)
    {
        int at = 0;
        while (at + Step <= most && a.AsSpan(at, Step).SequenceEqual(b.AsSpan(at, Step)))
            at += Step;
        while (at < most && a[at] == b[at])
            at++;
        return at;
    }

    private static int CommonEnd(string a, string b, int most)
    {
        int length = 0;
        while (length + Step <= most && a.AsSpan(a.Length - length - Step, Step).SequenceEqual(b.AsSpan(b.Length - length - Step, Step)))
            length += Step;
        while (length < most && a[a.Length - length - 1] == b[b.Length - length - 1])
            length++;
        return length;
    }
}
