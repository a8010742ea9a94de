using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using BibGen.Values.Pages;

namespace BibGen.Tests.Values.Pages;

/// <summary>The page vectors of <c>identifiers.json</c>, and the pages of real PubMed exports.</summary>
public class PagesVectorTests
{
    private static readonly Dictionary<string, PagesProblem> Flags = new()
    {
        ["end-before-start"] = PagesProblem.Reversed,
        ["single-page-range"] = PagesProblem.SamePage,
        ["open-range"] = PagesProblem.OpenRange,
    };

    [Fact]
    public void Ranges_read_as_the_specification_says()
    {
        List<string> faults = [];
        int count = 0;
        foreach (JsonElement vector in TestData.Json("identifiers.json").GetProperty("pages").GetProperty("vectors").EnumerateArray())
        {
            count++;
            string input = vector.GetProperty("in").GetString()!;
            foreach (PageNotation notation in (PageNotation[])[PageNotation.Bibtex, PageNotation.Medline])
            {
                PageRanges read = PageFormat.Read(input, notation);
                PageRange[] expected = [
                    .. vector.GetProperty("ranges")
                    .EnumerateArray()
                    .Select(r => new PageRange(r[0].GetString()!, r[1].GetString(), r.GetArrayLength() > 2 ? r[2].GetString() : null))
                ];
                if (!read.Ranges.SequenceEqual(expected))
                    faults.Add($"{input} ({notation}): {string.Join(" | ", read.Ranges)}, not {string.Join(" | ", expected)}");
                PagesProblem[] problems = [.. read.Faults.Select(f => f.Problem).Where(Flags.ContainsValue)];
                PagesProblem[] flags = [.. vector.GetProperty("flags").EnumerateArray().Select(f => Flags[f.GetString()!])];
                if (!problems.SequenceEqual(flags))
                    faults.Add($"{input} ({notation}): {string.Join(", ", problems)}, not {string.Join(", ", flags)}");
            }
        }
        Assert.Empty(faults);
        Assert.Equal(40, count);
    }

    [SharedDataFact]
    public void Medlines_last_pages_are_completed_as_other_readers_do()
    {
        int count = 0;
        List<string> different = [];
        foreach (string file in Directory.EnumerateFiles(SharedData.PathOf("corpus/consensus/nbib"), "*.json*", SearchOption.AllDirectories))
        {
            using FileStream stream = File.OpenRead(file);
            using Stream content = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
            using JsonDocument document = JsonDocument.Parse(content);
            foreach (JsonElement record in document.RootElement.GetProperty("records").EnumerateArray())
            {
                if (!record.TryGetProperty("pages_raw", out JsonElement raw) || !record.TryGetProperty("pages_expanded", out JsonElement expanded)
                    || raw.GetString() is not { } given || expanded.GetString() is not { } full)
                    continue;
                count++;
                string read =
                    Regex.Replace(PageFormat.Normalize(given, PageNotation.Medline), "[\u2010-\u2015]", "-", RegexOptions.None, TimeSpan.FromSeconds(1));
                if (read != full)
                    different.Add($"{given}: {read}, not {full}");
            }
        }
        Assert.True(different.Count <= count / 1000, string.Join("\n", different));
        Assert.True(count > 1000, $"only {count} records");
    }
}
