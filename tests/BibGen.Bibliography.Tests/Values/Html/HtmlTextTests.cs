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
    [InlineData("<P class=\"title\">One <I>two</I></P>", "One <i>two</i>")]
    [InlineData("<it>E. coli</it> and <italic>B. subtilis</italic>", "<i>E. coli</i> and <i>B. subtilis</i>")]
    [InlineData("<strong>Bold</strong>", "<b>Bold</b>")]
    [InlineData("<span lang=\"de\">Der Titel</span>", "Der Titel")]
    [InlineData("CO<inf>2</inf> of <jats:sup>13</jats:sup>C", "CO<sub>2</sub> of <sup>13</sup>C")]
    [InlineData("<u>One</u> <underline>two</underline>", "<u>One</u> <u>two</u>")]
    [InlineData("<jats:sc>Ad</jats:sc> <scp>d</scp>", "<span style=\"font-variant:small-caps\">Ad</span> <span style=\"font-variant:small-caps\">d</span>")]
    [InlineData("<tt>ls</tt> <code>rm</code> <monospace>mv</monospace>", "<code>ls</code> <code>rm</code> <code>mv</code>")]
    [InlineData("<mml:math-i>x</mml:math-i>", "&lt;mml:math-i&gt;x&lt;/mml:math-i&gt;")]
    [InlineData("<i >E. coli</i > and <br / >more", "<i>E. coli</i> and more")]
    [InlineData("<i></i>E. <i><b>coli</b></i>", "E. <b><i>coli</i></b>")]
    [InlineData("<i>E. <b>coli</i> K-12</b>", "<i>E. &lt;b&gt;coli</i> K-12&lt;/b&gt;")]
    [InlineData("One<br>two<br />three", "One two three")]
    [InlineData("<br>One: <br>two<br> three<br><br/>four<br>", "One: two three four")]
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
    [InlineData("</>")]
    [InlineData("<>")]
    [InlineData("< i>x</ i>")]
    [InlineData("for all i<i=1..n> and </i>")]
    [InlineData("<i>never closed")]
    [InlineData("for all <b")]
    [InlineData("<blink>x</blink>")]
    [InlineData("AT&T; R&D")]
    [InlineData("&unknown; &#0; &#xD800; &#xDFFF; &#x110000; &;")]
    [InlineData("&#31; &#127; &#x7F; &#x9f; &#; &#x; &#-5; &#x1F60g;")]
    public void What_is_no_pair_of_tags_and_no_reference_is_text(string text) => Assert.Equal(text, HtmlText.ToPlain(text));

    [Theory]
    [InlineData("Food &amp; Drug", "Food & Drug")]
    [InlineData("&#233;t&#xE9;", "été")]
    [InlineData("p &lt; 0.05", "p < 0.05")]
    [InlineData("R&amp;amp;D", "R&D")]
    [InlineData("<i>&alpha;</i>", "α")]
    [InlineData("R&D &amp; more; AT&T", "R&D & more; AT&T")]
    [InlineData("a&#32;b&#160;c&#126;", "a b\u00A0c~")]
    [InlineData("&epsilon;-greedy &upsilon;", "ε-greedy υ")]
    [InlineData("&#XE9;t&eacute;", "été")]
    [InlineData("&#x1F600;&#xD7FF;&#xE000;&#x10FFFF;", "\U0001F600\uD7FF\uE000\U0010FFFF")]
    [InlineData("&amp;lt;i&amp;gt; and &amp;amp;eacute;", "<i> and é")]
    [InlineData("&amp;unknown;", "&unknown;")]
    public void Character_references_are_characters(string html, string plain) => Assert.Equal(plain, HtmlText.ToPlain(html));

    /// <summary>The entities of HTML 4.01 for Latin 1, and what of its symbols turns up in titles.</summary>
    private const string Named = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo
        frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve
        Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
        ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        amp lt gt quot apos ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo hellip bull trade euro prime minus le ge ne infin asymp radic rarr larr harr
        OElig oelig Scaron scaron Yuml alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi
        omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega
        """;

    [Fact]
    public void Named_characters_are_those_of_HTML()
    {
        string references = string.Join("x", Named.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(name => $"&{name};"));
        Assert.Equal(System.Net.WebUtility.HtmlDecode(references), HtmlText.ToPlain(references));
        Assert.Equal("Ž ž Č č Ć ć", HtmlText.ToPlain("&Zcaron; &zcaron; &Ccaron; &ccaron; &Cacute; &cacute;"));
    }

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
