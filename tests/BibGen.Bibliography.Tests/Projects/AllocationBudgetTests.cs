using System.Globalization;
using System.Text;
using BibGen.Benchmarks;
using BibGen.Formats;
using BibGen.Model;
using BibGen.Projects;
using BibGen.Styles;

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

    private static readonly (string Name, Func<string, string, Action> Prepare)[] Stages =
    [
        ("read into records", static (path, text) => () => _ = BibliographyFile.Read(path, text).Records.Count),
        ("and typed as works", static (path, text) => () => BibliographyFile.Read(path, text).ReadWorks(CancellationToken.None)),
        ("all rules", static (path, text) =>
        {
            ProjectFile file = ProjectFile.Read(path, text);
            file.Content.Bibliography!.ReadWorks(CancellationToken.None);
            return () =>
            {
                BibliographyProject project = BibliographyProject.Create(
                    ProjectOptions.Default with { ReferenceDate = new(2026, 11, 23), IsReported = static _ => true }, [file]);
                _ = project.FindingsIn(path).Count + project.FindingsAcrossFiles().Count;
            };
        }),
        ("references", static (path, text) =>
        {
            BibliographyFile file = BibliographyFile.Read(path, text);
            file.ReadWorks(CancellationToken.None);
            return () =>
            {
                foreach (Work work in file.Works)
                    _ = ReferenceStyle.Nlm.Write(work);
            };
        }),
    ];

    [Fact]
    public void Each_stage_allocates_what_the_table_says()
    {
        string path = Path.Combine(SourceFolder(), "allocations.verified.txt");
        Dictionary<string, long> budget = File.Exists(path) ? File.ReadAllLines(path).ToDictionary(NameOf, BytesOf) : [];
        var table = new StringBuilder();
        foreach ((string format, string file, Func<int, string> text) in Inputs)
        {
            foreach ((string stage, Func<string, string, Action> prepare) in Stages)
            {
                long bytes = Allocated(prepare(file, text(Many))) / Many;
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
            foreach ((string stage, Func<string, string, Action> prepare) in Stages)
            {
                long few = Allocated(prepare(file, text(Few)));
                long many = Allocated(prepare(file, text(Many)));
                Assert.True(many < 15 * few, $"{format}, {stage}: {few} bytes for {Few} works, {many} for {Many}");
            }
        }
    }

    /// <summary>The bytes of a second run: the first fills tables and pools.</summary>
    private static long Allocated(Action work)
    {
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string NameOf(string line) => line[..line.LastIndexOf(':')];

    private static long BytesOf(string line) => long.Parse(line[(line.LastIndexOf(':') + 2)..].Split(' ')[0], CultureInfo.InvariantCulture);

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
