namespace BibGen.Tests.Rules.Fields;

/// <summary>Values that say that there is none (BIB2007).</summary>
public class PlaceholderValueTests
{
    [Theory]
    [InlineData("n/a")]
    [InlineData("N.A.")]
    [InlineData("#N/A")]
    [InlineData("null")]
    [InlineData("undefined")]
    [InlineData("NaN")]
    [InlineData("TODO")]
    [InlineData("to do")]
    [InlineData("FIXME")]
    [InlineData("tbd")]
    [InlineData("T.B.D.")]
    [InlineData("to be determined")]
    [InlineData("Unknown")]
    [InlineData("Unknown author")]
    [InlineData("Unknown title")]
    [InlineData("Unknown Journal")]
    [InlineData("No title")]
    [InlineData("No author")]
    [InlineData("[No title]")]
    [InlineData("[No author]")]
    [InlineData("Untitled")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("\u2014")]
    [InlineData("\u2013")]
    [InlineData("Not available")]
    [InlineData("[object Object]")]
    [InlineData("?")]
    [InlineData("???")]
    [InlineData("None")]
    public void Words_of_forms_and_programs(string value)
    {
        Assert.Equal(
            $"1,20 '{value}': The publisher of 'k' is '{value}'; give the value or remove the field",
            RuleFindings.InBib("BIB2007", $"@book{{k,publisher={{{value}}}}}"));
        Assert.Equal(
            $"1,20 '{value}': The publisher of 'k' is '{value}'; give the value or remove the field",
            RuleFindings.InBib("BIB2007", $"@book{{k,publisher=\"{value}\"}}"));
    }

    [Theory]
    [InlineData("{{unknown}}")]
    [InlineData("{ {?} }")]
    public void Braces_and_blanks_around_it_do_not_matter(string value) =>
        Assert.NotEqual("", RuleFindings.InBib("BIB2007", $"@book{{k, publisher = {value}}}"));

    [Theory]
    [InlineData("doi isbn issn ismn isrn url pmid pmcid pmc eprint orcid date urldate origdate eventdate year month pages mrnumber zbl zblnumber")]
    public void Fields_that_rules_of_their_own_judge(string fields) =>
        Assert.All(fields.Split(' '), field => Assert.Equal("", RuleFindings.InBib("BIB2007", $"@misc{{k, {field} = {{n/a}}}}")));

    [Theory]
    [InlineData("title = {None}")] // A title, of several works.
    [InlineData("publisher = {none}")]
    [InlineData("publisher = {Todorov}")]
    [InlineData("publisher = {}")] // BIB2006
    [InlineData("publisher = {{}}")]
    [InlineData("publisher = unknown")] // A macro: at fault is what defines it.
    [InlineData("publisher = {Unknown Publisher, of which nobody knows}")]
    [InlineData("my-note = {todo}, mendeley-tags = {todo}")] // For oneself
    public void Near_misses(string fields) => Assert.Equal("", RuleFindings.InBib("BIB2007", $"@book{{k, {fields}}}"));

    [Theory]
    [InlineData("doi isbn issn ismn isrn url pmid pmcid pmc eprint orcid mrnumber zbl zblnumber")]
    [InlineData("date urldate origdate eventdate year month pages")]
    public void Fields_with_a_rule_of_their_own_are_left_to_it(string fields) =>
        Assert.All(fields.Split(' '), field => Assert.Equal("", RuleFindings.InBib("BIB2007", $"@misc{{k, {field} = {{unknown}}}}")));

    [Fact]
    public void Other_formats_have_no_such_values() =>
        Assert.Empty(RuleFindings.Of("BIB2007", "TY  - JOUR\nTI  - Unknown\nER  - \n", "a.ris"));
}
