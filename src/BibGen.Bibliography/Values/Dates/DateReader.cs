using System.Diagnostics.CodeAnalysis;
using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Values.Dates;

/// <summary>Reads the dates of BibTeX and biblatex fields.</summary>
public static class DateReader
{
    /// <summary>Reads a biblatex <c>date</c>: ISO 8601-2 (EDTF) of the levels 0 and 1, exactly as biber takes it; null when it is none.</summary>
    public static IssuedDate? ReadDate(string value)
    {
        if (!TryReadDate(value.AsSpan(), out IssuedDate? date, out _))
            return null;
        return date with { Text = value };
    }

    /// <summary>Reads BibTeX's <c>year</c>, <c>month</c> and <c>day</c>, however they are written; null when none of them is given.</summary>
    /// <param name="year">A year or more (<c>2011</c>, <c>c. 1900</c>, <c>1998--1999</c>, <c>in press</c>).</param>
    /// <param name="month">A month or more (<c>January</c>, <c>5</c>, <c>May--June</c>, <c>31 May</c>, <c>Spring</c>).</param>
    /// <param name="day">A day or more (<c>31</c>, <c>14--17</c>).</param>
    /// <returns>A date whose start is null when no year of four digits is found; its text is what was given, in the order year, month, day.</returns>
    public static IssuedDate? ReadYearMonth(string? year, string? month, string? day) => ReadYearMonth(year, month, day, out _);

    /// <inheritdoc cref="ReadYearMonth(string, string, string)"/>
    /// <param name="year">A year or more.</param>
    /// <param name="month">A month or more.</param>
    /// <param name="day">A day or more.</param>
    /// <param name="isReversed">Whether the years are a range that ends before it begins.</param>
    internal static IssuedDate? ReadYearMonth(string? year, string? month, string? day, out bool isReversed)
    {
        isReversed = false;
        string text = Joined(Joined(year ?? "", month ?? ""), day ?? "");
        if (text.Length == 0)
            return null;
        if (year is not null)
            Readings.Note(year);
        ReadOnlySpan<char> yearText = WithoutBraces(year);
        ReadOnlySpan<char> monthText = WithoutBraces(month);
        if (monthText.IsEmpty && WithoutBraces(day).IsEmpty && TryReadDate(yearText, out IssuedDate? date, out _))
        {
            isReversed = date.IsReversed;
            return date with { Text = text };
        }

        YearText years = YearText.Read(yearText);
        isReversed = years.IsReversed;
        MonthText months = monthText.IsEmpty ? MonthText.InYear(yearText, years) : MonthText.Read(monthText);
        months.AddDays(WithoutBraces(day));
        return Combine(years, months) with { Text = text };
    }

    /// <summary>Reads a field for a biblatex <c>date</c>, in which braces or LaTeX may stand round the date; null when it is none.</summary>
    /// <param name="value">The value of the field.</param>
    /// <param name="problem">Where in the value it is wrong, even if LaTeX knows what is meant; of no kind when nothing is.</param>
    internal static IssuedDate? ReadField(string value, out DateProblem problem)
    {
        Readings.Note(value);
        problem = default;
        ReadOnlySpan<char> bare = value.AsSpan().TrimStart("{ ".AsSpan());
        int start = value.Length - bare.Length;
        bare = bare.TrimEnd("} ".AsSpan());
        if (bare.IsEmpty)
            return null;
        if (TryReadDate(bare, out IssuedDate? date, out problem))
        {
            problem = default;
            return date with { Text = bare.Length == value.Length ? value : bare.ToString() };
        }

        // 31/05/2011 is no range with a stroke too many.
        bool isPart = problem.Length > 0 && problem.Kind != DateProblemKind.Range;
        problem = isPart ? problem with { Offset = start + problem.Offset } : problem with { Offset = start, Length = bare.Length };
        return value.IndexOf('\\') < 0 ? null : ReadDate(LatexText.ToPlain(value));
    }

    /// <summary>Reads a biblatex <c>date</c>, or says where it is wrong. <see cref="IssuedDate.Text"/> is left empty.</summary>
    internal static bool TryReadDate(ReadOnlySpan<char> value, [NotNullWhen(true)] out IssuedDate? date, out DateProblem problem)
    {
        date = null;
        int slash = value.IndexOf('/');
        if (slash < 0)
        {
            DateSide only = new(value, 0);
            bool read = only.Read();
            problem = only.Problem;
            if (read)
                date = Issued(only, end: only.Last, isOpenEnded: false);
            return read;
        }

        ReadOnlySpan<char> startText = value.Slice(0, slash);
        ReadOnlySpan<char> endText = value.Slice(slash + 1);
        int second = endText.IndexOf('/');
        if (second >= 0 || value.Length == 1)
        {
            problem = new DateProblem(DateProblemKind.Range, second < 0 ? 0 : slash + 1 + second, 1);
            return false;
        }

        DateSide start = new(startText, 0);
        if (!IsOpen(startText) && !IsReadable(ref start, out problem))
            return false;
        DateSide end = new(endText, slash + 1);
        bool isOpenEnded = IsOpen(endText);
        if (!isOpenEnded && !IsReadable(ref end, out problem))
            return false;
        problem = default;
        date = Issued(start, end.Last ?? end.First, isOpenEnded) with
        {
            IsApproximate = start.IsApproximate || end.IsApproximate,
            IsUncertain = start.IsUncertain || end.IsUncertain,
        };
        return true;
    }

    private static bool IsOpen(ReadOnlySpan<char> side) => side is "" or "..";

    /// <summary>A side with open digits is none: biber makes it a range of its own and forgets the other side.</summary>
    private static bool IsReadable(ref DateSide side, out DateProblem problem)
    {
        bool read = side.Read();
        problem = side.Problem;
        if (!read || !side.IsUnspecified)
            return read;
        problem = new DateProblem(DateProblemKind.Malformed, side.Offset, side.Length);
        return false;
    }

    private static IssuedDate Issued(in DateSide start, PartialDate? end, bool isOpenEnded) => new()
    {
        Start = start.First,
        End = end,
        IsOpenEnded = isOpenEnded,
        Season = start.Season,
        IsApproximate = start.IsApproximate,
        IsUncertain = start.IsUncertain,
    };

    private static IssuedDate Combine(in YearText years, in MonthText months)
    {
        IssuedDate qualities = new() { IsApproximate = years.IsApproximate, IsUncertain = years.IsUncertain, IsOpenEnded = years.IsOpenEnded };
        if (years.First is not { } firstYear)
            return qualities;

        PartialDate start = Existing(firstYear, months.Month, months.Day);
        PartialDate? end = Existing(years.Last ?? firstYear, months.LastMonth, months.LastDay);

        // Nothing ends, or "December/January" with one year does not say which of the two it is the year of.
        if (end is { } reversed && reversed.CompareTo(start) <= 0)
            end = null;
        return qualities with { Start = start, End = end, Season = months.Season };
    }

    /// <summary>The date as far as it exists: 30 February is February.</summary>
    private static PartialDate Existing(int year, int month, int day)
    {
        PartialDate date = new(year, month, day);
        return Calendar.Has(date) ? date : new PartialDate(year, month);
    }

    private static ReadOnlySpan<char> WithoutBraces(string? value) => value.AsSpan().Trim("{} ".AsSpan());

    private static string Joined(string left, string right) => left.Length == 0 ? right : right.Length == 0 ? left : $"{left} {right}";
}
