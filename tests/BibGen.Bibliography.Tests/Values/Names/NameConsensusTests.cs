using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BibGen.Model;
using BibGen.Values.Names;
using Xunit.Abstractions;

namespace BibGen.Tests.Values.Names;

/// <summary>Real name lists: what at least two of BibTeX, btparse and pybtex agree on, with none against.</summary>
public partial class NameConsensusTests(ITestOutputHelper output)
{
    private static readonly string[] Roles = ["author", "editor"];

    [SharedDataFact]
    public void Raw_parts_agree_with_the_consensus()
    {
        int total = 0;
        List<string> wrong = [];
        foreach (JsonElement entry in Entries())
        {
            if (!entry.TryGetProperty("names_raw", out JsonElement roles))
                continue;
            foreach (string role in Roles)
            {
                if (!roles.TryGetProperty(role, out JsonElement names))
                    continue;
                total++;
                string value = entry.GetProperty("fields").GetProperty(role).GetString()!;
                string expected = string.Join(" & ", names.EnumerateArray().Select(Parts));
                List<string> actual = [];
                foreach (NameParts name in new NameListEnumerator(value))
                    actual.Add(
                        $"{Text(name.Commas > 2 ? name.First.ToString().Replace(',', ' ') : name.First)}|{Text(name.Von)}|{Text(name.Last)}|{Text(name.Jr)}");
                if (expected != string.Join(" & ", actual))
                    wrong.Add($"{value}\n  expected {expected}\n  got      {string.Join(" & ", actual)}");
            }
        }

        output.WriteLine($"{total - wrong.Count} of {total} lists");
        foreach (string line in wrong)
            output.WriteLine(line);
        Assert.True(total > 1000);
        Assert.True(wrong.Count <= total * 0.001, string.Join("\n", wrong.Take(20)));
    }

    /// <summary>Names of citation-js, retorquere's parser, biblatex-csl-converter and pandoc, where there is no LaTeX in the value.</summary>
    [SharedDataFact]
    public void Persons_agree_with_the_decoders()
    {
        int total = 0;
        List<string> wrong = [];
        foreach (JsonElement entry in Entries())
        {
            if (!entry.TryGetProperty("decoded", out JsonElement decoded) || !decoded.TryGetProperty("names", out JsonElement roles))
                continue;
            foreach (string role in Roles)
            {
                if (!roles.TryGetProperty(role, out JsonElement names) || !entry.GetProperty("fields").TryGetProperty(role, out JsonElement field))
                    continue;
                string value = field.GetString()!;
                if (value.AsSpan().IndexOfAny("\\$`-'") >= 0)
                    continue;
                total++;
                string expected = string.Join(" & ", names.EnumerateArray().Select(name => name.ValueKind == JsonValueKind.String
                    ? name.GetString()
                    : string.Join("|", name.EnumerateArray().Select(part => part.GetString()))));
                NameList read = NameReader.Read(value);
                string actual = string.Join(" & ", read.Persons.Select(person => person.Literal is { } literal
                    ? $"|{literal}|"
                    : $"{person.Given}|{string.Join(' ', new[] { person.Particle, person.Family }.OfType<string>())}|{person.Suffix}")
                    .Concat(read.HasOthers ? ["others"] : []));
                if (expected.Normalize() != actual.Normalize())
                    wrong.Add($"{value}\n  expected {expected}\n  got      {actual}");
            }
        }

        output.WriteLine($"{total - wrong.Count} of {total} lists");
        foreach (string line in wrong)
            output.WriteLine(line);
        Assert.True(total > 1000);
        Assert.True(wrong.Count <= total * 0.001, string.Join("\n", wrong.Take(20)));
    }

    private static IEnumerable<JsonElement> Entries()
    {
        IEnumerable<string> paths = Directory.EnumerateFiles(SharedData.PathOf("corpus/consensus/bib"), "*.json*", SearchOption.AllDirectories);
        foreach (string path in paths.Order(StringComparer.Ordinal))
        {
            using Stream file = File.OpenRead(path);
            using Stream json = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            using StreamReader text = new(json, Encoding.UTF8);
            using JsonDocument document = JsonDocument.Parse(LoneSurrogate().Replace(text.ReadToEnd(), "?"));
            foreach (JsonElement entry in document.RootElement.GetProperty("entries").EnumerateArray())
                yield return entry;
        }
    }

    /// <summary>Bytes that are no UTF-8 stand in the consensus as escaped lone surrogates, which System.Text.Json refuses.</summary>
    [GeneratedRegex(@"\\u[dD][cC][89a-fA-F][0-9a-fA-F]")]
    private static partial Regex LoneSurrogate();

    private static string Parts(JsonElement name) => $"{Part(name, "first")}|{Part(name, "von")}|{Part(name, "last")}|{Part(name, "jr")}";

    private static string Part(JsonElement name, string part) =>
        name.ValueKind == JsonValueKind.Object && name.TryGetProperty(part, out JsonElement value) ? value.GetString()! : "";

    private static string Text(ReadOnlySpan<char> part) =>
        string.Join(' ', part.ToString().Replace('~', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
