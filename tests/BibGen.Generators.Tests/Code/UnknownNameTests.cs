namespace BibGen.Tests.Generators.Code;

/// <summary>BIB7010 and BIB7013: names that the compiler does not know, and what is after them.</summary>
public class UnknownNameTests
{
    private const string Bib = "@article{deBock2011, author = {De Bock, K}, title = {One}, volume = 3}\n@misc{doe:2012, title = {Two}}";

    [Theory]
    [InlineData("class C { string s = App.References.{|BIB7013:DeBock2012|}.Title; }",
        "No work of References is called 'DeBock2012'; did you mean 'DeBock2011', references.bib(1,10)?")]
    [InlineData("class C { string s = App.References.{|BIB7013:deBock2011|}.Title; }",
        "No work of References is called 'deBock2011'; did you mean 'DeBock2011', references.bib(1,10)?")]
    [InlineData("class C { object s = typeof(App.References.{|BIB7013:Moriasi2007|}); }", "No work of References is called 'Moriasi2007'")]
    [InlineData("class C { string s = App.References.DeBock2011.{|BIB7010:Doi|}; }",
        "References.DeBock2011 has no Doi: its entry, references.bib(1,10), does not say it")]
    [InlineData("class C { string s = App.References.DeBock2011.{|BIB7010:Volume|}; }", "References.DeBock2011 has no Volume: add Volume to BibGenMembers")]
    public async Task The_finding_says_what_is_behind_the_error(string source, string message) =>
        Assert.Equal(message, Assert.Single(await Project().VerifyAsync(source, "BIB7010", "BIB7013")).GetMessage());

    [Theory]
    [InlineData("class C { object s = App.References.All; string t = App.References.DeBock2011.Title; bool b = App.References.Equals(1, 2); }")]
    [InlineData("class C { string s = App.References.DeBock2011.Nonsense; }")]
    [InlineData("class References { public static int Other; } class C { int i = References.Other; }")]
    [InlineData("namespace App { static partial class References { internal static int Mine; } class C { int i = References.Mine; } }")]
    [InlineData("class C { object o = App.References.; }")]
    public async Task What_exists_or_is_another_matter_is_not_found(string source) => await Project().VerifyAsync(source, "BIB7010", "BIB7013");

    [Fact]
    public async Task Off_by_default() => Assert.Empty(await Project().WithCode("class C { string s = App.References.Nobody.Title; }").AnalyzeCodeAsync());

    private static TestProject Project() => new TestProject().With("/app/references.bib", Bib);
}
