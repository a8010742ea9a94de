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

    [Theory]
    [InlineData("@misc{k, doi = {10.1038\\x}}\n", "@misc{k, doi = {10.1038\\x}}\n@misc{new, doi = {10.1038\\y}}\n")]
    [InlineData("@misc{k, doi = {10.1038\\x}}\n", "@misc{new, title = {T}}\n@misc{k, doi = {10.1038\\x}}\n")]
    [InlineData("@misc{k, doi = {10.1038\\x}}\n@misc{l, doi = {10.1038\\y}}\n", "@misc{k, doi = {10.1038\\x}}\n@misc{l, doi = {10.1038\\z}}\n")]
    [InlineData("@misc{k, doi = {10.1038\\x}}\n@misc{l, doi = {10.1038\\y}}\n", "@misc{l, doi = {10.1038\\y}}\n")]
    [InlineData("@misc{k, title = {T}}\n@misc{l, title = {U}}\n", "@misc{k, title = {T}}\n\n@misc{l, title = {U}}\n")]
    public void After_an_edit_the_findings_are_those_of_a_fresh_look(string text, string edited)
    {
        BibliographyFile file = BibliographyFile.Read("a.bib", text);
        RecordFindings before = RuleDriver.Check(file, new RuleContext(), before: null, default);
        var context = new RuleContext();
        RuleDriver.Check(file.WithText(edited, known: null, default), context, before, default);
        var fresh = new RuleContext();
        RuleDriver.Check(BibliographyFile.Read("a.bib", edited), fresh);
        Assert.Equal(Lines(fresh), Lines(context));

        static IEnumerable<string> Lines(RuleContext context) => context.Findings.Select(found => $"{found.Finding.Span} {found.Finding.Rule.Id} {found.Finding.Message}");
    }

    private sealed class Failing() : WorkRule("BIB0000", "Failing", Severity.Warning, "", "")
    {
        public override void Check(BibliographyFile file, Work work, RuleContext context) => throw new FormatException("no");
    }
}
