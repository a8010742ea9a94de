using BibGen.Formats;
using BibGen.Model;
using BibGen.Projects;
using BibGen.Styles;

namespace BibGen.Tests.Projects;

/// <summary>What is done with a file, and allocates. <see cref="LiteralLibrary"/> runs it.</summary>
public static class AllocatedWork
{
    private static readonly (string Name, Func<string, string, Action> Prepare)[] All =
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

    /// <summary>What is done, in this order.</summary>
    public static IEnumerable<string> Stages => All.Select(static stage => stage.Name);

    /// <summary>The bytes of each stage.</summary>
    public static long[] BytesOf(string path, string text) => [.. All.Select(stage => Allocated(stage.Prepare(path, text)))];

    /// <summary>
    /// The bytes of a run after another: the first fills tables and pools. Of three the fewest, since the collector may empty the pools in between.
    /// </summary>
    private static long Allocated(Action work)
    {
        work();
        return Enumerable.Range(0, 3).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
