using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Code;

/// <summary>Lines of public C# repositories that hold DOIs, or look as if they did, compiled with a bibliography that has half of them.</summary>
public class RealCodeTests
{
    private static readonly string[] Examples = ["10.1000/", "10.5555/", "10.1234/"];

    [SharedDataFact]
    public async Task DOIs_of_real_code_are_found_where_they_stand_and_nothing_else_is()
    {
        Line[] lines =
            [.. File.ReadLines(SharedData.PathOf("csharp/dois.jsonl")).Select(line => JsonSerializer.Deserialize<Line>(line, JsonSerializerOptions.Web)!)];
        string[] dois =
            [.. lines.SelectMany(line => line.Dois).Where(doi => doi.Verdict != "not-a-doi").Select(doi => doi.Doi).Distinct().Order(StringComparer.Ordinal)];
        HashSet<string> known = [.. dois.Where((_, index) => index % 2 == 0)];
        var project = new TestProject()
            .With("/app/references.bib", string.Concat(known.Select((doi, index) => $"@misc{{k{index}, title = {{T{index}}}, doi = {{{doi}}}}}\n")));
        foreach (Line line in lines)
            project.WithCode(Before(line) + line.Text + After(line));

        Diagnostic[] found = [.. await project.WithSeverity("BIB7005", ReportDiagnostic.Warn).AnalyzeCodeAsync()];
        SyntaxTree[] trees = [.. project.Compilation.SyntaxTrees.Skip(1)];
        List<string> actual = [.. found.Select(one => $"{Array.IndexOf(trees, one.Location.SourceTree)} {one.Location.SourceSpan} {one.Id}")];
        List<string> expected = [.. lines.SelectMany((line, index) => line.Dois
            .Where(doi => doi.Verdict != "not-a-doi"
                && (known.Contains(doi.Doi) || !Examples.Any(example => doi.Doi.StartsWith(example, StringComparison.Ordinal))))
            .Select(doi =>
                $"{index} [{Before(line).Length + doi.Start}..{Before(line).Length + doi.End}) {(known.Contains(doi.Doi) ? "BIB7004" : "BIB7005")}"))];
        Assert.Empty(actual.Except(expected).Select(one => one + lines[int.Parse(one.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)].Text));
        Assert.True(expected.Except(actual).Count() * 100 <= expected.Count, string.Join('\n', expected.Except(actual)));
    }

    /// <summary>What makes the line the kind of text that it is.</summary>
    private static string Before(Line line) => line.Kind switch
    {
        "raw-string" => "class C { string s = \"\"\"\n",
        "block-comment" => "/*\n",
        "string" => "class C { void M() {\n",
        _ => "\n",
    };

    private static string After(Line line) => line.Kind switch
    {
        "raw-string" => "\n\"\"\"; }",
        "block-comment" => "\n*/ class C { }",
        "string" => "\n} }",
        _ => "\nclass C { }",
    };

    private sealed record Line(string Set, string Text, Occurrence[] Dois)
    {
        public string Kind => Dois.Length > 0 ? Dois[0].Context
            : Text.TrimStart().StartsWith("//", StringComparison.Ordinal) ? "line-comment"
            : Text.Contains('"', StringComparison.Ordinal) && !Text.TrimStart().StartsWith('(') ? "string"
            : "block-comment";
    }

    private sealed record Occurrence(int Start, int End, string Doi, string Context, string Verdict);
}
