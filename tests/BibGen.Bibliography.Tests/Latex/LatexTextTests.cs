using System.Text;
using System.Text.Json;
using BibGen.Latex;
using BibGen.Text;
using CsCheck;

namespace BibGen.Tests.Latex;

/// <summary>LaTeX to Unicode.</summary>
public class LatexTextTests
{
    private static readonly Gen<string> Values = Gen.OneOf("\\", "{", "}", "$", "~", "-", "`", "'", "\"", "^", "_", " ", "a", "É", "\\'", "\\\"", "\\c", "\\v ", "\\i", "\\emph", "\\textbf{", "\\em ",
            "\\enquote{", "\\url{", "\\href{x}", "\\unknown", "\\frac{1}", "\\hskip 1em", "[", "]", "*", "\\(", "\\)", "<<", ">>", ",,", "---", "\ud83d", "\ude00", "\\uppercase{", "^2", "_{ab}", "\\footnote{")
        .Array[0, 30].Select(parts => string.Concat(parts));

    [Fact]
    public void Every_test_of_the_specification_holds()
    {
        if (!SharedData.IsPresent())
            return;
        var wrong = new List<string>();
        JsonElement spec = SharedData.Spec("latex-unicode.json");
        foreach (JsonElement test in spec.GetProperty("tests").EnumerateArray())
            Check(test.GetProperty("in").GetString()!, test.GetProperty("out").GetString()!);
        foreach (JsonProperty composed in spec.GetProperty("composed").EnumerateObject())
            Check(composed.Name, composed.Value.GetString()!);
        foreach (string table in new[] { "letters", "symbols" })
        {
            foreach (JsonElement row in spec.GetProperty(table).EnumerateArray())
            {
                if (row.TryGetProperty("char", out JsonElement character))
                    Check($"x\\{row.GetProperty("cmd").GetString()}{{}}y", $"x{character.GetString()}y");
            }
        }

        foreach (string table in new[] { "greek", "operators" })
        {
            foreach (JsonElement row in spec.GetProperty("math").GetProperty(table).EnumerateArray())
                Check($"$\\{row.GetProperty("cmd").GetString()}$", row.GetProperty("char").GetString()!);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));

