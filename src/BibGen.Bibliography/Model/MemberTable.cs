namespace BibGen.Model;

/// <summary>
/// The members that a work has in code, a row each, in the order in which they are written. Names, types, documentation, packing, exports and the names
/// that works cannot have come from here, and so do the properties of the embedded class Citation and the lists in docs/options.md and docs/export.md,
/// which MemberListsTests writes.
/// </summary>
public static class MemberTable
{
    /// <summary>All members.</summary>
    public static IReadOnlyList<Member> All { get; } =
    [
        Always("Key", ConstantUse.Default, 'k', "Citation key; for a PubMed record the generated one.", static source => source.Work.Key),
        Of("Title", MemberType.Text, ConstantUse.Default, 't', jsonName: null, "Title without its subtitle; null when the record has none.",
            static work => WithoutFinalStop(work)),
        Of("Year", MemberType.Number, ConstantUse.Default, Member.NoTag, jsonName: null, "Year in which it appeared.", static work => work.Issued?.Start?.Year),
        Text("Doi", ConstantUse.Default, 'd', "doi", "DOI without resolver or prefix; null when there is none.", static work => work.Doi),
        Text("Pmid", ConstantUse.Default, 'm', "pmid", "PubMed identifier; null when there is none.", static work => work.Pmid),
        Text("Pmcid", ConstantUse.Default, 'M', "pmcid", "PubMed Central identifier, PMC…; null when there is none.", static work => work.Pmcid),
        Text("ArXiv", ConstantUse.Default, 'x', "arxiv", "arXiv identifier; null when there is none.", static work => work.ArXiv),
        Of("Isbn", MemberType.Identifiers, ConstantUse.Default, 'b', "isbn", "ISBNs.", static work => work.Isbn),
        Text("Url", ConstantUse.Default, 'U', "url", "Address of the work; null when not given.", static work => work.Url),
        Always("Reference", ConstantUse.Default, 'r', "The reference in the project's style.", static source => source.Reference),

        // From here on constants only where a project asks for them.
        Always("Type", ConstantUse.OnRequest, 'y', "Entry type: article, book, inproceedings …", static source => source.Work.EntryType),
        Text("Subtitle", 'u', "subtitle", "Subtitle, where the record keeps it apart; null otherwise.", static work => work.Subtitle?.Plain),
        Text("OriginalTitle", ConstantUse.None, 'o', "originalTitle",
            """Title in the original language, when <see cref="Title"/> is a translation; null when not given.""", static work => work.OriginalTitle?.Plain),
        Of("Authors", MemberType.Names, ConstantUse.OnRequest, 'a', "authors", "Authors.", static work => work.Authors),
        Of("Editors", MemberType.Names, ConstantUse.OnRequest, 'e', "editors", "Editors.", static work => work.Editors),
        Of("Translators", MemberType.Names, ConstantUse.OnRequest, 'j', "translators", "Translators.", static work => work.Details.Translators),
        Of("BookAuthors", MemberType.Names, ConstantUse.OnRequest, 'w', "bookAuthors",
            "Authors of the book that the work is a part of, where they are others.", static work => work.Details.BookAuthors),
        Of("Contributors", MemberType.Contributors, ConstantUse.None, 'g', "contributors",
            "All who had another part in it: commentators, compilers, holders of a patent, investigators.", static work => work.Details.Contributors),
        Text("Collaboration", 'G', "collaboration",
            "The group in whose name the authors write; null when not given.", static work => work.Details.Collaboration),
        Of("Date", MemberType.Date, ConstantUse.OnRequest, Member.NoTag, jsonName: null, "The date as the record writes it.", static work => work.Issued),
        Of("Issued", MemberType.Date, ConstantUse.None, 'D', "issued", "When it appeared; null when the record does not say.", static work => work.Issued),
        Text("Container", 'c', "container",
            "Title of what it is part of: journal, book, proceedings; null when it stands alone.", static work => work.Container?.Plain),
        Text("ContainerShort", 's', "containerShort", "Abbreviated title of the container; null when not given.", static work => work.ContainerShort),
        Text("ContainerSubtitle", 'O', "containerSubtitle",
            "Subtitle of the container; null when not given.", static work => work.Details.ContainerSubtitle?.Plain),
        Text("MainTitle", 'W', "mainTitle",
            "Title of the work in several volumes of which it, or its container, is one; null when not given.", static work => work.Details.MainTitle?.Plain),
        Text("TitleAddon", 'J', "titleAddon", "Addition to the title that is no part of it; null when not given.", static work => work.Details.TitleAddon),
        Text("Series", 'R', "series", "Title of the series; null when not given.", static work => work.Series?.Plain),
        Text("Volume", 'v', "volume", "Volume; null when not given.", static work => work.Volume),
        Text("Issue", 'i', "issue", "Issue of a serial; null when not given.", static work => work.Issue),
        Text("Number", 'q', "number",
            "Number of a patent, report or standard, or within its series; null when not given.", static work => work.Details.Number),
        Text("Part", '1', "part", "Number of a part of a volume; null when not given.", static work => work.Details.Part),
        Text("Volumes", '2', "volumes", "Number of volumes that it has; null when not given.", static work => work.Details.Volumes),
        Text("Pages", 'p', "pages", "Pages, every last page in full (1231-1241); null when not given.", static work => work.Pages),
        Text("ArticleNumber", 'n', "articleNumber", "Number of an article that has no pages; null when not given.", static work => work.ArticleNumber),
        Text("PageTotal", '3', "pageTotal", "Number of pages that it has; null when not given.", static work => work.Details.PageTotal),
        Text("Chapter", 'C', "chapter", "Chapter; null when not given.", static work => work.Chapter),
        Text("Publisher", 'P', "publisher", "Publisher, school or institution; null when not given.", static work => work.Publisher?.Plain),
        Text("Institution", 'I', "institution", "University or institute; null when not given.", static work => work.Details.Institution?.Plain),
        Text("Organization", 'Z', "organization",
            "Organization that publishes a manual or website, or sponsors a conference; null when not given.", static work => work.Details.Organization?.Plain),
        Text("Place", 'L', "place", "Place of publication; null when not given.", static work => work.Place?.Plain),
        Text("Edition", 'E', "edition", "Edition; null when not given.", static work => work.Edition),
        Text("Version", 'V', "version", "Version of software, data or a manual; null when not given.", static work => work.Details.Version),
        Text("Genre", 'Y', "genre", "What kind of report, thesis, patent it is; null when not given.", static work => work.Details.Genre),
        Text("Medium", '4', "medium", "What it was published on: CD-ROM; null when not given.", static work => work.Details.Medium),
        Text("HowPublished", 'H', "howPublished",
            "How it was published, unless that is its address; null when not given.", static work => work.Details.HowPublished),
        Text("PublicationState", '5', "publicationState",
            "How far its publication is: inpress, forthcoming; null when not given.", static work => work.Details.PublicationState),
        Text("Event", 'X', "event", "Conference or other event; null when not given.", static work => work.Details.Event?.Plain),
        Of("EventDate", MemberType.Date, ConstantUse.OnRequest, '6', "eventDate",
            "When the event was; null when not given.", static work => work.Details.EventDate),
        Text("EventPlace", 'Q', "eventPlace", "Where the event was; null when not given.", static work => work.Details.EventPlace),
        Of("OriginalDate", MemberType.Date, ConstantUse.OnRequest, '7', "originalDate",
            "When the original of a translation or reprint appeared; null when not given.", static work => work.Details.OriginalDate),
        Of("Accessed", MemberType.Date, ConstantUse.OnRequest, 'F', "accessed",
            "When its address was visited; null when not given.", static work => work.Details.Accessed),
        Text("Eprint", '8', "eprint", "Identifier in the archive, as the record gives it; null when not given.", static work => work.Details.Eprint),
        Text("Archive", '9', "archive", "The archive of preprints or copies: arxiv, jstor, hdl; null when not given.", static work => work.Details.Archive),
        Text("EprintClass", '0', "eprintClass", "Class of the work in the archive: cs.CL; null when not given.", static work => work.Details.EprintClass),
        Of("Issn", MemberType.Identifiers, ConstantUse.OnRequest, 'B', "issn", "ISSNs.", static work => work.Issn),
        Text("Language", 'l', "language", "Language as a BCP 47 tag; null when not given.", static work => work.Language),
        Of("Keywords", MemberType.Texts, ConstantUse.OnRequest, 'K', "keywords", "Keywords that are no subject headings.", static work => work.Keywords),
        Text("Note", 'f', "note", "A note for readers; null when not given.", static work => work.Details.Note),
        Text("Addendum", '+', "addendum", "What is to stand at the end of the reference; null when not given.", static work => work.Details.Addendum),
        Text("Abstract", 'A', "abstract", "Abstract; null when not given.", static work => work.Abstract),
        new("Status", MemberType.Status, ConstantUse.OnRequest, 'z', "status", "What has happened to it since.",
            static source => source.Status is WorkStatus.Current ? null : source.Status),

        Of("PublicationTypes", MemberType.Texts, ConstantUse.None, 'T', "publicationTypes", "PubMed publication types.", static work => work.PublicationTypes),
        Of("Mesh", MemberType.Texts, ConstantUse.None, 'h', "mesh", "MeSH headings as PubMed writes them.", static work => work.Mesh),
        Of("Substances", MemberType.Texts, ConstantUse.None, 'S', "substances", "Names of substances.", static work => work.Substances),
        Of("Aliases", MemberType.Texts, ConstantUse.None, '=', "aliases", "Keys that it had before, which still find it.", static work => work.Details.Aliases),
        new("Links", MemberType.Links, ConstantUse.None, 'N', JsonName: null, "Links to its notices, comments, corrections and versions.", static source =>
            source.Links),
        Of("Fields", MemberType.Fields, ConstantUse.None, '_', jsonName: null,
            "Every field of the record as it stands there, LaTeX untouched; those that it inherits included.", static work => work.Record),
    ];

