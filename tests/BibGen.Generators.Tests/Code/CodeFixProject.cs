using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Tests.Generators.Code;

/// <summary>A project in a workspace: C#, a bibliography, and what the generator makes of it.</summary>
internal sealed class CodeFixProject : IDisposable
{
    private const string BibPath = "/app/references.bib";

    private readonly AdhocWorkspace _workspace = new();
    private readonly Project _project;
    private readonly DocumentId _code;

    public CodeFixProject(string code, string bib)
    {
        TestProject test = new TestProject(code: code).With(BibPath, bib);
        Project project = _workspace.AddProject("App", LanguageNames.CSharp)
            .WithMetadataReferences(test.Compilation.References).WithParseOptions(test.ParseOptions).WithCompilationOptions(test.Compilation.Options);
        Document document = project.AddDocument("Program.cs", code, filePath: "/app/Program.cs");
        _code = document.Id;
        project = document.Project.AddAdditionalDocument("references.bib", SourceText.From(bib), filePath: BibPath).Project;
        project = project.AddAnalyzerConfigDocument(
            ".globalconfig", SourceText.From("is_global = true\nbuild_property.RootNamespace = App\nbuild_property.ProjectDir = /app/\n"),
            filePath: "/app/.globalconfig").Project;
        foreach ((string name, string text) in test.Sources())
            project = project.AddDocument(name, text, filePath: "/generated/" + name).Project;
        _project = project;
    }

    /// <summary>The titles of all fixes of the findings with this id.</summary>
    public async Task<string[]> TitlesAsync(CodeFixProvider provider, string id) => [.. (await ActionsAsync(provider, id)).Select(action => action.Title)];

    /// <summary>The code and the bibliography after the fix that begins with this title.</summary>
    public async Task<(string Code, string Bib)> FixAsync(CodeFixProvider provider, string id, string title) =>
        await ApplyAsync((await ActionsAsync(provider, id)).First(action => action.Title.StartsWith(title, StringComparison.Ordinal)));

    /// <summary>The titles of all refactorings at a place, and both texts after the first one.</summary>
    public async Task<(string[] Titles, string Bib)> RefactorAsync(CodeRefactoringProvider provider, int position)
    {
        var actions = new List<CodeAction>();
        await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(_project.GetDocument(_code)!, new TextSpan(position, 0), actions.Add,
            CancellationToken.None));
        return ([.. actions.Select(action => action.Title)], actions.Count == 0 ? "" : (await ApplyAsync(actions[0])).Bib);
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<List<CodeAction>> ActionsAsync(CodeFixProvider provider, string id)
    {
        Document document = _project.GetDocument(_code)!;
        Compilation compilation = (await _project.GetCompilationAsync())!;
        SyntaxTree tree = (await document.GetSyntaxTreeAsync())!;
        CompilationOptions options =
            compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.SetItem("BIB7005", ReportDiagnostic.Warn));
        ImmutableArray<Diagnostic> found = await compilation.WithOptions(options).WithAnalyzers(CodeProjectTest.Analyzers, _project.AnalyzerOptions)
            .GetAllDiagnosticsAsync();
        var actions = new List<CodeAction>();
        foreach (Diagnostic diagnostic in found.Where(one => one.Id == id && one.Location.SourceTree == tree).OrderBy(one => one.Location.SourceSpan.Start))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task<(string Code, string Bib)> ApplyAsync(CodeAction action)
    {
        Solution changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Project project = changed.GetProject(_project.Id)!;
        return ((await project.GetDocument(_code)!.GetTextAsync()).ToString(), (await project.AdditionalDocuments.Single().GetTextAsync()).ToString());
    }
}
