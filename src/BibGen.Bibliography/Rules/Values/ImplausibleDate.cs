using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Dates;

namespace BibGen.Rules.Values;

/// <summary>
/// A range that ends before it begins; and, when the build says what day it is, a date that has not come yet. Journals date their issues up
/// to a year ahead; nobody visits a page in the future.
/// </summary>
internal sealed class ImplausibleDate() : FieldRule("BIB4012", "ImplausibleDate", Severity.Warning,
    "A date that cannot be",
    "The {0} '{1}' of '{2}' {3}",
    static names => names.PublicationDate,
    ["year", .. DateFields.All])
{
    private const int YearsAhead = 1;

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, Work work, Field field, RuleContext context)
    {
        bool isOwnNotation = file.Format.Fields.PublicationDate.Contains(field.Name);
        if (Judge(field, isOwnNotation, work, context.ReferenceDate) is { } what)
            context.Report(file, this, field.Locate(file.Text, 0, field.Value.Length), work.Key, isOwnNotation ? "date of publication" : field.Name, Excerpt.Of(field.Value), work.Key, what);
    }

    private static string? Judge(Field field, bool isOwnNotation, Work work, PartialDate? today)
    {
        bool isYear = field.Name == "year";
        ReadOnlySpan<char> value = DateFields.Bare(field.Characters, out _);
        bool isRange = value.IndexOfAny("/-\u2013".AsSpan()) >= 0;
        if (!isRange && today is null)
            return null;
        IssuedDate? date = isYear ? null : isOwnNotation ? work.Issued : DateReader.TryReadDate(value, out IssuedDate? read, out _) ? read : null;
        if (isYear ? IsReversedYears(value) : date is not null && DateFields.IsReversed(date))
            return "ends before it begins";
        if (today is not { } day || (isYear ? Start(YearText.Read(value)) : date?.Start) is not { } start)
            return null;
        if (field.Name == "urldate")
            return DateFields.CompareKnown(start, day) > 0 ? $"is after {day}, the build's reference date" : null;
        return start.Year > day.Year + YearsAhead && field.Name != "eventdate" ? $"is more than a year after {day}, the build's reference date" : null;
    }

    private static PartialDate? Start(in YearText years) => years.First is { } year ? new PartialDate(year) : null;

    /// <summary><c>2005--2001</c>: two years of four digits and a dash or slash between them.</summary>
    private static bool IsReversedYears(ReadOnlySpan<char> value) =>
        value.Length >= 9 && YearText.Read(value.Slice(0, 4)).First is { } first && YearText.Read(value.Slice(value.Length - 4)).First is { } last
        && value.Slice(4, value.Length - 8).Trim("-/\u2013 ".AsSpan()).IsEmpty && last < first;
}
