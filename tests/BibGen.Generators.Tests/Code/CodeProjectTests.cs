using BibGen.Generators.Code;
using BibGen.Generators.Inputs;
using BibGen.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Tests.Generators.Code;

/// <summary>What the analyzers of C# share, so that a key press costs the edited file and nothing else.</summary>
public class CodeProjectTests
{
    private const string Bib = "@misc{roe2011, title = {T}, doi = {10.1038/abc.1}}";

    [Fact]
    public void All_analyzers_of_a_compilation_share_one_project()
    {
        TestProject project = new TestProject().With("/app/references.bib", Bib);
        Compilation output = project.Output(out _);
        AnalyzerOptions options = OptionsOf(project);
        Assert.Same(CodeProject.Of(output, options, CancellationToken.None), CodeProject.Of(output, options, CancellationToken.None));
    }

    /// <summary>An editor makes new options and a new compilation for every edit; nothing of the bibliography is linked or checked again.</summary>
    [Theory]
    [InlineData("All")]
    [InlineData("Cited")]
    public void A_key_press_in_code_leaves_the_bibliography_as_it_is(string emit)
    {
        TestProject project = new TestProject(code: "class C { string s = App.References.Roe2011.Title; }")
            .With("/app/references.bib", Bib).WithProperty("BibGenEmit", emit);
        BibliographyProject before = CompilationProject.Of(project.Compilation, OptionsOf(project), CancellationToken.None);
        CSharpCompilation edited = Edit(project, "class C { int i; string s = App.References.Roe2011.Title; }");
        Assert.Same(before, CompilationProject.Of(edited, OptionsOf(project), CancellationToken.None));

        CodeProject first = CodeProject.Of(project.Compilation, OptionsOf(project), CancellationToken.None)!;
        CodeProject second = CodeProject.Of(edited, OptionsOf(project), CancellationToken.None)!;
        Assert.Same(first.Bibliography, second.Bibliography);
    }

    [Fact]
    public void Where_only_cited_works_are_checked_another_citation_changes_what_is()
    {
        TestProject project = new TestProject(code: "class C { string s = App.References.Roe2011.Title; }")
            .With("/app/references.bib", Bib).WithProperty("BibGenEmit", "Cited");
        BibliographyProject before = CompilationProject.Of(project.Compilation, OptionsOf(project), CancellationToken.None);
        Assert.Equal(["Roe2011"], before.Options.CitedNames!);
        Assert.Empty(CompilationProject.Of(Edit(project, "class C { }"), OptionsOf(project), CancellationToken.None).Options.CitedNames!);
    }

    [Fact]
    public void A_changed_option_or_file_is_another_project()
    {
        TestProject project = new TestProject().With("/app/references.bib", Bib);
        BibliographyProject before = CompilationProject.Of(project.Compilation, OptionsOf(project), CancellationToken.None);
        Compilation other = project.Compilation.WithOptions(
            project.Compilation.Options.WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { ["BIB3001"] = ReportDiagnostic.Suppress }));
        Assert.NotSame(before, CompilationProject.Of(other, OptionsOf(project), CancellationToken.None));
        project.With("/app/more.bib", Bib);
        Assert.NotSame(before, CompilationProject.Of(project.Compilation.Clone(), OptionsOf(project), CancellationToken.None));
    }

    [Fact]
    public void Without_a_bibliography_there_is_nothing_to_do()
    {
        TestProject project = new TestProject(code: "// doi:10.1038/nrclinonc.2011.83").With("/app/notes.txt", "");
        Assert.Null(CodeProject.Of(project.Compilation, OptionsOf(project), CancellationToken.None));
    }

    /// <summary>Its syntax is not even asked for.</summary>
    [Theory]
    [InlineData("class C { string s = \"10.1038/abc.1\"; }", false)]
    [InlineData("class C { string s = References.Roe2011.Title; }", true)]
    [InlineData("using static App . References; class C { }", true)]
    [InlineData("class C { R.Roe2011 r; }", true)]
    public void A_file_that_has_none_of_the_names_is_passed_over(string code, bool mayCite)
    {
        TestProject project = new TestProject(code: "global using R = App.References;").With("/app/references.bib", Bib);
        Assert.Equal(mayCite, CodeProject.Of(project.Compilation, OptionsOf(project), CancellationToken.None)!.GlobalReach.MayBeNamedIn(code));
    }

    private static AnalyzerOptions OptionsOf(TestProject project) => new([.. project.Files], project.CopyOfOptions());

    private static CSharpCompilation Edit(TestProject project, string code) => project.Compilation.ReplaceSyntaxTree(
        project.Compilation.SyntaxTrees.First(), CSharpSyntaxTree.ParseText(code, project.ParseOptions, "/app/Program.cs"));
}
