using System.Text;
using BibGen.Formats;
using BibGen.Model;
using Xunit.Abstractions;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>CSL-JSON that citation-js made of BibTeX entries, beside the checkout, against those entries as we read them.</summary>
public sealed class CslJsonComparisonTests(ITestOutputHelper output)
{
    private const double Least = 0.99;

    [SharedDataFact]
    public void Fields_of_an_item_agree_with_those_of_its_BibTeX_entry()
    {
        IReadOnlyList<Work> items = BibliographyFile.Read("items.csljson", File.ReadAllText(SharedData.PathOf("formats/csl-items.json"))).Works;
        int compared = 0;
        List<string> differences = [];
        foreach (IGrouping<string, Work> repository in items.GroupBy(item =>
            item.Key[..item.Key.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal))
        {
            ILookup<string, Work> entries = EntriesOf(repository.Key);
            foreach (Work item in repository)
            {
                ComparedWork theirs = ComparedWork.Of(entries[item.Key[(repository.Key.Length + 1)..]].First(), isBibtex: true);
                foreach ((string field, string? actual) in ComparedWork.Of(item, isBibtex: true).Fields)
                {
                    if (actual is null || theirs.Fields[field] is not { } expected)
                        continue;
                    compared++;
                    if (Simplified(actual) != Simplified(expected))
                        differences.Add($"{item.Key} {field}: {actual} <> {expected}");
                }
            }
        }

        Assert.Equal(238, items.Count);
        Assert.True(compared > 1500, $"{compared} fields");
        double agreement = 1 - ((double)differences.Count / compared);
        output.WriteLine($"{agreement:P2} of {compared} fields agree");
        Assert.True(agreement >= Least, $"{agreement:P2} of {compared} fields agree:\n" + string.Join("\n", differences));
    }

    /// <summary>LaTeX prints every apostrophe curved, and CSL has fewer types: what is written and what is meant is the same.</summary>
    private static string Simplified(string value) => value switch
    {
        "manual" => "report",
        "booklet" => "book",
        _ => value.Replace('’', '\''),
    };

    private static ILookup<string, Work> EntriesOf(string repository) =>
        Directory.EnumerateDirectories(SharedData.PathOf("corpus/files/bib"), "*+" + repository)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.bib", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .SelectMany(path => BibliographyFile.Read(path, Encoding.UTF8.GetString(File.ReadAllBytes(path))).Works)
            .ToLookup(work => work.Key, StringComparer.Ordinal);
}
