namespace BibGen.Values.Pages;

/// <summary>The pages of a work as read, and what is wrong with them.</summary>
internal sealed class PageRanges
{
    public PageRanges(IReadOnlyList<PageRange> ranges, IReadOnlyList<PagesFault> faults)
    {
        Ranges = ranges;
        Faults = faults;
    }

    /// <summary>Pages and ranges in the order of the source.</summary>
    public IReadOnlyList<PageRange> Ranges { get; }

    /// <summary>Faults in the order of the source.</summary>
    public IReadOnlyList<PagesFault> Faults { get; }

    /// <summary>Whether words or numbers of another kind stand among the pages, or in their place.</summary>
    public bool HasOtherText
    {
        get
        {
            for (int i = 0; i < Faults.Count; i++)
            {
                if (Faults[i].Problem is PagesProblem.NotPages or PagesProblem.PageCount)
                    return true;
            }

            for (int i = 0; i < Ranges.Count; i++)
            {
                if (Ranges[i].Last is null && Ranges[i].First.IndexOf("--", StringComparison.Ordinal) >= 0)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Ranges joined by <c>-</c>, separated by <c>, </c>.</summary>
    public override string ToString() => Ranges.Count == 1 ? Ranges[0].ToString() : string.Join(", ", Ranges);
}
