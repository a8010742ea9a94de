using System.Text.Json;
using BibGen.Model;
using BibGen.Values.Dates;
using BibGen.Values.Identifiers;

namespace BibGen.Tests.Formats;

/// <summary>The fields in which two readers of a work are compared, each as a text; null for one that is absent.</summary>
internal sealed class ComparedWork
{
    private static readonly Dictionary<string, string> ZoteroTypes = new()
    {
        ["artwork"] = "artwork",
        ["audioRecording"] = "audio",
        ["bill"] = "legislation",
        ["book"] = "book",
        ["bookSection"] = "incollection",
        ["case"] = "jurisdiction",
        ["computerProgram"] = "software",
        ["conferencePaper"] = "inproceedings",
        ["dataset"] = "dataset",
        ["email"] = "letter",
        ["film"] = "movie",
        ["hearing"] = "jurisdiction",
        ["journalArticle"] = "article",
        ["letter"] = "letter",
        ["magazineArticle"] = "article",
        ["manuscript"] = "unpublished",
        ["map"] = "misc",
        ["newspaperArticle"] = "article",
        ["patent"] = "patent",
        ["report"] = "report",
        ["statute"] = "legislation",
        ["thesis"] = "thesis",
        ["videoRecording"] = "video",
        ["webpage"] = "online",
    };

    private static readonly string[] ZoteroAuthors = ["author", "artist", "inventor", "director", "programmer", "cartographer", "composer"];

    private ComparedWork(params (string Field, string? Value)[] fields) => Fields = fields.ToDictionary(field => field.Field, field => Some(field.Value));

    public IReadOnlyDictionary<string, string?> Fields { get; }

    /// <summary>
    /// A work of ours, or of an entry that another reader wrote as BibTeX: its abstract is no LaTeX, whatever its characters, and its dates have no
    /// day.
    /// </summary>
    public static ComparedWork Of(Work work, bool isBibtex = false) => new(
        ("type", work.EntryType == "inbook" ? "incollection" : work.EntryType),
        ("title", work.Title?.Plain),
        ("authors", Names(work.Authors)),
        ("editors", Names(work.Editors)),
        ("date", work.Issued?.Start is { } start ? (isBibtex ? start with { Day = 0 } : start).ToString() : null),
        ("container", work.Container?.Plain),
        ("volume", work.Volume),
        ("issue", work.Issue ?? work.Details.Number),
        ("pages", work.Pages),
        ("doi", work.Doi),
        ("isbn", string.Join(" ", work.Isbn)),
        ("issn", string.Join(" ", work.Issn)),
        ("url", work.Url),
        ("abstract", work.AbstractField?.Value),
        ("keywords", string.Join("; ", work.Keywords.Order(StringComparer.Ordinal))));

    /// <summary>An item of Zotero's. Its numbers of reports and patents are the issue of biblatex.</summary>
    public static ComparedWork OfZotero(JsonElement item) => new(
        ("type", ZoteroTypes[Text(item, "itemType")!]),
        ("title", Text(item, "title", "caseName", "nameOfAct", "subject")),
        ("authors", Names(item, ZoteroAuthors)),
        ("editors", Names(item, ["editor"])),
        ("date", Text(item, "date", "issueDate", "dateDecided", "dateEnacted") is { } date
            && DateReader.ReadYearMonth(date, null, null) is { Start: { Year: not 0 } day } ? day.ToString() : null),
        ("container",
            Text(item, "publicationTitle", "bookTitle", "proceedingsTitle", "conferenceName", "websiteTitle", "blogTitle", "encyclopediaTitle",
            "dictionaryTitle")),
        ("volume", Text(item, "volume", "codeNumber", "reporterVolume")),
        ("issue", Text(item, "issue", "patentNumber", "reportNumber", "billNumber", "versionNumber")),
        ("pages", Text(item, "pages", "section", "firstPage")),
        ("doi", Text(item, "DOI")),
        ("isbn", Text(item, "ISBN") is { } isbn && Isbn.Read(isbn).IsGood ? isbn : null),
        ("issn", Text(item, "ISSN") is { } issn && Issn.Read(issn).IsGood ? issn : null),
        ("url", Text(item, "url")),
        ("abstract", Text(item, "abstractNote")),
        ("keywords",
            string.Join("; ", item.GetProperty("tags").EnumerateArray().Select(tag => tag.GetProperty("tag").GetString()).Order(StringComparer.Ordinal))));

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : string.Join(" ", text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string? Text(JsonElement item, params string[] names) =>
        names.Select(name => item.TryGetProperty(name, out JsonElement value) ? value.GetString() : null).FirstOrDefault(value => value is not null);

    private static string Names(NameList names) =>
        string.Join("; ",
            names.Persons.Select(person => person.Literal
            ?? Join(person.Particle is null ? person.Family : $"{person.Particle} {person.Family}", person.Given)));

    private static string Names(JsonElement item, string[] roles) => string.Join("; ", item.GetProperty("creators").EnumerateArray()
        .Where(creator => roles.Contains(Text(creator, "creatorType")))
        .Select(creator => Join(Text(creator, "lastName", "name"), Text(creator, "firstName"))));

    private static string Join(string? family, string? given) => given is null ? family ?? "" : $"{family}, {given}";
}
