using System.Globalization;
using BibGen.Model;

namespace BibGen.Styles;

/// <summary>Dates as the styles write them that are no abbreviation of the NLM's.</summary>
internal static class DateForm
{
    private static readonly string[] Months =
        ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] ShortMonths = ["", "Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."];

    /// <summary>The year as text, a range with an en dash; the record's own words where they are no date (<c>forthcoming</c>); null when it has none.</summary>
    public static string? Year(Work work)
    {
        if (IsForthcoming(work))
            return State(work);
        if (work.Issued?.Start is not { } start)
            return work.Issued is { End: null, Text.Length: > 0 } words ? words.Text : State(work)
                ?? (WorkForm.IsTalk(work) && Dated(work)?.Start is { } day ? Number(day) : null);
        string year = (work.Issued.IsApproximate ? "ca. " : "") + Number(start) + (work.Issued.IsUncertain ? "?" : "");
        return work.Issued.End is { } end && end.Year != start.Year ? $"{year}–{Number(end)}" : work.Issued.IsOpenEnded ? year + "–" : year;
    }

    /// <summary>How far its publication is, in words: <c>in press</c>; null when the record does not say.</summary>
    public static string? State(Work work) => work.Details.PublicationState switch
    {
        "inpress" => "in press",
        "inpreparation" => "in preparation",
        "prepublished" => null,
        var state => state,
    };

    /// <summary>Whether it is accepted and has not appeared: then the year, if there is one, is a guess.</summary>
    public static bool IsForthcoming(Work work) => work.Details.PublicationState is "inpress" or "forthcoming"
        && (work.Doi ?? work.Volume ?? work.Pages) is null;

    /// <summary>When it appeared, and of a talk when the event was.</summary>
    public static IssuedDate? Dated(Work work) => WorkForm.IsTalk(work) ? work.Details.EventDate ?? work.Issued : work.Issued;

    /// <summary>Whether the work is dated by day or month and not counted by volumes: newspapers and pages of the web.</summary>
    public static bool IsDated(Work work) => Dated(work)?.Start is { Month: > 0 } && !IsForthcoming(work)
        && (WorkForm.IsWebPage(work) || WorkForm.IsTalk(work) || (WorkForm.IsInSerial(work) && work.Volume is null && work.Issue is null));

    /// <summary>Whether the month at least is known.</summary>
    public static bool IsDay(IssuedDate? date) => date?.Start is { Month: > 0 };

    /// <summary><c>August 12, 2002</c>; null when the date is not known.</summary>
    public static string? MonthFirst(IssuedDate? date) => Write(date, static (day, month, year) => day is null ? $"{month} {year}" : $"{month} {day}, {year}");

    /// <summary><c>12 August 2002</c>.</summary>
    public static string? DayFirst(IssuedDate? date) => Write(date, static (day, month, year) => day is null ? $"{month} {year}" : $"{day} {month} {year}");

    /// <summary><c>2002, August 12</c> (APA).</summary>
    public static string? YearFirst(IssuedDate? date) => Write(date, static (day, month, year) => day is null ? $"{year}, {month}" : $"{year}, {month} {day}");

    /// <summary><c>August 12</c>, of a date whose year stands elsewhere; null when no month is known.</summary>
    public static string? MonthAndDay(IssuedDate? date) =>
        date?.Start is not { Month: > 0 } ? null : Write(date, static (day, month, _) => day is null ? month : $"{month} {day}");

    /// <summary><c>12 August</c>.</summary>
    public static string? DayAndMonth(IssuedDate? date) =>
        date?.Start is not { Month: > 0 } ? null : Write(date, static (day, month, _) => day is null ? month : $"{day} {month}");

    /// <summary><c>Aug. 12, 2002</c>, <c>Nov.–Dec. 1999</c> (IEEE).</summary>
    /// <param name="date">The date.</param>
    /// <param name="hasDay">Whether the day is written.</param>
    public static string? Short(IssuedDate? date, bool hasDay)
    {
        if (date?.Start is not { } start)
            return date is { Text.Length: > 0, End: null } ? date.Text : null;
        string month = ShortMonths[start.Month];
        if (date.End is { Month: > 0 } end && end.Year == start.Year && end.Month != start.Month && start.Month > 0)
            month += "–" + ShortMonths[end.Month];
        return (month.Length == 0 ? "" : hasDay && start.Day > 0 ? $"{month} {Digits(start.Day)}, " : month + " ") + Number(start);
    }

    /// <summary>A year, before the first one with BCE.</summary>
    public static string Number(PartialDate date) => date.Year > 0 ? Digits(date.Year) : Digits(1 - date.Year) + " BCE";

    private static string? Write(IssuedDate? date, Func<string?, string, string, string> form)
    {
        if (date is null)
            return null;
        return date.Start is not { } start ? date.Text.Length == 0 ? null : date.Text
            : start.Month == 0 ? Number(start)
            : form(start.Day == 0 ? null : Digits(start.Day), Months[start.Month], Number(start));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
