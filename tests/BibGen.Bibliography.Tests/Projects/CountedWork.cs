using BibGen.Exports;
using BibGen.Formats;
using BibGen.Formats.Bibtex.Layout;
using BibGen.Model;
using BibGen.Projects;
using BibGen.Styles;

namespace BibGen.Tests.Projects;

/// <summary>
/// What is done with files, and counted. <see cref="CountedLibrary"/> runs it over the library that counts; so nothing but texts and numbers may go in and out.
/// </summary>
public static class CountedWork
{
    private static readonly LayoutOptions Layout = new() { Indent = "  ", EmptyLines = 1, FieldOrder = ["author"], Order = [new SortKey("key")] };

    /// <summary>What is done, in this order.</summary>
    public static readonly string[] Stages = ["read", "type", "link", "check", "export", "refer", "lay out"];

    /// <summary>Reads some files, each a path and a text, and does everything with the first that BibGen does; gives the steps of each stage.</summary>
    public static long[] StepsOf(string[] paths, string[] texts) => Run(paths, texts, static () => StepCounter.Count);

    /// <summary>The same; gives the most steps of each stage between one look at the cancellation token and the next.</summary>
    public static long[] PausesOf(string[] paths, string[] texts) => Run(paths, texts, static () => StepCounter.LongestPause);

    private static long[] Run(string[] paths, string[] texts, Func<long> measure)
    {
        using var source = new CancellationTokenSource();
        CancellationToken token = source.Token;
        var counts = new List<long>();
        ProjectFile[] files = Measured(() => Array.ConvertAll([.. paths.Zip(texts)], file => ProjectFile.Read(file.First, file.Second, token)));
        Measured(() =>
        {
            foreach (ProjectFile file in files)
                file.Content.Bibliography?.ReadWorks(token);
            return files;
        });
        BibliographyProject project = Measured(() => BibliographyProject.Create(
            ProjectOptions.Default with { ReferenceDate = new(2026, 11, 29), MaxRecordAge = 365, IsReported = static _ => true }, files, token));
        Measured(() => project.Findings(token).Count);
        BibliographyFile bibliography = project.Find(paths[0])!.File!;
        Measured(() =>
        {
            ExportedWork[] works = [.. bibliography.Works.Select(work => new ExportedWork(bibliography, work))];
            return BibliographyExport.All.Select(export => export.Write(works, new ExportOptions(), token)).ToArray();
        });
        Measured(() =>
        {
            foreach (Work work in bibliography.Works)
            {
                StepCounter.Check(); // A host asks for one work at a time.
                foreach (ReferenceStyle style in ReferenceStyle.All)
                    _ = WorkDocumentation.Summary(work, null, style.Write(work), DocumentationNotation.Xml);
            }

            return bibliography;
        });
        Measured(() => bibliography.Format.UsesBiblatexModel ? BibtexLayout.Apply(bibliography.Text, Layout, token) : null);
        return [.. counts];

        T Measured<T>(Func<T> work)
        {
            StepCounter.Reset();
            T result = work();
            counts.Add(measure());
            return result;
        }
    }
}
