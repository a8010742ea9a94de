using System.Globalization;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Dates;
using BibGen.Values.Latex;

namespace BibGen.Values;

internal partial struct FieldReader
{
    /// <summary>
    /// When a work appeared: what biblatex's <paramref name="date"/> says; where that is missing or cannot be read, what BibTeX's
    /// <paramref name="year"/>, <paramref name="month"/> and <paramref name="day"/> say; null when none is given.
    /// </summary>
    public IssuedDate? ReadIssued(Field? date, Field? year, Field? month, Field? day)
    {
        IssuedDate? read = ReadDate(date);
        IssuedDate? parts = ReadParts(year, month, day);
        if (read is null)
            return parts;
        if (year is not null && parts is not null)
            CompareWithYear(date!, read, year, month, parts);
        return read;
    }

    /// <summary>A date of biblatex (ISO 8601-2); null when there is none.</summary>
    public IssuedDate? ReadDate(Field? field)
    {
        if (field is not { Value.Length: > 0 })
            return null;
        IssuedDate? date = DateReader.ReadField(field.Value, out DateProblem problem);
        if (problem.Kind != DateProblemKind.None)
            Keep(new(ValueProblemKind.InvalidDate, field, problem.Offset, problem.Length) { Explanation = problem.Kind.Explain() });
        else if (date is { IsReversed: true })
            Keep(new(ValueProblemKind.ReversedDate, field, 0, field.Value.Length));
        return date;
    }

    private IssuedDate? ReadParts(Field? year, Field? month, Field? day)
    {
        IssuedDate? read = DateReader.ReadYearMonth(Plain(year), Plain(month), Plain(day), out bool isReversed);
        if (year is not null && YearForm.HasNoYear(year.Characters, hasYear: read is not null && (read.Start ?? read.End) is not null))
            Keep(new(ValueProblemKind.InvalidYear, year, 0, year.Value.Length));
        else if (year is not null && isReversed)
            Keep(new(ValueProblemKind.ReversedDate, year, 0, year.Value.Length));
        if (month is not null)
            CheckMonth(month);
        if (day is not null && read is { Start: { Month: > 0, Day: 0 } start, End: null } && day.Value is { Length: 1 or 2 } number && IsNumber(number))
            Keep(new(ValueProblemKind.InvalidDate, day, 0, number.Length) { Explanation = $"{start} has no such day" });
        return read;
    }

    /// <summary>Compares a date of biblatex with BibTeX's year and month of the same record. What cannot be read is a problem of its own.</summary>
    private void CompareWithYear(Field dateField, IssuedDate date, Field yearField, Field? monthField, IssuedDate parts)
    {
        if (date.Start is not { } start || !record.Owns(dateField) || parts.Start is not { } other)
            return;
        PartialDate end = date.End ?? start;
        bool isOtherYear = other.Year < start.Year || (other.Year > end.Year && !date.IsOpenEnded);
        bool isOtherMonth = monthField is not null && other.Month > 0 && start.Month > 0 && other.Month != start.Month && other.Month != end.Month
            && start.Year == end.Year;
        if ((isOtherYear ? yearField : isOtherMonth ? monthField : null) is { } wrong)
            Keep(new(ValueProblemKind.DateAndYearDisagree, wrong, 0, wrong.Value.Length) { Explanation = Excerpt.Of(dateField.Value) });
    }

    /// <summary>Looks at what a format without rules for dates gives for one, of which <paramref name="issued"/> was read.</summary>
    /// <param name="field">The field.</param>
    /// <param name="issued">The date; null when there is none.</param>
    /// <param name="problem">What reading it has found wrong; of no kind when nothing is.</param>
    public void CheckPublished(Field field, IssuedDate? issued, DateProblem problem = default)
    {
        if (problem.Kind != DateProblemKind.None)
            Keep(new(ValueProblemKind.InvalidDate, field, problem.Offset, problem.Length) { Explanation = problem.Kind.Explain() });
        else if (issued is { Start: null } && YearForm.HasNoYear(field.Characters, hasYear: false))
            Keep(new(ValueProblemKind.InvalidYear, field, 0, field.Value.Length));
        else if (issued is { IsReversed: true })
            Keep(new(ValueProblemKind.ReversedDate, field, 0, field.Value.Length));
    }

    /// <summary>A number that is no month. What else stands in a month is what people write, and read.</summary>
    private void CheckMonth(Field month)
    {
        ReadOnlySpan<char> value = WithoutBraces(month.Characters, out int start);
        if (value.Length is 0 or > 4 || !IsNumber(value.ToString()))
            return;
        int number = int.Parse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture);
        if (number is < 1 or > 12)
            Keep(new(ValueProblemKind.InvalidDate, month, start, value.Length) { Explanation = DateProblemKind.NoSuchMonth.Explain() });
    }

    private static bool IsNumber(string text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }

    private static string? Plain(Field? field) => field is { Value.Length: > 0 } ? LatexText.ToPlain(field.Value) : null;

    private static ReadOnlySpan<char> WithoutBraces(ReadOnlySpan<char> value, out int start)
    {
        ReadOnlySpan<char> trimmed = value.TrimStart("{ ".AsSpan());
        start = value.Length - trimmed.Length;
        return trimmed.TrimEnd("} ".AsSpan());
    }
}
