using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values;
using BibGen.Values.Identifiers;
using BibGen.Values.Languages;
using BibGen.Values.Latex;

namespace BibGen.Formats.Bibtex;

/// <summary>Types a BibTeX record: reads its names, dates and identifiers and frees its text from LaTeX.</summary>
internal static class BibtexWork
{
    /// <summary>The work that <paramref name="record"/> describes. What cannot be read is null; rules say why.</summary>
    public static Work Read(Record record)
    {
        BibtexFields fields = BibtexFields.Of(record);
        FieldReader reader = new(record);
        string? doi = reader.ReadDoi(fields.Doi);
        string? pmid = reader.ReadPmid(fields.Pmid);
        string? url = reader.ReadUrl(fields.Url, doi, hasDoiField: fields.Doi is not null);
        if (fields.Doi is null)
            reader.FindDoi(fields.Url, fields.Note, fields.HowPublished, fields.Eprint);
        ReadFields? known = null;
        if (fields.Others is { } others)
        {
            known = new ReadFields();
            foreach (Field other in others)
                Check(ref reader, other, known);
        }

        WorkStatus status = StatusText.Of(record, BibtexStatus.Of);
        CitedReference? notice = StatusNotice.Of(record, status, BibtexStatus.Of, isLatex: true);
        return new Work
        {
            Record = record,
            Key = record.Key,
            EntryType = EntryTypes.Canonical(record.Type),
            Title = reader.ReadText(fields.Title),
            Subtitle = reader.ReadText(fields.Subtitle),
            Authors = reader.ReadNames(fields.Author),
            Editors = reader.ReadNames(fields.Editor),
            Issued = reader.ReadIssued(fields.Date, fields.Year, fields.Month, fields.Day),
            Container = ReadContainer(ref reader, record.Type, fields),
            ContainerShort = reader.ReadPlain(fields.ShortJournal),
            Volume = Count(fields.Volume),
            Issue = Count(fields.Issue) ?? (fields.Number is not null && NumberIsIssue(record) ? Count(fields.Number) : null),
            Pages = reader.ReadPages(fields.Pages),
            ArticleNumber = Plain(fields.ArticleNumber),
            Publisher = reader.ReadNext(reader.ReadNext(reader.ReadFirst(fields.Publisher, fields.Institution), fields.School), fields.Organization),
            Place = reader.ReadFirst(fields.Location, fields.Address),
            Edition = reader.ReadPlain(fields.Edition),
            Doi = doi,
            Pmid = pmid,
            Pmcid = reader.ReadPmcid(fields.Pmcid, pmid) ?? reader.ReadPmcid(fields.Pmc, pmid),
            ArXiv = reader.ReadArXiv(fields.ArXivId, isCertain: true) ?? Eprint(ref reader, fields),
            Isbn = reader.ReadIsbns(fields.Isbn),
            Issn = reader.ReadIssns(fields.Issn),
            Url = url ?? AddressInText.Of(fields),
            AbstractField = fields.Abstract is { IsEmpty: false } summary ? summary : null,
            AbstractDecoder = LatexText.ToPlain,
            Status = status,
            Notice = notice,
            Links = StatusNotice.Links(notice),
            OriginalTitle = Rich(fields.OriginalTitle),
            Series = reader.ReadText(fields.Series),
            Chapter = Plain(fields.Chapter),
            Keywords = BibtexFields.Some(fields.Keywords) is { } keywords ? (IReadOnlyList<string>)KeyList.Split(LatexText.ToPlain(keywords)) : [],
            DetailsReader = known is null ? BibtexDetails.Read : known.DetailsOf,
            Language = (BibtexFields.Some(fields.LanguageId) ?? BibtexFields.Some(fields.Hyphenation) ?? BibtexFields.Some(fields.Language)) is { } language
                ? LanguageTag.Read(language)
                : null,
            Problems = reader.Problems,
        };
    }

    private static RichText? ReadContainer(ref FieldReader reader, string type, in BibtexFields fields)
    {
        RichText? journal = reader.ReadFirst(fields.JournalTitle, fields.Journal);
        if (journal is null && IsContainer(type, fields))
            return reader.ReadText(fields.BookTitle);
        reader.CheckText(fields.BookTitle);
        return journal;
    }

