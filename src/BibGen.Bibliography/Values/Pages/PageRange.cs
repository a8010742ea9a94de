namespace BibGen.Values.Pages;

/// <summary>A page or a range of pages.</summary>
/// <param name="First">First page as written: a number, <c>e736</c>, <c>iv</c>, <c>16:1</c>.</param>
/// <param name="Last">Last page in full (<c>41</c> after <c>1231</c> is 1241); null for a single page, empty for a range without end.</param>
/// <param name="Label">What the pages are, when the source says: <c>discussion</c>, <c>suppl</c>.</param>
internal readonly record struct PageRange(string First, string? Last = null, string? Label = null)
{
    /// <summary>Label, first page, hyphen, last page.</summary>
    public override string ToString()
    {
        string range = Last is null ? First : First + "-" + Last;
        return Label is null ? range : Label + " " + range;
    }
}