    /// <summary>The members that can be constants.</summary>
    public static IReadOnlyList<Member> Constants { get; } = [.. All.Where(member => member.Constant != ConstantUse.None)];

    /// <summary>The constants that a project has unless it asks for others.</summary>
    public static IReadOnlyList<Member> DefaultConstants { get; } = [.. All.Where(member => member.Constant == ConstantUse.Default)];

    /// <summary>The properties of a citation.</summary>
    public static IReadOnlyList<Member> Properties { get; } = [.. All.Where(member => member.Tag != Member.NoTag)];

    /// <summary>A source such as PubMed ends a title with a full stop, which others leave to the style; abbreviations (<c>U.S.</c>) keep theirs.</summary>
    private static string? WithoutFinalStop(Work work)
    {
        string? title = work.Title?.Plain;
        if (!work.IsTitlePunctuated || title is not { Length: > 2 } || title[title.Length - 1] != '.')
            return title;
        return title[title.Length - 3] == '.' || title[title.Length - 2] == '.' ? title : title.Substring(0, title.Length - 1);
    }

    private static Member Always(string name, ConstantUse constant, char tag, string summary, Func<MemberSource, object?> read) =>
        new(name, MemberType.Text, constant, tag, JsonName: null, summary, read) { IsAlwaysThere = true };

    private static Member Text(string name, char tag, string jsonName, string summary, Func<Work, object?> read) =>
        Text(name, ConstantUse.OnRequest, tag, jsonName, summary, read);

    private static Member Text(string name, ConstantUse constant, char tag, string jsonName, string summary, Func<Work, object?> read) =>
        Of(name, MemberType.Text, constant, tag, jsonName, summary, read);

    /// <summary>A member that depends on the work's record alone.</summary>
    private static Member Of(string name, MemberType type, ConstantUse constant, char tag, string? jsonName, string summary, Func<Work, object?> read) =>
        new(name, type, constant, tag, jsonName, summary, source => read(source.Work));
}
