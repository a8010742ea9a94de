namespace BibGen.Values.Dates;

/// <summary>Why a value is no date.</summary>
internal enum DateProblemKind
{
    /// <summary>Nothing wrong.</summary>
    None = 0,

    /// <summary>Not written as <c>2011</c>, <c>2011-05</c> or <c>2011-05-31</c>. The span is the whole, or what stands after a date.</summary>
    Malformed,

    /// <summary>The year has not four digits.</summary>
    Year,

    /// <summary>The month has not two digits, or is neither 01–12 nor a division of the year 21–41.</summary>
    Month,

    /// <summary>The day has not two digits, or the month does not have it.</summary>
    Day,

    /// <summary>The time of day is not hh:mm:ss, with thousandths and a zone if need be.</summary>
    Time,

    /// <summary>More than one slash, or none of the sides given. The span is the surplus slash.</summary>
    Range,

    /// <summary>A number in the place of a month that is none.</summary>
    NoSuchMonth,

    /// <summary>A day that its month does not have.</summary>
    NoSuchDay,
}
