using System.Globalization;
using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Styles;

/// <summary>What the styles ask of a work, whatever they then do with it.</summary>
internal static class WorkForm
{
    /// <summary>Part of a journal, magazine or other serial.</summary>
    public static bool IsInSerial(Work work) =>
        (work.Container is not null || work.ContainerShort is not null) && work.EntryType is "article" or "suppperiodical" or "review" or "periodical";

    /// <summary>Part of a book or of proceedings.</summary>
    public static bool IsPart(Work work) => work.Container is not null && !IsInSerial(work);

    /// <summary>Title and subtitle; null when there is no title.</summary>
    public static RichText? FullTitle(Work work) => work.Title is null || work.Subtitle is null
        ? work.Title
        : new RichTextBuilder().Append(work.Title).Append(": ").Append(work.Subtitle).ToRichText();

    /// <summary>The container's abbreviated title, else its title.</summary>
    public static RichText? ShortContainer(Work work) => work.ContainerShort is { } text ? new RichText(text) : work.Container;

    /// <summary>The container's title, else its abbreviated one.</summary>
    public static RichText? FullContainer(Work work) => work.Container ?? (work.ContainerShort is { } text ? new RichText(text) : null);

    /// <summary>Pages with an en dash in ranges, or the number of the article; null when there is neither.</summary>
    public static string? Pages(Work work, PageRangeForm form) =>
        (work.Pages is { } pages ? PageFormat.Shorten(pages, form) : work.ArticleNumber)?.Replace('-', '–');

    /// <summary>Whether the pages are several.</summary>
    public static bool HasPageRange(Work work) => work.Pages is { } pages && pages.IndexOfAny(['-', ',', '–']) >= 0;

    /// <summary>The year as text, a range with an en dash; null when the date is not known.</summary>
    public static string? Year(Work work)
    {
        if (work.Issued?.Start is not { } start)
            return null;
        string year = Number(start);
        return work.Issued.End is { } end && end.Year != start.Year ? $"{year}–{Number(end)}" : work.Issued.IsOpenEnded ? year + "–" : year;
    }

    /// <summary>Address of the work: its DOI's, else its own; null when it has neither.</summary>
    public static string? Address(Work work) =>
        work.Doi is { } doi ? "https://doi.org/" + doi : work.Url ?? (work.ArXiv is { } id ? "https://arxiv.org/abs/" + id : EprintAddress(work.Details));

    /// <summary>Where the archives are that biblatex knows (manual §3.14.7).</summary>
    private static string? EprintAddress(WorkDetails details) => details.Eprint is not { } id ? null : details.Archive?.ToLowerInvariant() switch
    {
        "hdl" => "https://hdl.handle.net/" + id,
        "jstor" => "https://www.jstor.org/stable/" + id,
        "pubmed" => "https://pubmed.ncbi.nlm.nih.gov/" + id + "/",
        "googlebooks" => "https://books.google.com/books?id=" + id,
        _ => null,
    };

    /// <summary>The archive with the number in it, of a work that has appeared nowhere else: <c>arXiv:1706.03762</c>; null for all others.</summary>
    public static string? Preprint(Work work) => work.Container is not null || work.Publisher is not null ? null
        : work.ArXiv is { } id ? "arXiv:" + id
        : work.Details is { Archive: { } archive, Eprint: { } eprint } ? archive + ":" + eprint
        : null;

    /// <summary>
    /// The day of a visit, where the record has one: <c>February 3, 2020</c>, and its own words where they are no date; null when it has none.
    /// </summary>
    public static string? Accessed(Work work, bool isDayFirst) => work.Details.Accessed is not { } accessed ? null
        : accessed.Start is not { } date ? accessed.Text
        : date.Month == 0 ? Number(date)
        : date.Day == 0 ? Months[date.Month] + " " + Number(date)
        : isDayFirst ? $"{date.Day.ToString(CultureInfo.InvariantCulture)} {Months[date.Month]} {Number(date)}"
        : $"{Months[date.Month]} {date.Day.ToString(CultureInfo.InvariantCulture)}, {Number(date)}";

    private static readonly string[] Months =
        ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Version as a sentence of its own: <c>Version 1.2</c>; null when not given.</summary>
    public static string? Version(Work work) => work.Details.Version is not { } version ? null
        : version.StartsWith("v", StringComparison.OrdinalIgnoreCase) && !char.IsDigit(version[version.Length > 1 ? 1 : 0]) ? version
        : "Version " + version.TrimStart('v', 'V');

    /// <summary>"2" is the second edition: <c>2nd ed</c>; other texts as they are. Empty for the first, and when not given.</summary>
    public static string Edition(Work work)
    {
        if (work.Edition is not { } edition)
            return "";
        if (int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number == 1 ? "" : Ordinal(number) + " ed";
        string text = edition.TrimEnd('.');
        return text.IndexOf("ed", StringComparison.OrdinalIgnoreCase) >= 0 ? text : text + " ed";
    }

    /// <summary>What kind of work it is, where a title alone does not say: <c>Doctoral dissertation</c>; null for the others.</summary>
    public static string? Kind(Work work) => work.EntryType switch
    {
        "thesis" => work.Record.Type == "mastersthesis" || work.Record.ValueOf("type") is "mathesis" ? "Master's thesis" : "Doctoral dissertation",
        "dataset" => "Data set",
        "software" => "Computer software",
        "patent" => work.Details.Number is { } number ? "Patent " + number : "Patent",
        "report" when work.Details.Number is { } number => "Report No. " + number,
        "standard" => work.Details.Number,
        _ => null,
    };

    private static string Ordinal(int number)
    {
        string ending = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }

    private static string Number(PartialDate date) => date.Year > 0 ? date.Year.ToString(CultureInfo.InvariantCulture)
        : (1 - date.Year).ToString(CultureInfo.InvariantCulture) + " BCE";
}
