using System.Text.Json;
using BibGen.Values.Identifiers;

namespace BibGen.Tests.Values.Identifiers;

/// <summary>Every vector of <c>identifiers.json</c>.</summary>
public class IdentifierVectorTests
{
    private static readonly Dictionary<string, Func<string, IdentifierReading>> Readers = new()
    {
        ["isbn"] = Isbn.Read,
        ["issn"] = Issn.Read,
        ["ismn"] = Ismn.Read,
        ["orcid"] = Orcid.Read,
        ["pmid"] = Pmid.Read,
        ["pmcid"] = Pmcid.Read,
        ["arxiv"] = ArXivId.Read,
    };

    [Theory]
    [InlineData("isbn", 14, 11)]
    [InlineData("issn", 12, 8)]
    [InlineData("ismn", 5, 4)]
    [InlineData("orcid", 9, 7)]
    [InlineData("pmid", 6, 8)]
    [InlineData("pmcid", 6, 6)]
    [InlineData("arxiv", 14, 14)]
    public void Numbers_read_as_the_specification_says(string kind, int valid, int invalid)
    {
        JsonElement vectors = TestData.Json("identifiers.json").GetProperty(kind).GetProperty("vectors");
        List<string> faults = [];
        foreach (JsonElement vector in vectors.GetProperty("valid").EnumerateArray())
        {
            string input = vector.GetProperty("in").GetString()!;
            string normal = vector.GetProperty("normal").GetString()!;
            string? read = Readers[kind](input).Value;
            if (kind == "isbn" && read is not null)
                read = Isbn.ToIsbn13(read);
            if (read != normal)
                faults.Add($"{input}: {read ?? Readers[kind](input).Problem.ToString()}, not {normal}");
        }
        foreach (JsonElement vector in vectors.GetProperty("invalid").EnumerateArray())
        {
            string input = vector.GetString()!;
            IdentifierReading reading = Readers[kind](input);
            if (reading.IsGood || reading.Value is not null || reading.Explanation is null)
                faults.Add($"{input}: read as {reading.Value}");
            if (reading.Offset < 0 || reading.Length < 0 || reading.Offset + reading.Length > input.Length || (reading.Length == 0 && input.Length > 0))
                faults.Add($"{input}: place {reading.Offset}+{reading.Length}");
        }
        Assert.Empty(faults);
        Assert.Equal((valid, invalid), (vectors.GetProperty("valid").GetArrayLength(), vectors.GetProperty("invalid").GetArrayLength()));
    }

    [Fact]
    public void Reviews_read_as_the_specification_says()
    {
        JsonElement spec = TestData.Json("identifiers.json");
        Check(spec.GetProperty("mathreviews"), MathReviewsNumber.Read);
        Check(spec.GetProperty("zbl"), ZblNumber.Read);

        static void Check(JsonElement vectors, Func<string, IdentifierReading> read)
        {
            Assert.All(vectors.GetProperty("examples").EnumerateArray(), e => Assert.True(read(e.GetString()!).IsGood, e.GetString()));
            Assert.All(vectors.GetProperty("bad").EnumerateArray(), e => Assert.False(read(e.GetString()!).IsGood, e.GetString()));
        }
    }
}
