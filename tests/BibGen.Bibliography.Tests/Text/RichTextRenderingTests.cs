using System.Xml.Linq;
using BibGen.Text;
using BibGen.Values.Latex;
using CsCheck;

namespace BibGen.Tests.Text;

/// <summary>Rich text as doc comments, HTML and Markdown.</summary>
public class RichTextRenderingTests
{
    [Theory]
    [InlineData("On \\emph{E. coli} cells", "On <i>E. coli</i> cells", "On *E. coli* cells")]
    [InlineData("\\emph{a \\textbf{b} c}", "<i>a <b>b</b> c</i>", "<em>a <strong>b</strong> c</em>")]
    [InlineData("\\textbf{a \\textit{b}}\\textit{c}", "<b>a <i>b</i></b><i>c</i>", "<strong>a <em>b</em></strong><em>c</em>")]
    [InlineData("The {\\tt vi} editor", "The <c>vi</c> editor", "The <code>vi</code> editor")]
    [InlineData("10\\textsuperscript{th} H\\textsubscript{2}O", "10<sup>th</sup> H₂O", "10<sup>th</sup> H₂O")]
    [InlineData(
        "$O(n^{2.5})$ and $n^k$ and $K_{3,3}$",
        "O(n<sup>2.5</sup>) and n<sup>k</sup> and K<sub>3,3</sub>",
        "O(n<sup>2.5</sup>) and n<sup>k</sup> and K<sub>3,3</sub>")]
    [InlineData("$a_{k+1}$ $2^{O(k)}$", "a<sub>k+1</sub> 2<sup>O(k)</sup>", "a<sub>k+1</sub> 2<sup>O(k)</sup>")]
    [InlineData("a < b & [c] {DNA} * 1_2", "a &lt; b &amp; [c] DNA * 1_2", "a &lt; b &amp; \\[c\\] DNA \\* 1\\_2")]
    [InlineData("a\\textit{b}c \\textit{d}.", "a<i>b</i>c <i>d</i>.", "a*b*c *d*.")]
    [InlineData("a\\textit{(b)}c", "a<i>(b)</i>c", "a<em>(b)</em>c")]
    [InlineData("\\textsc{Small} caps", "Small caps", "Small caps")]
    [InlineData("1984. A novel", "1984. A novel", "1984\\. A novel")]
    [InlineData("\\#hash", "#hash", "\\#hash")]
    public void Formatting_becomes_markup(string value, string xml, string markdown)
    {
        RichText text = LatexText.Decode(value);
        Assert.Equal(xml, RichTextXmlDoc.Render(text));
        Assert.Equal(markdown, RichTextMarkdown.Render(text));
    }

    [Fact]
    public void Html_has_the_elements_of_html() => Assert.Equal(
        "<b>b</b> <i>i</i> <code>t</code> <span style=\"font-variant:small-caps\">s</span> <u>u</u> x<sup>a+b</sup> &amp; &lt;",
        RichTextHtml.Render(LatexText.Decode("\\textbf{b} \\textit{i} \\texttt{t} \\textsc{s} \\underline{u} $x^{a+b}$ \\& <")));

    [Fact]
    public void Text_without_anything_special_is_not_copied()
    {
        const string text = "A title";
        Assert.Same(text, RichTextXmlDoc.Escape(text));
    }

    [Fact]
    public void Nothing_leaves_a_doc_comment() => Assert.Equal(
        "a b c d e f\uFFFDg\uFFFDh\uFFFDi\uFFFDj😀",
        RichTextXmlDoc.Render(new RichText("a\rb\nc\u0085d\u2028e\u2029f\0g\uFFFEh\ud83di\ude00j😀")));

    [Fact]
    public void Any_text_in_any_styles_is_well_formed_and_keeps_its_text()
    {
        Gen<string> texts = Gen.OneOf(Gen.String, Gen.OneOf("^(a)", "_(", "^", "&<>", "\u2028", "x", " ", "*", "\ud83d\ude00")).Array[0, 8]
            .Select(string.Concat);
        Gen.Select(texts, Gen.Int[0, 255].Array[0, 12], Gen.Int[1, 4]).Sample(
            (plain, styles, length) =>
            {
                TextRun[] runs =
                [
                    .. styles.Select((style, i) => new TextRun(i * length, length, (TextStyles)style))
                        .Where(run => run.Styles != TextStyles.None && run.Start + run.Length <= plain.Length),
                ];
                var text = new RichText(plain, runs);
                string xml = RichTextXmlDoc.Render(text);
                Assert.DoesNotContain(xml, c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029');
                string shown = XElement.Parse($"<x>{xml}</x>", LoadOptions.PreserveWhitespace).Value;
                string expected = XElement.Parse($"<x>{RichTextXmlDoc.Escape(plain)}</x>", LoadOptions.PreserveWhitespace).Value;
                Assert.Equal(Unmarked(expected), Unmarked(shown));
                XElement.Parse($"<x>{RichTextHtml.Render(text)}</x>");
            },
            iter: 20_000);

        static string Unmarked(string text) => string.Concat(text.Where(c => c is not ('^' or '_' or '(' or ')' or '\uFFFD') && !char.IsSurrogate(c)));
    }
}
