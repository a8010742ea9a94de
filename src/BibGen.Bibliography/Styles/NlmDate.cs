using System.Globalization;
using BibGen.Model;

namespace BibGen.Styles;

/// <summary>Dates as MEDLINE's DP field writes them: <c>2011 May 31</c>, <c>2011 May-Jun</c>, <c>2011 Spring</c>.</summary>
internal static class NlmDate
{
    private static readonly string[] Months = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The date; the source's own text when it could not be read; empty for null.</summary>
    public static string Write(IssuedDate? issued)
    {
        if (issued is null)
            return "";
        if (issued.Start is not { } start)
            return issued.End is { } end ? "-" + Write(end, Season.None) : issued.Text;

        if (issued.IsApproximate || issued.IsUncertain)
            return $"[{Write(issued with { IsApproximate = false, IsUncertain = false })}?]"; // Citing Medicine, chapter 2, estimated dates.
        string text = Write(start, issued.Season);
        if (issued.IsOpenEnded)
            return text + "-";
        if (issued.End is not { } last || last == start)
            return text;
        if (last.Year != start.Year)
            return text + "-" + Write(last, Season.None);
        if (last.Month != start.Month)
            return text + "-" + Months[last.Month] + (last.Day == 0 ? "" : " " + Number(last.Day));
        return text + "-" + Number(last.Day);
    }

    private static string Write(PartialDate date, Season season)
    {
        string text = date.Year > 0 ? Number(date.Year) : Number(1 - date.Year) + " BCE";
        if (season != Season.None)
            return text + " " + season;
        if (date.Month is >= 1 and <= 12)
            text += " " + Months[date.Month];
        return date.Day == 0 ? text : text + " " + Number(date.Day);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
