using BibGen.Records;
using BibGen.Rules;
using BibGen.Rules.Code;
using BibGen.Rules.Infrastructure;
using BibGen.Text;

namespace BibGen.Tests.Rules;

/// <summary>Holds the rules and their pages in docs/rules together: every page's examples are run.</summary>
public class RulePageTests
{
    private static string Folder { get; } = Path.Combine(SharedData.Repository, "docs", "rules");

    public static TheoryData<string> Ids() => [.. RuleCatalogue.All.Select(rule => rule.Id)];

    /// <summary>
    /// The rules that the text of a file can break; those of the generator are about options, those of C# have a test of their own, and one needs 20,000 works.
    /// </summary>
    public static TheoryData<string> IdsWithExamples() =>
        [.. RuleCatalogue.All.Where(rule => rule is not (GeneratorRule or CodeRule or VeryLargeBibliography)).Select(rule => rule.Id)];

    [Fact]
    public void Ids_and_names_are_unique_and_in_order()
    {
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), RuleCatalogue.All.Select(rule => rule.Id));
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(rule => rule.Name).Distinct().Count());
    }

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Assert.Equal(
            RuleCatalogue.All.Select(rule => rule.Id),
            Directory.EnumerateFiles(Folder, "BIB*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_id_and_name_and_says_the_default(string id)
    {
        Rule rule = RuleCatalogue.All.Single(rule => rule.Id == id);
        string[] lines = File.ReadAllLines(Path.Combine(Folder, id + ".md"));
        string severity = rule.DefaultSeverity == Severity.Info ? "information" : rule.DefaultSeverity.ToString().ToLowerInvariant();
        Assert.Equal($"# {rule.Id}: {rule.Name}", lines[0]);
        Assert.Equal(rule.IsEnabledByDefault ? $"Default severity: {severity}." : $"Off by default; {severity} when it is switched on.", lines[2]);
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void The_wrong_example_has_the_finding_and_the_right_one_has_none(string id)
    {
        string page = File.ReadAllText(Path.Combine(Folder, id + ".md"));
        (string wrong, string file) = Example(page, "## Wrong");
        (string right, _) = Example(page, "## Right");
        Assert.Contains(id, Findings(file, wrong).Select(finding => finding.Rule.Id));
        Assert.DoesNotContain(id, Findings(file, right).Select(finding => finding.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void The_wrong_example_has_one_cause_and_one_finding(string id)
    {
        (string wrong, string file) = Example(File.ReadAllText(Path.Combine(Folder, id + ".md")), "## Wrong");
        Finding finding =
            Assert.Single(Findings(file, wrong), finding => (finding.Rule.DefaultSeverity != Severity.Info && finding.Rule.IsEnabledByDefault)
            || finding.Rule.Id == id);
        Assert.True(finding.Span.Start >= 0 && finding.Span.End <= wrong.Length);
        Assert.DoesNotContain("{0}", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void A_fix_of_the_wrong_example_removes_the_finding(string id)
    {
        (string text, string file) = Example(File.ReadAllText(Path.Combine(Folder, id + ".md")), "## Wrong");
        Fix? fix = Findings(file, text).First(finding => finding.Rule.Id == id).Fix;
        if (fix is null)
            return;
        Assert.Matches("^[A-Z][a-z]+ .*[\\w}@]", fix.Title); // What it does, to what: an editor's menu shows it.
        foreach (TextEdit edit in fix.Edits.Reverse())
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        Assert.DoesNotContain(id, Findings(file, text).Select(finding => finding.Rule.Id));
    }

    private static IReadOnlyList<Finding> Findings(string name, string text) => RuleFindings.All(name, text);

    /// <summary>The first fenced block under a heading, and the name of a file of its kind.</summary>
    private static (string Text, string File) Example(string page, string heading)
    {
        int fence = page.IndexOf("```", page.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + 3;
        int start = page.IndexOf('\n', fence) + 1;
        int end = page.IndexOf("\n```", start, StringComparison.Ordinal);
        return (page[start..end] + "\n", "test." + page[fence..(start - 1)]);
    }
}
