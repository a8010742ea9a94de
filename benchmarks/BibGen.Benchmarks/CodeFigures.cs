using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BibGen.Generators;
using BibGen.Generators.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Benchmarks;

/// <summary>
/// What the analyzers of C# add to a key press in an editor: from the edit of one file of a project to all that is to be said of that file, with them and
/// without them in turns. The project is one of <c>code-cost.py</c>.
/// </summary>
internal static class CodeFigures
{
    private const int Repetitions = 41;
    private const int WarmUps = 20; // Before them the compiler of the runtime is measured.

    internal static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        new CitationStatusAnalyzer(), new CitesAnalyzer(), new MentionAnalyzer(), new WrongMentionAnalyzer(), new UnknownNameAnalyzer(),
        new RequiredCitationAnalyzer(), new UncitedEntryAnalyzer(),
    ];

    /// <summary>What an editor has in any case: analyzers of its own, so that the machinery for them runs.</summary>
    private static readonly ImmutableArray<DiagnosticAnalyzer> Others = [new OtherAnalyzer()];

    public static async Task Print(string folder)
    {
        using var workspace = new AdhocWorkspace();
        (Solution solution, DocumentId edited) = Open(workspace, folder);
        string text = (await solution.GetDocument(edited)!.GetTextAsync().ConfigureAwait(false)).ToString();
        var with = new List<double>();
        var without = new List<double>();
        int findings = 0;
        for (int i = 0; i < WarmUps + Repetitions; i++)
        {
            foreach (bool analyze in new[] { i % 2 == 0, i % 2 != 0 })
            {
                Solution next =
                    solution.WithDocumentText(edited, SourceText.From(text.Replace("double sum = 0;", $"double sum = {i};", StringComparison.Ordinal)));
                long start = Stopwatch.GetTimestamp();
                int found = await Diagnose(next.GetDocument(edited)!, analyze).ConfigureAwait(false);
                double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (analyze)
                    findings = found;
                if (i >= WarmUps)
                    (analyze ? with : without).Add(time);
                solution = next;
            }
        }

        with.Sort();
        without.Sort();
        double median = with[with.Count / 2];
        double other = without[without.Count / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"key press in one of {solution.Projects.Single().DocumentIds.Count} files: {median:F1} ms with the analyzers ({findings} findings), {other:F1} ms without = {median / other:F3} times"));
    }

    private static (Solution Solution, DocumentId Edited) Open(AdhocWorkspace workspace, string folder)
    {
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Create(), "App", "App", LanguageNames.CSharp, "/app/App.csproj",
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
            metadataReferences: EditorFigures.References,
            analyzerReferences: [new EditorFigures.GeneratorReference(new BibliographyGenerator())]));
        string usings = "global using System; global using System.Collections.Generic; global using System.Linq;";
        solution = solution.AddDocument(DocumentId.CreateNewId(id), "Usings.cs", SourceText.From(usings), filePath: "/app/Usings.cs");
        string[] paths = [.. Directory.EnumerateFiles(folder, "Steps*.cs").OrderBy(path => new FileInfo(path).Length)]; // The longest cite the most.
        DocumentId edited = DocumentId.CreateNewId(id);
        foreach (string path in paths)
        {
            DocumentId document = path == paths[^1] ? edited : DocumentId.CreateNewId(id);
            solution = solution.AddDocument(document, Path.GetFileName(path), SourceText.From(File.ReadAllText(path)), filePath: path);
        }

        const string Config = "is_global = true\nbuild_property.RootNamespace = App\nbuild_property.ImplicitUsings = enable\n";
        string bibliography = Path.Combine(folder, "references.bib");
        return (solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(Config), filePath: "/app/.globalconfig")
            .AddAdditionalDocument(DocumentId.CreateNewId(id), "references.bib", SourceText.From(File.ReadAllText(bibliography)), filePath: bibliography),
                edited);
    }

    /// <summary>Says all that there is to say of a file as an editor does, and counts what the analyzers found.</summary>
    private static async Task<int> Diagnose(Document document, bool analyze)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync().ConfigureAwait(false))!;
        SemanticModel model = (await document.GetSemanticModelAsync().ConfigureAwait(false))!;
        ImmutableArray<Diagnostic> own = model.GetDiagnostics();
        if (own.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException(own.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(analyze ? [.. Others, .. Analyzers] : Others, document.Project.AnalyzerOptions);
        ImmutableArray<Diagnostic> syntax = await analysis.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, CancellationToken.None).ConfigureAwait(false);
        ImmutableArray<Diagnostic> semantic =
            await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).ConfigureAwait(false);
        return syntax.Length + semantic.Length;
    }

#pragma warning disable RS1036, RS1038, RS1041 // No compiler loads it.
    /// <summary>Looks at the same things and says nothing.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class OtherAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new DiagnosticDescriptor("OTHER1", "Other", "Other", "Other", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxTreeAction(static _ => { });
            context.RegisterSemanticModelAction(static _ => { });
        }
    }
#pragma warning restore RS1036, RS1038, RS1041
}
