using BibGen.Rules;

namespace BibGen.Tests.Rules;

/// <summary>
/// The lists that are made from the catalogue of rules: the overview, the release notes, the defaults. A difference fails, and
/// <c>BIBGEN_ACCEPT=1 dotnet test --filter RuleListTests</c> writes all of them anew.
/// </summary>
public class RuleListTests
{
    [Fact]
    public void The_overview_lists_the_rules()
    {
        string path = Path.Combine(SharedData.Repository, "docs/rules/README.md");
        Snapshot.VerifyFile(path, WithRows(File.ReadAllText(path), "| --- |", RuleCatalogue.All.Select(rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Name} | {Default(rule)} | {(rule.HasFix ? "yes" : "")} | {rule.Title} |")));
    }

    [Fact]
    public void The_release_notes_list_the_rules()
    {
        string path = Path.Combine(SharedData.Repository, "src/BibGen.Generators/AnalyzerReleases.Unshipped.md");
        Snapshot.VerifyFile(path, WithRows(File.ReadAllText(path), "--------|", RuleCatalogue.All.Select(rule =>
            $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled")} | {rule.Name}")));
    }

    /// <summary>A changed default shows in a review as a changed line of this file.</summary>
    [Fact]
    public void The_defaults_are_those_that_were_agreed() =>
        Snapshot.VerifyFile(
            Path.Combine(SharedData.Repository, "tests/BibGen.Bibliography.Tests/Rules/globalconfig.verified.txt"),
            string.Concat(RuleCatalogue.All.Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {Key(rule)} # {rule.Name}\n")));

    private static string Default(Rule rule) => !rule.IsEnabledByDefault ? "off" : rule.DefaultSeverity.ToString().ToLowerInvariant();

    /// <summary>The default as a configuration file says it, where "info" is "suggestion".</summary>
    private static string Key(Rule rule) => !rule.IsEnabledByDefault ? "none" : rule.DefaultSeverity == Severity.Info ? "suggestion" : Default(rule);

    /// <summary>The text with these rows in the place of those behind the line that begins with <paramref name="ruler"/>, up to the next empty line or the end.</summary>
    private static string WithRows(string text, string ruler, IEnumerable<string> rows)
    {
        int start = text.IndexOf('\n', text.IndexOf(ruler, StringComparison.Ordinal)) + 1;
        int end = text.IndexOf("\n\n", start - 1, StringComparison.Ordinal);
        return text[..start] + string.Concat(rows.Select(row => row + "\n")) + (end < 0 ? "" : text[(end + 1)..]);
    }
}
