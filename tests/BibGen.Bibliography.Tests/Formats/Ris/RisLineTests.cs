using BibGen.Formats.Ris;

namespace BibGen.Tests.Formats.Ris;

/// <summary>What a single line is: a capital and a capital or digit, two blanks, a hyphen and a blank; and what programs and people make of that.</summary>
public sealed class RisLineTests
{
    [Theory]
    [InlineData("TY  - JOUR", "Tag 'TY' 'JOUR'")]
    [InlineData("A1  - Roe", "Tag 'A1' 'Roe'")]
    [InlineData("Z9  - x", "Tag 'Z9' 'x'")]
    [InlineData("AZ  - x", "Tag 'AZ' 'x'")]
    [InlineData("ZA  - x", "Tag 'ZA' 'x'")]
    [InlineData("A0  - x", "Tag 'A0' 'x'")]
    [InlineData("ER  - ", "Tag 'ER' ''")]
    [InlineData("ER  -", "Tag 'ER' ''")]
    [InlineData("TI  -  x", "Tag 'TI' ' x'")]
    [InlineData("TI  -x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI -x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI - x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI- x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI-", "MisspelledTag 'TI' ''")]
    [InlineData("TI -", "MisspelledTag 'TI' ''")]
    [InlineData("TI    - x", "MisspelledTag 'TI' 'x'")]
    [InlineData("ti  - x", "MisspelledTag 'ti' 'x'")]
    [InlineData(" TI  - x", "MisspelledTag 'TI' 'x'")]
    [InlineData("\tTI\t-\tx", "MisspelledTag 'TI' 'x'")]
    [InlineData("\u00A0TI\u00A0\u00A0-\u00A0x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI  \u2010 x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI  \u2011 x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI  \u2012 x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI  \u2013 x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI  \u2014 x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI  \u2212 x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI  \u2015 x", "MisspelledTag 'TI' '\u2015 x'")]
    [InlineData("TI  x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI   x", "MisspelledTag 'TI' 'x'")]
    [InlineData("TI x", "Text")]
    [InlineData("TIx", "Text")]
    [InlineData("TI  ", "Text")]
    [InlineData("TI", "Text")]
    [InlineData(" TI  x", "Text")]
    [InlineData("TI-6Al-4V", "Text")]
    [InlineData("XX - x", "Text")]
    [InlineData("XX- x", "Text")]
    [InlineData("Title - x", "Text")]
    [InlineData("1A  - x", "Text")]
    [InlineData("a1  x", "MisspelledTag 'a1' 'x'")]
    [InlineData("[A  - x", "Text")]
    [InlineData("A[  - x", "Text")]
    [InlineData("@A  - x", "Text")]
    [InlineData("A@  - x", "Text")]
    [InlineData("A:  - x", "Text")]
    [InlineData("A/  - x", "Text")]
    [InlineData("er - ", "MisspelledTag 'er' ''")]
    [InlineData("ER - positive", "Text")]
    [InlineData("ER  -positive", "Text")]
    [InlineData("T", "Text")]
    [InlineData("  T", "Text")]
    [InlineData("-", "Text")]
    [InlineData(" \t\u00A0", "Blank")]
    [InlineData(" ", "Blank")]
    [InlineData("", "Blank")]
    public void A_line_is_taken_apart(string line, string expected)
    {
        RisLine read = RisLine.Read(line.AsSpan());
        bool hasTag = read.Kind is RisLineKind.Tag or RisLineKind.MisspelledTag;
        Assert.Equal(expected, hasTag ? $"{read.Kind} '{line.Substring(read.TagStart, RisLine.TagLength)}' '{line[read.ValueStart..]}'" : read.Kind.ToString());
        Assert.True(hasTag || read is { TagStart: 0, ValueStart: 0 });
    }
}
