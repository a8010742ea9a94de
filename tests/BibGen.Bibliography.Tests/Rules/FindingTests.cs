using BibGen.Records;
using BibGen.Rules;
using BibGen.Text;

namespace BibGen.Tests.Rules;

/// <summary>What a finding says of an entry without a key, and what stays of it where the text before it grows.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData("@misc{, titel = {T}}", "No style of BibTeX or biblatex knows the field 'titel' of '(no key)'; write 'title'")]
    [InlineData("@misc{k, titel = {T}}", "No style of BibTeX or biblatex knows the field 'titel' of 'k'; write 'title'")]
    [InlineData("@misc{, shelf = {T}}", "No style of BibTeX or biblatex knows the field 'shelf' of '(no key)'")] // What says nothing more stays empty.
    public void An_entry_without_a_key_is_called_so(string text, string message) =>
        Assert.Equal(message, Assert.Single(RuleFindings.Of("BIB2003", text)).Message);

    [Fact]
    public void A_finding_that_has_moved_says_the_same_further_on()
    {
        Finding finding = new(RuleCatalogue.All[0], new SourceSpan(3, 2), "k", "a", "b")
        {
            Severity = Severity.Error,
            Other = new RelatedPlace("a.bib", new SourceSpan(1, 1)),
            Fix = new Fix("Write it", [new TextEdit(new SourceSpan(3, 1), "x"), new TextEdit(new SourceSpan(4, 1), "y")]),
        };
        _ = finding.Message;

        Finding moved = finding.MovedBy(10);

        Assert.Equal((finding.Rule, new SourceSpan(13, 2), "k", Severity.Error), (moved.Rule, moved.Span, moved.Key, moved.Severity));
        Assert.Equal(finding.Message, moved.Message);
        Assert.Equal(finding.Arguments, moved.Arguments);
        Assert.Equal(new SourceSpan(11, 1), moved.Other?.Span);
        Assert.Equal("Write it", moved.Fix?.Title);
        Assert.Equal([new TextEdit(new SourceSpan(13, 1), "x"), new TextEdit(new SourceSpan(14, 1), "y")], moved.Fix!.Edits);
        Assert.Null(new Finding(RuleCatalogue.All[0], new SourceSpan(3, 2), "k").MovedBy(1).Fix);
    }
}
