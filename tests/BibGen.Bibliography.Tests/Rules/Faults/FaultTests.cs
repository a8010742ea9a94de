using System.Globalization;

namespace BibGen.Tests.Rules.Faults;

/// <summary>
/// Faults as persons and exporters make them, put into entries of real works: nearly all are found, where they are, and nothing else is. What comes
/// of each kind is a table of docs/coverage.md.
/// </summary>
public class FaultTests
{
    private static readonly Lazy<IReadOnlyList<(string Name, IReadOnlyList<FaultResult> Results)>> Results = new(() =>
        [.. FaultTables.All.Select(table => (table.Name, FaultInjection.Run(table.Extension, table.Sample, table.Start, table.Kinds)))]);

    private static IEnumerable<FaultResult> Faults => Results.Value.SelectMany(table => table.Results).Where(result => !result.Kind.IsNearMiss);

    [Fact]
    public void Every_kind_has_five_entries_or_is_of_files()
    {
        if (Environment.GetEnvironmentVariable("BIBGEN_FAULTS") is { } path)
            File.WriteAllLines(path, Results.Value.SelectMany(table => table.Results).SelectMany(result => result.Details));
        Assert.All(Results.Value.SelectMany(table => table.Results), result => Assert.True(result.Count >= (result.Kind.IsOfFile ? 1 : 3), $"{result.Kind.Name}: {result.Count}"));
    }

    [Fact]
    public void Nine_of_ten_faults_are_found_where_they_are() =>
        Assert.True(Faults.Sum(result => result.Found) >= 0.9 * Faults.Sum(result => result.Count), Describe(Faults.Where(result => result.Found < result.Count)));

    [Fact]
    public void Hardly_a_fault_has_more_than_one_finding() =>
        Assert.True(Faults.Sum(result => result.Extra) <= 0.05 * Faults.Sum(result => result.Count), Describe(Faults.Where(result => result.Extra > 0)));

    [Fact]
    public void Near_misses_have_no_finding() =>
        Assert.Empty(Results.Value.SelectMany(table => table.Results).Where(result => result.Kind.IsNearMiss).SelectMany(result => result.Details));

    private static string Describe(IEnumerable<FaultResult> results) =>
        string.Join('\n', results.Select(result => string.Create(CultureInfo.InvariantCulture, $"{result.Kind.Name}: {result.Found} of {result.Count}, {result.Extra} more"))) +
        string.Join('\n', results.SelectMany(result => result.Details));
}
