using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Tests.Generators.Code;

/// <summary>Whatever stands in C#, analyzers of the code that cites say something about it or nothing, and what they say stands in it.</summary>
public class AnyTextTests
{
    private const int UsualCount = 50;

    /// <summary>A whole compilation, with what the compiler fills once in a process.</summary>
    private const long BytesOfCompilation = 64_000_000;

    private const int MostLambdas = 4;

    private const string Bib = """
        @article{roe2001, author = {Roe, Jane and Doe, John}, title = {A}, journal = {J}, year = 2001, doi = {10.1000/a}, retracted = {yes}}
        @book{doe:2002, author = {Doe, John}, title = {Things}, publisher = {P}, year = {2002}, eprint = {1706.03762}, archiveprefix = {arXiv}}
        """;

    private const string Code = """
        namespace App;
        /// <summary>After Roe and Doe (2001), 10.1000/a, <see cref="References.Roe2001"/>; <cite>roe2001</cite>; arXiv:1706.03762; Doe, 2002.</summary>
        [BibGen.Cites(typeof(References.Roe2001), "p. 1", Note = "n")]
        [BibGen.Cites(typeof(References.Roe2001), "p. 1", Note = "n")]
        class C
        {
            // Roe J, Doe J (2001), doi:10.1000/b
            string Key => References.Roe2001.Key + References.Roe2003.Doi + References.Find("doe:2002")?.Title + "https://doi.org/10.1000/a";
        }
        """;

    private static readonly string[] Pieces =
    [
        "/// ", "// ", "/*", "*/", "\"", "\"\"\"", "{", "}", "(", ")", "<see cref=\"", "<cite>", "</cite>", "References.", "Roe2001", "typeof(", "[BibGen.Cites(", "(2001)", "et al.", " and ",
        "10.1000/", "arXiv:", "\n", "\r", "\u2028", "\0", "\uD800", "\u202E", "#if", "#endif", "using static App.References;", "using X = App.References.Roe2001;", "é", "nameof(", "@", "$\"{",
    ];

    [Fact]
    public void Code_that_cites_is_checked() => Fuzzing.Run("code", [Code], Pieces, static code =>
    {
        if (code.Split("=>").Length > MostLambdas)
            return; // The compiler itself takes ages for lambdas in lambdas that it cannot bind: it tries each several times.
        TestProject project = new TestProject().With("/app/references.bib", Bib).WithCode(code);
        Compilation output = project.Output(out _);
        ImmutableArray<Diagnostic> found = output.WithAnalyzers(CodeProjectTest.Analyzers, new AnalyzerOptions([.. project.Files], project.Options))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001"); // An analyzer has thrown.
        Assert.All(found.Where(diagnostic => diagnostic.Location.IsInSource), diagnostic =>
            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, diagnostic.Location.SourceTree!.Length));
    }, UsualCount, BytesOfCompilation);
}
