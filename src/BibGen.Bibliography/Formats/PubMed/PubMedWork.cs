using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

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
            Issued = fields.Date is { } date ? PubMedDates.Published(date.Value) : null,
            Container = Rich(container),
            ContainerShort = fields.JournalAbbreviation?.Value,
            Series = Rich(fields.Series?.Value),
            Chapter = fields.Chapter?.Value,
            Volume = fields.Volume?.Value,
            Issue = fields.Issue?.Value,
            Pages = fields.Pages is { } pages ? Bridges.Pages(pages.Value) : null,
            ArticleNumber = fields.Pages is null ? fields.ArticleNumber : null,
            Publisher = Rich(fields.Publisher?.Value),
            Place = isBook ? Rich(fields.Place?.Value) : null,
            Edition = fields.Edition?.Value,
            Doi = fields.Doi ?? fields.LocationDoi ?? (fields.Source is { } source ? PubMedIdentifiers.DoiInSource(source.Value) : null),
            Pmid = PmidOf(fields.Pmid?.Value),
            Pmcid = PmcidOf(fields.Pmcid?.Value),
            Isbn = ListOf(fields.Isbns),
            Issn = ListOf(fields.Issns),
            AbstractField = fields.Abstract,
            Language = fields.Language is { } language ? Bridges.Language(language.Value) : null,
            PublicationTypes = types,
            Mesh = ListOf(fields.BrokenHeadings) is { Count: > 0 } headings ? headings : fields.Headings.Take(record.FieldArray),
            Substances = ListOf(fields.Substances),
            Keywords = ListOf(fields.StarredKeywords) is { Count: > 0 } keywords ? keywords : fields.Keywords.Take(record.FieldArray),
            Links = fields.Links is null ? [] : fields.Links,
            Status = PubMedStatus.Of(types, fields.Links, title, record.Type, fields),
            PubMed = new PubMedDetails(record),
        };
    }

    private static RichText? Rich(string? text) => text is null ? null : new RichText(text);

    private static IReadOnlyList<string> ListOf(IReadOnlyList<string>? values) => values ?? [];

    private static string? PmidOf(string? number) =>
        number is { Length: <= 8 } && Bridges.AllDigits(number.AsSpan()) ? number : null;

    private static string? PmcidOf(string? number) => number is null ? null
        : Bridges.AllDigits(number.AsSpan()) ? "PMC" + number
        : number.StartsWith("PMC", StringComparison.Ordinal) && Bridges.AllDigits(number.AsSpan(3)) ? number
        : null;
}
