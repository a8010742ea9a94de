using System.Globalization;
using System.Text;
using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Exports.Bibtex;

/// <summary>Composes the fields of an entry, under biblatex's names, from what a work says whose record is no BibTeX.</summary>
internal sealed class BibtexComposer
{
    /// <summary>What has a field.</summary>
    private static readonly LossKind[] Held =
    [
        LossKind.Abstract, LossKind.Keywords, LossKind.PubMedIdentifiers, LossKind.ArXiv, LossKind.ArticleNumber, LossKind.Language,
        LossKind.OriginalTitle, LossKind.Retraction,
    ];

    private readonly List<BibtexField> _fields = [];

    private BibtexComposer()
    {
    }

    /// <summary>The fields of <paramref name="work"/>, those first that say which work it is.</summary>
    public static List<BibtexField> Compose(ExportedWork work, ExportTarget target)
    {
        var composer = new BibtexComposer();
        composer.AddAll(work.Work);
        foreach (string loss in WorkLosses.Of(work.Work, Held))
            target.Lose(work, loss);
        if (work.Work.Keywords.Any(keyword => keyword.IndexOf(',') >= 0))
            target.Lose(work, "the commas within keywords, which separate them");
        return composer._fields;
    }

    private void AddAll(Work work)
    {
        WorkDetails details = work.Details;
        Add("author", BibtexNames.Write(work.Authors));
        Add("editor", BibtexNames.Write(work.Editors));
        Add("translator", BibtexNames.Write(details.Translators));
        Add("bookauthor", BibtexNames.Write(details.BookAuthors));
        Add("title", Title(work.Title));
        Add("subtitle", Title(work.Subtitle));
        Add("origtitle", work.OriginalTitle);
        Add(IsInBook(work) ? "booktitle" : "journaltitle", work.Container);
        Add("maintitle", details.MainTitle);
        if (work.ContainerShort is { } shortContainer)
            Add("shortjournal", LatexEncoder.Encode(shortContainer));
        Add("series", work.Series);
        Add("edition", Encoded(work.Edition));
        Add("date", Date(work.Issued));
        Add("volume", Encoded(work.Volume));
        Add(NumberIsIssue(work) ? "number" : "issue", Encoded(work.Issue));
        if (!NumberIsIssue(work))
            Add("number", Encoded(details.Number));
        Add("version", Encoded(details.Version));
        Add("type", Encoded(details.Genre));
        Add("part", Encoded(details.Part));
        Add("volumes", Encoded(details.Volumes));
        Add("pagetotal", Encoded(details.PageTotal));
        Add("chapter", Encoded(work.Chapter));
        Add("pages", work.Pages?.Replace("-", "--"));
        Add("eid", Encoded(work.ArticleNumber));
        Add("publisher", work.Publisher);
        Add("location", work.Place);
        Add("howpublished", Encoded(details.HowPublished));
        Add("eventtitle", details.Event);
        Add("eventdate", Date(details.EventDate));
        Add("venue", Encoded(details.EventPlace));
        Add("origdate", Date(details.OriginalDate));
        Add("pubstate", Encoded(details.PublicationState));
        Add("isbn", string.Join(", ", work.Isbn));
        Add("issn", string.Join(", ", work.Issn));
        Add("doi", Verbatim(work.Doi));
        Add("pmid", Verbatim(work.Pmid));
        Add("pmcid", Verbatim(work.Pmcid));
        if (work.ArXiv is { } arXiv)
        {
            Add("eprint", arXiv);
            Add("eprinttype", "arxiv");
        }
        else if (details is { Archive: { } archive, Eprint: { } eprint })
        {
            Add("eprint", Verbatim(eprint));
            Add("eprinttype", Encoded(archive));
        }

        Add("url", Verbatim(work.Url));
        Add("urldate", Date(details.Accessed));
        Add("note", Encoded(details.Note));
        Add("langid", work.Language);
        Add("keywords", Encoded(string.Join(", ", work.Keywords.Select(keyword => keyword.Replace(",", "")))));
        Add("abstract", Encoded(work.Abstract));
        Add("retracted", Retraction(work));
    }

    /// <summary>Whether <c>number</c> is read as the issue of a serial in both dialects; elsewhere it is the number of the work or in its series.</summary>
    private static bool NumberIsIssue(Work work) =>
        work.EntryType is "article" or "review" or "suppperiodical" || (work.Container is not null && !IsInBook(work));

    private static bool IsInBook(Work work) => work.EntryType is not ("article" or "suppperiodical" or "periodical" or "review");

    private void Add(string name, RichText? value) => Add(name, value is null ? null : LatexEncoder.Encode(value));

    private void Add(string name, string? value)
    {
        if (value is { Length: > 0 })
            _fields.Add(new BibtexField(name, WhiteSpace.Fold(value.AsSpan())));
    }

    private static string? Encoded(string? text) => text is null ? null : LatexEncoder.Encode(text);

    /// <summary>A value that LaTeX does not read. Braces would end it; in addresses and DOIs they are percent-encoded.</summary>
    private static string? Verbatim(string? text) => text?.Replace("{", "%7B").Replace("}", "%7D");

    /// <summary>A title whose words with inner capitals keep them: styles put titles into small letters, and <c>DNA</c> is not dna.</summary>
    private static string? Title(RichText? title)
    {
        if (title is null)
            return null;
        if (title.Runs.Count > 0)
            return LatexEncoder.Encode(title);
        var text = new StringBuilder();
        foreach (string word in title.Plain.Split(' '))
            text.Append(text.Length > 0 ? " " : "").Append(Word(word));
        return text.ToString();
    }

    private static string Word(string word)
    {
        int start = 0;
        int end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
            end--;
        if (!word.Skip(start + 1).Any(char.IsUpper))
            return LatexEncoder.Encode(word);
        string core = "{" + LatexEncoder.Encode(word.Substring(start, end - start)) + "}";
        return LatexEncoder.Encode(word.Substring(0, start)) + core + LatexEncoder.Encode(word.Substring(end));
    }

    /// <summary>The date in ISO 8601-2 form, as biblatex has it.</summary>
    private static string? Date(IssuedDate? issued)
    {
        if (issued?.Start is not { } start)
            return issued?.Text is { Length: > 0 } text ? LatexEncoder.Encode(text) : null;
        string date = issued.Season != Season.None ? $"{start.Year.ToString("0000", CultureInfo.InvariantCulture)}-{(int)issued.Season}" : start.ToString();
        string mark = issued.IsApproximate ? (issued.IsUncertain ? "%" : "~") : issued.IsUncertain ? "?" : "";
        return date + mark + (issued.End is { } end ? "/" + end : issued.IsOpenEnded ? "/" : "");
    }

    /// <summary>What the field <c>retracted</c> says, which BibGen reads: the notice where it is known.</summary>
    private static string? Retraction(Work work)
    {
        if (work.Status != WorkStatus.Retracted)
            return null;
        WorkLink? notice = work.Links.FirstOrDefault(link => link.Kind == LinkKind.RetractedBy);
        return notice?.Doi is { } doi ? "doi: " + doi : notice?.Pmid is { } pmid ? "pmid: " + pmid : "yes";
    }
}
