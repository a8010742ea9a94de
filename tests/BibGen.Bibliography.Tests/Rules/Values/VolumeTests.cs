namespace BibGen.Tests.Rules.Values;

/// <summary>Volumes and issues that are more than their number (BIB4023).</summary>
public class VolumeTests
{
    [Theory]
    [InlineData("volume = {vol. 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {vol.12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {vol 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {Volume 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {no. 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {no 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {Nr. 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {nr 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {num. 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {Number 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {issue 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {iss. 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {Heft 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {Bd. 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {Band 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {n° 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {n°12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {nº 12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {vol.~12},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("volume = {vol. 12, part 2},", "has a word before the number, which the style adds; write '12'")]
    [InlineData("number = {no. 3},", "has a word before the number, which the style adds; write '3'")]
    [InlineData("volume = {12(3)},", "has the issue in it; write 12 here and 3 in the field 'number'")]
    [InlineData("volume = {12 (3-4)},", "has the issue in it; write 12 here and 3-4 in the field 'number'")]
    [InlineData("volume = {12, no. 3},", "has the issue in it; write 12 here and 3 in the field 'number'")]
    [InlineData("volume = {12, Heft 3/4},", "has the issue in it; write 12 here and 3/4 in the field 'number'")]
    [InlineData("volume = {12(S2)},", "has the issue in it; write 12 here and S2 in the field 'number'")]
    [InlineData("volume = {vol. 12(3)},", "has the issue in it; write 12 here and 3 in the field 'number'")]
    [InlineData("volume = {12(3011)},", "has the issue in it; write 12 here and 3011 in the field 'number'")]
    [InlineData("volume = {12(1-34)},", "has the issue in it; write 12 here and 1-34 in the field 'number'")]
    [InlineData("volume = {12(1-234)},", "has the issue in it; write 12 here and 1-234 in the field 'number'")]
    [InlineData("volume = {12(12345678)},", "has the issue in it; write 12 here and 12345678 in the field 'number'")]
    [InlineData("volume = {585:357-362},", "has the pages in it; write 585 here and 357-362 in the field 'pages'")]
    [InlineData("volume = {585: 357--362},", "has the pages in it; write 585 here and 357--362 in the field 'pages'")]
    [InlineData("volume = {357--362}, pages = {585},", "are pages, and the pages '585' are the volume; exchange them")]
    [InlineData("volume = {357-362}, pages = {585},", "are pages, and the pages '585' are the volume; exchange them")]
    [InlineData("volume = {12},", "")]
    [InlineData("volume = {12}, volume = {vol. 13},", "")] // The second one is not read.
    [InlineData("volume = {vol12},", "")]
    [InlineData("volume = {vol. A},", "")]
    [InlineData("volume = {12(2011)},", "")]
    [InlineData("volume = {12(123456789)},", "")]
    [InlineData("volume = {12(a)},", "")]
    [InlineData("volume = {12()},", "")]
    [InlineData("volume = {(3)},", "")]
    [InlineData("volume = {12no. 3},", "")]
    [InlineData("volume = {585:357},", "")]
    [InlineData("volume = {585:e1-e5},", "")]
    [InlineData("volume = {A:357-362},", "")]
    [InlineData("volume = {:357-362},", "")]
    [InlineData("volume = {357--358}, pages = {585},", "")]
    [InlineData("volume = {357--123456789}, pages = {585},", "")] // No journal has so many pages.
    [InlineData("volume = {357--12345678}, pages = {585},", "are pages, and the pages '585' are the volume; exchange them")]
    [InlineData("volume = {357--}, pages = {585},", "")]
    [InlineData("volume = {357--362}, pages = {585--590},", "")]
    [InlineData("volume = {357--362},", "")]
    [InlineData("volume = {362--357}, pages = {585},", "")]
    [InlineData("number = {585:357-362},", "")]
    [InlineData("volume = {LNCS 12},", "")]
    public void A_volume_is_a_number_and_nothing_else(string fields, string expected)
    {
        string found = RuleFindings.InBib("BIB4023", RuleFindings.Entry(fields));
        Assert.Equal(expected, found[(found.IndexOf("of 'k' ", StringComparison.Ordinal) is >= 0 and int at ? at + "of 'k' ".Length : 0)..]);
    }

    [Theory]
    [InlineData("volume = {vol. 12},", "volume = {12},")]
    [InlineData("volume = {12(3)},", "number = {3},\n  volume = {12},")]
    public void The_fix_writes_each_number_into_its_field(string fields, string expected) =>
        Assert.Equal(RuleFindings.Entry(expected), RuleFindings.Fixed("BIB4023", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("volume = {vol. 12, part 2},")]
    [InlineData("volume = {12(3)}, number = {4},")]
    [InlineData("volume = {585:357-362},")]
    public void What_would_be_lost_has_no_fix(string fields) => Assert.False(RuleFindings.HasFix("BIB4023", RuleFindings.Entry(fields)));
}