        void Check(string value, string text)
        {
            string actual = LatexText.ToPlain(value).Replace('\u00A0', ' ');
            if (actual != text.Replace('\u00A0', ' ').Trim(' '))
                wrong.Add($"{value}: '{actual}', not '{text}'");
        }
    }

    [Theory]
    [InlineData("Erd{\\H{o}}s and R{\\'e}nyi", "Erdős and Rényi")]
    [InlineData("{\\'\\i}", "í")]
    [InlineData("\\'{\\^{e}}", "ế")]
    [InlineData("\\\" u", "ü")]
    [InlineData("\\v{c}\\c c\\k{a}", "čçą")]
    [InlineData("\\'{}x \\~{}y", "´x ~y")]
    [InlineData("\\t{oo}", "o\u0361o")]
    [InlineData("A \\emph{B} {\\bf C} \\textsc{D}", "A B C D")]
    [InlineData("CO$_2$ and x$^{10}$ and $x^{ab}$", "CO₂ and x¹⁰ and xab")]
    [InlineData("$\\alpha_{i}\\leq\\frac{1}{2}$", "αᵢ≤1/2")]
    [InlineData("It costs $5", "It costs $5")]
    [InlineData("from $5 to $10", "from $5 to $10")]
    [InlineData("R\\&D at 50\\% -- or --- more", "R&D at 50% – or — more")]
    [InlineData("\\enquote{a \\enquote{b} c}", "“a ‘b’ c”")]
    [InlineData("\\href{http://x.y/a_b}{the \\emph{text}}", "the text")]
    [InlineData("\\url{http://x.y/a_b%20~c}", "http://x.y/a_b%20~c")]
    [InlineData("\\uppercase{abc \\'e}", "ABC É")]
    [InlineData("a\\footnote{b} c", "a c")]
    [InlineData("{\\noopsort{1973}}Title", "Title")]
    [InlineData("A\\hskip 1em plus 0.5em minus 0.4em\\relax B", "AB")]
    [InlineData("\\unknown{kept} and \\other text", "kept and other text")]
    [InlineData("open {brace and \\", "open brace and \\")]
    [InlineData("close } brace", "close brace")]
    public void A_value_becomes_readable_text(string value, string text) => Assert.Equal(text, LatexText.ToPlain(value));

    [Theory]
    [InlineData("On \\emph{E. coli} cells", "On <i>E. coli</i> cells")]
    [InlineData("\\emph{a \\emph{b} c}", "<i>a </i>b<i> c</i>")]
    [InlineData("{\\it a \\bf b} c", "<i>a </i><b><i>b</i></b> c")]
    [InlineData("10\\textsuperscript{th} H\\textsubscript{2}O", "10<sup>th</sup> H₂O")]
    [InlineData("a < b & c", "a &lt; b &amp; c")]
    public void Formatting_becomes_elements_of_a_doc_comment(string value, string xml) => Assert.Equal(xml, RichTextXmlDoc.Render(LatexText.Decode(value)));

    [Theory]
    [InlineData("\\textbf{\\emph{a*b}} & c$^{x y}$", "<b><i>a*b</i></b> &amp; c<sup>x y</sup>", "***a\\*b*** & c<sup>x y</sup>")]
    [InlineData("plain <text>", "plain &lt;text&gt;", "plain \\<text\\>")]
    public void Formatting_becomes_HTML_and_Markdown(string value, string html, string markdown)
    {
        RichText text = LatexText.Decode(value);
        Assert.Equal(html, RichTextHtml.Render(text));
        Assert.Equal(markdown, RichTextMarkdown.Render(text));
    }

    [Fact]
    public void Braces_around_text_protect_its_case_and_braces_around_a_command_do_not()
    {
        Assert.Equal([(3, 3, TextStyles.CaseProtected)], LatexText.Decode("On {DNA}").Runs.Select(run => (run.Start, run.Length, run.Styles)));
        Assert.Empty(LatexText.Decode("{\\'E}tienne").Runs);
    }

    [Fact]
    public void An_unknown_command_is_reported_at_its_place()
    {
        var unknown = new List<UndecodableCommand>();
        Assert.Equal("a kept b", LatexText.Decode("a \\foo{kept} b", unknown).Plain);
        Assert.Equal([new UndecodableCommand("\\foo", 2)], unknown);
    }

    [Fact]
    public void Plain_text_is_not_copied()
    {
        const string value = "A title (with parentheses), commas and well-known words";
        Assert.Same(value, LatexText.ToPlain(value));
        Assert.Same(value, LatexText.Decode(value).Plain);
    }

    [Fact]
    public void Any_value_gives_text_with_runs_in_order_and_well_formed_documentation() => Values.Sample(
        value =>
        {
            RichText text = LatexText.Decode(value);
            Assert.Equal(LatexText.ToPlain(value), text.Plain);
            int end = 0;
            foreach (TextRun run in text.Runs)
            {
                Assert.True(run.Start >= end && run.Length > 0 && run.Styles != TextStyles.None);
                end = run.Start + run.Length;
            }

            Assert.True(end <= text.Plain.Length);
            string xml = RichTextXmlDoc.Render(text);
            System.Xml.Linq.XElement.Parse("<x>" + xml + "</x>");
            Assert.DoesNotContain(xml, c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029');
        },
        iter: 50_000);

    [Fact]
    public void Any_text_can_stand_in_a_doc_comment() => Gen.String.Sample(
        text => System.Xml.Linq.XElement.Parse("<x>" + RichTextXmlDoc.Render(new RichText(text)) + "</x>").Value.Length <= text.Length,
        iter: 20_000);

    [Theory]
    [InlineData("{")]
    [InlineData("\\")]
    [InlineData("\\emph")]
    [InlineData("\\emph{")]
    [InlineData("\\'")]
    [InlineData("$")]
    [InlineData("\\footnote{")]
    [InlineData("\\hskip 1em plus ")]
    [InlineData("\\x[")]
    [InlineData("$\\$")]
    public void A_million_of_anything_does_no_harm(string repeated)
    {
        string value = new StringBuilder().Insert(0, repeated, 1_000_000 / repeated.Length).ToString();
        LatexText.ToPlain("\\hskip " + value);
        long before = GC.GetAllocatedBytesForCurrentThread();
        LatexText.Decode(value);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 400_000_000);
    }
}
