namespace BibGen.Values.Dates;

/// <summary>Says in words what is wrong with a date.</summary>
internal static class DateProblemKinds
{
    /// <summary>What would be right.</summary>
    public static string Explain(this DateProblemKind kind) => kind switch
    {
        DateProblemKind.Year => "a year has four digits",
        DateProblemKind.Month => "a month has two digits, 01 to 12",
        DateProblemKind.Day => "a day has two digits, and the month has to have it",
        DateProblemKind.NoSuchMonth => "a year has the months 1 to 12",
        DateProblemKind.NoSuchDay => "the month has no such day",
        DateProblemKind.Time => "a time of day is 18:30:00",
        _ => "a date is 2011, 2011-05 or 2011-05-31, a range 2011/2013",
    };
}
