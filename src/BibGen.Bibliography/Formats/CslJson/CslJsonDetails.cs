using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Html;

namespace BibGen.Formats.CslJson;

/// <summary>Reads what an item says beyond what nearly all do.</summary>
internal static class CslJsonDetails
{
    /// <summary>The names of persons that have no member of their own. Their role is the variable, its hyphens blanks.</summary>
    private static readonly string[] Roles =
    [
        "chair", "collection-editor", "compiler", "composer", "contributor", "curator", "director", "editor-translator", "editorial-director",
        "executive-producer", "guest", "host", "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer", "producer",
        "recipient", "reviewed-author", "script-writer", "series-creator",
    ];

    /// <summary>The variables that are read here. Many items have none of them.</summary>
    private static readonly HashSet<string> Names = new(
        [
            .. Roles, "translator", "container-author", "number", "collection-number", "version", "genre", "medium", "note", "event-title", "event",
            "event-date", "event-place", "accessed", "original-date", "archive", "archive_location", "part", "part-number", "volume-title",
            "number-of-volumes", "number-of-pages", "status",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The details in <paramref name="record"/>.</summary>
    public static WorkDetails Read(Record record)
    {
        if (!Array.Exists(record.FieldArray, static field => Names.Contains(field.Name)))
            return WorkDetails.None;
        CslFields fields = CslFields.Of(record);
        return new WorkDetails
        {
            Translators = CslNames.Read(fields.All("translator")),
            BookAuthors = CslNames.Read(fields.All("container-author")),
            Contributors = Contributors(fields),
            Number = NumberOf(record, fields),
            Version = Plain(fields["version"]),
            Genre = Plain(fields["genre"]),
            Medium = Plain(fields["medium"]),
            Note = Plain(fields["note"]),
            MainTitle = fields["volume-title"] is null || fields["container-title"] is not { } main ? null : HtmlText.Decode(main),
            Event = fields["event-title", "event"] is { } title ? HtmlText.Decode(title) : null,
            EventDate = Date(fields["event-date"]),
            EventPlace = Plain(fields["event-place"]),
            Accessed = Date(fields["accessed"]),
            OriginalDate = Date(fields["original-date"]),
            Archive = Plain(fields["archive"]),
            Eprint = Plain(fields["archive_location"]),
            Part = Plain(fields["part-number", "part"]),
            Volumes = Plain(fields["number-of-volumes"]),
            PageTotal = Plain(fields["number-of-pages"]),
            PublicationState = Plain(fields["status"]),
        };
    }

    /// <summary>The number of an article takes the place of its pages; a preprint's is arXiv's identifier (Zotero).</summary>
    private static string? NumberOf(Record record, in CslFields fields)
    {
        string? number = record.Type == "article" ? null : fields["number"];
        return Plain(number is null || Ascii.StartsWith(number.AsSpan(), "arXiv:") ? fields["collection-number"] : number);
    }

    private static List<Contributor> Contributors(in CslFields fields)
    {
        List<Contributor> contributors = [];
        foreach (string role in Roles)
        {
            foreach (Person person in CslNames.Read(fields.All(role)).Persons)
                contributors.Add(new Contributor(role.Replace('-', ' '), person));
        }

        return contributors;
    }

    private static IssuedDate? Date(string? value) => value is null ? null : CslDates.Read(value);

    private static string? Plain(string? text) => text is null ? null : HtmlText.ToPlain(text);
}
