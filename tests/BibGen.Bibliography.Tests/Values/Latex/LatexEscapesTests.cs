using BibGen.Text;
using BibGen.Values.Latex;

namespace BibGen.Tests.Values.Latex;

/// <summary>LaTeX's notation in identifiers and addresses.</summary>
public class LatexEscapesTests
{
    [Theory]
    [InlineData("10.1000/a\\_b", "10.1000/a_b")]
    [InlineData("10.1000/a{\\_}b{c}", "10.1000/a_bc")]
    [InlineData("http://x.org/\\~{}knuth/\\^{}a/\\~b", "http://x.org/~knuth/^a/~b")]
    [InlineData("http://x.org/\\~{a}", "http://x.org/~a")]
    [InlineData("10.1002/x\\textless12::AID\\textgreater{}3", "10.1002/x<12::AID>3")]
    [InlineData("10.1002/x$<$12::AID$>$3", "10.1002/x<12::AID>3")]
    [InlineData("10.1002/x$\\lt$12$ \\gt $3", "10.1002/x<12>3")]
    [InlineData("http://x.org/$\\sim$knuth", "http://x.org/~knuth")]
    [InlineData("10.1000/$\\lt a$d", "10.1000/$<a$d")]
    [InlineData("a\\textunderscore b\\textasciitilde{}c\\textasciicircum d\\textbar e\\textdollar f\\textquotesingle g\\slash h", "a_b~c^d|e$f'g/h")]
    [InlineData("a\\%\\#\\&\\{\\}\\$\\ b", "a%#&{}$ b")]
    public void What_LaTeX_needs_goes(string value, string expected) => Assert.Equal((expected, true), Removed(value));

    [Theory]
    [InlineData("10.1000/ab")]
    [InlineData("10.1000/a\\b")]
    [InlineData("10.1000/a\\")]
    [InlineData("10.1000/a\\textlessen")]
    [InlineData("10.1000/a\\ltx")]
    [InlineData("10.1000/a{b")]
    [InlineData("10.1000/a}{b")]
    [InlineData("10.1000/a$b")]
    [InlineData("10.1000/a$$b")]
    [InlineData("10.1000/a$bc$d")]
    [InlineData("10.1000/$\\alpha$d")]
    public void What_it_does_not_need_stays(string value) => Assert.Equal((value, false), Removed(value));

    private static (string Text, bool IsChanged) Removed(string value)
    {
        var text = new TrackedText(value);
        bool isChanged = LatexEscapes.Remove(text);
        return (text.Span.ToString(), isChanged);
    }
}
