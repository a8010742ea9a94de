using BibGen.Model;
using BibGen.Records;
using BibGen.Values.Latex;

namespace BibGen.Formats.Bibtex;

/// <summary>Reads what a BibTeX record says beyond what nearly all do.</summary>
internal static class BibtexDetails
{
    /// <summary>When a page was visited, by biblatex's name and by those that styles and people had before it.</summary>
    private static readonly string[] AccessDates = ["urldate", "lastchecked", "lastaccessed", "accessed", "accessdate"];

    /// <summary>The fields that name persons, with what these did.</summary>
    private static readonly (string Field, string Role)[] Roles =
    [
        ("annotator", "annotator"), ("commentator", "commentator"), ("introduction", "author of introduction"), ("foreword", "author of foreword"),
        ("afterword", "author of afterword"), ("holder", "holder"), ("editora", "editor"), ("editorb", "editor"), ("editorc", "editor"),
    ];

    /// <summary>The fields that are read here. Most records have none of them.</summary>
    private static readonly HashSet<string> Names = new(
        [
            .. AccessDates, .. Roles.Select(role => role.Field),
            "translator", "bookauthor", "collaboration", "number", "reportnumber", "version", "type", "medium", "howpublished", "note", "addendum",
            "titleaddon", "booksubtitle", "journalsubtitle", "maintitle", "institution", "school", "organization", "eventtitle", "eventdate", "eventyear",
            "venue", "urlyear", "origdate", "origyear", "eprint", "eprinttype", "archiveprefix", "eprintclass", "primaryclass", "part", "volumes",
            "pagetotal", "pubstate", "ids",
        ],
        StringComparer.Ordinal);

    /// <summary>The details in <paramref name="record"/>.</summary>
    public static WorkDetails Read(Record record) => Read(record, known: null);

    /// <summary>The details in <paramref name="record"/>, of which <paramref name="known"/> has been read; null when nothing has.</summary>
    public static WorkDetails Read(Record record, ReadFields? known)
    {
        if (!HasAny(record.FieldArray) && !HasAny(record.InheritedFields))
            return WorkDetails.None;
        var fields = new TypedFields(record) { Known = known };
        string? howPublished = fields.Raw("howpublished");
        return new WorkDetails
        {
            Translators = fields.Names("translator"),
            BookAuthors = fields.Names("bookauthor"),
            Contributors = Contributors(fields),
            Collaboration = fields.Plain("collaboration"),
            Number = BibtexWork.NumberIsIssue(record) ? fields.Plain("reportnumber") : fields.Plain("number") ?? fields.Plain("reportnumber"),
            Version = fields.Plain("version"),
            Genre = fields.Plain("type"),
            Medium = fields.Plain("medium"),
            HowPublished = howPublished is null || AddressInText.IsAll(howPublished) ? null : LatexText.ToPlain(howPublished),
            Note = fields.Plain("note"),
            Addendum = fields.Plain("addendum"),
            TitleAddon = fields.Plain("titleaddon"),
            ContainerSubtitle = fields.Text("journalsubtitle") ?? fields.Text("booksubtitle"),
            MainTitle = fields.Text("maintitle"),
            Institution = fields.Text("institution"),
            Organization = fields.Text("organization"),
            Event = fields.Text("eventtitle"),
            EventDate = fields.Date("eventdate"),
            EventPlace = fields.Plain("venue"),
            Accessed = Accessed(fields),
            OriginalDate = fields.Date("origdate"),
            Eprint = fields.Plain("eprint"),
            Archive = fields.Plain("eprinttype"),
            EprintClass = fields.Plain("eprintclass"),
            Part = fields.Plain("part"),
            Volumes = fields.Plain("volumes"),
            PageTotal = fields.Plain("pagetotal"),
            PublicationState = fields.Plain("pubstate"),
            Aliases = KeyList.Split(fields.Raw("ids")),
        };
    }

    private static bool HasAny(IReadOnlyList<Field> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (Names.Contains(fields[i].Name))
                return true;
        }

        return false;
    }

    /// <summary>In the words of the record where it has no date.</summary>
    private static IssuedDate? Accessed(in TypedFields fields)
    {
        foreach (string name in AccessDates)
        {
            if (fields.Raw(name) is { } text)
                return fields.Date(name) ?? new IssuedDate { Text = LatexText.ToPlain(text) };
        }

        return fields.Date("urldate");
    }

    private static List<Contributor> Contributors(in TypedFields fields)
    {
        var contributors = new List<Contributor>();
        foreach ((string field, string role) in Roles)
        {
            NameList names = fields.Names(field);
            if (names.IsEmpty)
                continue;
            string given = role == "editor" ? fields.Plain(field + "type") ?? role : role;
            foreach (Person person in names.Persons)
                contributors.Add(new Contributor(given, person));
        }

        return contributors;
    }
}
