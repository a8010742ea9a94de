using BibGen.Rules.Fields;

namespace BibGen.Tests.Rules.Fields;

/// <summary>Entry types that nobody knows (BIB2001): slips, types of one's own, and those of packages.</summary>
public class UnknownEntryTypeTests
{
    [Fact]
    public void A_misspelt_type_names_the_right_one()
    {
        Assert.Equal(
            "1,2 'Artcle': BibTeX and biblatex have no entry type 'Artcle', which 'k' has; write '@article'",
            RuleFindings.InBib("BIB2001", "@Artcle{k, title = {T}}"));
        Assert.Equal("@inproceedings{k, title = {T}}", RuleFindings.Fixed("BIB2001", "@inproceeding{k, title = {T}}"));
        Assert.Equal("@mastersthesis(k, title = {T})", RuleFindings.Fixed("BIB2001", "@masterthesis(k, title = {T})"));
    }

    /// <summary>What looks like an entry without a key loses its macros: one finding, and none for each use.</summary>
    [Fact]
    public void A_misspelt_directive_is_the_one_cause_of_all_that_follows()
    {
        const string Text = "@sting{jcp = {J. Comput. Phys.}}\n@article{k, author = {Roe, Jane}, title = {T}, journal = jcp, year = 2011}\n";
        Assert.Equal("BIB2001", RuleFindings.Ids("test.bib", Text));
        Assert.EndsWith("write '@string'", RuleFindings.InBib("BIB2001", Text), StringComparison.Ordinal);
        Assert.Equal("BIB0011", RuleFindings.Ids("test.bib", "@artcle{title = {T}, year = 2011}\n"));
    }

    [Fact]
    public void A_type_of_ones_own_is_reported_once_a_file()
    {
        Assert.Equal(
            "1,2 'thing': BibTeX and biblatex have no entry type 'thing', which 'a' has as have 1 more; they print it as @misc",
            RuleFindings.InBib("BIB2001", "@thing{a, title = {T}}\n@thing{b, title = {U}}"));
        Assert.Equal(
            "1,2 'website': BibTeX and biblatex have no entry type 'website', which 'a' has; write '@online'",
            RuleFindings.InBib("BIB2001", "@website{a, title = {T}}"));
    }

    [Theory]
    [InlineData("@CONFERENCE{k, title = {T}}")]
    [InlineData("@IEEEtranBSTCTL{k, CTLuse_article_number = {yes}}")]
    [InlineData("@softwareversion{k, title = {T}}")]
    [InlineData("@jurisdiction{k, title = {T}}")]
    [InlineData("@acronym{k, short = {LED}}")]
    public void Types_of_biblatex_and_of_packages_are_known(string text) => Assert.Equal("", RuleFindings.InBib("BIB2001", text));

    [Theory]
    [InlineData("arxiv blog internet preprint web webpage website", "online")]
    [InlineData("bachelorsthesis bachelorthesis diplomathesis dissertation doctoralthesis", "thesis")]
    [InlineData("bookchapter booksection chapter", "incollection")]
    [InlineData("code computerprogram program", "software")]
    [InlineData("journal journalarticle magazine paper", "article")]
    [InlineData("lecture poster presentation slides talk", "unpublished")]
    [InlineData("conferencepaper", "inproceedings")]
    [InlineData("data", "dataset")]
    [InlineData("film", "movie")]
    [InlineData("podcast", "audio")]
    [InlineData("workingpaper", "report")]
    [InlineData("article nonsense", null)]
    public void Other_words_for_a_type_are_known(string types, string? expected) =>
        Assert.All(types.Split(' '), type => Assert.Equal(expected, CustomaryTypes.Synonym(type)));
}
