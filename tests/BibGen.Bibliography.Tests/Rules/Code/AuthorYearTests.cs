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
        @article{poe2010, author = {Poe, Ann M. and Loe, Bo and Coe, Cy}, title = {Five}, year = 2010}
        @article{moe2011a, author = {Moe, Ann}, title = {Six}, year = 2011}
        @article{moe2011b, author = {Moe, Bo}, title = {Seven}, year = 2011}
        @article{joe2012, author = {Joe, Ann and Zoe, Bo}, title = {Eight}, year = 2012}
        @article{joe2012b, author = {Joe, Ann and Zoe, Bo and Noe, Cy}, title = {Nine}, year = 2012}
        @article{hoe2013, author = {Hoe, Ann and others}, title = {Ten}, year = 2013}
        @article{group2014, author = {{The Group} and Roe, Jane}, title = {Eleven}, year = 2014}
        @article{seven2015, author = {Aoe, A. and Boe, B. and Doe, D. and Eoe, E. and Foe, F. and Goe, G. and Ioe, I.}, title = {Twelve}, year = 2015}
        @article{six2016, author = {Aoe, A. and Boe, B. and Doe, D. and Eoe, E. and Foe, F. and Goe, G.}, title = {Thirteen}, year = 2016}
        @article{may2017, author = {May, Ann}, title = {Fourteen}, year = 2017}
        @article{oneill2018, author = {O'Neill, Ann-Marie and Smith-Jones, W. H.}, title = {Fifteen}, year = 2018}
        @article{liew2019, author = {Van Liew, Ann}, title = {Sixteen}, year = 2019}
        @article{roe3001, author = {Roe, Jane}, title = {Seventeen}, year = 3001}
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
    [InlineData("Poe et al. (2010)", "Poe et al. (2010)")]
    [InlineData("Poe et al., (2010)", "Poe et al., (2010)")]
    [InlineData("Poe, et al. 2010", "Poe, et al. 2010")]
    [InlineData("Poe, Loe et al. 2010", "Poe, Loe et al. 2010")]
    [InlineData("Poe, Loe, Coe et al. 2010", "Poe, Loe, Coe et al. 2010")]
    [InlineData("Poe Loe et al. 2010", "")]
    [InlineData("Loe et al. 2010", "")]
    [InlineData("Poe, Coe et al. 2010", "")]
    [InlineData("Poe et al 2010", "Poe et al 2010")]
    [InlineData("Poe ET AL 2010", "Poe ET AL 2010")]
    [InlineData("Poe et. al. 2010", "Poe et. al. 2010")]
    [InlineData("Poe al. 2010", "")]
    [InlineData("Poe xet al. 2010", "")]
    [InlineData("Poe and others 2010", "Poe and others 2010")]
    [InlineData("Poe and colleagues (2010)", "Poe and colleagues (2010)")]
    [InlineData("Poe & coworkers (2010)", "Poe & coworkers (2010)")]
    [InlineData("Poe and co-workers (2010)", "Poe and co-workers (2010)")]
    [InlineData("Poe or others 2010", "")]
    [InlineData("Poe et al.'s 2010", "Poe et al.'s 2010")]
    [InlineData("Poe et al.\u2019s 2010", "Poe et al.\u2019s 2010")]
    [InlineData("Poe 2010", "")]
    [InlineData("Poe and Loe 2010", "")]
    [InlineData("Poe, Loe, Coe 2010", "Poe, Loe, Coe 2010")]
    [InlineData("Poe, Loe and Coe 2010", "Poe, Loe and Coe 2010")]
    [InlineData("Poe, Loe, and Coe 2010", "Poe, Loe, and Coe 2010")]
    [InlineData("Poe & Loe & Coe 2010", "Poe & Loe & Coe 2010")]
    [InlineData("Poe/Loe/Coe 2010", "Poe/Loe/Coe 2010")]
    [InlineData("Poe &amp; Loe &amp; Coe 2010", "Poe &amp; Loe &amp; Coe 2010")]
    [InlineData("Poe AM, Loe B, Coe C 2010", "Poe AM, Loe B, Coe C 2010")]
    [InlineData("Poe, A. M., Loe, B., Coe, C. (2010)", "Poe, A. M., Loe, B., Coe, C. (2010)")]
    [InlineData("A. M. Poe, B. Loe and C. Coe (2010)", "A. M. Poe, B. Loe and C. Coe (2010)")]
    [InlineData("A.M. Poe, Bo Loe and Cy Coe (2010)", "A.M. Poe, Bo Loe and Cy Coe (2010)")]
    [InlineData("Ann Poe et al. 2010", "Ann Poe et al. 2010")]
    [InlineData("Roe, Poe et al. 2010", "")]
    [InlineData("Roe and Poe et al. 2010", "")]
    [InlineData("Roe et al. and Poe et al. 2010", "Poe et al. 2010")]
    [InlineData("and Poe et al. 2010", "Poe et al. 2010")]
    [InlineData("Roe, J., Poe et al. 2010", "")]
    [InlineData("However, Poe et al. 2010", "Poe et al. 2010")]
    [InlineData("works, Poe et al. 2010", "Poe et al. 2010")]
    [InlineData("Doe. Poe et al. 2010", "Poe et al. 2010")]
    [InlineData("Joe et al. 2012", "Joe et al. 2012")] // Of three authors, rather than of two
    [InlineData("Joe and Zoe 2012", "Joe and Zoe 2012")]
    [InlineData("Joe, Zoe and Noe 2012", "Joe, Zoe and Noe 2012")]
    [InlineData("van den Berg et al. 1990", "van den Berg et al. 1990")] // There is no other
    [InlineData("den Berg and Roe 1990", "den Berg and Roe 1990")]
    [InlineData("Berg and Roe 1990", "Berg and Roe 1990")]
    [InlineData("Roe et al. 2001", "")]
    [InlineData("Hoe et al. 2013", "Hoe et al. 2013")]
    [InlineData("Hoe 2013", "")]
    [InlineData("The Group and Roe 2014", "")]
    [InlineData("Aoe et al. 2015", "Aoe et al. 2015")]
    [InlineData("Aoe, Boe, Doe, Eoe et al. 2015", "")]
    [InlineData("Aoe, Boe, Doe, Eoe, Foe, Goe and Ioe 2015", "")] // Nobody writes out so many
    [InlineData("Aoe, Boe, Doe, Eoe, Foe and Goe 2016", "Aoe, Boe, Doe, Eoe, Foe and Goe 2016")]
    [InlineData("O'Neill and Smith-Jones 2018", "O'Neill and Smith-Jones 2018")]
    [InlineData("O\u2019Neill and W.H. Smith-Jones 2018", "O\u2019Neill and W.H. Smith-Jones 2018")]
    [InlineData("O'Neill and Smith\u2010Jones's 2018", "O'Neill and Smith\u2010Jones's 2018")]
    [InlineData("Van Liew 2019", "Van Liew 2019")]
    [InlineData("Liew 2019", "")]
    public void Names_are_those_of_all_authors_or_of_the_first_ones_and_others(string text, string expected) => Assert.Equal(expected, Find(text));

    [Theory]
    [InlineData("Moe 2011", "")] // One of two
    [InlineData("Moe 2011a", "Moe 2011a")]
    [InlineData("Moe (2011b)", "Moe (2011b)")]
    [InlineData("Moe 2011c", "")]
    [InlineData("Ann Moe 2011", "Ann Moe 2011")]
    [InlineData("Roe 2001ab", "")]
    [InlineData("Roe 20011", "")]
    [InlineData("Roe 12001", "")]
    [InlineData("Roe x2001", "")]
    [InlineData("Roe-2001", "")]
    [InlineData("Roe,2001", "Roe,2001")]
    [InlineData("Roe(2001)", "Roe(2001)")]
    [InlineData("Roe[2001]", "Roe[2001]")]
    [InlineData("Roe\t2001", "Roe\t2001")]
    [InlineData("Roe 2001_x", "")]
    [InlineData("Roe 2001%", "")]
    [InlineData("Roe 2001-05", "")]
    [InlineData("Roe 2001\u20132005", "")]
    [InlineData("Roe 2001/05", "")]
    [InlineData("Roe 2001.05", "")]
    [InlineData("Roe 2001:5", "")]
    [InlineData("Roe 2001.", "Roe 2001")]
    [InlineData("Roe 2001-", "Roe 2001")]
    [InlineData("Roe 2001: a", "Roe 2001")]
    [InlineData("Roe 2001;5", "Roe 2001")]
    [InlineData("Roe 2001", "Roe 2001")]
    [InlineData("Roe 3001", "")]
    [InlineData("Roe (2001", "Roe (2001")]
    [InlineData("Roe, 1999, 2001", "Roe, 1999, 2001")]
    [InlineData("Roe, 1999, 2000, 2001", "Roe, 1999, 2000, 2001")]
    [InlineData("Roe, 3999, 2001", "")]
    [InlineData("Roe, x1999, 2001", "")]
    [InlineData("Roe, 1a99, 2001", "")]
    [InlineData("2001, Roe", "")]
    [InlineData("2001", "")]
    [InlineData("Roe 2001, Roe 2001 and vom Brocke 2009", "Roe 2001 Roe 2001 vom Brocke 2009")]
    [InlineData("May 2017", "")] // A month
    [InlineData("Ann May 2017", "")]
    [InlineData("(c) Roe et al 2010", "")]
    [InlineData("lower roe 2001", "")]
    [InlineData("Roe1 2001", "")]
    [InlineData("9Roe 2001", "")]
    [InlineData("Roe. 2001", "")] // The end of a sentence
    [InlineData("Roe J. 2001", "Roe J. 2001")]
    [InlineData("Roe JM 2001", "Roe JM 2001")]
    [InlineData("Roe JMMM 2001", "")]
    [InlineData("Roe // 2001", "")]
    [InlineData("Roe\n// 2001", "Roe\n// 2001")]
    [InlineData("Roe\n * 2001", "Roe\n * 2001")]
    [InlineData("Roe\r\n\t///(2001)", "Roe\r\n\t///(2001)")]
    [InlineData("Roe * 2001", "")]
    public void A_year_stands_by_itself_after_the_names(string text, string expected) => Assert.Equal(expected, Find(text));

    [Theory]
    [InlineData("See From In By Per After Following The Paper Reference References Source Ref Cf However Here Also Then As Note Compare Algorithm")]
    [InlineData("Based Both Later Using Like Unlike Original Origin Article Book Method Formula Equation Eq")]
    public void A_word_that_begins_a_sentence_is_no_other_author(string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal("Roe 2001", Find(word + " Roe 2001")));

    [Theory]
    [InlineData("af al ap av da dal de del della den der des di do dos du el la le ten ter van vom von zu zum zur")]
    public void A_particle_that_an_author_does_not_have_is_another_author_s(string particles) => Assert.All(particles.Split(' '), particle =>
    {
        Assert.Equal("", Find($"as {particle} Roe (2001)"));
        Assert.Equal("Roe (2001)", Find($"as {particle}x Roe (2001)"));
    });

    [Theory]
    [InlineData("January February March April May June July August September October November December")]
    [InlineData("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Spring Summer Autumn Fall Winter")]
    [InlineData("Page Version Windows Office Server Studio Copyright Year Since Until Vol")]
    public void A_word_that_stands_before_years_is_no_author_alone(string words) => Assert.All(words.Split(' '), word =>
    {
        string bib = $"@misc{{k, author = {{{word}, Ann}}, title = {{T}}, year = 2001}} @misc{{l, author = {{{word}, Ann and Roe, Jane}}, title = {{T}}, year = 2002}}";
        CodeBibliography library = new([new CodeClass("", "References", [BibliographyFile.Read("a.bib", bib)])], [], []);
        Assert.Empty(library.MentionsIn($"in {word} 2001", default));
        Assert.Single(library.MentionsIn($"in {word} and Roe 2002", default));
    });

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
