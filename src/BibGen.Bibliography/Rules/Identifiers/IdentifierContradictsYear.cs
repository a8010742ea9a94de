using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Identifiers;

/// <summary>
/// A year far from the one that an identifier has in it: that of a preprint's arXiv number (YYMM), or of a DOI whose publisher writes the year into it.
/// One of the two is another work's.
/// </summary>
internal sealed class IdentifierContradictsYear() : WorkRule("BIB3009", "IdentifierContradictsYear", Severity.Info,
    "An identifier of another year",
    "'{0}' of '{1}' is of {2}, but the entry says {3}; one of them is another work's")
{
    /// <summary>Between the year in an identifier and that of an issue there may be two: articles appear on line first.</summary>
    private const int MostYears = 2;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        if (work.Issued?.Start is not { Year: > 0 and int year })
            return;
        if (work.ArXiv is { } arXiv && Preprints.Is(work) && YearOfArXiv(arXiv) is > 0 and int arXivYear && Math.Abs(arXivYear - year) > MostYears)
            Report(file, work, arXiv, arXivYear, year, context);
        else if (work.Doi is { } doi && YearOfDoi(doi) is > 0 and int doiYear && Math.Abs(doiYear - year) > MostYears)
            Report(file, work, doi, doiYear, year, context);
    }

    private void Report(BibliographyFile file, Work work, string identifier, int found, int year, RuleContext context)
    {
        foreach (Field field in work.Record.FieldArray)
        {
            int at = field.Characters.IndexOf(identifier.AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            context.Report(file, this, field.Locate(file.Text, at, identifier.Length), work.Key, identifier, work.Key, found, year);
            return;
        }
    }

    private static int YearOfArXiv(string identifier)
    {
        int start = identifier.LastIndexOf('/') + 1;
        if (identifier.Length < start + 4 || !Ascii.IsAllDigits(identifier.AsSpan(start, 4)))
            return 0;
        int two = ((identifier[start] - '0') * 10) + identifier[start + 1] - '0';
        return two > 90 ? 1900 + two : 2000 + two;
    }

    /// <summary>The year in Elsevier's <c>10.1016/j.cell.2009.04.012</c> and Nature's <c>10.1038/s41586-020-2649-2</c>; 0 in all others.</summary>
    private static int YearOfDoi(string doi)
    {
        if (doi.StartsWith("10.1038/s4", StringComparison.OrdinalIgnoreCase))
        {
            bool isDated = doi.Length > 19 && doi[14] == '-' && doi[15] == '0' && Ascii.IsAllDigits(doi.AsSpan(16, 2)) && doi[18] == '-';
            return isDated ? 2000 + ((doi[16] - '0') * 10) + doi[17] - '0' : 0;
        }

        if (!doi.StartsWith("10.1016/j.", StringComparison.OrdinalIgnoreCase))
            return 0;
        int dot = doi.IndexOf('.', 10);
        bool hasYear = dot > 0 && doi.Length > dot + 8 && doi[dot + 5] == '.' && Ascii.IsAllDigits(doi.AsSpan(dot + 1, 4))
            && Ascii.IsAllDigits(doi.AsSpan(dot + 6, 2)) && doi[dot + 8] == '.';
        return hasYear ? int.Parse(doi.Substring(dot + 1, 4), System.Globalization.CultureInfo.InvariantCulture) : 0;
    }
}
