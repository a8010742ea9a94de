namespace BibGen.Rules.Values;

/// <summary>The fields whose text LaTeX typesets in every style.</summary>
internal static class LatexFields
{
    /// <summary>Their names.</summary>
    public static readonly string[] Typeset =
    [
        "title", "subtitle", "journal", "journaltitle", "booktitle", "booksubtitle", "maintitle", "author", "editor", "translator", "publisher",
            "institution", "school",
        "organization", "address", "location", "series", "howpublished", "eventtitle",
    ];
}
