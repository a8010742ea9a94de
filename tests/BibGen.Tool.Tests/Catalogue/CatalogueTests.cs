using System.Text.Json;
using BibGen.Rules;

namespace BibGen.Tests.Tool.Catalogue;

/// <summary><c>bibgen explain</c>, <c>bibgen rules</c>, and what a shell is offered.</summary>
public sealed class CatalogueTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_page_is_shown_without_markdown()
    {
        ToolResult result = _tool.Run("explain", "BIB3001");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("BIB3001: MalformedDoi\n\nDefault severity: warning.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\nWrong\n\n    @article{smith2011,\n      author  = {Smith, Ann},\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("(https://github.com/bibgen/bibgen/blob/main/docs/rules/README.md#configuration)", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("](", result.Output, StringComparison.Ordinal);
        string[] paragraphs = [.. result.Lines.Where(line => !line.Contains("https:", StringComparison.Ordinal) && line[0] != ' ')];
        Assert.All(paragraphs, line => Assert.InRange(line.Length, 1, 99));
        Assert.Contains("\u001b[1mHow to fix it\u001b[0m", _tool.RunInColor("explain", "malformeddoi").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_page()
    {
        foreach (Rule rule in RuleCatalogue.All)
        {
            ToolResult result = _tool.Run("explain", rule.Id);
            Assert.Equal(0, result.ExitCode);
            Assert.StartsWith($"{rule.Id}: {rule.Name}\n", result.Output, StringComparison.Ordinal);
            Assert.EndsWith(rule.HelpLink + "\n", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_no_rule_is_said()
    {
        ToolResult result = _tool.Run("explain", "BIB8");
        Assert.Equal((2, "", "bibgen: 'BIB8' is no rule; 'bibgen rules' lists them\n"), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void All_rules_are_listed()
    {
        string[] lines = _tool.Run("rules").Lines;
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), lines.Select(line => line[..7]));
        Assert.Contains(lines, line => line.Contains("MalformedDoi", StringComparison.Ordinal) && line.Contains("  warning  ", StringComparison.Ordinal));

        using var json = JsonDocument.Parse(_tool.Run("rules", "--format", "json").Output);
        JsonElement malformed = json.RootElement.EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "BIB3001");
        Assert.Equal("MalformedDoi", malformed.GetProperty("name").GetString());
        Assert.Equal("BibGen.Identifiers", malformed.GetProperty("category").GetString());
        Assert.Equal("warning", malformed.GetProperty("severity").GetProperty("Default").GetString());
        Assert.Equal("error", malformed.GetProperty("severity").GetProperty("Regulated").GetString());
        Assert.Equal(RuleCatalogue.All.Count, json.RootElement.GetArrayLength());
    }

    /// <summary>The directive that dotnet-suggest sends for a shell.</summary>
    [Theory]
    [InlineData("bibgen ch", "check")]
    [InlineData("bibgen check --format s", "sarif")]
    [InlineData("bibgen check --mode ", "Regulated")]
    [InlineData("bibgen explain BIB30", "BIB3001")]
    [InlineData("bibgen format --delimiters ", "braces")]
    [InlineData("bibgen export --to ", "csl-json")]
    [InlineData("bibgen trace --format m", "markdown")]
    public void A_shell_completes_commands_options_and_values(string line, string expected) =>
        Assert.Contains(expected, _tool.Run($"[suggest:{line.Length}]", line).Lines);
}
