namespace BibGen.Tests.Rules.Syntax;

/// <summary>HTML in values (BIB0005), and what LaTeX has for it.</summary>
public class HtmlMarkupTests
{
    [Theory]
    [InlineData("journal = {A &amp; B}", "journal = {A \\& B}")]
    [InlineData("journal = {A \\&amp; B}", "journal = {A \\& B}")]
    [InlineData("journal = {A {\\&}amp; B}", "journal = {A \\& B}")]
    [InlineData("title = {a &amp;lt; b &gt; $c &lt; d$}", "title = {a {\\textless} b {\\textgreater} $c < d$}")]
    [InlineData("title = {Caf&eacute; &#233; &#xE9; &#37;}", "title = {Café é é \\%}")]
    [InlineData("title = {1&ndash;2}", "title = {1--2}")]
    [InlineData("title = {a&nbsp;b &mdash; &#36; &#35; &#95;}", "title = {a~b --- \\$ \\# \\_}")]
    [InlineData("title = {a &#123; &#125; &#92; &#126; &#94; &quot;b&quot;}",
        "title = {a {\\textbraceleft} {\\textbraceright} {\\textbackslash} {\\textasciitilde} {\\textasciicircum} \"b\"}")]
    [InlineData("title = {$c &gt; d$}", "title = {$c > d$}")]
    [InlineData("title = \"a &quot;b&quot;\"", "title = \"a {\"}b{\"}\"")]
    [InlineData("url = {https://example.org/?a=1&amp;b=2}", "url = {https://example.org/?a=1&b=2}")]
    [InlineData("title = {On <i>E. coli</i> and H<sub>2</sub>O}", "title = {On \\textit{E. coli} and H\\textsubscript{2}O}")]
    [InlineData("title = {On {\\textless}i{\\textgreater}E. coli{\\textless}/i{\\textgreater}}", "title = {On \\textit{E. coli}}")]
    [InlineData("title = {On $<$i$>$E. coli$<$/i$>$}", "title = {On \\textit{E. coli}}")]
    [InlineData("title = {On <I class=\"x\">E. {<b>coli</b>}</I>}", "title = {On \\textit{E. {\\textbf{coli}}}}")]
    [InlineData("title = {One<br/>two}", "title = {One two}")]
    public void Html_is_written_in_LaTeX(string field, string repaired) =>
        Assert.Equal($"@misc{{k, {repaired}}}", RuleFindings.Fixed("BIB0005", $"@misc{{k, {field}}}"));

    [Fact]
    public void Html_has_its_place()
    {
        Assert.Equal(
            "2,17 '&amp;': The journal of 'k' contains the HTML '&amp;' and 1 more; write '\\&'",
            RuleFindings.InBib("BIB0005", "@misc{k,\n  journal  = {A &amp; B &amp; C},\n}"));
        Assert.Equal("3,11 '&lt;': The TI of 'Smith' contains the HTML '&lt;'; write '<'",
            RuleFindings.InNbib("BIB0005", "PMID- 1\nFAU - Smith, A\nTI  - p < &lt; q\n"));
    }

    [Theory]
    [InlineData("title = {A \\& B; and C}")]
    [InlineData("title = {The average <p> of a < b > c}")]
    [InlineData("title = {Rings R<x>}")]
    [InlineData("title = {Emission from $<r>$ and <b> physics}")]
    [InlineData("url = {https://example.org/?a=1&b=2;c}")]
    [InlineData("doi = {10.1002/(SICI)1&lt;2}")]
    [InlineData("abstract = {p &lt; 0.05 <b>and</b>}")]
    [InlineData("mynote = {a &amp; b}")]
    [InlineData("title = {AT&T; a story}")]
    public void What_looks_like_Html_and_is_none(string field) => Assert.Equal("", RuleFindings.InBib("BIB0005", $"@misc{{k, {field}}}"));

    [Theory]
    [InlineData("On <i>E. coli</i> and <sub>2</sub>", "")] // Its own tags
    [InlineData("On <i>E. coli</i> &amp; more", "1,58 '&amp;'")]
    public void Where_a_format_has_tags_only_other_HTML_is_found(string title, string expected)
    {
        string found = RuleFindings.In("BIB0005", ("a.csl.json", $"[{{\"id\": \"k\", \"type\": \"book\", \"title\": \"{title}\"}}]"));
        Assert.Equal(expected, found.Split(':')[0]);
    }
}
