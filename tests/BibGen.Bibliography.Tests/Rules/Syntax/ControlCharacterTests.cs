using BibGen.Rules.Syntax;

namespace BibGen.Tests.Rules.Syntax;

/// <summary>Control characters in values (BIB0004), and what they stand for.</summary>
public class ControlCharacterTests
{
    [Theory]
    [InlineData("1990\u00962010", "1990–2010", "U+0096; '–' is meant")]
    [InlineData("it\u0092s", "it’s", "U+0092; '’' is meant")]
    [InlineData("$\u0007lpha$ and $\u0008eta$", "$\\alpha$ and $\\beta$", "U+0007 and 1 more; '\\a' is meant")]
    [InlineData("$\u000Barepsilon[2]$", "$\\varepsilon[2]$", "U+000B; '\\v' is meant")]
    [InlineData("$\u000Crac{1}{2}$", "$\\frac{1}{2}$", "U+000C; '\\f' is meant")]
    [InlineData("one \u0002two", "one two", "U+0002; remove it")]
    [InlineData("one\u000B two", "one  two", "U+000B; remove it")]
    [InlineData("Ç\u008E", "ǎ", "U+008E; 'ǎ' is meant")] // UTF-8 of two, three and four bytes
    [InlineData("\u00EF\u00BF\u0090", "\uFFD0", "U+0090; '\uFFD0' is meant")]
    [InlineData("Vi\u00E1\u00BB\u0087t", "Việt", "U+0087; 'ệ' is meant")]
    [InlineData("\u00F0\u009D\u0090\u0080", "𝐀", "U+009D; '𝐀' is meant")]
    [InlineData("Ç¡\u0093x", "Ç¡“x", "U+0093; '“' is meant")] // It stands behind a letter that is whole.
    public void Control_characters_are_fixed_where_their_cause_is_plain(string value, string repaired, string message)
    {
        string text = $"@misc{{k, title = {{{value}}}}}";
        Assert.EndsWith($"': The title of 'k' contains the control character {message}", RuleFindings.InBib("BIB0004", text), StringComparison.Ordinal);
        Assert.Equal($"@misc{{k, title = {{{repaired}}}}}", RuleFindings.Fixed("BIB0004", text));
    }

    [Theory]
    [InlineData("2\u00042")]
    [InlineData("x\u0081y")]
    [InlineData("\u0007zzz")]
    [InlineData("\u0007lphaa")] // No command
    [InlineData("\u0007lphaz")]
    [InlineData("\u0007lphaA")]
    [InlineData("\u0007lphaZ")]
    [InlineData("â\u0080")]
    [InlineData("â\u0080x")]
    [InlineData("í\u00A0\u0080")] // Half of a pair
    [InlineData("ô\u0090\u0080\u0080")] // More than Unicode has
    [InlineData("õ\u0080\u0080\u0080")]
    public void What_may_stand_for_a_lost_sign_is_not_removed(string value) =>
        Assert.Null(RuleFindings.Of("BIB0004", $"@misc{{k, title = {{{value}}}}}")[0].Fix);

    [Theory]
    [InlineData("\0\u0001\b\v\f\u000E\u001F\u007F\u0080\u009F", true)]
    [InlineData("\t\n\r ~\u00A0é", false)]
    public void Tabs_and_line_ends_are_no_control_characters(string characters, bool expected) =>
        Assert.All(characters, c => Assert.Equal(expected, UnusualCharacters.IsControl(c)));

    [Fact]
    public void Control_characters_have_their_place()
    {
        Assert.Equal(
            "2,13 '\u0001': The title of 'k' contains the control character U+0001",
            RuleFindings.InBib("BIB0004", "@misc{k,\n  title = {A\u0001B},\n}"));
        Assert.Equal("", RuleFindings.InBib("BIB0004", "\u0001 @misc{k,\r\n\ttitle = {A\u00A0B\u00AD},\r\n}")); // Outside of values; blanks; a soft hyphen.
    }
}
