using System.Globalization;
using BibGen.Generators.Code;
using BibGen.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Tests.Generators.Diagnostics;

/// <summary>The compiler runs generator and analyzers on many threads over one project: they say what they say one after the other.</summary>
/// <remarks>Some rounds; with <c>BIBGEN_ROUNDS=100000</c> in the environment as many as that.</remarks>
public class SharedStateTests
{
    private const string Bib = """
        @article{roe2001, author = {Roe, Jane and and Doe, J}, title = {A &amp; B}, journal = {J}, year = 2001, doi = {doi:10.1000/a}}
        @book{doe2002, editor = {Doe, John}, titel = {Things}, publisher = {P}, year = {2002}, isbn = {1}}
        """;

    private const string Code = """
        namespace App;
        /// <summary>After Roe and Doe (2001), 10.1000/a. <see cref="References.Roe2001"/></summary>
        class C { string Key => References.Roe2001.Key; string Missing => References.Roe2003.Key; }
        """;

    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("BIBGEN_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out int rounds) ? rounds : 20;

    [Fact]
    public async Task Generator_and_analyzers_at_once_say_what_they_say_alone()
    {
        string expected = await SayAsync(Project());
        Assert.Contains("BIB3002", expected, StringComparison.Ordinal);
        Assert.Contains("App.References.0.g.cs", expected, StringComparison.Ordinal);
        for (int round = 0; round < Rounds; round++)
        {
            TestProject project = Project(); // Texts that nobody has read.
            string[] said = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SayAsync(project))));
            Assert.All(said, one => Assert.Equal(expected, one));
        }
    }

    private static TestProject Project() => new TestProject().With("/app/references.bib", Bib).With("/app/references.nbib",
        "PMID- 1\nTI  - A title\nFAU - Same, Ann\nDP  - 2001\n")
        .WithCode(Code);

    private static async Task<string> SayAsync(TestProject project)
    {
        Compilation output = project.Output(out _);
        IEnumerable<Diagnostic> found = await output.WithAnalyzers(
            [new BibliographyAnalyzer(), new MentionAnalyzer(), new UnknownNameAnalyzer(), new CitationStatusAnalyzer(), new UncitedEntryAnalyzer()],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([.. project.Files], project.Options), onAnalyzerException: null,
                concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        return string.Join('\n', [.. output.SyntaxTrees.Skip(2).Select(tree => tree.FilePath + tree),
            .. found.Select(one => one.ToString()).Order(StringComparer.Ordinal)]);
    }
}
