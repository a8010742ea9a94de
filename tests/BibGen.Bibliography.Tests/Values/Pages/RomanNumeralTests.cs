using BibGen.Values.Pages;

namespace BibGen.Tests.Values.Pages;

public class RomanNumeralTests
{
    [Theory]
    [InlineData("i", 1)]
    [InlineData("iii", 3)]
    [InlineData("iv", 4)]
    [InlineData("ix", 9)]
    [InlineData("xix", 19)]
    [InlineData("XL", 40)]
    [InlineData("xciv", 94)]
    [InlineData("CDXLIV", 444)]
    [InlineData("mcmxcix", 1999)]
    [InlineData("MMMDCCCLXXXVIII", 3888)]
    [InlineData("MMMMDCCCLXXXVIII", 0)]
    [InlineData("Xv", 0)]
    [InlineData("xV", 0)]
    [InlineData("xa", 0)]
    [InlineData("12", 0)]
    [InlineData("", 0)]
    public void A_page_of_the_front_matter_has_a_number(string text, int number) => Assert.Equal(number, RomanNumeral.Read(text));
}
