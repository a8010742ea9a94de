using BibGen.Formats;
using BibGen.Formats.Bibtex;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>The macros that a file defines: where, with what text, and whether they are used below the first definition.</summary>
public class MacroUsesTests
{
    [Theory]
    [InlineData("@string{a = {A}}\n@string{b = {B}, c = {C}}\n@misc{k, t = b}", "a 'A' 8 in 0-16 alone, b 'B' 25 in 17-42 used, c 'C' 34 in 17-42")]
    [InlineData("@misc{k, t = a}\n@string{a = {A}}", "a 'A' 24 in 16-32 alone")]
    [InlineData("@string{a = {A}, b = a}", "a 'A' 8 in 0-23 used, b 'A' 17 in 0-23")]
    [InlineData("@string{a = {A}}\n@misc{k, t = {x} # A}", "a 'A' 8 in 0-16 alone used")]
    [InlineData("@string{a = {A}}\n@preamble{a}", "a 'A' 8 in 0-16 alone used")]
    [InlineData("@string{a = b}\n@string{b = {B}}", "a '' 8 in 0-14 alone, b 'B' 23 in 15-31 alone")]
    [InlineData("@string{a = {x}}\n@string{a = {y}}", "a 'y' 8 in 0-16 alone, a 'y' 25 in 17-33 alone")]
    [InlineData("@string{a = nope}\n@misc{k, t = 1, u = aa}", "a '' 8 in 0-17 alone")]
    [InlineData("@misc{k, t = x}", "")]
    [InlineData("@string{a = {A}, b = }\n@misc{k, t = b}", "a 'A' 8 in 0-22, b '' 17 in 0-22 used")]
    [InlineData("@string{a = a}", "a '' 8 in 0-14 alone")]
    public void A_definition_has_its_place_and_says_whether_it_is_used(string text, string macros) =>
        Assert.Equal(macros, string.Join(", ", ((BibtexRecordSet)BibtexReader.Read(text)).Macros.Select(Print)));

    [Fact]
    public void A_use_far_below_is_found()
    {
        string many = string.Concat(Enumerable.Range(0, 300).Select(i => $"@misc{{k{i}, t = m{i}}}\n"));
        string text = "@string{m7 = {7}}\n@string{m299 = {299}}\n@string{m300 = {300}}\n" + many;
        Assert.Equal([true, true, false], ((BibtexRecordSet)BibtexReader.Read(text)).Macros.Select(macro => macro.IsUsed));
    }

    private static string Print(MacroDefinition macro) => $"{macro.Name} '{macro.Text}' {macro.NameSpan.Start} in {macro.BlockSpan.Start}-{macro.BlockSpan.End}"
        + (macro.IsAlone ? " alone" : "") + (macro.IsUsed ? " used" : "");
}
