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
            if (target.Works[i].Work.Authors.HasOthers || target.Works[i].Work.Editors.HasOthers)
                target.Lose(target.Works[i], "that there are more names ('and others')");
        }
    }

    private static void Write(StringBuilder text, string key, Work work)
    {
        bool isPart = work.Container is not null;
        Line(text, "TY", ExportTypes.Of(work.EntryType).Ris);
        Line(text, "ID", key);
        foreach (Person person in work.Authors.Persons)
            Line(text, "AU", Written(person));
        foreach (Person person in work.Editors.Persons)
            Line(text, work.Authors.Persons.Count == 0 ? "AU" : "A2", Written(person));
        foreach (Person person in work.Details.Translators.Persons)
            Line(text, "A4", Written(person));
        Line(text, "TI", work.Subtitle is null ? work.Title?.Plain : $"{work.Title?.Plain}: {work.Subtitle.Plain}");
        Line(text, "TT", work.OriginalTitle?.Plain);
        Line(text, "T2", work.Container?.Plain ?? work.Series?.Plain);
        if (isPart)
            Line(text, "T3", work.Series?.Plain);
        Line(text, "J2", work.ContainerShort);
        WriteDate(text, work.Issued);
        Line(text, "VL", work.Volume);
        Line(text, work.EntryType is "report" or "patent" or "standard" ? "M1" : "IS", work.Issue ?? work.Details.Number);
        WritePages(text, work);
        Line(text, "SE", work.Chapter);
        Line(text, "ET", work.Edition);
        Line(text, "PB", work.Publisher?.Plain);
        Line(text, "CY", work.Place?.Plain);
        foreach (string number in work.Isbn.Concat(work.Issn))
            Line(text, "SN", number);
        Line(text, "DO", work.Doi);
        Line(text, "AN", work.Pmid);
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

    private static void WriteDate(StringBuilder text, IssuedDate? issued)
    {
        if (issued?.Start is not { } start)
        {
            Line(text, "PY", issued?.Text);
            return;
        }

        string year = start.Year.ToString("0000", CultureInfo.InvariantCulture);
        Line(text, "PY", year);
        if (start.Month == 0 && issued.Season == Season.None)
            return;
        string month = start.Month == 0 ? "" : start.Month.ToString("00", CultureInfo.InvariantCulture);
        string day = start.Day == 0 ? "" : start.Day.ToString("00", CultureInfo.InvariantCulture);
        Line(text, "DA", $"{year}/{month}/{day}/{(issued.Season == Season.None ? "" : issued.Season.ToString())}");
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
