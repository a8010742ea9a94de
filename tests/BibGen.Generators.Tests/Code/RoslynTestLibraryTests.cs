using BibGen.CodeFixes.Code;
using BibGen.Generators;
using BibGen.Generators.Code;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace BibGen.Tests.Generators.Code;

/// <summary>
/// Analyzers and fixes of C# as Roslyn's own test library runs them: it also holds that they do not throw, that the fixed code compiles, that each fix works
/// one by one, for a document, a project and a solution, and that nothing is left to fix.
/// </summary>
public class RoslynTestLibraryTests
{
    private const string Bib = """
        @article{roe2011, author = {Roe, Jane}, title = {One}, doi = {10.1038/abc}}
        @article{doe2012, author = {Doe, John}, title = {Two}, retracted = {2013-02-01, doi: 10.1038/notice}}
        """;

    [Fact]
    public Task A_retracted_work_is_found_in_parts_of_a_class_and_in_crefs() => Verify<CitationStatusAnalyzer, EmptyCodeFixProvider>(
        """
        namespace App
        {
            /// <summary>As in <see cref="References.{|BIB7001:Doe2012|}"/> and <see cref="References.Roe2011"/>.</summary>
            [BibGen.Cites(typeof(References.{|BIB7001:Doe2012|}))]
            partial class C { }

            partial class C { string Key = References.{|BIB7001:Doe2012|}.Key + nameof(References.{|BIB7001:Doe2012|}); }
        }
        """);

    [Fact]
    public Task A_link_becomes_a_reference_to_the_work() => Verify<MentionAnalyzer, MentionCodeFixProvider>(
        "/// <see href=\"https://doi.org/{|BIB7004:10.1038/abc|}\">Roe</see>, <see href=\"https://doi.org/{|BIB7004:10.1038/abc|}\"/>\nclass C { }",
        "/// <see cref=\"App.References.Roe2011\">Roe</see>, <see cref=\"App.References.Roe2011\"/>\nclass C { }");

    [Fact]
    public Task A_citation_that_stands_twice_goes() => Verify<CitesAnalyzer, DuplicateCitesCodeFixProvider>(
        """
        namespace App
        {
            [BibGen.Cites(typeof(References.Roe2011), "Eq. 4")]
            [{|BIB7007:BibGen.Cites(typeof(References.Roe2011), "Eq. 4")|}]
            class C { }
        }
        """,
        """
        namespace App
        {
            [BibGen.Cites(typeof(References.Roe2011), "Eq. 4")]
            class C { }
        }
        """);

    private static Task Verify<TAnalyzer, TFix>(string code, string? expected = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() => new Test<TAnalyzer, TFix>(code, expected ?? code).RunAsync();

    /// <summary>A project with the bibliography and the generator. References are those of the tests; the library would fetch others from a registry.</summary>
    private sealed class Test<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        public Test(string code, string expected)
        {
            TestCode = code;
            FixedCode = expected;
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck;
            TestState.AdditionalReferences.AddRange(new TestProject().Compilation.References);
            TestState.AdditionalFiles.Add(("/0/references.bib", Bib));
            TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.RootNamespace = App\n"));
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
        }

        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(BibliographyGenerator)];
    }
}
