using BibGen.Rules.Syntax;
using BibGen.Text;

namespace BibGen.Tests.Rules.Syntax;

public class HtmlTagTests
{
    [Theory]
    [InlineData("i it italic", "\\textit{")]
    [InlineData("em", "\\emph{")]
    [InlineData("b strong bold", "\\textbf{")]
    [InlineData("sub inf", "\\textsubscript{")]
    [InlineData("sup", "\\textsuperscript{")]
    [InlineData("tt code monospace", "\\texttt{")]
    [InlineData("u underline", "\\underline{")]
    [InlineData("sc scp", "\\textsc{")]
    [InlineData("p span numpages astrobj", "")]
    [InlineData("math mi mn mo mrow msub msup msubsup mtext mstyle inline-formula", "")]
    [InlineData("a div script T", null)]
    public void A_tag_has_a_command_of_LaTeX_or_leaves_its_text(string names, string? command) =>
        Assert.All(names.Split(' '), name => Assert.Equal(command, HtmlTag.Command(name)));

    [Theory]
    [InlineData("<i>", "i")]
    [InlineData("</i>", "/i")]
    [InlineData("<br/>", "br")]
    [InlineData("< BR />", "br")]
    [InlineData("<jats:italic>", "italic")]
    [InlineData("<i class='a'>", "i")]
    [InlineData("<i class>", null)]
    [InlineData("<i a='1234567890123456789012345678901234'>", "i")] // 40 characters
    [InlineData("<i a='12345678901234567890123456789012345'>", null)]
    [InlineData("$<$i a='1234567890123456789012345678901234'$>$", "i")]
    [InlineData("$<$i a='12345678901234567890123456789012345'$>$", null)]
    [InlineData("<>", null)]
    [InlineData("<i", null)]
    [InlineData("i>", null)]
    [InlineData("$<$i$>$", "i")]
    [InlineData("{$<$}/sub{$>$}", "/sub")]
    [InlineData("{\\textless}i{\\textgreater}", "i")]
    [InlineData("\\textless{}i\\textgreater{}", "i")]
    [InlineData("\\textless i\\textgreater ", "i")]
    [InlineData("\\textlessi\\textgreater", "i")]
    [InlineData("<a>", null)]
    public void A_tag_is_read_in_every_form_of_its_brackets(string text, string? expected)
    {
        HtmlTag? tag = HtmlTag.At(text, 0, new SourceSpan(0, text.Length));
        Assert.Equal(expected, tag is { } found ? (found.IsEnd ? "/" : "") + found.Name : null);
        Assert.Equal(tag is null ? null : new SourceSpan(0, text.Length), tag?.Span);
        Assert.Null(HtmlTag.At(text, 0, new SourceSpan(0, text.Length - 1))); // It goes beyond the value.
    }
}
