using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BibGen.Generators;
using BibGen.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Benchmarks;

/// <summary>
/// What the analyzers of C# add to a build, in one process: parse, generate, bind all of it and analyze, with them and without them in turns, and what each
/// of them takes by the compiler's own clock. Nothing is emitted, so that they weigh more than in a build. The project is one of <c>code-cost.py</c>.
/// </summary>
internal static class CodeBuildFigures
{
    private const int Repetitions = 4;
    private const int WarmUps = 1;

    public static async Task Print(string folder)
    {
        (string Path, string Text)[] files =
            [.. Directory.EnumerateFiles(folder, "Steps*.cs").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)))];
        string bibliography = Path.Combine(folder, "references.bib");
        string works = await File.ReadAllTextAsync(bibliography).ConfigureAwait(false);
        var with = new List<Cost>();
        var without = new List<Cost>();
        for (int i = 0; i < WarmUps + Repetitions; i++)
        {
            foreach (bool analyze in new[] { i % 2 == 0, i % 2 != 0 })
            {
                Cost cost = await Build(files, new MemoryText(bibliography, SourceText.From(works)), analyze).ConfigureAwait(false);
                if (i >= WarmUps)
                    (analyze ? with : without).Add(cost);
            }
        }

        (double time, double processor) = (with.Min(one => one.Time), with.Min(one => one.Processor));
        (double otherTime, double otherProcessor) = (without.Min(one => one.Time), without.Min(one => one.Processor));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{files.Length} files: {time:F0} ms with the analyzers ({with[0].Findings} findings), {otherTime:F0} ms without = {time / otherTime:F3} times"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  of the processor: {processor:F0} ms with them, {otherProcessor:F0} ms without = {processor / otherProcessor:F3} times"));
        foreach (string name in with[0].Analyzers.Keys.Order(StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {with.Min(one => one.Analyzers[name]):F1} ms"));
    }

    private static async Task<Cost> Build((string Path, string Text)[] files, AdditionalText bibliography, bool analyze)
    {
        GC.Collect();
        TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        var parse = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        SyntaxTree[] trees =
        [
            CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.Linq;", parse),
            .. files.AsParallel().AsOrdered().Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text), parse, file.Path)),
        ];
        CSharpCompilation compilation =
            CSharpCompilation.Create("App", trees, EditorFigures.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var settings = new MemoryOptions(new() { ["build_property.RootNamespace"] = "App", ["build_property.ImplicitUsings"] = "enable" });
        _ = CSharpGeneratorDriver.Create([new BibliographyGenerator().AsSourceGenerator()], [bibliography], parse, settings)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        ImmutableArray<DiagnosticAnalyzer> analyzers = analyze ? [new BibliographyAnalyzer(), .. CodeFigures.Analyzers] : [new BibliographyAnalyzer()];
        CompilationWithAnalyzers analysis = output.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([bibliography], settings), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
        AnalysisResult result = await analysis.GetAnalysisResultAsync(CancellationToken.None).ConfigureAwait(false);
        _ = output.GetDiagnostics(); // Binds the rest: without an analyzer of C# nothing has been bound.
        if (result.GetAllDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return new Cost(time, (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds, result.GetAllDiagnostics().Length,
            result.AnalyzerTelemetryInfo.ToDictionary(one => one.Key.GetType().Name, one => one.Value.ExecutionTime.TotalMilliseconds));
    }

    private sealed record Cost(double Time, double Processor, int Findings, Dictionary<string, double> Analyzers);
}
