using BibGen.Formats;
using BibGen.Rules.Code;

namespace BibGen.Tests.Rules.Code;

/// <summary>Works that a text names by authors and year.</summary>
public class AuthorYearTests
{
    private const string Bib = """
        @article{roe2001, author = {Roe, Jane}, title = {One}, year = 2001}
        @article{brocke2009, author = {vom Brocke, Jan}, title = {Two}, year = 2009}
        @article{hausen1977, author = {zur Hausen, Harald}, title = {Three}, year = 1977}
        @article{berg1990, author = {van den Berg, Ann and Roe, Jane}, title = {Four}, year = 1990}
        """;

    [Theory]
    [InlineData("as Roe (2001) has it", "Roe (2001)")]
    [InlineData("as vom Brocke (2009) has it", "vom Brocke (2009)")]
    [InlineData("as zur Hausen (1977) has it", "zur Hausen (1977)")]
    [InlineData("as van den Berg and Roe (1990) have it", "van den Berg and Roe (1990)")]
    [InlineData("as van den Berg und Roe (1990) have it", "van den Berg und Roe (1990)")]
    [InlineData("as van den Berg et Roe (1990) have it", "van den Berg et Roe (1990)")]
    [InlineData("as van den Berg y Roe (1990) have it", "van den Berg y Roe (1990)")]
    [InlineData("as van den Berg or Roe (1990) have it", "")]
    [InlineData("as Roe ( 2001) has it", "Roe ( 2001)")]
    [InlineData("as Roe  [2001] has it", "Roe  [2001]")]
    [InlineData("as Jane Roe (2001) has it", "Jane Roe (2001)")]
    [InlineData("as Richard Roe (2001) has it", "")] // Another Roe
    [InlineData("as van Roe (2001) has it", "")]
    [InlineData("as Doe and Roe (2001) have it", "")]
    public void A_mention_goes_from_the_particle_to_the_year(string text, string expected) => Assert.Equal(expected, Find(text));

    [Theory]
    [InlineData("See From In By Per After Following The Paper Reference References Source Ref Cf However Here Also Then As Note Compare Algorithm")]
    [InlineData("Based Both Later Using Like Unlike Original Origin Article Book Method Formula Equation Eq")]
    public void A_word_that_begins_a_sentence_is_no_other_author(string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal("Roe 2001", Find(word + " Roe 2001")));

    [Theory]
    [InlineData("as van den\n/// Berg and Roe (1990) have it")]
    [InlineData("as van den\r\n    // Berg and Roe (1990) have it")]
    [InlineData("as van den\n\t * Berg and Roe (1990) have it")]
    public void A_mention_over_two_lines_of_a_comment_is_shown_in_one(string text)
    {
        Mention mention = Assert.Single(Library().MentionsIn(text, default));
        Assert.Equal("van den Berg and Roe (1990)", mention.Arguments[0]);
    }

    private static string Find(string text) => string.Join(' ', Library().MentionsIn(text, default).Select(mention => mention.Span.TextIn(text)));

    private static CodeBibliography Library() => new([new CodeClass("", "References", [BibliographyFile.Read("a.bib", Bib)])], [], []);
}
