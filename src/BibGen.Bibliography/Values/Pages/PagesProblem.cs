namespace BibGen.Values.Pages;

/// <summary>What is wrong with a list of pages, or worth knowing of it.</summary>
internal enum PagesProblem
{
    /// <summary>A single hyphen where BibTeX wants two: <c>plain.bst</c> doubles it, others print it as it is.</summary>
    SingleHyphen,

    /// <summary>A typographic dash, or three hyphens.</summary>
    Dash,

    /// <summary>The last page comes before the first.</summary>
    Reversed,

    /// <summary>The last page leaves out digits it shares with the first.</summary>
    Abbreviated,

    /// <summary>First and last page are the same.</summary>
    SamePage,

    /// <summary>The range has no last page, or no first.</summary>
    OpenRange,

    /// <summary><c>p.</c> or <c>pp.</c>, which the style writes.</summary>
    PageWord,

    /// <summary>A number of pages (<c>xiv + 524</c>, <c>63 p.</c>), which is another field.</summary>
    PageCount,

    /// <summary>Neither a page nor a range of pages.</summary>
    NotPages,
}
