using System.Collections.Immutable;
using BibGen.CodeFixes;
using BibGen.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Tests.Generators.Diagnostics;

/// <summary>Fixes of bibliography files, applied in a workspace: Roslyn's own test library cannot test fixes of files that are not C#.</summary>
public class CodeFixTests
{
    private const string Path = "/app/references.bib";

    [Fact]
    public async Task A_DOI_is_freed_from_its_resolver()
    {
        const string Text = "@misc{k,\n  title = {T},\n  doi   = {https://doi.org/10.1000/test\\_1},\n}\n";
        Assert.Equal("@misc{k,\n  title = {T},\n  doi   = {10.1000/test_1},\n}\n", await FixAsync(Text, "BIB3002"));
    }

    /// <summary>That nobody uses a macro shows between files only, and its fix is offered as any other.</summary>
    [Fact]
    public async Task A_macro_that_nobody_uses_is_removed()
    {
        const string Text = "@string{unused = {U}}\n@misc{k,\n  title = {T},\n}\n";
        Assert.Equal("@misc{k,\n  title = {T},\n}\n", await FixAsync(Text, "BIB5002"));
    }

    /// <summary>What is accepted with a reason, in the file or beside it, is not touched by a fix of everything.</summary>
    [Fact]
    public async Task Fixing_all_leaves_what_is_suppressed()
    {
        const string Text =
            "@misc{a, title = {A}, doi = {doi:10.1000/a}}\n@misc{b, title = {B}, doi = {doi:10.1000/b}}\n@comment{bibgen-disable BIB3002: why}\n@misc{c, title = {C}, doi = {doi:10.1000/c}}\n";
        using var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject("App", LanguageNames.CSharp)
            .AddMetadataReference(MetadataReference.CreateFromFile(typeof(object).Assembly.Location));
        project = project.AddAdditionalDocument("references.bib.bibgen", SourceText.From("BIB3002 a: why\n"), filePath: Path + ".bibgen").Project;
        TextDocument document = project.AddAdditionalDocument("references.bib", SourceText.From(Text), filePath: Path);
        project = document.Project;

        var provider = new BibliographyCodeFixProvider();
        var context =
            new FixAllContext(project, provider, FixAllScope.Project, "BIB3002", ["BIB3002"], new Found(await AnalyzeAsync(project)), CancellationToken.None);
        CodeAction action = (await provider.GetFixAllProvider()!.GetFixAsync(context))!;
        ApplyChangesOperation operation = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        SourceText changed = await operation.ChangedSolution.GetAdditionalDocument(document.Id)!.GetTextAsync();
        Assert.Equal(Text.Replace("doi:10.1000/b", "10.1000/b", StringComparison.Ordinal), changed.ToString());
    }

    private static async Task<string> FixAsync(string text, string id)
    {
        using var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject("App", LanguageNames.CSharp)
            .AddMetadataReference(MetadataReference.CreateFromFile(typeof(object).Assembly.Location));
        TextDocument document = project.AddAdditionalDocument("references.bib", SourceText.From(text), filePath: Path);
        project = document.Project;

        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync(project), diagnostic => diagnostic.Id == id);
        var actions = new List<CodeAction>();
        await new BibliographyCodeFixProvider()
            .RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        ApplyChangesOperation operation = (await Assert.Single(actions).GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();

        Project changed = operation.ChangedSolution.GetProject(project.Id)!;
        Assert.DoesNotContain(await AnalyzeAsync(changed), diagnostic => diagnostic.Id == id);
        return (await changed.AdditionalDocuments.Single().GetTextAsync()).ToString();
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        return await compilation.WithAnalyzers([new BibliographyAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>What the analyzer has found, as an editor passes it.</summary>
    private sealed class Found(IEnumerable<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics);
    }
}
