using BibGen.Generators.Emission;
using BibGen.Internal;
using CsCheck;

namespace BibGen.Tests.Generators.Emission;

/// <summary>What stands twice in a packed citation is written once, and comes back as it was.</summary>
public class BackReferenceTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abcde abcde", "abcde abcde")] // Too short to gain anything.
    [InlineData("abcdef abcdef", "abcdef \u0005 &")] // From place 0 (a blank) six characters (a blank and six).
    [InlineData("xabcdefabcdefabcdef", "xabcdef\u0005!&\u0005'&")]
    [InlineData("abcdefg abcdefgh", "abcdefg \u0005 'h")] // As long as it goes on.
    [InlineData("abcdef abcdeX abcdef", "abcdef abcdeX\u0005&&f")] // From the place where they stood last, the blank included.
    public void What_stands_twice_is_written_once(string text, string expected)
    {
        Assert.Equal(expected, BackReferenceWriter.Shorten(text));
        Assert.Equal(text, BackReferences.Expand(expected));
    }

    [Fact]
    public void Every_text_comes_back() =>
        Gen.Char["abc\u0001\u0002\u00E9\u4E2D"].Array[0, 400].Select(chars => new string(chars))
            .Sample(text => Assert.Equal(text, BackReferences.Expand(BackReferenceWriter.Shorten(text))));

    /// <summary>Places end before the surrogates, which are no characters by themselves; lengths before what is no single byte.</summary>
    [Fact]
    public void A_long_text_comes_back()
    {
        string text = string.Concat(Enumerable.Range(0, 30_000).Select(number => $"{number % 977} and {number % 89},"));
        string shortened = BackReferenceWriter.Shorten(text);
        Assert.Equal(text, BackReferences.Expand(shortened));
        Assert.DoesNotContain(shortened, char.IsSurrogate);
        Assert.InRange(shortened.Length, 1, text.Length * 6 / 10);
    }

    [Theory]
    [InlineData("author", "A")]
    [InlineData("custom", "custom")]
    [InlineData("AU", "AU")]
    [InlineData("A", "A ")]
    [InlineData("Z", "Z ")]
    public void A_frequent_field_is_a_capital(string name, string packed)
    {
        Assert.Equal(packed, FieldNames.Pack(name));
        Assert.Equal(name, FieldNames.Unpack(packed));
    }
}
