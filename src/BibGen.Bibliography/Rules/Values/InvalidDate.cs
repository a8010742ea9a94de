using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Dates;

namespace BibGen.Rules.Values;

/// <summary>A biblatex date that biber does not read (ISO 8601-2), or a day that its month does not have.</summary>
internal sealed class InvalidDate() : FieldRule("BIB4010", "InvalidDate", Severity.Warning,
    "A date that is none",
    "The {0} '{1}' of '{2}' is wrong at '{3}': {4}",
    [.. DateFields.All, "day"])
{
    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        if (field.Name == "day")
        {
            if (work.Issued is { Start: { Month: > 0, Day: 0 } issued, End: null } && work.Record.Find("day") == field)
                CheckDay(file, work, field, issued, context);
            return;
        }

        ReadOnlySpan<char> date = DateFields.Bare(field.Value.AsSpan(), out int start);
        if (date.IsEmpty || DateReader.TryReadDate(date, out _, out DateProblem problem))
            return;
        bool isPart = problem.Length > 0 && problem.Kind != DateProblemKind.Range; // 31/05/2011 is no range with a stroke too many.
        Report(file, work, field, isPart ? start + problem.Offset : start, isPart ? problem.Length : date.Length, Explain(problem.Kind), context);
    }

    /// <summary>A <c>day</c> that the reader has left out because the month does not have it.</summary>
    private void CheckDay(BibliographyFile file, Work work, Field day, PartialDate issued, RuleContext context)
    {
        string value = day.Value;
        if (value.Length is 1 or 2 && value.AsSpan().TrimStart("0123456789".AsSpan()).IsEmpty)
            Report(file, work, day, 0, value.Length, $"{issued} has no such day", context);
    }

    private void Report(BibliographyFile file, Work work, Field field, int offset, int length, string what, RuleContext context) =>
        context.Report(file, this, field.Locate(file.Text, offset, length), work.Key, field.Name, Excerpt.Of(field.Value), work.Key, Excerpt.Of(field.Value, offset, length), what);

    private static string Explain(DateProblemKind kind) => kind switch
    {
        DateProblemKind.Year => "a year has four digits",
        DateProblemKind.Month => "a month has two digits, 01 to 12",
        DateProblemKind.Day => "a day has two digits, and the month has to have it",
        DateProblemKind.Time => "a time of day is 18:30:00",
        _ => "a date is 2011, 2011-05 or 2011-05-31, a range 2011/2013",
    };
}
