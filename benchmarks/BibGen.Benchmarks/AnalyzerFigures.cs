using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BibGen.Generators;
using BibGen.Generators.Diagnostics;
using BibGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Benchmarks;

/// <summary>
/// The analyzer's time as the compiler counts it (<c>/reportAnalyzer</c>), with all rules on, against that of reading alone: where the generator has read the
/// file before, as it has in every build, and where it has not.
/// </summary>
internal static class AnalyzerFigures
{
    private const int Repetitions = 9;

    public static async Task Print(string path)
    {
        string text = await File.ReadAllTextAsync(path).ConfigureAwait(false);
        double read = double.MaxValue;
        double shared = double.MaxValue;
        double alone = double.MaxValue;
        int findings = 0;
        for (int i = 0; i < Repetitions; i++)
        {
            // Each text is another object: what was read is kept by it.
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            _ = TypedFile.Read(path, text);
            read = Math.Min(read, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            (TimeSpan time, findings) = await Analyze(new MemoryText(path, SourceText.From(text)), isRead: true).ConfigureAwait(false);
            shared = Math.Min(shared, time.TotalMilliseconds);
            (time, _) = await Analyze(new MemoryText(path, SourceText.From(text)), isRead: false).ConfigureAwait(false);
            alone = Math.Min(alone, time.TotalMilliseconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Path.GetFileName(path)}: reading {read:F1} ms; analyzer with all rules {shared:F1} ms = {shared / read:F2} times, with the reading of the file {alone:F1} ms = {alone / read:F2} times; {findings} diagnostics"));
    }

    private static async Task<(TimeSpan Time, int Findings)> Analyze(AdditionalText file, bool isRead)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary,
            specificDiagnosticOptions: RuleCatalogue.All.Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn)), concurrentBuild: false);
        Compilation compilation = CSharpCompilation.Create("App", options: options);
        var provider = new MemoryOptions(new()
        {
            ["build_property.RootNamespace"] = "App",
            ["build_property.ProjectDir"] = Path.GetDirectoryName(file.Path) + "/",
            ["build_property.BibGenReferenceDate"] = "2026-11-23",
            ["build_property.BibGenMaxRecordAge"] = "365",
        });
        if (isRead)
            _ = CSharpGeneratorDriver.Create([new BibliographyGenerator().AsSourceGenerator()], [file], optionsProvider: provider).RunGenerators(compilation);
        GC.Collect();
        DiagnosticAnalyzer analyzer = new BibliographyAnalyzer();
        var analysis = new CompilationWithAnalyzers(compilation, [analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([file], provider), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        ImmutableArray<Diagnostic> diagnostics = await analysis.GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);
        return ((await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).ConfigureAwait(false)).ExecutionTime, diagnostics.Length);
    }
}
