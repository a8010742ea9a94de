using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values;
using BibGen.Values.Dates;
using BibGen.Values.Html;
using BibGen.Values.Identifiers;
using BibGen.Values.Languages;
using BibGen.Values.Pages;

namespace BibGen.Formats.CslJson;

/// <summary>Types a record of CSL-JSON.</summary>
internal static class CslJsonWork
{
    private static readonly char[] KeywordSeparators = [',', ';'];

    /// <summary>The work that <paramref name="record"/> describes. What cannot be read is null; rules say why.</summary>
    public static Work Read(Record record)
    {
        CslFields fields = CslFields.Of(record);
        bool isArticle = record.Type is "article";
        string? container = fields["volume-title", "container-title"] ?? (record.Type == "inproceedings" ? fields["event-title", "event"] : null);
        string? note = fields["note"];
        FieldReader reader = new(record);
        string? doi = reader.ReadDoi(fields.Find("DOI"));
        if (fields.Find("DOI") is null && InNote(note, "DOI") is { } noted)
            doi = Doi.Read(noted).Value;
        else if (fields.Find("DOI") is null)
            reader.FindDoi(fields.Find("URL"), fields.Find("note"));
        string? pmid = reader.ReadPmid(fields.Find("PMID")) ?? (InNote(note, "PMID") is { } number ? Pmid.Read(number).Value : null);
        IssuedDate? issued = null;
        if (fields.Find("issued") is { } date)
        {
            issued = CslDates.Read(date.Value, out DateProblem problem);
            reader.CheckPublished(date, issued, problem);
        }

        string? pages = fields["page", "page-first"] is { } range ? PageFormat.Normalize(range) : null;
        if (fields.Find("page") is { } paged && pages is not null)
            reader.CheckMedlinePages(paged, pages);
        WorkStatus status = StatusText.Of(record, CslStatus.Of);
        CitedReference? notice = StatusNotice.Of(record, status, CslStatus.Of, isLatex: false);
        return new Work
        {
            Record = record,
            Key = record.Key,
            EntryType = record.Type,
            Title = Rich(fields["title"]),
            Authors = CslNames.Read(fields.All("author"), ref reader),
            Editors = CslNames.Read(fields.All("editor"), ref reader),
            Issued = issued,
            Container = Rich(container),
            ContainerShort = Plain(fields["container-title-short", "journalAbbreviation"]),
            Series = Rich(fields["collection-title"]),
            Chapter = fields["chapter-number"],
            Volume = fields["volume"],
            Issue = fields["issue"],
            Pages = pages,
            ArticleNumber = isArticle ? fields["number"] : null,
            Publisher = Rich(fields["publisher"]),
            Place = Rich(fields["publisher-place"]),
            Edition = fields["edition"],
            Doi = doi,
            Pmid = pmid,
            Pmcid = reader.ReadPmcid(fields.Find("PMCID"), pmid) ?? (InNote(note, "PMCID") is { } pmcid ? Pmcid.Read(pmcid).Value : null),
            ArXiv = ArXiv(fields, note),
            Isbn = Isbns(fields, ref reader),
            Issn = Issns(fields, ref reader),
            Url = reader.ReadUrl(fields.Find("URL"), doi, hasDoiField: fields.Find("DOI") is not null),
            AbstractField = fields.Find("abstract"),
            DetailsReader = CslJsonDetails.Read,
            Language = fields["language"] is { } language ? LanguageTag.Read(language) : null,
            OriginalTitle = Rich(fields["original-title"]),
            Keywords = Keywords(fields),
            Status = status,
            Notice = notice,
            Links = StatusNotice.Links(notice),
            Problems = reader.Problems,
        };
    }

    /// <summary>arXiv's identifier, which CSL has no variable for: the number of a preprint (Zotero), a place in an archive, or a line of the note.</summary>
    private static string? ArXiv(in CslFields fields, string? note)
    {
        foreach (string name in (string[])["number", "archive_location", "arxiv"])
        {
            bool isArXiv = name == "arxiv" || string.Equals(fields["archive"], "arXiv", StringComparison.OrdinalIgnoreCase);
            if (fields[name] is { } text && (isArXiv || Ascii.StartsWith(text.AsSpan(), "arXiv:")) && ArXivId.Read(text).Value is { } known)
                return known;
        }

        return InNote(note, "arXiv") is { } id ? ArXivId.Read(id).Value : null;
    }

    /// <summary>
    /// What a note says after a label and a colon, up to the next blank: <c>PMID: 21629216</c>, as Zotero keeps what has no field, or <c>{:PMID:
    /// 21629216}</c>.
    /// </summary>
    private static string? InNote(string? note, string label)
    {
        for (int at = 0; note is not null && (at = note.IndexOf(label, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += label.Length)
        {
            int colon = at + label.Length;
            if (colon >= note.Length || note[colon] != ':' || (at > 0 && char.IsLetterOrDigit(note[at - 1])))
                continue;
            int start = colon + 1;
            while (start < note.Length && note[start] == ' ')
                start++;
            int end = start;
            while (end < note.Length && note[end] is not (' ' or '}' or ';' or ','))
                end++;
            if (end > start)
                return note.Substring(start, end - start);
        }

        return null;
    }

    private static List<string> Isbns(in CslFields fields, ref FieldReader reader)
    {
        List<string> isbns = [];
        foreach (Field field in fields.All("ISBN"))
            isbns.AddRange(reader.ReadIsbns(field));
        return isbns;
    }

    private static List<string> Issns(in CslFields fields, ref FieldReader reader)
    {
        List<string> issns = [];
        foreach (Field field in fields.All("ISSN"))
            issns.AddRange(reader.ReadIssns(field));
        return issns;
    }

    private static List<string> Keywords(in CslFields fields)
    {
        List<string> keywords = [];
        IReadOnlyList<Field> elements = fields.All("keyword");
        foreach (Field field in elements)
        {
            foreach (string keyword in elements.Count > 1 ? [field.Value] : HtmlText.ToPlain(field.Value).Split(KeywordSeparators))
            {
                if (keyword.Trim() is { Length: > 0 } trimmed)
                    keywords.Add(trimmed);
            }
        }

        return keywords;
    }

    private static RichText? Rich(string? text) => text is null ? null : HtmlText.Decode(text);

    private static string? Plain(string? text) => text is null ? null : HtmlText.ToPlain(text);
}
