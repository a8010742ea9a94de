using BibGen.Rules.Syntax;

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
}
