using System.Text.RegularExpressions;
using BibGen.Records;
using BibGen.Rules;
using BibGen.Rules.Code;
using BibGen.Rules.Infrastructure;

namespace BibGen.Tests.Rules;

/// <summary>docs/coverage.md and docs/noise.md name rules that exist, and noise.md all about bibliographies that are on by default.</summary>
public class CoveragePageTests
{
    private static string Page(string name) => File.ReadAllText(Path.Combine(SharedData.Repository, "docs", name));

    [Theory]
    [InlineData("coverage.md")]
    [InlineData("noise.md")]
    public void Every_id_is_a_rule(string page) =>
        // BIB7xxx are the rules about C#.
        Assert.Empty(
            Regex.Matches(Page(page), @"BIB\d{4}")
                .Select(match => match.Value)
                .Distinct()
                .Where(id => !id.StartsWith("BIB7", StringComparison.Ordinal))
                .Except(RuleCatalogue.All.Select(rule => rule.Id)));

    [Fact]
    public void The_noise_of_every_warning_and_error_is_told()
    {
        string noise = Page("noise.md");
        Assert.All(
            RuleCatalogue.All.Where(rule => rule is not (GeneratorRule or CodeRule) && rule.IsEnabledByDefault && rule.DefaultSeverity != Severity.Info),
            rule => Assert.Contains($"| {rule.Id} |", noise, StringComparison.Ordinal));
    }
}
