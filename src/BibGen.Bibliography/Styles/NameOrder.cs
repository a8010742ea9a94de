namespace BibGen.Styles;

/// <summary>Which names of a list have the family name first.</summary>
internal enum NameOrder
{
    /// <summary>All: <c>Watson, J. D., &amp; Crick, F. H. C.</c></summary>
    FamilyFirst,

    /// <summary>The first, by which lists are ordered: <c>Watson, J. D., and F. H. C. Crick</c>.</summary>
    FirstFamilyFirst,

    /// <summary>None: <c>J. D. Watson and F. H. C. Crick</c>.</summary>
    GivenFirst,
}
