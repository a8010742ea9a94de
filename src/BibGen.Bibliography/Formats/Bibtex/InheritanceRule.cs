
namespace BibGen.Formats.Bibtex;

/// <summary>What the fields of a parent are called in its children (biblatex manual, appendix B; biblatex.def).</summary>
/// <param name="Parents">Entry types of the parent.</param>
/// <param name="Children">Entry types of the child.</param>
/// <param name="Renamed">Field of the parent and field of the child, in pairs. A field that stands here does not keep its own name as well.</param>
/// <param name="Blocked">Fields that are not inherited.</param>
internal sealed record InheritanceRule(string[] Parents, string[] Children, (string From, string To)[] Renamed, string[] Blocked)
{
    private static readonly string[] TitleVariants = ["shorttitle", "sorttitle", "indextitle", "indexsorttitle"];
    private static readonly string[] BookParts = ["inbook", "bookinbook", "suppbook"];

    /// <summary>The default rules of biblatex, in its order. Several may hold for one pair of types.</summary>
    public static InheritanceRule[] All { get; } =
    [
        new(["mvbook", "book"], BookParts, [("author", "author"), ("author", "bookauthor")], []),
        new(["mvbook"], ["book", .. BookParts], Titles("main"), TitleVariants),
        new(["mvcollection", "mvreference"], ["collection", "reference", "incollection", "inreference", "suppcollection"], Titles("main"), TitleVariants),
        new(["mvproceedings"], ["proceedings", "inproceedings"], Titles("main"), TitleVariants),
        new(["book"], BookParts, Titles("book"), TitleVariants),
        new(["collection", "reference"], ["incollection", "inreference", "suppcollection"], Titles("book"), TitleVariants),
        new(["proceedings"], ["inproceedings"], Titles("book"), TitleVariants),
        new(["periodical"], ["article", "suppperiodical"], Titles("journal"), TitleVariants),
    ];

    /// <summary>Fields that no entry inherits.</summary>
    public static HashSet<string> Never { get; } = new(StringComparer.Ordinal)
    {
        "ids", "crossref", "xref", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related", "relatedoptions",
        "relatedstring", "relatedtype", "shorthand", "shorthandintro", "sortkey",
    };

    private static (string From, string To)[] Titles(string prefix) =>
        [("title", prefix + "title"), ("subtitle", prefix + "subtitle"), ("titleaddon", prefix + "titleaddon")];
}
