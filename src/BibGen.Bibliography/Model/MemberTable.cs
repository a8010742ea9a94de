namespace BibGen.Model;

/// <summary>
/// The members that a work has in code, a row each, in the order in which they are written. Names, types, documentation, packing, exports and the names that works
/// cannot have come from here, and so do the properties of the embedded class Citation and the list in docs/options.md, which tests write.
/// </summary>
public static class MemberTable
{
    /// <summary>All members.</summary>
    public static IReadOnlyList<Member> All { get; } =
    [
        Always("Key", ConstantUse.Default, 'k', "Citation key; for a PubMed record the generated one.", static source => source.Work.Key),
        Text("Title", ConstantUse.Default, 't', "title", "Title without its subtitle; null when the record has none.", static source => source.Work.Title?.Plain),
        new("Year", MemberType.Number, ConstantUse.Default, Member.NoTag, JsonName: null, "Year in which it appeared.", static source => source.Work.Issued?.Start?.Year),
        Text("Doi", ConstantUse.Default, 'd', "doi", "DOI without resolver or prefix; null when there is none.", static source => source.Work.Doi),
        Text("Pmid", ConstantUse.Default, 'm', "pmid", "PubMed identifier; null when there is none.", static source => source.Work.Pmid),
        Text("Pmcid", ConstantUse.Default, 'M', "pmcid", "PubMed Central identifier, PMC…; null when there is none.", static source => source.Work.Pmcid),
        Text("ArXiv", ConstantUse.Default, 'x', "arxiv", "arXiv identifier; null when there is none.", static source => source.Work.ArXiv),
        new("Isbn", MemberType.Identifiers, ConstantUse.Default, 'b', "isbn", "ISBNs.", static source => source.Work.Isbn),
        Text("Url", ConstantUse.Default, 'U', "url", "Address of the work; null when not given.", static source => source.Work.Url),
        Always("Reference", ConstantUse.Default, 'r', "The reference in the project's style.", static source => source.Reference),

        // From here on constants only where a project asks for them.
        Always("Type", ConstantUse.OnRequest, 'y', "Entry type: article, book, inproceedings …", static source => source.Work.EntryType),
        Text("Subtitle", 'u', "subtitle", "Subtitle, where the record keeps it apart; null otherwise.", static source => source.Work.Subtitle?.Plain),
        Text("OriginalTitle", ConstantUse.None, 'o', "originalTitle",
            """Title in the original language, when <see cref="Title"/> is a translation; null when not given.""", static source => source.Work.OriginalTitle?.Plain),
        new("Authors", MemberType.Names, ConstantUse.OnRequest, 'a', "authors", "Authors.", static source => source.Work.Authors),
        new("Editors", MemberType.Names, ConstantUse.OnRequest, 'e', "editors", "Editors.", static source => source.Work.Editors),
        new("Date", MemberType.Date, ConstantUse.OnRequest, Member.NoTag, JsonName: null, "The date as the record writes it.", static source => source.Work.Issued),
        new("Issued", MemberType.Date, ConstantUse.None, 'D', "issued", "When it appeared; null when the record does not say.", static source => source.Work.Issued),
        Text("Container", 'c', "container", "Title of what it is part of: journal, book, proceedings; null when it stands alone.", static source => source.Work.Container?.Plain),
        Text("ContainerShort", 's', "containerShort", "Abbreviated title of the container; null when not given.", static source => source.Work.ContainerShort),
        Text("Series", 'R', "series", "Title of the series; null when not given.", static source => source.Work.Series?.Plain),
        Text("Volume", 'v', "volume", "Volume; null when not given.", static source => source.Work.Volume),
        Text("Issue", 'i', "issue", "Issue or number; null when not given.", static source => source.Work.Issue),
        Text("Pages", 'p', "pages", "Pages, every last page in full (1231-1241); null when not given.", static source => source.Work.Pages),
        Text("ArticleNumber", 'n', "articleNumber", "Number of an article that has no pages; null when not given.", static source => source.Work.ArticleNumber),
        Text("Chapter", 'C', "chapter", "Chapter; null when not given.", static source => source.Work.Chapter),
        Text("Publisher", 'P', "publisher", "Publisher, school or institution; null when not given.", static source => source.Work.Publisher?.Plain),
        Text("Place", 'L', "place", "Place of publication; null when not given.", static source => source.Work.Place?.Plain),
        Text("Edition", 'E', "edition", "Edition; null when not given.", static source => source.Work.Edition),
        new("Issn", MemberType.Identifiers, ConstantUse.OnRequest, 'B', "issn", "ISSNs.", static source => source.Work.Issn),
        Text("Language", 'l', "language", "Language as a BCP 47 tag; null when not given.", static source => source.Work.Language),
        new("Keywords", MemberType.Texts, ConstantUse.OnRequest, 'K', "keywords", "Keywords that are no subject headings.", static source => source.Work.Keywords),
        Text("Abstract", 'A', "abstract", "Abstract; null when not given.", static source => source.Work.Abstract),
        new("Status", MemberType.Status, ConstantUse.OnRequest, 'z', "status", "What has happened to it since.",
            static source => source.Status is WorkStatus.Current ? null : source.Status),

        new("PublicationTypes", MemberType.Texts, ConstantUse.None, 'T', "publicationTypes", "PubMed publication types.", static source => source.Work.PublicationTypes),
        new("Mesh", MemberType.Texts, ConstantUse.None, 'h', "mesh", "MeSH headings as PubMed writes them.", static source => source.Work.Mesh),
        new("Substances", MemberType.Texts, ConstantUse.None, 'S', "substances", "Names of substances.", static source => source.Work.Substances),
        new("Links", MemberType.Links, ConstantUse.None, 'N', JsonName: null, "Links to its notices, comments, corrections and versions.", static source => source.Links),
    ];

    /// <summary>The members that can be constants.</summary>
    public static IReadOnlyList<Member> Constants { get; } = [.. All.Where(member => member.Constant != ConstantUse.None)];

    /// <summary>The constants that a project has unless it asks for others.</summary>
    public static IReadOnlyList<Member> DefaultConstants { get; } = [.. All.Where(member => member.Constant == ConstantUse.Default)];

    /// <summary>The properties of a citation.</summary>
    public static IReadOnlyList<Member> Properties { get; } = [.. All.Where(member => member.Tag != Member.NoTag)];

    private static Member Always(string name, ConstantUse constant, char tag, string summary, Func<MemberSource, object?> read) =>
        new(name, MemberType.Text, constant, tag, JsonName: null, summary, read) { IsAlwaysThere = true };

    private static Member Text(string name, char tag, string jsonName, string summary, Func<MemberSource, object?> read) =>
        Text(name, ConstantUse.OnRequest, tag, jsonName, summary, read);

    private static Member Text(string name, ConstantUse constant, char tag, string jsonName, string summary, Func<MemberSource, object?> read) =>
        new(name, MemberType.Text, constant, tag, jsonName, summary, read);
}
