using BibGen.Model;

namespace BibGen.Exports.CslJson;

/// <summary>Dates as CSL-JSON has them.</summary>
internal static class CslDates
{
    /// <summary>A date under <paramref name="name"/>; nothing when there is none. What is no date is written as its text.</summary>
    public static void Write(JsonText json, string name, IssuedDate? date)
    {
        if (date is null || (date.Start is null && date.Text.Length == 0))
            return;
        json.Open('{', name);
        if (date.Start is { } start)
        {
            json.Open('[', "date-parts");
            json.Numbers(Parts(start));
            if (date.End is { } end)
                json.Numbers(Parts(end));
            else if (date.IsOpenEnded)
                json.Numbers(0);
            json.Close(']');
            if (date.Season != Season.None)
                json.Text("season", ((int)date.Season - (int)Season.Spring + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (date.IsApproximate || date.IsUncertain)
                json.True("circa");
        }
        else
        {
            json.Text("literal", date.Text);
        }

        json.Close('}');
    }

    /// <summary>Year, month and day as far as they are known. CSL counts as historians do: there is no year 0.</summary>
    private static int[] Parts(PartialDate date)
    {
        int year = date.Year > 0 ? date.Year : date.Year - 1;
        return date.Month == 0 ? [year] : date.Day == 0 ? [year, date.Month] : [year, date.Month, date.Day];
    }
}
