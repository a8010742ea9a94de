namespace BibGen.Model;

/// <summary>A calendar date of which only the year need be known.</summary>
/// <param name="Year">Year; 0 is 1 BCE as in ISO 8601.</param>
/// <param name="Month">Month 1–12; 0 when unknown.</param>
/// <param name="Day">Day 1–31; 0 when unknown.</param>
public readonly record struct PartialDate(int Year, int Month = 0, int Day = 0) : IComparable<PartialDate>
{
    /// <summary>Orders by year, month and day; an unknown part comes first.</summary>
    public int CompareTo(PartialDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>Compares the parts that both dates have: May 2005 is neither before nor after 2005.</summary>
    internal int CompareKnown(PartialDate other)
    {
        if (Year != other.Year)
            return Year.CompareTo(other.Year);
        if (Month == 0 || other.Month == 0)
            return 0;
        if (Month != other.Month)
            return Month.CompareTo(other.Month);
        return Day == 0 || other.Day == 0 ? 0 : Day.CompareTo(other.Day);
    }

    /// <summary>ISO 8601: <c>2011</c>, <c>2011-05</c> or <c>2011-05-31</c>.</summary>
    public override string ToString()
    {
        string year = Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
        if (Month == 0)
            return year;
        string month = Month.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
        return Day == 0 ? $"{year}-{month}" : $"{year}-{month}-{Day.ToString("00", System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
