using BibGen.Projects;
using BibGen.Rules;

namespace BibGen.Tests.Rules;

/// <summary>
/// The lists that are made from the catalogue of rules: the overview, the release notes, the defaults. A difference fails, and
/// <c>BIBGEN_ACCEPT=1 dotnet test --filter RuleListTests</c> writes all of them anew.
/// </summary>
[Trait("Category", "Snapshots")]
public class RuleListTests
{
    [Fact]
    public void The_overview_lists_the_rules()
    {
        string path = Path.Combine(SharedData.Repository, "docs/rules/README.md");
        Snapshot.VerifyFile(path, WithRows(File.ReadAllText(path), "| --- |", RuleCatalogue.All.Select(rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Name} | {Word(rule, AnalysisMode.Default)} | "
                + $"{Change(rule, AnalysisMode.Strict, AnalysisMode.Default)} | "
                + $"{Change(rule, AnalysisMode.Regulated, AnalysisMode.Strict)} | {(rule.HasFix ? "yes" : "")} | {rule.Title} |")));
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
            string.Concat(RuleCatalogue.All.Select(rule => Setting(rule, AnalysisMode.Default))));

    /// <summary>A mode is a file that the package adds to the compiler's settings, at a level below that of a project's own.</summary>
    [Theory]
    [InlineData(AnalysisMode.None)]
    [InlineData(AnalysisMode.Strict)]
    [InlineData(AnalysisMode.Regulated)]
    public void A_mode_is_a_packaged_configuration(AnalysisMode mode) =>
        Snapshot.VerifyFile(
            Path.Combine(SharedData.Repository, $"src/BibGen/build/config/{mode.ToString().ToLowerInvariant()}.globalconfig"),
            $"""
            # BibGenAnalysisMode={mode}: what differs from the defaults. A project's own .globalconfig, whose level is higher, wins.
            is_global = true
            global_level = -10


            """ + string.Concat(RuleCatalogue.All
                .Where(rule => Word(rule, mode) != Word(rule, AnalysisMode.Default) || mode == AnalysisMode.None)
                .Select(rule => Setting(rule, mode))));

    [Fact]
    public void The_modes_name_rules_that_exist()
    {
        Assert.Empty(AnalysisModes.Ids.Except(RuleCatalogue.All.Select(rule => rule.Id)));
    }

    /// <summary>A rule about style has a finding for most entries; while it is off, they are not even made.</summary>
    [Fact]
    public void Rules_that_are_off_are_not_run()
    {
        (string, string) file = ("a.bib", "@misc{a_b, title = {T}}");
        Assert.Contains(RuleFindings.Check(file), found => found.Finding.Rule.Id == "BIB1004");
        ProjectOptions wanted = ProjectOptions.Default with { IsReported = rule => rule.IsEnabledByDefault };
        Assert.DoesNotContain(RuleFindings.Check(wanted, file), found => !found.Finding.Rule.IsEnabledByDefault);
    }

    /// <summary>A mode that is stricter does not take anything back.</summary>
    [Fact]
    public void A_stricter_mode_reports_at_least_as_much() => Assert.All(RuleCatalogue.All, rule =>
    {
        Assert.True(Rank(rule, AnalysisMode.Strict) >= Rank(rule, AnalysisMode.Default), rule.Id);
        Assert.True(Rank(rule, AnalysisMode.Regulated) >= Rank(rule, AnalysisMode.Strict), rule.Id);
    });

    private static int Rank(Rule rule, AnalysisMode mode) => (int?)AnalysisModes.SeverityOf(rule, mode) ?? -1;

    private static string Word(Rule rule, AnalysisMode mode) => AnalysisModes.SeverityOf(rule, mode)?.ToString().ToLowerInvariant() ?? "off";

    private static string Change(Rule rule, AnalysisMode mode, AnalysisMode lesser) => Word(rule, mode) == Word(rule, lesser) ? "" : Word(rule, mode);

    private static string Setting(Rule rule, AnalysisMode mode)
    {
        string severity = Word(rule, mode) switch { "off" => "none", "info" => "suggestion", var word => word };
        return $"dotnet_diagnostic.{rule.Id}.severity = {severity} # {rule.Name}\n";
    }

    /// <summary>
    /// The text with these rows in the place of those after the line that begins with <paramref name="ruler"/>, up to the next empty line or the
    /// end.
    /// </summary>
    private static string WithRows(string text, string ruler, IEnumerable<string> rows)
    {
        int start = text.IndexOf('\n', text.IndexOf(ruler, StringComparison.Ordinal)) + 1;
        int end = text.IndexOf("\n\n", start - 1, StringComparison.Ordinal);
        return text[..start] + string.Concat(rows.Select(row => row + "\n")) + (end < 0 ? "" : text[(end + 1)..]);
    }
}
