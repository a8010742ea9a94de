using System.Globalization;
using System.Text;

namespace BibGen.Tests.Rules;

/// <summary>
/// Faults as persons and exporters make them, put into entries of real works: nearly all are found, where they are, and nothing else is. What comes
/// of each kind is a table of docs/coverage.md.
/// </summary>
[Trait("Category", "Snapshots")]
public class FaultTests
{
    private static readonly Lazy<IReadOnlyList<(string Name, IReadOnlyList<FaultResult> Results)>> Results = new(() =>
        [.. FaultTables.All.Select(table => (table.Name, FaultInjection.Run(table.Extension, [table.Sample], table.Start, table.Kinds)))]);

    private static IEnumerable<FaultResult> Faults => Results.Value.SelectMany(table => table.Results).Where(result => !result.Kind.IsNearMiss);

    [Fact]
    public void Every_kind_has_an_entry()
    {
        if (Environment.GetEnvironmentVariable("BIBGEN_FAULTS") is { } path)
            File.WriteAllLines(path, Results.Value.SelectMany(table => table.Results).SelectMany(result => result.Details));
        Assert.True(Results.Value.Sum(table => table.Results.Count(result => result.Count == 5)) > 400); // Few entries have a school or proceedings.
        Assert.All(Results.Value.SelectMany(table => table.Results), result => Assert.True(result.Count >= 1, $"{result.Kind.Name}: {result.Count}"));
    }

    [Fact]
    public void Nine_of_ten_faults_are_found_where_they_are() =>
        Assert.True(Faults.Sum(result => result.Found) >= 0.9 * Faults.Sum(result => result.Count), Describe(Faults.Where(result =>
            result.Found < result.Count)));

    [Fact]
    public void Hardly_a_fault_has_more_than_one_finding() =>
        Assert.True(Faults.Sum(result => result.Extra) <= 0.05 * Faults.Sum(result => result.Count), Describe(Faults.Where(result => result.Extra > 0)));

    [Fact]
    public void Near_misses_have_no_finding() =>
        Assert.Empty(Results.Value.SelectMany(table => table.Results).Where(result => result.Kind.IsNearMiss).SelectMany(result => result.Details));

    /// <summary>Entries that other people wrote, as docs/coverage.md says: each of a file in which nothing was found in it.</summary>
    [SharedDataFact]
    public void Faults_are_found_in_entries_of_other_people_as_well()
    {
        Dictionary<string, IReadOnlyList<string>> samples = new()
        {
            ["bib"] = CorpusSample.Of("bib"),
            ["nbib"] = CorpusSample.Of("nbib"),
            ["ris"] = CorpusSample.Ris(),
            ["csl.json"] = CorpusSample.Csl(),
        };
        FaultResult[] results =
        [
            .. FaultTables.All.SelectMany(table => FaultInjection.Run(table.Extension, samples[table.Extension], table.Start, table.Kinds)),
        ];
        FaultResult[] faults = [.. results.Where(result => !result.Kind.IsNearMiss)];
        int count = faults.Sum(result => result.Count);
        int found = faults.Sum(result => result.Found);
        int extra = faults.Sum(result => result.Extra);
        int near = results.Where(result => result.Kind.IsNearMiss).Sum(result => result.Extra);
        string figures = string.Create(CultureInfo.InvariantCulture,
            $"{faults.Length} kinds, {faults.Count(result => result.Count == 5)} with five entries, {count} entries, {found} found, ") +
            string.Create(CultureInfo.InvariantCulture, $"{extra} more, {near} of near misses");
        if (Environment.GetEnvironmentVariable("BIBGEN_FAULTS") is { } path)
            File.WriteAllLines(path + ".corpus", [figures, .. results.SelectMany(result => result.Details)]);
        Assert.True(found >= 0.9 * count && extra <= 0.05 * count, figures);
    }

    [Fact]
    public void The_page_shows_what_comes_of_each_kind()
    {
        const string Start = "<!-- Made by FaultTests -->\n";
        const string End = "<!-- Up to here -->";
        string path = Path.Combine(SharedData.Repository, "docs/coverage.md");
        string page = File.ReadAllText(path);
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        Snapshot.VerifyFile(path, page[..start] + Table() + page[end..]);
    }

    /// <summary>A key twice is an error by itself, whatever else its entry has.</summary>
    [Fact]
    public void A_slip_in_an_entry_does_not_hide_that_its_key_stands_twice() =>
        Assert.Equal(
            "BIB0021 BIB1001",
            RuleFindings.Ids("a.bib", "@misc{one, title = {First}}\n@misc{one, title = {Second},, year = 2011}\n"));

    private static string Table()
    {
        StringBuilder table = new();
        int count = Faults.Sum(result => result.Count);
        table.Append(CultureInfo.InvariantCulture,
            $"\n{Faults.Count()} kinds of faults, put into {count} entries: {Faults.Sum(result => result.Found)} are found at their line and column, ")
            .Append(CultureInfo.InvariantCulture, $"{Faults.Sum(result => result.Extra)} findings are more than one for a fault. ")
            .Append(CultureInfo.InvariantCulture,
                $"{Results.Value.Sum(one => one.Results.Count(result => result.Kind.IsNearMiss))} kinds of near misses have no warning and no error.\n");
        foreach ((string name, IReadOnlyList<FaultResult> results) in Results.Value)
        {
            table.Append(CultureInfo.InvariantCulture, $"\n### {name}\n\n| fault | found | by |\n| --- | --- | --- |\n");
            foreach (FaultResult result in results.Where(result => !result.Kind.IsNearMiss))
                table.Append(CultureInfo.InvariantCulture, $"| {result.Kind.Name} | {result.Found} of {result.Count} | {string.Join(", ", result.Seen)} |\n");
            string near = string.Join("; ", results.Where(result => result.Kind.IsNearMiss).Select(result => result.Kind.Name));
            if (near.Length > 0)
                table.Append(CultureInfo.InvariantCulture, $"\nNear misses: {near}.\n");
        }

        return table.Append('\n').ToString();
    }

    private static string Describe(IEnumerable<FaultResult> results) =>
        string.Join('\n', results.Select(result => string.Create(CultureInfo.InvariantCulture,
            $"{result.Kind.Name}: {result.Found} of {result.Count}, {result.Extra} more"))) +
        string.Join('\n', results.SelectMany(result => result.Details));
}
