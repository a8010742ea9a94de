using System.Text.Json;
using BibGen.Model;
using BibGen.Values.Names;

namespace BibGen.Tests.Values.Names;

/// <summary>Every vector of names-vectors.json, which four programs have judged.</summary>
public class NameVectorTests
{
    private static readonly string[] PartNames = ["first", "von", "last", "jr"];

    /// <summary>Where the reading is meant to be kinder than biber's, which then is reported as a problem.</summary>
    private static readonly Dictionary<string, string> Kinder = new()
    {
        ["x-spaces"] = "Smith|John||", // biber loses both parts: blank before =
        ["x-corp-unquoted"] = "Robert and Sons, Inc.|||", // biber cuts the value at the comma in braces
    };

    [Fact]
    public void Raw_parts_are_those_of_the_policy()
    {
        List<string> wrong = [];
        int count = 0;
        foreach (JsonElement vector in TestData.Json("names-vectors.json").GetProperty("vectors").EnumerateArray())
        {
            count++;
            string input = vector.GetProperty("input").GetString()!;
            string expected = string.Join(" & ", vector.GetProperty("expected").EnumerateArray()
                .Select(name => string.Join("|", PartNames.Select(part => Tokens(name, part)))));
            List<string> actual = [];
            foreach (NameParts name in new NameListEnumerator(input))
                actual.Add($"{Tokens(name.First)}|{Tokens(name.Von)}|{Tokens(name.Last)}|{Tokens(name.Jr)}");
            if (expected != string.Join(" & ", actual))
                wrong.Add($"{input}: expected {expected}, got {string.Join(" & ", actual)}");
        }

        Assert.Empty(wrong);
        Assert.Equal(76, count);
    }

    [Fact]
    public void Warnings_are_problems()
    {
        Dictionary<string,
        NameProblemKind> kinds = new() { ["trailing comma"] = NameProblemKind.TrailingComma, ["too many commas"] = NameProblemKind.TooManyCommas };
        foreach (JsonElement vector in TestData.Json("names-vectors.json").GetProperty("vectors").EnumerateArray())
        {
            List<NameProblem>? problems = null;
            NameReader.Read(vector.GetProperty("input").GetString()!, ref problems);
            problems ??= [];
            foreach (JsonElement warning in vector.GetProperty("expected_warnings").EnumerateArray())
                Assert.Contains(problems, p => p.Kind == kinds[warning.GetString()!]);
            if (vector.GetProperty("expected_warnings").GetArrayLength() == 0)
                Assert.DoesNotContain(problems, p => kinds.ContainsValue(p.Kind));
        }
    }

    [Fact]
    public void Extended_names_are_those_of_biber()
    {
        List<string> wrong = [];
        int count = 0;
        foreach (JsonElement vector in TestData.Json("names-vectors.json").GetProperty("extended_format").GetProperty("vectors").EnumerateArray())
        {
            count++;
            string input = vector.GetProperty("input").GetString()!;
            string id = vector.GetProperty("id").GetString()!;
            string expected = Kinder.GetValueOrDefault(id) ?? string.Join(" & ", vector.GetProperty("names").EnumerateArray()
                .Select(name => $"{Part(name, "family")}|{Part(name, "given")}|{Part(name, "prefix")}|{Part(name, "suffix")}"));
            List<NameProblem>? problems = null;
            NameList names = NameReader.Read(input, ref problems);
            string actual = string.Join(" & ", names.Persons.Select(p => $"{p.Family ?? p.Literal}|{p.Given}|{p.Particle}|{p.Suffix}"));
            if (expected != actual || names.HasOthers != vector.GetProperty("and_others").GetBoolean())
                wrong.Add($"{input}: expected {expected}, got {actual}");
            if (Kinder.ContainsKey(id) && problems is null)
                wrong.Add($"{input}: nothing reported");
        }

        Assert.Empty(wrong);
        Assert.Equal(23, count);
    }

    private static string Part(JsonElement name, string part) => name.TryGetProperty(part, out JsonElement value) ? value.GetString()! : "";

    private static string Tokens(JsonElement name, string part) => name.ValueKind != JsonValueKind.Object
        ? ""
        : string.Join("·", name.GetProperty(part).EnumerateArray().Select(token => token.GetString()));

    private static string Tokens(ReadOnlySpan<char> part)
    {
        List<string> tokens = [];
        for (int at = 0; at < part.Length;)
        {
            int end = NameToken.EndOf(part, at);
            if (end > at)
                tokens.Add(part[at..end].ToString());
            at = Math.Max(end, at + 1);
        }

        return string.Join("·", tokens);
    }
}
