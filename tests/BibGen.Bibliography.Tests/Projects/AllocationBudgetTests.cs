using System.Globalization;
using System.Text;
using BibGen.Benchmarks;

namespace BibGen.Tests.Projects;

/// <summary>
/// What each stage allocates for a work, counted and not timed: the same on every machine. What becomes dearer fails here; so does what becomes cheaper, until
/// the table is written anew (<c>BIBGEN_ACCEPT=1</c>) and its difference has been looked at.
/// </summary>
[Trait("Category", "Snapshots")]
public sealed class AllocationBudgetTests
{
    private const int Few = 100;
    private const int Many = 1_000;

    /// <summary>Half a per cent and 8 bytes: how large buffers of the pool happen to be differs by so much.</summary>
    private const double Tolerance = 0.005;

    private static readonly (string Format, string Path, Func<int, string> Text)[] Inputs =
        [("BibTeX", "b.bib", SyntheticBibliography.Bib), ("PubMed", "p.nbib", SyntheticBibliography.Nbib)];

    private static readonly Func<string, string, long[]> BytesOfStages = LiteralLibrary.Method<Func<string, string, long[]>>(nameof(AllocatedWork.BytesOf));

    [Fact]
    public void Each_stage_allocates_what_the_table_says()
    {
        string path = Path.Combine(SourceFolder(), "allocations.verified.txt");
        Dictionary<string, long> budget = File.Exists(path) ? File.ReadAllLines(path).ToDictionary(NameOf, BytesOf) : [];
        var table = new StringBuilder();
        foreach ((string format, string file, Func<int, string> text) in Inputs)
        {
            foreach ((string stage, long all) in AllocatedWork.Stages.Zip(BytesOfStages(file, text(Many))))
            {
                long bytes = all / Many;
                string name = $"{format}, {stage}";
                if (budget.TryGetValue(name, out long known) && Math.Abs(bytes - known) <= 8 + (known * Tolerance))
                    bytes = known;
                table.Append(CultureInfo.InvariantCulture, $"{name}: {bytes} bytes a work\n");
            }
        }

        Snapshot.VerifyFile(path, table.ToString());
    }

    /// <summary>Ten times the works are about ten times the bytes (lists double as they grow), and not a hundred times.</summary>
    [Fact]
    public void What_is_allocated_grows_with_the_works_and_no_faster()
    {
        foreach ((string format, string file, Func<int, string> text) in Inputs)
        {
            long[] fewWorks = BytesOfStages(file, text(Few));
            long[] manyWorks = BytesOfStages(file, text(Many));
            foreach ((string stage, long few, long many) in AllocatedWork.Stages.Zip(fewWorks, manyWorks))
            {
                Assert.True(many < 15 * few, $"{format}, {stage}: {few} bytes for {Few} works, {many} for {Many}");
            }
        }
    }

    private static string NameOf(string line) => line[..line.LastIndexOf(':')];

    private static long BytesOf(string line) => long.Parse(line[(line.LastIndexOf(':') + 2)..].Split(' ')[0], CultureInfo.InvariantCulture);

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
