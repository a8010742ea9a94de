using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Dates;
using BibGen.Values.Languages;

namespace BibGen.Formats.PubMed;

/// <summary>Types a PubMed record.</summary>
internal static class PubMedWork
{
    /// <summary>
    /// The title stays as PubMed writes it: with its final punctuation, and a translated one in its brackets, which is how the NLM
    /// style prints it. A book's chapter has the book in the container's place.
    /// </summary>
    public static Work Read(Record record)
    {
        PubMedFields fields = PubMedFields.Of(record);
        bool isBook = fields.BookTitle is not null || record.Type is "book" or "collection" or "incollection" or "thesis" or "report";
        string? title = fields.Title?.Value;
        string? bookTitle = fields.BookTitle?.Value;
        string? container = fields.Journal?.Value ?? (title is null ? null : bookTitle);
        title ??= bookTitle;
        string? doi = fields.TakeDoi();
        IssuedDate? issued = null;
        if (fields.Date is not null)
        {
            issued = PubMedDates.Published(fields.Date.Value, out DateProblem problem);
            fields.Reader.CheckPublished(fields.Date, issued, problem);
        }

        string? pages = fields.Pages is null ? null : PubMedPages.Normalize(fields.Pages.Value);
        if (pages is not null)
            fields.Reader.CheckMedlinePages(fields.Pages!, pages);
        string? pmid = PmidOf(ref fields);
        string? pmcid = PmcidOf(ref fields, pmid);
        IReadOnlyList<string> types = fields.PublicationTypes.Take(record.FieldArray);
        return new Work
        {
            Record = record,
            Key = record.Key,
            EntryType = record.Type,
            Title = Rich(title),
            OriginalTitle = Rich(fields.OriginalTitle?.Value),
            Authors = fields.Authors.ToList(record.FieldArray),
            Editors = fields.Editors.ToList(record.FieldArray),
            Issued = issued,
            Container = Rich(container),
            ContainerShort = fields.JournalAbbreviation?.Value,
            Series = Rich(fields.Series?.Value),
            Chapter = fields.Chapter?.Value,
            Volume = fields.Volume?.Value,
            Issue = fields.Issue?.Value,
            Pages = pages,
            ArticleNumber = fields.Pages is null ? fields.ArticleNumber : null,
            Publisher = Rich(fields.Publisher?.Value),
            Place = isBook ? Rich(fields.Place?.Value) : null,
            Edition = fields.Edition?.Value,
            Doi = doi,
            Pmid = pmid,
            Pmcid = pmcid,
            Isbn = ListOf(fields.Isbns),
            Issn = ListOf(fields.Issns),
            AbstractField = fields.Abstract,
            Language = fields.Language is { } language ? LanguageTag.Read(language.Characters) : null,
            PublicationTypes = types,
            Mesh = ListOf(fields.BrokenHeadings) is { Count: > 0 } headings ? headings : fields.Headings.Take(record.FieldArray),
            Substances = ListOf(fields.Substances),
            Keywords = ListOf(fields.StarredKeywords) is { Count: > 0 } keywords ? keywords : fields.Keywords.Take(record.FieldArray),
            Links = (IReadOnlyList<WorkLink>?)fields.Links ?? [],
            Status = PubMedStatus.Of(types, fields.Links, title, record.Type, fields),
            DetailsReader = ReadDetails,
            Source = new PubMedDetails(record),
            IsTitlePunctuated = true,
            Problems = fields.Reader.Problems,
        };
    }

    private static WorkDetails ReadDetails(Record record)
    {
        var pubMed = new PubMedDetails(record);
        IReadOnlyList<Person> investigators = pubMed.Investigators;
        IReadOnlyList<Person> subjects = pubMed.Subjects;
        IReadOnlyList<string> notes = pubMed.Notes;
        return investigators.Count == 0 && subjects.Count == 0 && notes.Count == 0 ? WorkDetails.None : new WorkDetails
        {
            Contributors =
            [
                .. investigators.Select(person => new Contributor("investigator", person)),
                .. subjects.Select(person => new Contributor("subject", person)),
            ],
            Note = notes.Count == 0 ? null : string.Join(" ", notes),
        };
    }

    private static RichText? Rich(string? text) => text is null ? null : new RichText(text);

    private static IReadOnlyList<string> ListOf(IReadOnlyList<string>? values) => values ?? [];

    /// <summary>The number, which nearly always stands there bare.</summary>
    private static string? PmidOf(ref PubMedFields fields) =>
        fields.Pmid is { Value: { Length: <= 8 } number } && PubMedNumbers.AllDigits(number.AsSpan()) ? number : fields.Reader.ReadPmid(fields.Pmid);

    private static string? PmcidOf(ref PubMedFields fields, string? pmid) => fields.Pmcid is not { Value: { } number } ? null
        : PubMedNumbers.AllDigits(number.AsSpan()) ? "PMC" + number
        : number.StartsWith("PMC", StringComparison.Ordinal) && PubMedNumbers.AllDigits(number.AsSpan(3)) ? number
        : fields.Reader.ReadPmcid(fields.Pmcid, pmid);
}
