using BibGen.Rules;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Code;

/// <summary>The examples of the pages about rules of C#: a bibliography and code each.</summary>
public class CodeRulePageTests
{
    public static TheoryData<string> Ids() => [.. RuleCatalogue.All.OfType<CodeRule>().Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_example_has_one_finding_and_the_right_one_has_none(string id)
    {
        string page = File.ReadAllText(Path.Combine(SharedData.Repository, "docs/rules", id + ".md"));
        IReadOnlyList<Diagnostic> wrong = await FindingsAsync(page, "## Wrong", id);
        Diagnostic finding = Assert.Single(wrong, finding => finding.Id == id || finding.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(id, finding.Id);
        Assert.DoesNotContain("{0}", finding.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain(await FindingsAsync(page, "## Right", id), finding => finding.Id == id);
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(string page, string heading, string id)
    {
        int start = page.IndexOf(heading, StringComparison.Ordinal);
        string section = page[start..page.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
        var project = new TestProject();
        CodeRule rule = CodeRules.All.Single(rule => rule.Id == id);
        if (!rule.IsEnabledByDefault)
            project.WithSeverity(id, ReportDiagnostic.Warn);
        string[] parts = section.Split("\n```");
        for (int i = 1; i < parts.Length; i += 2)
        {
            int line = parts[i].IndexOf('\n', StringComparison.Ordinal);
            (string kind, string text) = (parts[i][..line], parts[i][(line + 1)..] + "\n");
            if (kind == "cs")
                project.WithCode(text);
            else
                project.With("/app/references." + kind, text);
        }

        return await project.AnalyzeCodeAsync();
    }
}
