using BibGen.Text;
using BibGen.Values.Latex;
using CsCheck;

namespace BibGen.Tests.Values.Latex;

/// <summary>What is written as LaTeX reads back as what it was.</summary>
public class LatexEncoderTests
{
    [Theory]
    [InlineData("Cost & benefit: 100 % of $5 #1 a_b", @"Cost \& benefit: 100 \% of \$5 \#1 a\_b")]
    [InlineData(@"a\b {c} ~d^e", @"a\textbackslash{}b \textbraceleft{}c\textbraceright{} \textasciitilde{}d\textasciicircum{}e")]
    [InlineData("Müller–Ångström", "Müller–Ångström")]
    [InlineData("a--b", "a-{}-b")]
    [InlineData("x⁰ and a₀", @"x\textsuperscript{0} and a\textsubscript{0}")]
    [InlineData("pp.\u00A012", "pp.~12")]
    [InlineData("H₂O¹⁸ β-catenin ≤ 5", @"H\textsubscript{2}O\textsuperscript{18} $\beta$-catenin $\leq$ 5")]
    public void Characters_that_mean_something_to_TeX_are_commands(string text, string latex)
    {
        Assert.Equal(latex, LatexEncoder.Encode(text));
        Assert.Equal(text, LatexText.ToPlain(latex));
    }

    [Fact]
    public void A_minus_is_one_of_mathematics() => Assert.Equal("1 $-$ 2", LatexEncoder.Encode("1 \u2212 2"));

    [Fact]
    public void Formatting_is_written_as_commands()
    {
        RichText text = LatexText.Decode(@"The \emph{E. coli} {DNA} of H\textsubscript{2}O and x\textsuperscript{a.5}");
        Assert.Equal(@"The \emph{E. coli} {DNA} of H\textsubscript{2}O and x\textsuperscript{a.5}", LatexEncoder.Encode(text));
    }

    /// <summary>Runs of white space are one blank in a field, so that there are none here. A straight apostrophe prints as a curved one.</summary>
    [Fact]
    public void Any_text_reads_back() =>
        Gen.Char[" abcXYZ0.,;:!?`'\"-<>()[]{}$&#%_^~\\/|*+=@éøß¿“’–—\u00A0α₂³²≤ε"].Array[0, 12].Select(letters => new string(letters)).Sample(text =>
        {
            string folded = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            string latex = LatexEncoder.Encode(folded);
            Assert.Equal(0, latex.Count(c => c == '{') - latex.Count(c => c == '}'));
            Assert.Equal(folded.Replace('\'', '’'), LatexText.ToPlain(latex).Replace('\'', '’'));
        }, iter: 100_000);
}
