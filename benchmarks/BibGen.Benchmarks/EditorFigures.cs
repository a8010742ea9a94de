using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BibGen.Generators;
using BibGen.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Benchmarks;

/// <summary>
/// What edits cost in an editor: a key press in C# in the bare driver, against its first run; and in a workspace with 200 C# files, from an edit to
/// the diagnostics of one file, works spread over generated files against all in one.
/// </summary>
internal static class EditorFigures
{
    private const int CodeFiles = 200;
    private const int Repetitions = 9;
    private const int WarmUps = 8; // Before them the compiler of the runtime is measured, and what comes first pays for what comes later.
    private const string Config = "is_global = true\nbuild_property.RootNamespace = App\nbuild_property.ProjectDir = /app/\n";

    internal static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary);

    /// <summary>Prints the figures: the workspace's for <paramref name="edited"/>, the driver's for <paramref name="driven"/>.</summary>
    public static async Task Print(string edited, string driven)
    {
        Drive(await File.ReadAllTextAsync(driven).ConfigureAwait(false));
        string text = await File.ReadAllTextAsync(edited).ConfigureAwait(false);
        double[] spread = await Edit(text, ClassModel.MostInBucket).ConfigureAwait(false);
        double[] single = await Edit(text, int.MaxValue / 2).ConfigureAwait(false);
        string[] edits = ["key press in C#", "edit of a field", "entry at the top"];
        for (int i = 0; i < edits.Length; i++)
            Write($"workspace, {edits[i]}: {spread[i]:F1} ms, {single[i]:F1} ms with a single file = {spread[i] / single[i]:F2} times");
    }

    private static void Drive(string text)
    {
        AdditionalText file = new MemoryText("/app/references.bib", SourceText.From(text));
        CSharpCompilation compilation =
            CSharpCompilation.Create("App", Enumerable.Range(0, CodeFiles).Select(i => CSharpSyntaxTree.ParseText(Code(i, 0))), References, Options);
        var tracked = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        GeneratorDriver New(GeneratorDriverOptions options) =>
            CSharpGeneratorDriver.Create([new BibliographyGenerator().AsSourceGenerator()], [file], driverOptions: options);
        CSharpCompilation Press(CSharpCompilation current, int i) => current.ReplaceSyntaxTree(current.SyntaxTrees[0], CSharpSyntaxTree.ParseText(Code(0, i)));

        // The text is read anew for the first run: what was read is kept by text.
        New(default).RunGenerators(compilation);
        file = new MemoryText("/app/references.bib", SourceText.From(text + "\n"));
        GeneratorDriver driver = New(default);
        double first = Time(() => driver = driver.RunGenerators(compilation));
        var presses = new List<double>();
        for (int i = 1; i <= 50; i++)
        {
            compilation = Press(compilation, i);
            presses.Add(Time(() => driver = driver.RunGenerators(compilation)));
        }

        GeneratorDriver observed = New(tracked).RunGenerators(compilation).RunGenerators(Press(compilation, 99));
        int changed = observed.GetRunResult().Results[0].TrackedOutputSteps.Concat(observed.GetRunResult().Results[0].TrackedSteps)
            .Where(steps => steps.Key != "Compilation") // Which is the compiler's own.
            .SelectMany(steps => steps.Value).SelectMany(step => step.Outputs)
                .Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
        double press = Median(presses);
        Write($"driver: first run {first:F0} ms, key press in C# {press:F2} ms = 1/{first / press:F0} of it, {changed} steps with new results");
    }

    /// <summary>Medians in milliseconds: key press, edit of a field, entry at the top.</summary>
    private static async Task<double[]> Edit(string text, int mostInBucket)
    {
        using var workspace = new AdhocWorkspace();
        ProjectId id = ProjectId.CreateNewId();
        Solution solution =
            workspace.CurrentSolution.AddProject(ProjectInfo.Create(id, VersionStamp.Create(), "App", "App", LanguageNames.CSharp, "/app/App.csproj",
            compilationOptions: Options, metadataReferences: References,
                analyzerReferences: [new GeneratorReference(new BibliographyGenerator(mostInBucket))]));
        DocumentId first = DocumentId.CreateNewId(id);
        DocumentId bibliography = DocumentId.CreateNewId(id);
        for (int i = 0; i < CodeFiles; i++)
            solution = solution.AddDocument(i == 0 ? first : DocumentId.CreateNewId(id), $"C{i}.cs", SourceText.From(Code(i, 0)), filePath: $"/app/C{i}.cs");
        solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(Config), filePath: "/app/.globalconfig")
            .AddAdditionalDocument(bibliography, "references.bib", SourceText.From(text), filePath: "/app/references.bib");

        int title = text.IndexOf("title = {", text.Length / 2, StringComparison.Ordinal) + "title = {".Length;
        Func<Solution, int, Solution>[] edits =
        [
            (current, i) => current.WithDocumentText(first, SourceText.From(Code(0, i))),
            (current, i) => current.WithAdditionalDocumentText(bibliography, SourceText.From(text.Insert(title, $"Edit {i} "))),
            (current, i) =>
                current.WithAdditionalDocumentText(bibliography, SourceText.From($"@misc{{inserted{i}, title = {{Inserted}}, year = 2020}}\n{text}")),
        ];
        var medians = new double[edits.Length];
        _ = await Diagnose(solution, first).ConfigureAwait(false);
        for (int edit = 0; edit < edits.Length; edit++)
        {
            var times = new List<double>();
            for (int i = 0; i < WarmUps + Repetitions; i++)
            {
                Solution next = edits[edit](solution, i);
                long start = Stopwatch.GetTimestamp();
                int errors = await Diagnose(next, first).ConfigureAwait(false);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                solution = next;
                if (errors > 0)
                    throw new InvalidOperationException($"{errors} errors in the workspace");
            }

            medians[edit] = Median([.. times.Skip(WarmUps)]);
        }

        return medians;
    }

    /// <summary>Compiles as an editor does, and counts the errors of the file that is checked.</summary>
    private static async Task<int> Diagnose(Solution solution, DocumentId id)
    {
        Document document = solution.GetDocument(id)!;
        _ = await document.Project.GetCompilationAsync().ConfigureAwait(false);
        SemanticModel model = (await document.GetSemanticModelAsync().ConfigureAwait(false))!;
        return model.GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static string Code(int file, int edit) =>
        $"namespace App {{ class C{file} {{ public static int M() {{ int edit = {edit}; return References.All.Count + edit; }} }} }}";

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }

    private static void Write(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    internal sealed class GeneratorReference(IIncrementalGenerator generator) : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> _generators = [generator.AsSourceGenerator()]; // The workspace looks for the same object again.

        public override string? FullPath => "/app/BibGen.Generators.dll";

        public override object Id => this;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => GetGenerators(LanguageNames.CSharp);
    }
}