    /// <summary>Whether <c>number</c> counts the issues of a serial that has no <c>issue</c>; otherwise it is the work's own, or in its series.</summary>
    public static bool NumberIsIssue(Record record) =>
        (record.Type is "article" or "periodical" or "suppperiodical" or "review" || (record.ValueOf("journaltitle") ?? record.ValueOf("journal")) is not null)
            && record.ValueOf("issue") is null;

    /// <summary>
    /// Whether <c>booktitle</c> is what the work is a part of. The whole repeats its title there so that its parts inherit it, since BibTeX's cross references
    /// know no other way (btxdoc §3.2).
    /// </summary>
    private static bool IsContainer(string type, in BibtexFields fields) => fields.Title is not { IsEmpty: false } || type switch
    {
        "proceedings" or "collection" or "mvproceedings" or "mvcollection" or "mvbook" or "reference" or "mvreference" => false,
        "book" => Plain(fields.Title) != Plain(fields.BookTitle),
        _ => true,
    };

    /// <summary>
    /// An eprint is arXiv's when its archive says so; without an archive when it has the form of one (arXiv's own BibTeX lacks it in old files).
    /// </summary>
    private static string? Eprint(ref FieldReader reader, in BibtexFields fields)
    {
        string? archive = BibtexFields.Some(fields.EprintType) ?? BibtexFields.Some(fields.ArchivePrefix);
        bool isCertain = archive is not null && archive.Equals("arxiv", StringComparison.OrdinalIgnoreCase);
        return isCertain || archive is null ? reader.ReadArXiv(fields.Eprint, isCertain) : null;
    }

    /// <summary>
    /// Looks at fields of which the work itself is not made: those of its details, repeated ones, numbers of other databases, an ORCID iD of nobody in
    /// particular.
    /// </summary>
    private static void Check(ref FieldReader reader, Field field, ReadFields known)
    {
        switch (field.Name)
        {
            case "author" or "editor" or "editora" or "editorb" or "editorc" or "translator" or "bookauthor" or "annotator" or "commentator" or "introduction"
                or "foreword" or "afterword" or "holder" or "namea" or "nameb" or "namec":
                known.Add(field, reader.ReadNames(field));
                break;
            case "title" or "subtitle" or "journal" or "journaltitle" or "booktitle" or "publisher" or "institution" or "school" or "organization" or "address"
                or "location" or "edition" or "shortjournal" or "series":
                reader.CheckText(field);
                break;
            case "date" or "urldate" or "eventdate" or "origdate": known.Add(field, reader.ReadDate(field)); break;
            case "year": reader.ReadIssued(date: null, field, month: null, day: null); break;
            case "pages": reader.ReadPages(field); break;
            case "doi": reader.ReadDoi(field); break;
            case "pmid": reader.ReadPmid(field); break;
            case "pmcid" or "pmc": reader.ReadPmcid(field, pmid: null); break;
            case "arxivid": reader.ReadArXiv(field, isCertain: true); break;
            case "isbn": reader.ReadIsbns(field); break;
            case "issn" or "eissn": reader.ReadIssns(field); break;
            case "orcid": reader.ReadOrcid(field); break;
            case "url": reader.ReadUrl(field, doi: null, hasDoiField: true); break;
            case "ismn": reader.CheckOther(field, Ismn.Read); break;
            case "mrnumber": reader.CheckOther(field, MathReviewsNumber.Read); break;
            case "zblnumber" or "zbl": reader.CheckOther(field, ZblNumber.Read); break;
        }
    }

    private static RichText? Rich(Field? field) => BibtexFields.Some(field) is { } some ? LatexText.Decode(some) : null;

    /// <summary>Volume or issue; null for the "n/a" of publishers' exports of what has none yet.</summary>
    private static string? Count(Field? field) => Plain(field) is { } text && !text.Equals("n/a", StringComparison.OrdinalIgnoreCase) ? text : null;

    private static string? Plain(Field? field) => BibtexFields.Some(field) is { } some ? LatexText.ToPlain(some) : null;
}
