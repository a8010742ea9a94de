using System.Globalization;
using System.Text;
using BibGen.Model;

namespace BibGen.Exports;

/// <summary>RIS, which reference managers read: a tag of two letters, two blanks, a hyphen, a blank and the value on each line.</summary>
internal sealed class RisExport() : BibliographyExport("ris", "RIS", ".ris")
{
    private static readonly LossKind[] Held =
    [
        LossKind.Abstract, LossKind.Keywords, LossKind.PubMedIdentifiers, LossKind.ArXiv, LossKind.ArticleNumber, LossKind.Language,
        LossKind.OriginalTitle,
    ];

    /// <inheritdoc/>
    private protected override void Write(ExportTarget target)
    {
        for (int i = 0; i < target.Works.Count; i++)
        {
            target.CancellationToken.ThrowIfCancellationRequested();
            if (i > 0)
                target.Text.Append('\n');
            Write(target.Text, target.Keys[i], target.Works[i].Work);
            foreach (string loss in WorkLosses.Of(target.Works[i].Work, Held))
                target.Lose(target.Works[i], loss);
            foreach (string loss in Losses(target.Works[i].Work))
                target.Lose(target.Works[i], loss);
            if (target.Works[i].Work.Authors.HasOthers || target.Works[i].Work.Editors.HasOthers)
                target.Lose(target.Works[i], "that there are more names ('and others')");
        }
    }

    private static bool IsInSerial(Work work) => work.EntryType is "article" or "periodical" or "suppperiodical" or "review";

    /// <summary>What RIS has no tag for.</summary>
    private static IEnumerable<string> Losses(Work work)
    {
        WorkDetails details = work.Details;
        if (IsInSerial(work) && details.Number is not null)
            yield return "the number of a report that is an article as well";
        if (work.Keywords.Any(keyword => keyword.IndexOf(';') >= 0))
            yield return "the semicolons within keywords, which separate them";

        if (details.Event is not null || details.EventDate is not null)
            yield return "the event";
        if (details.OriginalDate is not null)
            yield return "the date of the original";
        if (details.Contributors.Count > 0 || !details.BookAuthors.IsEmpty)
            yield return "names that are neither authors nor editors nor translators";
        if (details.MainTitle is not null)
            yield return "the title of the work in several volumes";
    }

    private static void Write(StringBuilder text, string key, Work work)
    {
        bool isPart = work.Container is not null;
        string type = ExportTypes.Of(work.EntryType).Ris;
        Line(text, "TY", type);
        Line(text, "ID", key);
        foreach (Person person in work.Authors.Persons)
            Line(text, "AU", Written(person));
        foreach (Person person in work.Editors.Persons)
            Line(text, type == "EDBOOK" ? "AU" : isPart ? "A2" : "ED", Written(person));
        foreach (Person person in work.Details.Translators.Persons)
            Line(text, "A4", Written(person));
        Line(text, "TI", work.Subtitle is null ? work.Title?.Plain : $"{work.Title?.Plain}: {work.Subtitle.Plain}");
        Line(text, "TT", work.OriginalTitle?.Plain);
        bool hasSeriesInSecondTitle = !isPart && type is "BOOK" or "EDBOOK" or "RPRT"; // Of other types T2 is what the work is part of.
        Line(text, "T2", hasSeriesInSecondTitle ? work.Series?.Plain : work.Container?.Plain);
        Line(text, "T3", hasSeriesInSecondTitle ? null : work.Series?.Plain);
        Line(text, "J2", work.ContainerShort);
        WriteDate(text, work.Issued, "PY", "DA");
        WriteDate(text, work.Details.Accessed, year: null, "Y2");
        Line(text, "VL", work.Volume);
        WorkDetails details = work.Details;
        Line(text, "IS", work.Issue);
        Line(text, "M1", IsInSerial(work) ? null : details.Number); // Of an article it would be the issue.
        Line(text, "M3", Genre(details.Genre));
        Line(text, "NV", details.Volumes);
        WritePages(text, work);
        Line(text, "SE", work.Chapter);
        Line(text, "ET", work.EntryType == "software" ? details.Version ?? work.Edition : work.Edition);
        Line(text, "PB", work.Publisher?.Plain);
        Line(text, "CY", work.Place?.Plain);
        foreach (string number in work.Isbn.Concat(work.Issn))
            Line(text, "SN", number);
        Line(text, "DO", work.Doi);
        Line(text, "AN", work.Pmid ?? (work.ArXiv is null ? null : "arXiv:" + work.ArXiv));
        Line(text, "DB", work.Pmid is null ? null : "PubMed"); // Without it nobody knows whose number that is.
        Line(text, "C2", work.Pmcid);
        Line(text, "UR", work.Url);
        if (work.ArXiv is { } arXiv)
            Line(text, "UR", "https://arxiv.org/abs/" + arXiv);
        Line(text, "LA", work.Language);
        foreach (string keyword in work.Keywords)
            Line(text, "KW", keyword);
        Line(text, "N1", work.Details.Note);
        Line(text, "AB", work.Abstract);
        Line(text, "ER", "");
    }

    /// <summary>biblatex's words for what the type of the record says already are left out.</summary>
    private static string? Genre(string? genre) => genre is "phdthesis" or "mathesis" or "bathesis" or "candthesis" or "techreport" or "resreport" ? null
        : genre;

    private static void WriteDate(StringBuilder text, IssuedDate? issued, string? year, string date)
    {
        if (issued?.Start is not { } start)
        {
            Line(text, year ?? date, issued?.Text);
            return;
        }

        string digits = start.Year.ToString("0000", CultureInfo.InvariantCulture);
        if (year is not null)
            Line(text, year, digits);
        if (start.Month == 0 && issued.Season == Season.None && year is not null)
            return;
        string month = start.Month == 0 ? "" : start.Month.ToString("00", CultureInfo.InvariantCulture);
        string day = start.Day == 0 ? "" : start.Day.ToString("00", CultureInfo.InvariantCulture);
        Line(text, date, $"{digits}/{month}/{day}/{(issued.Season == Season.None ? "" : issued.Season.ToString())}");
    }

    private static void WritePages(StringBuilder text, Work work)
    {
        if (work.Pages is { } pages)
        {
            int dash = pages.IndexOf('-');
            bool isRange = dash > 0 && pages.IndexOf(',') < 0 && pages.IndexOf('-', dash + 1) < 0;
            Line(text, "SP", isRange ? pages.Substring(0, dash) : pages);
            if (isRange)
                Line(text, "EP", pages.Substring(dash + 1));
        }

        Line(text, "C7", work.ArticleNumber);
    }

    private static string Written(Person person)
    {
        if (person.Literal is { } literal)
            return literal;
        string family = person.Particle is { } particle ? $"{particle} {person.Family}" : person.Family ?? "";
        return person.Given is null && person.Suffix is null ? family + "," : $"{family}, {person.Given}{(person.Suffix is { } suffix ? ", " + suffix : "")}";
    }

    private static void Line(StringBuilder text, string tag, string? value)
    {
        if (value is null || (value.Length == 0 && tag != "ER"))
            return;
        text.Append(tag).Append("  - ").Append(BibGen.Text.WhiteSpace.Fold(value.AsSpan())).Append('\n');
    }
}
