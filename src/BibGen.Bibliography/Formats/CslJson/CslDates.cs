using System.Globalization;
using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Dates;

namespace BibGen.Formats.CslJson;

/// <summary>Reads dates: objects with their parts, texts, and strings in EDTF (CSL 1.0.2, "Date variables").</summary>
internal static class CslDates
{
    private const int FirstSeason = 1;
    private const int LastSeason = 4;
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>The date of a field's value; null when there is none, and without a start when it cannot be read.</summary>
    public static IssuedDate? Read(string value) => Read(value, out _);

    /// <summary>The date of a field's value; null when there is none, and without a start when it cannot be read.</summary>
    /// <param name="value">The value.</param>
    /// <param name="problem">Where in it a month or day stands that no year has; of no kind when none does.</param>
    public static IssuedDate? Read(string value, out DateProblem problem)
    {
        problem = default;
        if (value.Length == 0)
            return null;
        if (value[0] is not ('{' or '['))
        {
            problem = NumericDate.ProblemOf(value.AsSpan());
            return FromText(value);
        }

        JsonTree tree = JsonTree.Parse(value);
        int parts = value[0] == '[' ? 0 : tree.Find(0, "date-parts");
        IssuedDate? date = parts < 0 ? null : FromParts(tree, parts, ref problem);
        foreach (string name in (string[])["raw", "edtf", "literal"])
        {
            if (date is not null || Text(tree, name) is not { } text)
                continue;
            date = FromText(text);
            problem = NumericDate.ProblemOf(text.AsSpan());
            problem = problem with { Offset = Math.Max(0, value.IndexOf(text, StringComparison.Ordinal)) + problem.Offset };
        }

        if (date is null)
            return null;
        bool isApproximate = date.IsApproximate || IsTrue(tree, "circa");
        Season season = date.Season == Season.None && date.Start is { Month: 0 } ? SeasonOf(Text(tree, "season")) : date.Season;
        return date with { IsApproximate = isApproximate, Season = season };
    }

    /// <summary>EDTF, as CSL prefers it, or a date as people write it.</summary>
    private static IssuedDate FromText(string text) =>
        DateReader.ReadDate(text) ?? DateReader.ReadYearMonth(text, null, null) ?? new IssuedDate { Text = text };

    /// <summary>One or two arrays of year, month and day. A single array without another around it is somebody's slip.</summary>
    private static IssuedDate? FromParts(JsonTree tree, int parts, ref DateProblem problem)
    {
        if (tree[parts].Kind != JsonKind.Array)
            return null;
        List<int> dates = [.. tree.ChildrenOf(parts).Take(2)];
        if (dates.Count == 0)
            return null;
        if (tree[dates[0]].Kind != JsonKind.Array)
            dates = [parts];
        if (DateOf(tree, dates[0], out Season season, ref problem) is not { } start)
            return null;
        PartialDate? end = dates.Count > 1 ? DateOf(tree, dates[1], out _, ref problem) : null;
        bool isOpenEnded = dates.Count > 1 && end is null;
        string text = end is null ? isOpenEnded ? $"{start}/" : start.ToString() : $"{start}/{end}";
        return new IssuedDate { Start = start, End = end, Season = season, IsOpenEnded = isOpenEnded, Text = text };
    }

    private static PartialDate? DateOf(JsonTree tree, int array, out Season season, ref DateProblem problem)
    {
        season = Season.None;
        Span<int> numbers = [0, 0, 0];
        Span<SourceSpan> places = [default, default, default];
        int count = 0;
        foreach (int part in tree.ChildrenOf(array))
        {
            if (count == numbers.Length || !TryNumber(tree, part, out numbers[count]))
                break;
            places[count] = JsonText.Inside(tree.Text, tree[part].Span);
            count++;
        }

        if (count == 0 || (numbers[0] == 0 && count == 1))
            return null;
        (int year, int month, int day) = (numbers[0], numbers[1], numbers[2]);
        if (year < 0)
            year++; // CSL counts as historians do: −1 is 1 BCE, which is the year 0 of ISO 8601.
        if (problem.Kind == DateProblemKind.None && month is not (>= 21 and <= 24)) // Seasons of EDTF.
            problem = NumericDate.ProblemOf(year, month, places[1], day, places[2]);
        if (month is < 1 or > 12)
        {
            season = SeasonOf(month.ToString(CultureInfo.InvariantCulture));
            return new PartialDate(year);
        }

        PartialDate date = new(year, month, day);
        return Values.Dates.Calendar.Has(date) ? date : new PartialDate(year, month);
    }

    private static bool TryNumber(JsonTree tree, int part, out int number)
    {
        number = 0;
        return tree[part].Kind is JsonKind.Number or JsonKind.String
            && int.TryParse(tree.TextOf(part), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>A season by its number (1–4; 13–16 and 21–24 in the place of a month, as citation processors have them) or its name.</summary>
    private static Season SeasonOf(string? text)
    {
        if (text is null)
            return Season.None;
        if (text.IndexOfAny(Digits) < 0)
            return SeasonNames.Find(text.AsSpan().Trim());
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return Season.None;
        int season = number switch
        {
            >= 13 and <= 16 => number - 12,
            >= 21 and <= 24 => number - 20,
            _ => number,
        };
        return season is >= FirstSeason and <= LastSeason ? Season.Spring + (season - FirstSeason) : Season.None;
    }

    private static string? Text(JsonTree tree, string name)
    {
        int member = tree[0].Kind == JsonKind.Object ? tree.Find(0, name) : -1;
        return member >= 0 && tree[member].Kind is JsonKind.String or JsonKind.Number && tree.TextOf(member) is { Length: > 0 } text ? text : null;
    }

    /// <summary>Whether a member is there and says yes: <c>true</c>, <c>1</c>, any text but <c>false</c>.</summary>
    private static bool IsTrue(JsonTree tree, string name)
    {
        int member = tree[0].Kind == JsonKind.Object ? tree.Find(0, name) : -1;
        return member >= 0 && tree[member].Kind is not (JsonKind.Null or JsonKind.Missing) && tree.TextOf(member) is not ("false" or "0" or "");
    }
}
