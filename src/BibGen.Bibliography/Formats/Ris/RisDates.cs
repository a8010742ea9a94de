using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Dates;

namespace BibGen.Formats.Ris;

/// <summary>Reads dates: <c>YYYY/MM/DD/other information</c>, each part of which may be empty, and what programs write instead.</summary>
internal static class RisDates
{
    /// <summary>
    /// The date of publication, from <c>DA</c>, <c>PY</c> and <c>Y1</c>. The first of them that has a year is taken, and made more precise by another one
    /// that says the same with more parts. <c>DA</c> may be a day of the year in <c>PY</c> (<c>JUL 12</c>).
    /// </summary>
    public static IssuedDate? Published(string? date, string? year, string? primary)
    {
        IssuedDate?[] candidates = [Read(date), Read(year), Read(primary)];
        IssuedDate? best = null;
        foreach (IssuedDate? candidate in candidates)
        {
            if (candidate?.Start is null)
                continue;
            if (best is null || IsMorePrecise(candidate, best))
                best = candidate;
        }

        if (best is { Start: { Month: 0 } start, Season: Season.None, End: null } && date is not null && candidates[0]?.Start is null
            && DateReader.ReadYearMonth(new PartialDate(start.Year).ToString(), date, null) is { Start: not null } joined)
            return joined with { Text = $"{year ?? primary} {date}" };
        return best ?? candidates[0] ?? candidates[1] ?? candidates[2];
    }

    /// <summary>Reads one date; null when there is nothing in it, and without a start when there is no year in it.</summary>
    public static IssuedDate? Read(string? value)
    {
        if (value is null || value.AsSpan().Trim(" /".AsSpan()).IsEmpty)
            return null;
        string text = value;
        if (value.Length == 8 && Ascii.IsAllDigits(value.AsSpan()))
            value = $"{value.Substring(0, 4)}/{value.Substring(4, 2)}/{value.Substring(6)}";
        int slash = value.IndexOf('/');
        if (slash != 4 || !Ascii.IsAllDigits(value.AsSpan(0, 4)))
            return HasYear(DateReader.ReadYearMonth(value, null, null)) is { } free ? free : new IssuedDate { Text = text };
        string[] parts = value.Split('/');
        int month = MonthOf(parts[1].Trim());
        int day = parts.Length > 2 ? Number(parts[2].Trim()) : 0;
        PartialDate start = new(Number(parts[0]), month, month == 0 ? 0 : day);
        if (!Calendar.Has(start))
            start = new PartialDate(start.Year, month);
        Season season = Season.None;
        for (int i = 1; i < parts.Length && season == Season.None; i++)
            season = SeasonNames.Find(parts[i].AsSpan().Trim());
        return HasYear(new IssuedDate { Start = start, Season = season, Text = text }) ?? new IssuedDate { Text = text };
    }

    /// <summary>The date, if it has a year: <c>0000</c> is what Scopus writes for one that it does not know.</summary>
    private static IssuedDate? HasYear(IssuedDate? date) => date is { Start.Year: not 0 } ? date : null;

    /// <summary>Whether both say the same, as far as they go, and the first one goes further.</summary>
    private static bool IsMorePrecise(IssuedDate date, IssuedDate than)
    {
        if (date.Start is not { } start || than.Start is not { } other || than.End is not null || than.Season != Season.None || start.Year != other.Year)
            return false;
        if (other.Month == 0)
            return start.Month > 0 || date.Season != Season.None || date.End is not null;
        return start.Month == other.Month && other.Day == 0 && start.Day > 0;
    }

    private static int MonthOf(string text) => Number(text) is >= 1 and <= 12 and var month ? month : MonthNames.Find(text.AsSpan());

    private static int Number(string text) => text.Length is >= 1 and <= 4 && Ascii.IsAllDigits(text.AsSpan())
        ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
        : 0;
}
