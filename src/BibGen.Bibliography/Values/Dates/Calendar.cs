using BibGen.Model;

namespace BibGen.Values.Dates;

/// <summary>The Gregorian calendar of ISO 8601, also before its time and before the year 0.</summary>
internal static class Calendar
{
    /// <summary>Number of days in a month 1–12.</summary>
    public static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Whether the month and the day, where known, exist.</summary>
    public static bool Has(PartialDate date) => date.Month == 0
        ? date.Day == 0
        : date.Month is >= 1 and <= 12 && date.Day >= 0 && date.Day <= DaysIn(date.Year, date.Month);
}
