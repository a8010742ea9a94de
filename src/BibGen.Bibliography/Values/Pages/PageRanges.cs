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

    /// <summary>Ranges joined by <c>-</c>, separated by <c>, </c>.</summary>
    public override string ToString() => Ranges.Count == 1 ? Ranges[0].ToString() : string.Join(", ", Ranges);
}
