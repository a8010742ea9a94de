using BibGen.Model;

namespace BibGen.Values.Dates;

/// <summary>The divisions of a year that stand in the place of the month (ISO 8601-2 §4.8).</summary>
internal static class YearDivisions
{
    /// <summary>First and last month of the divisions 33–41: quarters, quadrimesters, semesters.</summary>
    private static readonly (int First, int Last)[] Months = [(1, 3), (4, 6), (7, 9), (10, 12), (1, 4), (5, 8), (9, 12), (1, 6), (7, 12)];

    /// <summary>Whether <paramref name="number"/> is a division.</summary>
    public static bool Has(int number) => number is >= 21 and <= 41;

    /// <summary>The season of a division 21–32 (of no hemisphere, the northern, the southern); none for the others.</summary>
    public static Season SeasonOf(int division) => division <= 32 ? Season.Spring + ((division - 21) % 4) : Season.None;

    /// <summary>First and last month of a division 33–41; zeros for a season, whose months the standard leaves open.</summary>
    public static (int First, int Last) MonthsOf(int division) => division >= 33 ? Months[division - 33] : default;
}
