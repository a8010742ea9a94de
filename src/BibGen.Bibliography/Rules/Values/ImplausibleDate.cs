using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Values;

/// <summary>
/// A range that ends before it begins; and, when the build says what day it is, a date that has not come yet. Journals date their issues up
/// to a year ahead; nobody visits a page in the future.
/// </summary>
internal sealed class ImplausibleDate() : WorkRule("BIB4012", "ImplausibleDate", Severity.Warning,
    "A date that cannot be",
    "The {0} '{1}' of '{2}' {3}")
{
    private const int YearsAhead = 1;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, RuleContext context)
    {
        IReadOnlyList<ValueProblem> problems = work.Problems;
        for (int i = 0; i < problems.Count; i++)
        {
            if (problems[i].Kind == ValueProblemKind.ReversedDate)
                Report(file, work, problems[i].Field, "ends before it begins; correct one of its ends", context);
        }

        if (context.ReferenceDate is { } today)
            CheckFuture(file, work, today, context);
    }

    private void CheckFuture(BibliographyFile file, Work work, PartialDate today, RuleContext context)
    {
        bool isAhead = work.Issued?.Start is { } issued && issued.Year > today.Year + YearsAhead;
        foreach (Field field in work.Record.FieldArray)
        {
            if (isAhead && IsPublication(file, field) && HasYear(field, work.Issued!.Start!.Value.Year))
                Report(file, work, field, $"is more than a year after {today}, the build's reference date", context);
            else if (file.Format.UsesBiblatexModel && field.Name == "urldate" && work.Details.Accessed?.Start is { } visited
                && visited.CompareKnown(today) > 0)
                Report(file, work, field, $"is after {today}, the build's reference date", context);
        }
    }

    private static bool HasYear(Field field, int year) =>
        field.Value.IndexOf(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) >= 0;

    private static bool IsPublication(BibliographyFile file, Field field) =>
        file.Format.Fields.PublicationDate.Contains(field.Name) || file.Format.Fields.Year.Contains(field.Name)
        || (file.Format.UsesBiblatexModel && field.Name == "date");

    private void Report(BibliographyFile file, Work work, Field field, string what, RuleContext context) => context.Report(
        file, this, field.Locate(file.Text, 0, field.Value.Length), work.Key, ValueRule.NameOf(file, field), Excerpt.Of(field.Value), work.Key, what);
}
