namespace BibGen.Values.Pages;

/// <summary>Says in words what is wrong with pages.</summary>
internal static class PagesProblems
{
    /// <summary>What they have, as the object of a sentence; null for a range that is written as it should be.</summary>
    public static string? Describe(this PagesProblem problem) => problem switch
    {
        PagesProblem.SingleHyphen => "a single hyphen, where BibTeX wants two,",
        PagesProblem.Dash => "another dash than two hyphens",
        PagesProblem.OpenRange => "a range with one end",
        PagesProblem.PageWord => "a word that styles write themselves",
        PagesProblem.PageCount => "a number of pages, which belongs into the field 'pagetotal',",
        PagesProblem.NotPages => "something that is no page",
        _ => null,
    };
}
