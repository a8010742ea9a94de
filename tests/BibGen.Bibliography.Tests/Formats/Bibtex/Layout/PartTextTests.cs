namespace BibGen.Tests.Formats.Bibtex.Layout;

/// <summary>Delimiters of values, and numbers without any.</summary>
public class PartTextTests
{
    [Theory]
    [InlineData(
        "delimiters=braces",
        "@misc{a, t = \"x\", u = {y}, v = 1, w = jan, x = \"a\" # \"b\"}",
        "@misc{a, t = {x}, u = {y}, v = 1, w = jan, x = {a} # {b}}")]
    [InlineData("delimiters=braces", "@string{a = \"A\"}", "@string{a = {A}}")]
    [InlineData("delimiters=braces", "@misc{a, t = \"x {\"} y\"}", "@misc{a, t = {x {\"} y}}")]
    [InlineData("delimiters=braces", "@misc{a, t = \"a } b\"}", "@misc{a, t = \"a } b\"}")]
    [InlineData("delimiters=braces", "@preamble{\"x\"}", "@preamble{\"x\"}")]
    [InlineData("delimiters=braces", "@misc{a, t = \"\"}", "@misc{a, t = {}}")]
    [InlineData(
        "delimiters=quotes",
        "@misc{a, t = {x}, u = \"y\", v = {a \"b\"}, w = {a {\"} b}}",
        "@misc{a, t = \"x\", u = \"y\", v = {a \"b\"}, w = \"a {\"} b\"}")]
    [InlineData("delimiters=quotes", "@misc{a, x = {\\\"o}, y = {{\\\"o}}, z = {}}", "@misc{a, x = {\\\"o}, y = \"{\\\"o}\", z = \"\"}")]
    [InlineData("delimiters=quotes", "@misc{a, t = {x} # {y}}", "@misc{a, t = \"x\" # \"y\"}")]
    public void Delimiters_are_those_that_are_asked_for(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));

    [Theory]
    [InlineData(
        "numbers=bare",
        "@misc{a, t = {2001}, u = \"7\", v = {123456789}, w = {1234567890}}",
        "@misc{a, t = 2001, u = 7, v = 123456789, w = {1234567890}}")]
    [InlineData("numbers=bare", "@misc{a, x = {}, y = {1a}, z = {-1}, t = { 1 }}", "@misc{a, x = {}, y = {1a}, z = {-1}, t = { 1 }}")]
    [InlineData("numbers=bare", "@misc{a, t = {1} # {2}}", "@misc{a, t = {1} # {2}}")]
    [InlineData("numbers=bare", "@string{a = {1}}", "@string{a = 1}")]
    [InlineData("numbers=bare", "@misc{a, t = {/}, u = {:}, v = {0}, w = {9}}", "@misc{a, t = {/}, u = {:}, v = 0, w = 9}")]
    [InlineData("numbers=delimited", "@misc{a, t = 1, u = {2}, v = 1 # 2, w = 1a, x = jan}", "@misc{a, t = {1}, u = {2}, v = 1 # 2, w = 1a, x = jan}")]
    [InlineData("numbers=delimited delimiters=quotes", "@misc{a, t = 1, u = {2}}", "@misc{a, t = \"1\", u = \"2\"}")]
    [InlineData("numbers=delimited delimiters=braces", "@misc{a, t = 1, u = \"2\"}", "@misc{a, t = {1}, u = {2}}")]
    [InlineData("numbers=bare delimiters=quotes", "@misc{a, t = {1}, u = {x}}", "@misc{a, t = 1, u = \"x\"}")]
    public void A_number_alone_is_bare_or_has_delimiters(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));
}
