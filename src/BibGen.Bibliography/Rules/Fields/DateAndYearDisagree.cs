using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Dates;
using BibGen.Values.Latex;

namespace BibGen.Rules.Fields;

/// <summary>
/// biblatex's <c>date</c> and BibTeX's <c>year</c> and <c>month</c> in one entry, with different dates. What cannot be read is what other rules report.
/// </summary>
internal sealed class DateAndYearDisagree() : FieldRule("BIB2008", "DateAndYearDisagree", Severity.Warning,
    "A date and a year that disagree",
    "The {0} of '{1}' is '{2}', but its date is '{3}'; biblatex takes the date, BibTeX the {0}",
    ["date"])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (ClassicEntry.First(work.Record, "date") != field || ClassicEntry.First(work.Record, "year") is not { } year)
            return;
        Field? month = ClassicEntry.First(work.Record, "month");
        if (DateReader.ReadDate(LatexText.ToPlain(field.Value)) is not { Start: { } start } range
            || DateReader.ReadYearMonth(LatexText.ToPlain(year.Value), month is null ? null : LatexText.ToPlain(month.Value), null) is not { Start: { } other })
            return;

        PartialDate end = range.End ?? start;
        if (other.Year < start.Year || (other.Year > end.Year && !range.IsOpenEnded))
            Report(file, work, year, field, context);
        else if (month is not null && other.Month > 0 && start.Month > 0 && other.Month != start.Month && other.Month != end.Month && start.Year == end.Year)
            Report(file, work, month, field, context);
    }

    private void Report(BibliographyFile file, Work work, Field field, Field date, RuleContext context) =>
        context.Report(file, this, field.Locate(file.Text, 0, field.Value.Length), work.Key, field.Name, work.Key, Excerpt.Of(field.Value),
            Excerpt.Of(date.Value));
}
