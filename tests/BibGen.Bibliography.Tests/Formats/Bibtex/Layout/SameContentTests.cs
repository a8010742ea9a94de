using BibGen.Formats.Bibtex;
using BibGen.Formats.Bibtex.Layout;

namespace BibGen.Tests.Formats.Bibtex.Layout;

/// <summary>What two files may differ in and say the same: the guard of every layout.</summary>
public class SameContentTests
{
    [Theory]
    [InlineData("@misc{a, t = {T}}", "@MISC{a,\n  T = \"T\",\n}")]
    [InlineData("@misc{a, t = {T}, u = {U}}", "@misc{a, u = {U}, t = {T}}")]
    [InlineData("@misc{a, t = {1}}\n@misc{b, t = {2}}", "@misc{b, t = {2}}\n@misc{a, t = {1}}")]
    [InlineData("@misc{a, t = {1}}\n@misc{a, t = {2}}\n@misc{b}", "@misc{b}\n@misc{a, t = {1}}\n@misc{a, t = {2}}")]
    [InlineData("@misc{a, t = {1}, t = {2}}", "@misc{a, t = {1}, t = {2}}")]
    [InlineData("@misc{a, crossref = {b}}\n@misc{b, note = {N}}", "@misc{b, note = {N}}\n@misc{a, crossref = {b}}")]
    [InlineData("% c\n@misc{a, t = {T}}", "@misc{a, t = {T}}")]
    public void Layout_and_order_may_differ(string one, string other) => Assert.True(Holds(one, other));

    [Theory]
    [InlineData("@misc{a, t = {T}}", "@misc{a, t = {U}}")]
    [InlineData("@misc{a, t = {T}}", "@misc{a, u = {T}}")]
    [InlineData("@misc{a, t = {T}}", "@misc{a, t = {T}, u = {U}}")]
    [InlineData("@misc{a, t = {T}}", "@misc{b, t = {T}}")]
    [InlineData("@misc{a, t = {T}}", "@book{a, t = {T}}")]
    [InlineData("@misc{a, t = {T}}", "@misc{a, t = {T}}\n@misc{b, t = {T}}")]
    [InlineData("@misc{a, t = {T}}", "@misc{a, t = {T}},")]
    [InlineData("@misc{a, t = {T}}", "@misc{a, t = {T},, u = {U}}")]
    [InlineData("@misc{a, t = {1}}\n@misc{a, t = {2}}", "@misc{a, t = {2}}\n@misc{a, t = {1}}")]
    [InlineData("@misc{a, t = {1}}\n@misc{a, t = {2}}\n@misc{b}", "@misc{a, t = {1}}\n@misc{b}\n@misc{b}")]
    [InlineData("@misc{a, t = {1}, t = {2}}", "@misc{a, t = {2}, t = {1}}")]
    [InlineData("@misc{a, crossref = {b}}\n@misc{b, note = {N}}", "@misc{a, crossref = {c}}\n@misc{b, note = {N}}")]
    [InlineData("@misc{a, crossref = {b}}\n@xdata{b, note = {N}}", "@misc{a, xdata = {b}}\n@xdata{b, note = {N}}")]
    [InlineData("@string{m = {M}}\n@misc{a, t = m}", "@misc{a, t = m}\n@string{m = {M}}")]
    public void What_is_said_may_not(string one, string other)
    {
        Assert.False(Holds(one, other));
        Assert.False(Holds(other, one));
    }

    private static bool Holds(string one, string other) =>
        SameContent.Holds(BibtexSyntaxTree.Parse(one), BibtexSyntaxTree.Parse(other), CancellationToken.None);
}
