namespace BibGen.Formats.Ris;

/// <summary>A type of reference.</summary>
/// <param name="Code">Its code, the value of <c>TY</c>.</param>
/// <param name="EntryType">The biblatex entry type.</param>
/// <param name="SecondTitle">What <c>T2</c> is.</param>
internal sealed record RisType(string Code, string EntryType, RisSecondTitle SecondTitle)
{
    /// <summary>Whether the work is part of what <c>T2</c> names, and <c>A2</c> are those who edited that.</summary>
    public bool IsPart => SecondTitle == RisSecondTitle.Container;

    /// <summary>Whether a number alone in <c>SP</c> is that of all pages.</summary>
    public bool CountsPages => EntryType is "book" or "collection" or "thesis" or "booklet";

    /// <summary>Whether works of the type have numbers of their own, which <c>SN</c> is for.</summary>
    public bool HasNumber => EntryType is "report" or "patent" or "standard";
}
