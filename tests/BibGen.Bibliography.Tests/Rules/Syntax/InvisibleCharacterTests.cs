using BibGen.Rules.Syntax;

namespace BibGen.Tests.Rules.Syntax;

/// <summary>Characters that nobody sees, or that look like others (BIB0008).</summary>
public class InvisibleCharacterTests
{
    [Theory]
    [InlineData("\u00A0\u00AD\u180E\u2007", true)]
    [InlineData("\u200B\u200C\u200D\u200E\u200F", true)]
    [InlineData("\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F", true)]
    [InlineData("\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069", true)]
    [InlineData("\u3000\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06\uFEFF", true)]
    [InlineData("\u0430\u03BF", true)] // Letters that look Latin
    [InlineData("a é\u00A1\u00AC\u00AE\u2006\u2008\u200A\u2010\u2027\u2030\u205F\u206A\u2FFF\u3001\uFAFF\uFB07\uFEFE\uFF00", false)]
    public void Which_characters_may_be_meant_otherwise(string characters, bool expected) =>
        Assert.All(characters, c => Assert.Equal(expected, InvisibleCharacters.MayBe(c)));

    [Theory]
    [InlineData("ab\u00ADcd", "a soft hyphen; remove it")]
    [InlineData("ab\u200Bcd", "a zero-width space; remove it")]
    [InlineData("ab\u2060cd", "a zero-width space; remove it")]
    [InlineData("ab\u180Ecd", "a zero-width space; remove it")]
    [InlineData("ab\uFEFFcd", "a byte order mark; remove it")]
    [InlineData("ab\u200Ccd", "a zero-width joiner; remove it")]
    [InlineData("ab\u200Dcd", "a zero-width joiner; remove it")]
    [InlineData("ab\u200Ecd", "a mark of writing direction; remove it")]
    [InlineData("ab\u200Fcd", "a mark of writing direction; remove it")]
    [InlineData("ab\u202Acd", "a mark of writing direction; remove it")]
    [InlineData("ab\u202Ecd", "a mark of writing direction; remove it")]
    [InlineData("ab\u2066cd", "a mark of writing direction; remove it")]
    [InlineData("ab\u2069cd", "a mark of writing direction; remove it")]
    [InlineData("ab\u2028cd", "a line separator; write a blank")]
    [InlineData("ab\u2029cd", "a line separator; write a blank")]
    [InlineData("ab\uFB00cd", "the ligature '\uFB00'; write 'ff'")]
    [InlineData("ab\uFB01cd", "the ligature '\uFB01'; write 'fi'")]
    [InlineData("ab\uFB02cd", "the ligature '\uFB02'; write 'fl'")]
    [InlineData("ab\uFB04cd", "the ligature '\uFB04'; write 'ffl'")]
    [InlineData("ab\uFB05cd", "the ligature '\uFB05'; write 'st'")]
    [InlineData("ab\uFB03cd", "the ligature '\uFB03'; write 'ffi'")]
    [InlineData("ab\uFB06cd", "the ligature '\uFB06'; write 'st'")]
    [InlineData("ab\u0430cd", "the Cyrillic letter '\u0430'; write 'a'")]
    [InlineData("ab\u03BFcd", "the Greek letter '\u03BF'; write 'o'")]
    [InlineData("ab\u00A0cd", "")] // A blank in a text
    [InlineData("ab\u202Fcd", "")]
    [InlineData("ab\u2065cd", "")]
    [InlineData("אב\u200Eגד", "")] // Other scripts need such marks.
    [InlineData("कख\u200Dगघ", "")]
    [InlineData("中文\u200C中文", "a zero-width joiner; remove it")] // Chinese needs none.
    [InlineData("éß\u200Cőž", "a zero-width joiner; remove it")]
    public void What_a_character_is_and_what_is_meant(string text, string expected)
    {
        string? what = InvisibleCharacters.At(text.AsSpan(), 2, isName: false, out string? meant);
        Assert.Equal(expected, what is null ? "" : what + InvisibleCharacters.Advice(meant));
    }

    [Theory]
    [InlineData('\u058F', true)]
    [InlineData('\u0590', false)] // Hebrew and all scripts after it, to Latin's additions
    [InlineData('\u1DFF', false)]
    [InlineData('\u1E00', true)]
    [InlineData('\uD7FF', true)]
    [InlineData('\uD800', false)] // What needs two characters
    [InlineData('\uFAFF', false)]
    [InlineData('\uFB00', true)]
    [InlineData('\uFB1C', true)]
    [InlineData('\uFB1D', false)] // Forms of Hebrew and Arabic letters
    [InlineData('\uFEFE', false)]
    [InlineData('\uFEFF', true)]
    public void A_joiner_belongs_to_scripts_that_are_near(char neighbour, bool isFound)
    {
        Assert.Equal(isFound, IsFound(neighbour + "\u200C", 1));
        Assert.Equal(isFound, IsFound("\u200C" + neighbour, 0));
        Assert.Equal(isFound, IsFound(neighbour + new string('x', 39) + "\u200C", 40));
        Assert.True(IsFound(neighbour + new string('x', 40) + "\u200C", 41)); // Further than 40 characters away
        Assert.Equal(isFound, IsFound("\u200C" + new string('x', 38) + neighbour, 0));
        Assert.True(IsFound("\u200C" + new string('x', 39) + neighbour, 0));

        static bool IsFound(string text, int at) => InvisibleCharacters.At(text.AsSpan(), at, isName: false, out _) is not null;
    }

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u2007')]
    [InlineData('\u202F')]
    [InlineData('\u3000')]
    public void A_blank_that_is_none_is_wrong_in_a_name(char blank)
    {
        Assert.Equal("a no-break space", InvisibleCharacters.At(("ab" + blank + "cd").AsSpan(), 2, isName: true, out string? meant));
        Assert.Equal("; write the name without it", InvisibleCharacters.Advice(meant));
    }

    [Theory]
    [InlineData("@misc{a\u200Bb, title = {T}}", "1,8 '\u200B': The key 'a\u200Bb' contains a zero-width space (U+200B); remove it")]
    [InlineData("@misc{k, \u200Btitle = {T}}", "1,10 '\u200B': The entry 'k' contains a zero-width space (U+200B); remove it")]
    [InlineData("@misc{k, title = {T}}\n\uFEFF@misc{l, title = {U}}", "2,1 '\uFEFF': The text between the entries contains a byte order mark (U+FEFF); remove it")]
    [InlineData("@misc{k, title = {T}}\n\u200B\n@misc{l, title = {U}}", "")] // Nobody reads that text.
    [InlineData("@misc{k, title = {a\u200Bb}}", "1,20 '\u200B': The title of 'k' contains a zero-width space (U+200B); remove it")]
    public void A_character_that_cannot_be_seen_has_its_place(string text, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB0008", text));
}
