namespace BibGen.Rules.Fields;

/// <summary>
/// The fields without which no reader accepts an entry of a type. BibTeX (btxdoc §3.1) and biblatex (manual §2.1.1, blx-dm.def) ask for
/// different fields; a field stands here when all of them that know the type ask for it, because a warning that one of the two
/// systems contradicts is noise. Each group is satisfied by any one of its fields.
/// </summary>
public static class RequiredFields
{
    /// <summary>Where an article stands.</summary>
    internal static readonly string[] Journal = ["journal", "journaltitle"];

    private static readonly string[] Author = ["author"];
    private static readonly string[] AuthorOrEditor = ["author", "editor"];
    private static readonly string[] Editor = ["editor"];
    private static readonly string[] Title = ["title"];
    private static readonly string[] Booktitle = ["booktitle"];
    private static readonly string[] Date = ["year", "date"];
    private static readonly string[] Institution = ["institution", "school"];
    private static readonly string[] Kind = ["type"];
    private static readonly string[] Number = ["number"];
    private static readonly string[] Link = ["url", "doi", "eprint"];

    private static readonly string[][] Article = [Author, Title, Journal, Date];
    private static readonly string[][] Book = [AuthorOrEditor, Title, Date];
    private static readonly string[][] BookPart = [Author, Title, Booktitle, Date];
    private static readonly string[][] Collection = [Editor, Title, Date];
    private static readonly string[][] OnlyTitle = [Title];

    /// <summary>Required groups by type as written; BibTeX's thesis and report types imply the field <c>type</c>.</summary>
    private static readonly Dictionary<string, string[][]> ByType = new(StringComparer.Ordinal)
    {
        ["article"] = Article,
        ["book"] = Book,
        ["bookinbook"] = BookPart,
        ["booklet"] = OnlyTitle,
        ["collection"] = Collection,
        ["conference"] = BookPart,
        ["dataset"] = OnlyTitle,
        ["electronic"] = [Title, Link],
        // BibTeX's @inbook has the title of the book and names its part; biblatex's has a title of its own and a booktitle.
        ["inbook"] = [AuthorOrEditor, Title, ["booktitle", "chapter", "pages"], Date],
        ["incollection"] = BookPart,
        ["inproceedings"] = BookPart,
        ["inreference"] = BookPart,
        ["manual"] = OnlyTitle,
        ["mastersthesis"] = [Author, Title, Institution, Date],
        ["mvbook"] = Book,
        ["mvcollection"] = Collection,
        ["mvproceedings"] = OnlyTitle,
        ["mvreference"] = Collection,
        ["online"] = [Title, Link],
        ["patent"] = [Author, Title, Number, Date],
        ["periodical"] = [Title, Date],
        ["phdthesis"] = [Author, Title, Institution, Date],
        ["proceedings"] = [Title, Date],
        ["reference"] = Collection,
        ["report"] = [Author, Title, Kind, Institution, Date],
        ["review"] = Article,
        ["set"] = [["entryset"]],
        ["software"] = OnlyTitle,
        ["suppbook"] = BookPart,
        ["suppcollection"] = BookPart,
        ["suppperiodical"] = Article,
        ["techreport"] = [Author, Title, Institution, Date],
        ["thesis"] = [Author, Title, Kind, Institution, Date],
        ["unpublished"] = [Author, Title, ["note", "year", "date"]],
        ["www"] = [Title, Link],
    };

    /// <summary>The groups for <paramref name="type"/> (lower case, as written); none for a type that asks for nothing.</summary>
    public static string[][] Of(string type) => ByType.TryGetValue(type, out string[][]? groups) ? groups : [];
}
