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
    public static string? Address(Work work) => work.Doi is { } doi ? "https://doi.org/" + doi : work.ArXiv is { } id && work.Url is null ? "https://arxiv.org/abs/" + id : work.Url;

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
        "patent" => "Patent",
        "report" when work.Details.Number is { } number => "Report No. " + number,
        _ => null,
    };

    private static string Ordinal(int number)
    {
        string ending = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }

    private static string Number(PartialDate date) => date.Year > 0 ? date.Year.ToString(CultureInfo.InvariantCulture) : (1 - date.Year).ToString(CultureInfo.InvariantCulture) + " BCE";
}
