using BibGen.Dates;
using BibGen.Identifiers;
using BibGen.Latex;
using BibGen.Names;
using BibGen.Records;
using BibGen.Text;
using BibGen.Works;

namespace BibGen.Bibtex;

/// <summary>Types a BibTeX record: reads its names, dates and identifiers and frees its text from LaTeX.</summary>
internal static class BibtexWork
{
    /// <summary>The work that <paramref name="record"/> describes. What cannot be read is null; rules say why.</summary>
    public static Work From(Record record)
    {
        try
        {
            return Read(record);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Work.NotTyped(record, e);
        }
    }

    private static Work Read(Record record)
    {
        string type = EntryTypes.Canonical(record.Type);
        return new Work
        {
            Record = record,
            Key = record.Key,
            EntryType = type,
            Title = Rich(record, "title"),
            Subtitle = Rich(record, "subtitle"),
            Authors = People(record, "author"),
            Editors = People(record, "editor"),
            Issued = Issued(record),
            Container = Rich(record, "journaltitle") ?? Rich(record, "journal") ?? Rich(record, "booktitle"),
            ContainerShort = Plain(record, "shortjournal"),
            Volume = Plain(record, "volume"),
            Issue = Plain(record, "issue") ?? Plain(record, "number"),
            Pages = record.ValueOf("pages") is { } pages ? Identifiers.Pages.Normalize(LatexText.ToPlain(pages)) : null,
            ArticleNumber = Plain(record, "eid"),
            Publisher = Rich(record, "publisher") ?? Rich(record, "school") ?? Rich(record, "institution") ?? Rich(record, "organization"),
            Place = Rich(record, "location") ?? Rich(record, "address"),
            Edition = Plain(record, "edition"),
            Doi = record.ValueOf("doi") is { } doi ? Identifiers.Doi.Read(doi).Doi : null,
            Pmid = record.ValueOf("pmid") is { } pmid ? Identifiers.Pmid.Read(pmid).Value : null,
            Pmcid = (record.ValueOf("pmcid") ?? record.ValueOf("pmc")) is { } pmcid ? Identifiers.Pmcid.Read(pmcid).Value : null,
            ArXiv = ArXiv(record),
            Isbn = record.ValueOf("isbn") is { } isbn ? Good(Identifiers.Isbn.ReadAll(isbn)) : [],
            Issn = record.ValueOf("issn") is { } issn ? Good(Identifiers.Issn.ReadAll(issn)) : [],
            Url = record.ValueOf("url") is { } url ? WebAddress.Read(url).Value ?? url : null,
            Abstract = Plain(record, "abstract"),
            Status = BibtexStatus.Of(record),
            OriginalTitle = Rich(record, "origtitle"),
            Series = Rich(record, "series"),
            Chapter = Plain(record, "chapter"),
            Keywords = record.ValueOf("keywords") is null ? [] : new TypedFields(record).List("keywords"),
            Language = (record.ValueOf("langid") ?? record.ValueOf("language")) is { } language ? LanguageTag.Read(language) : null,
        };
    }

    /// <summary><c>date</c> is biblatex's; where it is missing or cannot be read, <c>year</c> and <c>month</c> are.</summary>
    private static IssuedDate? Issued(Record record)
    {
        if (record.ValueOf("date") is { } date && DateReader.ReadDate(LatexText.ToPlain(date)) is { } issued)
            return issued;
        return DateReader.ReadYearMonth(Plain(record, "year"), Plain(record, "month"), Plain(record, "day"));
    }

    /// <summary>An eprint is arXiv's when its archive says so; without an archive when it has the form of one (arXiv's own BibTeX lacks it in old files).</summary>
    private static string? ArXiv(Record record)
    {
        if (record.ValueOf("arxivid") is { } id)
            return ArXivId.Read(id).Value;
        if (record.ValueOf("eprint") is not { } eprint)
            return null;
        string? archive = record.ValueOf("eprinttype") ?? record.ValueOf("archiveprefix");
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

    private static RichText? Rich(Record record, string field) => record.ValueOf(field) is { } value ? LatexText.Decode(value) : null;

    private static string? Plain(Record record, string field) => record.ValueOf(field) is { } value ? LatexText.ToPlain(value) : null;

    private static NameList People(Record record, string field) => record.ValueOf(field) is { } value ? NameReader.Read(value) : NameList.Empty;
}
