using BibGen.Names;
using BibGen.Records;
using BibGen.Text;
using BibGen.Works;

namespace BibGen.Medline;

/// <summary>Types a PubMed record.</summary>
internal static class MedlineWork
{
    /// <summary>The work that <paramref name="record"/> describes.</summary>
    /// <remarks>
    /// The title stays as PubMed writes it: with its final punctuation, and a translated one in its brackets, which is how the NLM
    /// style prints it. A book's chapter has the book in the container's place.
    /// </remarks>
    public static Work From(Record record)
    {
        IReadOnlyList<Field> fields = record.Fields;
        bool isBook = record.Find("BTI") is not null || record.Type is "book" or "collection" or "incollection" or "thesis" or "report";
        string? title = record.ValueOf("TI");
        string? bookTitle = record.ValueOf("BTI");
        string? container = record.ValueOf("JT") ?? (title is null ? null : bookTitle);
        title ??= bookTitle;
        Roles roles = RolesOf(fields);
        IReadOnlyList<string> types = MedlineValues.All(fields, "PT");
        IReadOnlyList<WorkLink> links = MedlineLinks.Of(fields);
        string? date = record.ValueOf("DP");
        return new Work
        {
            Record = record,
            Key = record.Key,
            EntryType = record.Type,
            Title = Rich(title),
            OriginalTitle = Rich(record.ValueOf("TT")),
            Authors = roles.Authors,
            Editors = roles.Editors,
            Issued = date is null ? null : MedlineDates.Published(date),
            Container = Rich(container),
            ContainerShort = record.ValueOf("TA"),
            Series = Rich(record.ValueOf("CTI")),
            Chapter = record.ValueOf("CP"),
            Volume = record.ValueOf("VI"),
            Issue = record.ValueOf("IP"),
            Pages = record.ValueOf("PG") is { } pages ? Bridges.Pages(pages) : MedlineIdentifiers.ArticleNumberOf(fields),
            Publisher = Rich(record.ValueOf("PB")),
            Place = isBook ? Rich(record.ValueOf("PL")) : null,
            Edition = record.ValueOf("EN"),
            Doi = MedlineIdentifiers.DoiOf(fields),
            Pmid = Digits(record.ValueOf("PMID")),
            Pmcid = PmcidOf(record.ValueOf("PMC")),
            Isbn = MedlineValues.All(fields, "ISBN", static field => IsbnOf(field.Value)),
            Issn = IssnsOf(fields),
            Abstract = record.ValueOf("AB"),
            Language = record.ValueOf("LA") is { } language ? Bridges.Language(language) : null,
            PublicationTypes = types,
            Mesh = MedlineValues.All(fields, "MH", MedlineSubjects.HeadingText),
            Substances = SubstancesOf(fields),
            Keywords = KeywordsOf(fields),
            Links = links,
            Status = MedlineStatus.Of(types, links, title, record),
            PubMed = new PubMedDetails(record),
        };
    }

    private static RichText? Rich(string? text) => text is null ? null : new RichText(text);

    private static string? Digits(string? number) =>
        number is { Length: <= 8 } && Bridges.AllDigits(number.AsSpan()) ? number : null;

    private static string? PmcidOf(string? number) => number is null ? null
        : Bridges.AllDigits(number.AsSpan()) ? "PMC" + number
        : number.StartsWith("PMC", StringComparison.Ordinal) && Bridges.AllDigits(number.AsSpan(3)) ? number
        : null;

    /// <summary>The number in <c>978-3-86680-192-9 (print)</c> or <c>ISBN 978-3-86680-192-9</c>.</summary>
    private static string IsbnOf(string value)
    {
        if (value.StartsWith("ISBN", StringComparison.OrdinalIgnoreCase))
            value = value.Substring(4).TrimStart(' ', '-', ':');
        int note = value.IndexOf(" (", StringComparison.Ordinal);
        return note < 0 ? value : value.Substring(0, note);
    }

    /// <summary>Authors with groups among them in their places, and editors, in one pass: affiliations follow their persons.</summary>
    private static Roles RolesOf(IReadOnlyList<Field> fields)
    {
        var authors = new PersonListBuilder();
        var editors = new PersonListBuilder();
        bool isEditor = false, awaitsShort = false;
        for (int i = 0; i < fields.Count; i++)
        {
            Field field = fields[i];
            if (field.ValueSpan.Length == 0)
                continue;
            switch (field.Name)
            {
                case "FAU":
                    authors.Add(MedlineNames.Full(field.Characters));
                    (isEditor, awaitsShort) = (false, true);
                    break;
                case "AU":
                    // The short form of the full name above it, or an author who has no full name (records before 2002).
                    if (!awaitsShort)
                        authors.Add(MedlineNames.Short(field.Value));
                    (isEditor, awaitsShort) = (false, false);
                    break;
                case "CN":
                    authors.Add(new Person { Literal = field.Value });
                    (isEditor, awaitsShort) = (false, false);
                    break;
                case "FED":
                    editors.Add(MedlineNames.Full(field.Characters));
                    (isEditor, awaitsShort) = (true, true);
                    break;
                case "ED":
                    if (!awaitsShort)
                        editors.Add(MedlineNames.Short(field.Value));
                    (isEditor, awaitsShort) = (true, false);
                    break;
                case "AD":
                    (isEditor ? ref editors : ref authors).AddAffiliation(field.Value);
                    break;
                case "AUID":
                    if (field.Characters.IndexOf("ORCID".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 || field.Characters.IndexOf(':') < 0)
                        (isEditor ? ref editors : ref authors).AddOrcid(Bridges.Orcid(field.Characters));
                    break;
            }
        }

        return new Roles(ListOf(authors), ListOf(editors));
    }

    private static NameList ListOf(PersonListBuilder persons) => persons.IsEmpty ? NameList.Empty : new NameList(persons.ToArray(), hasOthers: false);

    private static List<string> IssnsOf(IReadOnlyList<Field> fields)
    {
        List<string> issns = [];
        for (int i = 0; i < fields.Count; i++)
        {
            if (fields[i].Name is "IS" or "ISSN" && Bridges.Issn(fields[i].Characters) is { } issn && !issns.Contains(issn))
                issns.Add(issn);
        }

        return issns;
    }

    private static List<string> SubstancesOf(IReadOnlyList<Field> fields)
    {
        List<string> names = [];
        for (int i = 0; i < fields.Count; i++)
        {
            Field field = fields[i];
            string? name = field.Name switch
            {
                "RN" => MedlineSubjects.Registered(field.Value).Name,
                "NM" => field.Value,
                _ => null,
            };
            if (!string.IsNullOrEmpty(name))
                names.Add(name!);
        }

        return names;
    }

    private static List<string> KeywordsOf(IReadOnlyList<Field> fields)
    {
        List<string> keywords = [];
        for (int i = 0; i < fields.Count; i++)
        {
            if (fields[i] is { Name: "OT" or "KW", ValueSpan.Length: > 0 } field)
                keywords.Add(field.Value.TrimStart('*'));
        }

        return keywords;
    }

    private readonly record struct Roles(NameList Authors, NameList Editors);
}
