using BibGen.Text;
using BibGen.Values.Html;
using CsCheck;

namespace BibGen.Tests.Values.Html;

/// <summary>The HTML of titles that are not LaTeX.</summary>
public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("Plain", "Plain")]
    [InlineData("Growth of <i>E. coli</i>", "Growth of <i>E. coli</i>")]
    [InlineData("<em>E. coli</em>", "<i>E. coli</i>")]
    [InlineData("H<sub>2</sub>O and x<sup>2</sup>", "H<sub>2</sub>O and x<sup>2</sup>")]
    [InlineData("<jats:bold>B</jats:bold>", "<b>B</b>")]
    [InlineData("<i>a <b>b</b> c</i>", "<i>a <b>b</b> c</i>")]
    [InlineData("<span style=\"font-variant: small-caps;\">Sc</span>", "<span style=\"font-variant:small-caps\">Sc</span>")]
    [InlineData("Two<br/>lines", "Two lines")]
    [InlineData("<p>One</p>", "One")]
    public void Tags_of_titles_are_formatting(string html, string rendered) => Assert.Equal(rendered, RichTextHtml.Render(HtmlText.Decode(html)));

    [Fact]
    public void The_letters_of_a_span_of_class_nocase_keep_their_case()
    {
        RichText text = HtmlText.Decode("A <span class=\"nocase\">Bayes</span> net");
        Assert.Equal("A Bayes net", text.Plain);
        Assert.Equal(new TextRun(2, 5, TextStyles.CaseProtected), Assert.Single(text.Runs));
    }

    [Theory]
    [InlineData("p<0.05 and q>3")]
    [InlineData("<p>-values")]
    [InlineData("if a<b and c>d")]
    [InlineData("</i>")]
    [InlineData("<i>never closed")]
    [InlineData("<blink>x</blink>")]
    [InlineData("AT&T; R&D")]
    [InlineData("&unknown; &#0; &#xD800; &#x110000; &;")]
    public void What_is_no_pair_of_tags_and_no_reference_is_text(string text) => Assert.Equal(text, HtmlText.ToPlain(text));

    [Theory]
    [InlineData("Food &amp; Drug", "Food & Drug")]
    [InlineData("&#233;t&#xE9;", "été")]
    [InlineData("p &lt; 0.05", "p < 0.05")]
    [InlineData("R&amp;amp;D", "R&D")]
    [InlineData("<i>&alpha;</i>", "α")]
    public void Character_references_are_characters(string html, string plain) => Assert.Equal(plain, HtmlText.ToPlain(html));

    [Fact]
    public void Nesting_without_end_is_text_and_costs_nothing()
    {
        string open = string.Concat(Enumerable.Repeat("<i>", 100_000));
        Assert.Equal(open, HtmlText.ToPlain(open));
        Assert.Equal(string.Concat(Enumerable.Repeat("<i>", 84)) + "x" + string.Concat(Enumerable.Repeat("</i>", 84)),
            HtmlText.ToPlain(string.Concat(Enumerable.Repeat("<i>", 100)) + "x" + string.Concat(Enumerable.Repeat("</i>", 100))));
    }

    [Fact]
    public void Runs_are_in_order_and_inside_the_text() =>
        Gen.OneOf("<i>", "</i>", "<b>", "</b>", "<sup>", "</sup>", "<br>", "a", " ", "&amp;", "&", "<", ">", "<span class=\"nocase\">", "</span>").Array[0, 30]
            .Sample(pieces =>
        {
            RichText text = HtmlText.Decode(string.Concat(pieces));
            int at = 0;
            foreach (TextRun run in text.Runs)
            {
                Assert.True(run.Start >= at && run.Length > 0 && run.Styles != TextStyles.None);
                at = run.Start + run.Length;
            }

            Assert.True(at <= text.Plain.Length);
        });
}
