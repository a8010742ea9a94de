using System.Collections.Immutable;
using System.Globalization;
using BibGen.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Tests.Generators.Pipeline;

/// <summary>A compiler that lives for days holds what the last text needs, and what is known of the one before it, but nothing of all those before.</summary>
[Collection(TestsAlone.Name)]
public class ManyEditsTests
{
    private const int Edits = 1_000;

    /// <summary>The analyzer costs more than the generator, and is asked less often.</summary>
    private const int EditsOfAnalysis = 20;

    private static readonly string Bib = string.Concat(Enumerable.Range(0, 100).Select(static i =>
        $"@article{{key{i}, author = {{Roe, Jane and Doe, John}}, title = {{Analysis of {i}}}, journal = {{J}}, year = 2001, doi = {{10.1000/{i}}}}}\n"));

    [Fact]
    public async Task A_thousand_edits_hold_no_more_than_the_last_text()
    {
        TestProject project = new TestProject().With("/app/references.bib", Bib);
        await RunAsync(project, 0); // What is filled once in a process is filled.
        long fresh = HeldMemory.Of(() => RunAsync(project, Edits - 2).GetAwaiter().GetResult());
        long edited = HeldMemory.Of(() => RunAsync(project, 0).GetAwaiter().GetResult());
        Assert.InRange(fresh, 200_000, 50_000_000);
        Assert.True(edited <= 1.1 * fresh, $"{edited} bytes after {Edits} edits, {fresh} bytes after the last two");
    }

    private static async Task<GeneratorDriver> RunAsync(TestProject project, int first)
    {
        GeneratorDriver driver = project.Driver();
        AdditionalText file = project.Files[0];
        for (int i = first; i < Edits; i++)
        {
            var edited = new TestFile(file.Path, Bib.Replace("{key7,", string.Create(CultureInfo.InvariantCulture, $"{{key7, note = {{A &amp; {i}}},"),
                StringComparison.Ordinal));
            driver = driver.ReplaceAdditionalText(file, edited).RunGenerators(project.Compilation);
            file = edited;
            if (i % EditsOfAnalysis != EditsOfAnalysis - 1)
                continue;
            ImmutableArray<Diagnostic> found = await project.Compilation
                .WithAnalyzers([new BibliographyAnalyzer()], new AnalyzerOptions([file], project.Options)).GetAnalyzerDiagnosticsAsync();
            Assert.NotEmpty(found);
        }

        return driver;
    }
}
