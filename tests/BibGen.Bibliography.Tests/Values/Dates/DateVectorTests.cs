using System.Globalization;
using System.Text.Json;
using BibGen.Model;
using BibGen.Values.Dates;

namespace BibGen.Tests.Values.Dates;

/// <summary>The dates of identifiers.json, as biber 2.18 judged them.</summary>
public class DateVectorTests
{
    [Fact]
    public void Dates_are_those_of_biber()
    {
        List<string> wrong = [];
        int count = 0;
        foreach (JsonElement vector in TestData.Json("identifiers.json").GetProperty("dates").GetProperty("biber_vectors").EnumerateArray())
        {
            count++;
            string value = vector.GetProperty("in").GetString()!;
            string expected = vector.GetProperty("valid").GetInt32() == 0
                ? "invalid"
                : $"{Side(vector, "start")}/{Side(vector, "end")}";
            string actual = DateReader.TryReadDate(value, out IssuedDate? date, out _) ? Describe(date) : "invalid";
            if (expected != actual)
                wrong.Add($"{value}: expected {expected}, got {actual}");
        }

        Assert.Empty(wrong);
        Assert.Equal(66, count);

        // Biber keeps a division of the year and its marks by side; here a division 33-41 is its months.
        string Side(JsonElement vector, string name)
        {
            if (!vector.TryGetProperty(name, out JsonElement side))
                return vector.GetProperty("start").TryGetProperty("yeardivision", out JsonElement division) ? LastOf(vector, division.GetString()!) : "";
            if (side.TryGetProperty("open", out _))
                return name == "end" ? ".." : "";
            string year = side.GetProperty("year").GetInt64() is var number and >= int.MinValue and <= int.MaxValue
                ? ((int)number).ToString(CultureInfo.InvariantCulture)
                : "";
            string month = side.TryGetProperty("month", out JsonElement m) ? $"-{m.GetInt32()}" : "";
            if (name == "start" && side.TryGetProperty("yeardivision", out JsonElement first))
                month = first.GetString() switch { "Q1" => "-1", "S2" => "-7", var season => $" {season}" };
            return year + month + (side.TryGetProperty("day", out JsonElement day) ? $"-{day.GetInt32()}" : "") + Marks(side);
        }

        static string LastOf(JsonElement vector, string division) => division switch
        {
            "Q1" => $"{vector.GetProperty("start").GetProperty("year")}-3",
            "S2" => $"{vector.GetProperty("start").GetProperty("year")}-12",
            _ => "",
        };

        static string Marks(JsonElement side) => side.TryGetProperty("approximate", out _) || side.TryGetProperty("uncertain", out _) ? "*" : "";

        static string Describe(IssuedDate date)
        {
            bool marked = date.IsApproximate || date.IsUncertain;
            string start = date.Start is { } first ? One(first) : "";
            string season = date.Season == Season.None ? "" : $" {date.Season}".ToLowerInvariant();
            string end = date.IsOpenEnded ? ".." : date.End is { } last ? One(last) : "";
            bool bothMarked = date is { IsApproximate: true, IsUncertain: true } && end.Length > 0;
            return $"{start}{season}{(marked ? "*" : "")}/{end}{(bothMarked ? "*" : "")}";
        }

        static string One(PartialDate date) => string.Join('-', new[] { date.Year, date.Month, date.Day }.Take(date.Day > 0 ? 3 : date.Month > 0 ? 2 : 1));
    }

    [Fact]
    public void Marks_are_those_of_biber()
    {
        foreach (JsonElement vector in TestData.Json("identifiers.json").GetProperty("dates").GetProperty("biber_vectors").EnumerateArray())
        {
            if (DateReader.ReadDate(vector.GetProperty("in").GetString()!) is not { } date)
                continue;
            Assert.Equal(Has("approximate"), date.IsApproximate);
            Assert.Equal(Has("uncertain"), date.IsUncertain);

            bool Has(string mark) =>
                new[] { "start", "end" }.Any(side => vector.TryGetProperty(side, out JsonElement value) && value.TryGetProperty(mark, out _));
        }
    }
}
