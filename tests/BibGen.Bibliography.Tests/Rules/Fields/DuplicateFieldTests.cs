namespace BibGen.Tests.Rules.Fields;

/// <summary>A field that stands twice in an entry (BIB2005), and what its fix keeps.</summary>
public class DuplicateFieldTests
{
    [Fact]
    public void A_field_that_stands_twice()
    {
        Assert.Equal(
            "3,3 'YEAR': The field 'year' of 'k' already stands at line 2; BibTeX keeps the first value, biber the last; remove one",
            RuleFindings.InBib("BIB2005", "@misc{k,\n  year = 2011,\n  YEAR = 2012,\n  year = 2013\n}"));
        Assert.Null(RuleFindings.Of("BIB2005", "@misc{k,\n  year = 2011,\n  YEAR = 2012,\n}")[0].Fix);
    }

    [Theory]
    [InlineData("@misc{k,\n  year = 2011,\n  title = {T},\n  year = {2011},\n}", "@misc{k,\n  year = 2011,\n  title = {T},\n}")]
    [InlineData("@misc{k,\r\n  year = 2011,\r\n  year = {2011}\r\n}", "@misc{k,\r\n  year = 2011,\r\n}")]
    [InlineData("@misc{k, year = 2011, year = {2011}, year = \"2011\", title = {T}}", "@misc{k, year = 2011, title = {T}}")]
    [InlineData("@misc{k, year = 2011, year = {2011}}", "@misc{k, year = 2011}")]
    [InlineData("@misc{k, year = 2011\n , year = 2011\n , title = {T} }", "@misc{k, year = 2011\n , title = {T} }")]
    public void Equal_values_are_kept_once(string text, string expected) => Assert.Equal(expected, RuleFindings.Fixed("BIB2005", text));

    [Theory]
    [InlineData("@misc{k, title = {T}, url = {a}, urldate = {a}}")]
    [InlineData("@misc{k, title = {T}, funding_details = {a}, funding_details = {b}}")] // Scopus writes several; nobody prints them.
    public void Fields_with_names_of_their_own_are_no_repetition(string text) => Assert.Equal("", RuleFindings.InBib("BIB2005", text));
}
