namespace BibGen.Tests.Rules.Syntax;

/// <summary>Letters that were read in the wrong encoding (BIB0007).</summary>
public class MojibakeTests
{
    [Theory]
    [InlineData("MÃ¼ller", "Müller", "contains 'Ã¼' where 'ü' was meant: the text was once read in the wrong encoding; write 'ü'")]
    [InlineData("MÃ¼ller, cafÃ©", "Müller, café", "contains 'Ã¼' where 'ü' was meant, and 1 more like it: the text was once read in the wrong encoding; write 'ü'")]
    [InlineData("a\u00E2\u20AC\u0192b", "a\u2003b",
        "contains 'â€ƒ' where an invisible character was meant: the text was once read in the wrong encoding; write an invisible character")]
    public void Letters_read_in_the_wrong_encoding_are_written_as_they_were_meant(string value, string repaired, string message)
    {
        string text = $"@misc{{k, title = {{{value}}}}}";
        Assert.EndsWith($"The title of 'k' {message}", RuleFindings.InBib("BIB0007", text), StringComparison.Ordinal);
        Assert.Equal($"@misc{{k, title = {{{repaired}}}}}", RuleFindings.Fixed("BIB0007", text));
    }

    [Fact]
    public void What_was_lost_before_the_letters_were_misread_has_no_fix() =>
        Assert.False(RuleFindings.HasFix("BIB0007", "@misc{k, title = {MÃ¼ller ï¿½}}"));
}
