using BibGen.Formats.CslJson;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>Numbers as RFC 8259 §6 has them.</summary>
public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("10")]
    [InlineData("0.5")]
    [InlineData("-1.50")]
    [InlineData("1e5")]
    [InlineData("1E+5")]
    [InlineData("1.5e-10")]
    [InlineData("0e0")]
    public void A_number_is_digits_with_a_fraction_and_an_exponent(string word) => Assert.True(JsonNumber.Is(word.AsSpan()));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("00")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1.e5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1E-")]
    [InlineData("1e+-5")]
    [InlineData("1.5.5")]
    [InlineData("1e5.5")]
    [InlineData("1x")]
    [InlineData("x")]
    [InlineData("1 ")]
    public void Anything_else_is_none(string word) => Assert.False(JsonNumber.Is(word.AsSpan()));
}
