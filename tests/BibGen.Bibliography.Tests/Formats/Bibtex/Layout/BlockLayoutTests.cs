namespace BibGen.Tests.Formats.Bibtex.Layout;

/// <summary>Lines, commas and delimiters of an entry.</summary>
public class BlockLayoutTests
{
    [Theory]
    [InlineData("indent=2", "@misc{a, t={T},\n\tu = 1 , }", "@misc{a,\n  t={T},\n  u = 1,\n}")]
    [InlineData("indent=2", "@misc{a}", "@misc{a}")]
    [InlineData("indent=2", "@misc{a,}", "@misc{a,}")]
    [InlineData("indent=2", "@misc( a , t={T} )", "@misc(a,\n  t={T}\n)")]
    [InlineData("indent=2", "@misc{ a, t={T}, }\n", "@misc{a,\n  t={T},\n}\n")]
    [InlineData("indent=2", "@misc{a,\r\nt={T}}", "@misc{a,\r\n  t={T}\r\n}")]
    [InlineData("indent=2", "@misc{a,\rt={T}}", "@misc{a,\r  t={T}\r}")]
    [InlineData("indent=2", "@misc\n{a,\nt={A}\n}", "@misc{a,\n  t={A}\n}")]
    [InlineData("indent=2", "@misc{a, t = {A} # {B} # c}", "@misc{a,\n  t = {A} # {B} # c\n}")]
    [InlineData("indent=2", "@misc{a, t = {A}\n# {B}}", "@misc{a,\n  t = {A}\n# {B}\n}")]
    [InlineData("indent=2", "@misc{a,t={A}}@misc{b,t={B}}", "@misc{a,\n  t={A}\n}@misc{b,\n  t={B}\n}")]
    [InlineData("indent=2", "x@misc{a, t = {A}}", "x@misc{a,\n  t = {A}\n}")]
    [InlineData("indent=2", "@ misc {a, t = {A}}", "@misc{a,\n  t = {A}\n}")]
    [InlineData("indent=0", "@misc{a,\n  t={T}}", "@misc{a,\nt={T}\n}")]
    [InlineData("indent=0", "@misc{a,t={T}}", "@misc{a,\nt={T}\n}")]
    [InlineData("indent=tab", "@misc{a, t={T}}", "@misc{a,\n\tt={T}\n}")]
    [InlineData("indent=32", "@misc{a, t={T}}", "@misc{a,\n                                t={T}\n}")]
    public void Each_field_has_its_line(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));

    [Theory]
    [InlineData("indent=2 trailing-comma=yes", "@string{a = {A},b={B}}")]
    [InlineData("indent=2 trailing-comma=yes", "@string{ a={A} , }")]
    [InlineData("indent=2 trailing-comma=yes", "@string{}")]
    [InlineData("indent=2 trailing-comma=yes", "@preamble{ {x} }")]
    [InlineData("indent=2 trailing-comma=yes", "@comment{ x }")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{t = {A}}")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t = {T} % c\n}")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t = {A} %c\n# {B}}")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t == {A}}")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t {A}}")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t = {A")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t = {A {b},\n u = 1\n}")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t = \"A,\n u = 1\n}")]
    [InlineData("indent=2 trailing-comma=yes", "% @misc{a, t = {A}}")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t = {A}, u = }")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a b, t = {A}}")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t = 1)")]
    [InlineData("indent=2 trailing-comma=yes", "@misc(a, t = 1}")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t = 1")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t = {A} u = {U}}")]
    [InlineData("indent=2 trailing-comma=yes", "@misc{a, t = 1 2}")]
    [InlineData("indent=2 trailing-comma=yes", "@misc a, t = {A}}")]
    public void What_is_no_plain_entry_keeps_its_lines(string options, string text) =>
        Assert.Equal(text, BibtexLayoutTests.Apply(text, options));

    [Theory]
    [InlineData("trailing-comma=yes", "@misc{a, t = {T}}", "@misc{a, t = {T},}")]
    [InlineData("trailing-comma=yes", "@misc{a, t = {T} }", "@misc{a, t = {T}, }")]
    [InlineData("trailing-comma=yes", "@misc{a, t = {T},}", "@misc{a, t = {T},}")]
    [InlineData("trailing-comma=yes", "@misc{a}", "@misc{a}")]
    [InlineData("trailing-comma=yes", "@string{a = {A}}", "@string{a = {A}}")]
    [InlineData("trailing-comma=yes", "@misc{a, t = {T}\n , \n}", "@misc{a, t = {T}\n , \n}")]
    [InlineData("trailing-comma=no", "@misc{a, t = {T},}", "@misc{a, t = {T}}")]
    [InlineData("trailing-comma=no", "@misc{a, t = {T} , }", "@misc{a, t = {T} }")]
    [InlineData("trailing-comma=no", "@misc{a, t = {T}}", "@misc{a, t = {T}}")]
    [InlineData("trailing-comma=no", "@misc{a,}", "@misc{a,}")]
    [InlineData("trailing-comma=no", "@string{a = {A},}", "@string{a = {A},}")]
    [InlineData("trailing-comma=yes indent=2", "@misc{a, t = {T}}", "@misc{a,\n  t = {T},\n}")]
    [InlineData("trailing-comma=yes indent=2", "@misc{a,}", "@misc{a,}")]
    [InlineData("trailing-comma=no indent=2", "@misc{a, t = {T} , }", "@misc{a,\n  t = {T}\n}")]
    public void A_comma_stands_after_the_last_field_or_not(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));
}
