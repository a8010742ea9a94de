using System.Text.RegularExpressions;
using BibGen.Projects;
using BibGen.Rules;

namespace BibGen.Tests.Projects;

/// <summary>The configuration files that the pages show.</summary>
public partial class PageConfigurationTests
{
    [Fact]
    public void The_configuration_files_of_the_pages_set_severities_of_rules()
    {
        string[] lines = [.. PageBlock.All.Where(block => block.Language == "ini").SelectMany(block => block.Text.Split('\n'))
            .Where(line => line.Length > 0 && line[0] != '[' && line != "is_global = true")];
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            Match setting = Setting().Match(line);
            Assert.True(setting.Success, line);
            Assert.Contains(RuleCatalogue.All, rule => rule.Id == setting.Groups["id"].Value);
            Assert.True(SeverityKeys.TryParse(setting.Groups["severity"].Value, out _), line);
        });
    }

    [GeneratedRegex(@"^(dotnet_diagnostic|bibgen)\.(?<id>BIB\d{4})\.severity = (?<severity>\w+)$")]
    private static partial Regex Setting();
}
