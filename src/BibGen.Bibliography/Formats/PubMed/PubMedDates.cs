using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Dates;

namespace BibGen.Formats.PubMed;

/// <summary>Reads the dates of PubMed's records.</summary>
internal static class PubMedDates
{
    private const int MonthsInQuarter = 3;

    /// <summary>
    /// Reads a date of publication (DP): <c>2011</c>, <c>2011 May 31</c>, <c>2011 Nov-Dec</c>, <c>2000 Dec-2001 Jan</c>,
    /// <c>2001 Apr 15-30</c>, <c>1998-1999</c>, <c>2000 Spring</c>, <c>2000 1st Quarter</c>; ERIC's <c>Nov 2022</c> too.
    /// </summary>
    /// <remarks>Forms: <see href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html"/>, DP. Words that are no date are skipped.</remarks>
    public static IssuedDate Published(string text) => Published(text, out _);

    /// <inheritdoc cref="Published(string)"/>
    /// <param name="text">The value.</param>
    /// <param name="problem">A month or day that no year has; of no kind when there is none.</param>
    public static IssuedDate Published(string text, out DateProblem problem)
    {
        DateParts start = default, end = default;
        bool inEnd = false;
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            int from = at;
            ref DateParts part = ref inEnd ? ref end : ref start;
            if (c is >= '0' and <= '9')
            {
                while (at < text.Length && text[at] is >= '0' and <= '9')
                    at++;
                int digits = at - from;
                int suffix = at;
                while (at < text.Length && char.IsLetter(text[at]))
                    at++;
                if (digits > 4)
                    continue;
                int number = PubMedNumbers.Value(text.AsSpan(from, digits));
                if (at == suffix)
                    part.Take(number, new SourceSpan(from, digits));
                else if (digits == 1)
                    part.Quarter = number;
            }
            else if (char.IsLetter(c))
            {
                while (at < text.Length && char.IsLetter(text[at]))
                    at++;
                part.Take(text.AsSpan(from, at - from));
            }
            else
            {
                at++;
                inEnd |= c is '-' or '/' or '\u2013' && !(start.IsEmpty);
            }
        }

        IssuedDate issued = Issued(text, ref start, ref end);
        problem = issued.Start is null ? default : start.Problem is { Kind: not DateProblemKind.None } first ? first
            : start.Month > 0 ? end.Problem : default;
        return issued;
    }

    /// <summary>Reads <c>20110531</c>, <c>2011/05/31</c>, <c>2011/05/31 06:00</c>, <c>2011/05</c> or <c>2016</c>; null for anything else.</summary>
    public static PartialDate? Day(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        int year, month = 0, day = 0;
        if (text.Length >= 4 && PubMedNumbers.AllDigits(text.Slice(0, 4)))
            year = PubMedNumbers.Value(text.Slice(0, 4));
        else
            return null;
        ReadOnlySpan<char> rest = text.Slice(4);
        if (rest.Length >= 3 && rest[0] is '/' or '-')
        {
            month = TwoDigits(rest.Slice(1));
            rest = rest.Slice(3);
            if (rest.Length >= 3 && rest[0] is '/' or '-')
                day = TwoDigits(rest.Slice(1));
        }
        else if (rest.Length >= 4 && PubMedNumbers.AllDigits(rest.Slice(0, 4)))
        {
            month = TwoDigits(rest);
            day = TwoDigits(rest.Slice(2));
        }

        if (month is < 1 or > 12)
            return new PartialDate(year);
        return IsDay(year, month, day) ? new PartialDate(year, month, day) : new PartialDate(year, month);
    }

    /// <summary>Whether the calendar has the day.</summary>
    private static bool IsDay(int year, int month, int day) => month != 0 && day != 0 && Calendar.Has(new PartialDate(year, month, day));

    private static int TwoDigits(ReadOnlySpan<char> text) =>
        text.Length >= 2 && PubMedNumbers.AllDigits(text.Slice(0, 2)) ? PubMedNumbers.Value(text.Slice(0, 2)) : 0;

    private static IssuedDate Issued(string text, ref DateParts start, ref DateParts end)
    {
        // "Sep-Oct 2021" gives the year once, after the range; "2001 Apr 15-30" gives year and month once, before it.
        if (start.Year == 0)
            start.Year = end.Year;
        if (start.Year == 0)
            return new IssuedDate { Text = text };
        if (!end.IsEmpty)
        {
            if (end.Year == 0)
                end.Year = start.Year;
            if (end.Month == 0 && end.Day > 0)
                end.Month = start.Month;
        }

        if (start.Quarter is >= 1 and <= 4)
        {
            int last = end.Quarter is >= 1 and <= 4 ? end.Quarter : start.Quarter;
            return new IssuedDate
            {
                Start = new PartialDate(start.Year, ((start.Quarter - 1) * MonthsInQuarter) + 1),
                End = new PartialDate(end.Year == 0 ? start.Year : end.Year, last * MonthsInQuarter),
                Text = text,
            };
        }

        return new IssuedDate { Start = start.Date, End = end.IsEmpty ? null : end.Date, Season = start.Season, Text = text };
    }

    private struct DateParts
    {
        public int Year;
        public int Month;
        public int Day;
        public int Quarter;
        public Season Season;

        // A number in the place of a month or day.
        private SourceSpan _number;

        public readonly bool IsEmpty => Year == 0 && Month == 0 && Day == 0 && Season == Season.None && Quarter == 0;

        public readonly PartialDate Date => IsDay(Year, Month, Day) ? new(Year, Month, Day) : new(Year, Month);

        /// <summary>A number that is neither month nor day, or a day that the month does not have.</summary>
        public readonly DateProblem Problem => Quarter > 0 || Season != Season.None || _number.Length == 0 || Year == 0 ? default
            : Month == 0 ? new(DateProblemKind.NoSuchMonth, _number.Start, _number.Length)
            : NumericDate.ProblemOf(Year, Month, monthSpan: default, Day, _number);

        public void Take(int number, SourceSpan digits)
        {
            if (digits.Length == 4)
                Year = Year == 0 ? number : Year;
            else if (Month == 0 && Season == Season.None && Year != 0 && number is >= 1 and <= 12)
                Month = number;
            else if (Day == 0 && number is >= 1 and <= 31)
                (Day, _number) = (number, digits);
            else if (Year != 0 && digits.Length <= 2)
                _number = digits;
        }

        public void Take(ReadOnlySpan<char> word)
        {
            if (MonthNames.Find(word) is var month && month > 0)
                Month = month;
            else if (SeasonNames.Find(word) is var season && season != Season.None)
                Season = season;
        }
    }
}
