using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Rules;

namespace BibGen.Tests.Rules;

/// <summary>A rule that fails costs its own findings and nothing else.</summary>
public class RuleDriverTests
{
    [Fact]
    public void A_failure_names_the_rule_and_the_entry()
    {
        BibliographyFile file = BibliographyFile.Read("a.bib", "@misc{smith2011, title = {T}}");
        var context = new RuleContext();
        RuleDriver.CheckWork(file, file.Works[0], [new Failing()], context);
        Finding finding = Assert.Single(context.Findings).Finding;
        Assert.Equal("BIB9999", finding.Rule.Id);
        Assert.Contains("BIB0000 at 'smith2011': FormatException: no", finding.Message, StringComparison.Ordinal);
        Assert.Equal("smith2011", finding.Span.TextIn(file.Text));
    }

    private sealed class Failing() : WorkRule("BIB0000", "Failing", Severity.Warning, "", "")
    {
        public override void Check(BibliographyFile file, Work work, RuleContext context) => throw new FormatException("no");
    }
}
