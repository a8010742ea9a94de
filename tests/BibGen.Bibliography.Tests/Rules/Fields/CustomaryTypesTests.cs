namespace BibGen.Tests.Rules.Fields;

/// <summary>Entry types that packages define are known, and those that everybody knows are recognised when they are misspelt (BIB2001).</summary>
public class CustomaryTypesTests
{
    [Theory]
    [InlineData("ieeetranbstctl control achemso-control intranet")] // Control entries of IEEEtran, REVTeX and achemso; jurabib
    [InlineData("softwareversion softwaremodule codefragment")] // biblatex-software
    [InlineData("constitution legmaterial legadminmaterial nameonly")] // biblatex-apa
    [InlineData("jurthesis newspaper archive map include")] // biblatex-jura2, gb7714, bibclean
    [InlineData("entry symbol number index indexplural acronym abbreviation icon compoundset")] // bib2gls
    [InlineData("dualentry dualsymbol dualnumber dualacronym dualabbreviation tertiaryabbreviationentry progenitor spawnentry")]
    public void Types_of_packages_are_known(string types) =>
        Assert.All(types.Split(' '), type => Assert.Equal("", RuleFindings.InBib("BIB2001", $"@{type}{{k, title = {{T}}}}")));

    [Theory]
    [InlineData("article book bookinbook booklet collection conference dataset electronic inbook incollection inproceedings inreference manual mastersthesis")]
    [InlineData("misc mvbook mvcollection mvproceedings mvreference online patent periodical phdthesis proceedings reference report software standard")]
    [InlineData("suppbook suppcollection suppperiodical techreport thesis unpublished xdata")]
    public void A_letter_twice_is_a_slip(string types) => Assert.All(types.Split(' '), type =>
        Assert.Equal($"@{type}{{k, title = {{T}}}}", RuleFindings.Fixed("BIB2001", $"@{type[..3]}{type[2..]}{{k, title = {{T}}}}")));

    [Theory]
    [InlineData("@strng{a = {A}}", "write '@string'")]
    [InlineData("@coment{nothing}", "write '@comment'")]
    [InlineData("@preambel{\"\\relax\"}", "write '@preamble'")]
    public void What_has_no_key_may_be_a_misspelt_directive(string text, string expected) =>
        Assert.EndsWith(expected, RuleFindings.InBib("BIB2001", text), StringComparison.Ordinal);
}
