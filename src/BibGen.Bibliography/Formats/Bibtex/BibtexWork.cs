using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Dates;
using BibGen.Values.Identifiers;
using BibGen.Values.Languages;
using BibGen.Values.Latex;
using BibGen.Values.Names;
using BibGen.Values.Pages;

namespace BibGen.Formats.Bibtex;

/// <summary>Types a BibTeX record: reads its names, dates and identifiers and frees its text from LaTeX.</summary>
internal static class BibtexWork
{
    /// <summary>The work that <paramref name="record"/> describes. What cannot be read is null; rules say why.</summary>
    public static Work Read(Record record)
    {
        BibtexFields fields = BibtexFields.Of(record);
        return new Work
        {
            Record = record,
            Key = record.Key,
            EntryType = EntryTypes.Canonical(record.Type),
            Title = Rich(fields.Title),
            Subtitle = Rich(fields.Subtitle),
            Authors = People(fields.Author),
            Editors = People(fields.Editor),
            Issued = Issued(fields),
            Container = Rich(fields.JournalTitle) ?? Rich(fields.Journal) ?? Rich(fields.BookTitle),
            ContainerShort = Plain(fields.ShortJournal),
            Volume = Plain(fields.Volume),
            Issue = Plain(fields.Issue) ?? Plain(fields.Number),
            Pages = Plain(fields.Pages) is { } pages ? PageFormat.Normalize(pages) : null,
            ArticleNumber = Plain(fields.ArticleNumber),
            Publisher = Rich(fields.Publisher) ?? Rich(fields.School) ?? Rich(fields.Institution) ?? Rich(fields.Organization),
            Place = Rich(fields.Location) ?? Rich(fields.Address),
            Edition = Plain(fields.Edition),
            Doi = BibtexFields.Some(fields.Doi) is { } doi ? Doi.Read(doi).Value : null,
            Pmid = BibtexFields.Some(fields.Pmid) is { } pmid ? Pmid.Read(pmid).Value : null,
            Pmcid = (BibtexFields.Some(fields.Pmcid) ?? BibtexFields.Some(fields.Pmc)) is { } pmcid ? Pmcid.Read(pmcid).Value : null,
            ArXiv = ArXiv(fields),
            Isbn = BibtexFields.Some(fields.Isbn) is { } isbn ? Good(Isbn.ReadAll(isbn)) : [],
            Issn = BibtexFields.Some(fields.Issn) is { } issn ? Good(Issn.ReadAll(issn)) : [],
            Url = BibtexFields.Some(fields.Url) is { } url ? WebAddress.Read(url).Value ?? url : null,
            AbstractField = fields.Abstract is { Value.Length: > 0 } summary ? summary : null,
            IsAbstractLatex = true,
            Status = BibtexStatus.Of(record),
            OriginalTitle = Rich(fields.OriginalTitle),
            Series = Rich(fields.Series),
            Chapter = Plain(fields.Chapter),
            Keywords = BibtexFields.Some(fields.Keywords) is null ? [] : new TypedFields(record).List("keywords"),
            Language = (BibtexFields.Some(fields.LanguageId) ?? BibtexFields.Some(fields.Language)) is { } language ? LanguageTag.Read(language) : null,
        };
    }

    /// <summary><c>date</c> is biblatex's; where it is missing or cannot be read, <c>year</c> and <c>month</c> are.</summary>
    private static IssuedDate? Issued(in BibtexFields fields)
    {
        if (Plain(fields.Date) is { } date && DateReader.ReadDate(date) is { } issued)
            return issued;
        return DateReader.ReadYearMonth(Plain(fields.Year), Plain(fields.Month), Plain(fields.Day));
    }

    /// <summary>An eprint is arXiv's when its archive says so; without an archive when it has the form of one (arXiv's own BibTeX lacks it in old files).</summary>
    private static string? ArXiv(in BibtexFields fields)
    {
        if (BibtexFields.Some(fields.ArXivId) is { } id)
            return ArXivId.Read(id).Value;
        if (BibtexFields.Some(fields.Eprint) is not { } eprint)
            return null;
        string? archive = BibtexFields.Some(fields.EprintType) ?? BibtexFields.Some(fields.ArchivePrefix);
        return archive is null || archive.Equals("arxiv", StringComparison.OrdinalIgnoreCase) ? ArXivId.Read(eprint).Value : null;
    }

    private static List<string> Good(IReadOnlyList<IdentifierReading> readings)
    {
        var good = new List<string>(readings.Count);
        foreach (IdentifierReading reading in readings)
        {
            if (reading.Value is not null)
                good.Add(reading.Value);
        }

        return good;
    }

    private static RichText? Rich(string? value) => BibtexFields.Some(value) is { } some ? LatexText.Decode(some) : null;

    private static string? Plain(string? value) => BibtexFields.Some(value) is { } some ? LatexText.ToPlain(some) : null;

    private static NameList People(string? value) => BibtexFields.Some(value) is { } some ? NameReader.Read(some) : NameList.Empty;
}
