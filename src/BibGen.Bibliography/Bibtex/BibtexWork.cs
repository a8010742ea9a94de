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
        string type = EntryTypes.Canonical(record.Type);
        return new Work
        {
            Record = record,
            Key = record.Key,
            EntryType = type,
            Title = Titled(record, "title", "subtitle"),
            Authors = People(record, "author"),
            Editors = People(record, "editor"),
            Issued = Issued(record),
            Container = Container(record),
            ContainerShort = Plain(record, "shortjournal"),
            Volume = Plain(record, "volume"),
            Issue = Plain(record, "issue") ?? Plain(record, "number"),
            Pages = record.ValueOf("pages") is { } pages ? Identifiers.Pages.Normalize(LatexText.ToPlain(pages)) : null,
            ArticleNumber = Plain(record, "eid"),
            Publisher = Rich(record, "publisher") ?? Rich(record, "school") ?? Rich(record, "institution") ?? Rich(record, "organization"),
            Place = Rich(record, "address") ?? Rich(record, "location"),
            Edition = Plain(record, "edition"),
            Doi = record.ValueOf("doi") is { } doi ? Identifiers.Doi.Read(doi).Doi : null,
            Pmid = record.ValueOf("pmid") is { } pmid ? Identifiers.Pmid.Read(pmid).Value : null,
            Pmcid = (record.ValueOf("pmcid") ?? record.ValueOf("pmc")) is { } pmcid ? Identifiers.Pmcid.Read(pmcid).Value : null,
            ArXiv = ArXiv(record),
            Isbn = List(record, "isbn"),
            Issn = List(record, "issn"),
            Url = record.ValueOf("url") is { } url ? WebAddress.Read(url).Value ?? url : null,
            Abstract = Plain(record, "abstract"),
            Language = (record.ValueOf("langid") ?? record.ValueOf("language")) is { } language ? LanguageTag.Find(language) : null,
        };
    }

    private static RichText? Rich(Record record, string field) => record.ValueOf(field) is { } value ? LatexText.Decode(value) : null;

    private static string? Plain(Record record, string field) => record.ValueOf(field) is { } value ? LatexText.ToPlain(value) : null;

    private static NameList People(Record record, string field) => record.ValueOf(field) is { } value ? NameReader.Read(value) : NameList.Empty;
}
