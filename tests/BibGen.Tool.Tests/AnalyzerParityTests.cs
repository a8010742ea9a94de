using System.Collections.Immutable;
using System.Text.Json;
using BibGen.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Tests.Tool;

/// <summary><c>bibgen check</c> says of a file what a build says of it. A sample of the corpus; all of it with BIBGEN_CORPUS=all.</summary>
public sealed class AnalyzerParityTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [SharedDataFact]
    public async Task The_tool_and_the_analyzer_find_the_same_in_every_file()
    {
        int index = 0;
        foreach (string format in new[] { "bib", "nbib" })
        {
            foreach (string path in Corpus.Files(format))
                _tool.With($"{index++:0000}/references.{format}", File.ReadAllBytes(path)); // Each is a database by itself.
        }

        using var json = JsonDocument.Parse(_tool.Run("check", ".", "--format", "json").Output);
        JsonElement[] files = [.. json.RootElement.GetProperty("files").EnumerateArray()];
        Assert.Equal(index, files.Length);
        int findings = 0;
        foreach (JsonElement file in files)
        {
            string name = file.GetProperty("file").GetString()!;
            string[] said = [.. file.GetProperty("findings").EnumerateArray().Select(Line).Order(StringComparer.Ordinal)];
            string[] reported = [.. (await AnalyzeAsync(_tool.PathOf(name))).Select(Line).Order(StringComparer.Ordinal)];
            Assert.True(said.SequenceEqual(reported),
                $"{name}\ntool: {string.Join('\n', said.Except(reported))}\nanalyzer: {string.Join('\n', reported.Except(said))}");
            findings += said.Length;
        }

        Assert.True(findings > 500, $"{findings}");
    }

    private static string Line(JsonElement finding) => string.Join(
        ' ',
        finding.GetProperty("id").GetString(),
        finding.GetProperty("severity").GetString(),
        $"{finding.GetProperty("line")}:{finding.GetProperty("column")}-{finding.GetProperty("endLine")}:{finding.GetProperty("endColumn")}",
        finding.GetProperty("message").GetString());

    private static string Line(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        (LinePosition start, LinePosition end) = (span.StartLinePosition, span.EndLinePosition);
        string place = $"{start.Line + 1}:{start.Character + 1}-{end.Line + 1}:{end.Character + 1}";
        return $"{diagnostic.Id} {diagnostic.Severity.ToString().ToLowerInvariant()} {place} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string path)
    {
        var compilation = CSharpCompilation.Create("App", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new AnalyzerOptions([new AdditionalFile(path)]);
        return compilation.WithAnalyzers([new BibliographyAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class AdditionalFile(string path) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(File.ReadAllText(path));

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
