using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace BibGen.Tests.Generators.Code;

/// <summary>
/// Lines of public C# repositories that hold DOIs or name works by author and year, or look as if they did, compiled with a bibliography made for them.
/// </summary>
public partial class RealCodeTests(ITestOutputHelper output)
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
        output.WriteLine($"{expected.Intersect(actual).Count()} of {expected.Count} DOIs found with exact spans, {actual.Except(expected).Count()} false; "
            + $"{lines.Count(line => line.Dois.All(doi => doi.Verdict == "not-a-doi"))} lines have none");
    }

    /// <summary>
    /// The bibliography has a work for each pair of authors and year that an independent search of the lines sees, and for each of them works that are not
    /// meant: of another year, and of the first author with others in the same year.
    /// </summary>
    [SharedDataFact]
    public async Task Works_that_real_code_names_by_author_and_year_are_found_and_others_are_not()
    {
        string[] lines =
        [
            .. File.ReadLines(SharedData.PathOf("csharp/mentions.jsonl"))
                .Select(line => JsonSerializer.Deserialize<Named>(line, JsonSerializerOptions.Web)!.Text.Trim()).Distinct(),
        ];
        var works = new Dictionary<string, string>(StringComparer.Ordinal);
        var expected = new List<(int Line, int Year, string Key)>();
        for (int i = 0; i < lines.Length; i++)
        {
            foreach (Match match in AuthorsAndYear().Matches(lines[i]))
            {
                string[] authors = [.. match.Groups["author"].Captures.Select(one => one.Value)];
                bool isShortened = match.Groups["others"].Success;
                string key = string.Concat(authors).Replace(" ", "", StringComparison.Ordinal) + (isShortened ? "EtAl" : "") + match.Groups["year"].Value;
                works.TryAdd(key,
                    $"{string.Join(" and ", authors.Select(name => name + ", Ann"))}{(isShortened ? " and Mentioned, Not and Neither, Nor" : "")}");
                expected.Add((i, match.Groups["year"].Index, key));
            }
        }

        string bib = string.Concat(works.Select(work => $"@misc{{{work.Key}, author = {{{work.Value}}}, title = {{T}}, year = {work.Key[^4..]}}}\n"));
        string others = string.Concat(works.Select(work => $"@misc{{x{work.Key}, author = {{{work.Value}}}, title = {{U}}, year = 1901}}\n"
            + $"@misc{{y{work.Key}, author = {{{work.Value.Split(" and ")[0]} and Unmeant, Else}}, title = {{V}}, year = {work.Key[^4..]}}}\n"));
        TestProject project = new TestProject().With("/app/references.bib", bib + others);
        string[] files = [.. lines.Select(line => IsComment(line) ? line + "\nclass C { }" : "/*\n" + line + "\n*/ class C { }")];
        foreach (string file in files)
            project.WithCode(file);

        SyntaxTree[] trees = [.. project.Compilation.SyntaxTrees.Skip(1)];
        var found = new List<(int Line, int Year, string Key)>();
        foreach (Diagnostic one in (await project.AnalyzeCodeAsync()).Where(one => one.Id == "BIB7011"))
        {
            int index = Array.IndexOf(trees, one.Location.SourceTree!);
            string text = one.Location.SourceTree!.GetText().ToString(one.Location.SourceSpan);
            int year = one.Location.SourceSpan.Start + Year().Match(text).Index - (IsComment(lines[index]) ? 0 : 3);
            string name = one.Properties[BibGen.Generators.Code.CodeDiagnostics.WorkProperty]!.Split('.')[^1];
            found.Add((index, year, works.Keys.FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name));
        }

        (int Line, int Year, string Key)[] right = [.. found.Intersect(expected)];
        string Show(IEnumerable<(int Line, int Year, string Key)> some) => string.Join('\n', some.Select(one => $"{one.Key}: {lines[one.Line]}"));
        output.WriteLine($"{right.Length} of {found.Count} mentions are right, of {expected.Count} that the search sees");
        output.WriteLine("missed:\n" + Show(expected.Except(found)));
        Assert.True(right.Length * 100 >= found.Count * 98, "Wrong:\n" + Show(found.Except(expected)));
        Assert.True(right.Length * 100 >= expected.Count * 95, "Missed:\n" + Show(expected.Except(found)));
    }

    /// <summary>Lines that have DOIs, dates and versions, of works that are others': no author in them is one of the bibliography's.</summary>
    [SharedDataFact]
    public async Task Lines_without_a_mention_have_none()
    {
        TestProject project = new TestProject().With("/app/references.bib", string.Concat(Enumerable.Range(1950, 76).Select(year =>
            $"@misc{{a{year}, author = {{Version, The}}, title = {{T}}, year = {year}}}\n@misc{{b{year}, author = {{Microsoft, A. and Corporation, B.}}, title = {{T}}, year = {year}}}\n")));
        foreach (string line in File.ReadLines(SharedData.PathOf("csharp/dois.jsonl")))
            project.WithCode("/*\n" + JsonSerializer.Deserialize<Named>(line, JsonSerializerOptions.Web)!.Text.Replace("*/", "", StringComparison.Ordinal)
                + "\n*/ class C { }");
        Assert.DoesNotContain(await project.AnalyzeCodeAsync(), one => one.Id == "BIB7011");
    }

    [GeneratedRegex(@"(?<!\p{L})(?<author>(?:van |de )?\p{Lu}\p{Ll}[\p{L}-]*)(?:, (?<author>\p{Lu}\p{Ll}[\p{L}-]+))*(?:,? (?:and|&(?:amp;)?) (?<author>(?:van )?\p{Lu}\p{Ll}[\p{L}-]+)|(?<others>,? et\.? al\.?)),? [([]?(?<year>(?:19|20)[0-9]{2})(?![0-9])")]
    private static partial Regex AuthorsAndYear();

    [GeneratedRegex("(?:19|20)[0-9]{2}")]
    private static partial Regex Year();

    private static bool IsComment(string line) => line.StartsWith("//", StringComparison.Ordinal);

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

    private sealed record Named(string Text);

    private sealed record Occurrence(int Start, int End, string Doi, string Context, string Verdict);
}
