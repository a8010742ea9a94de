using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Code;

/// <summary>BIB7008: what counts as citing an entry.</summary>
public class UncitedEntryTests
{
    private const string Bib = "@misc{one, title = {One}}\n@misc{two, title = {Two}}";

    [Theory]
    [InlineData("class C { string s = App.References.One.Title; }", "two")]
    [InlineData("class C { string s = App.References.One.Title + App.References.Two.Title; }", "")]
    [InlineData("namespace App { [BibGen.Cites(typeof(References.One))] class C { /// <see cref=\"References.Two\"/>\n int i = 1; int J { get { return i; } } } }", "")]
    [InlineData("namespace App { class C { object o = References.Find(\"one\"); object p = References.All; } }", "two")]
    [InlineData("/// <cite>one</cite> and <cite>two</cite>\nclass C { }", "")]
    [InlineData("using static App.References; class C { string s = One.Title; }", "two")]
    [InlineData("class C { string s = \"References.One\"; /* References.Two */ }", "one two")]
    public async Task An_entry_that_no_code_cites_is_found(string code, string keys) =>
        Assert.Equal(keys, await UncitedAsync(new TestProject(code: code).With("/app/references.bib", Bib)));

    [Fact]
    public async Task What_a_cited_entry_rests_on_is_cited() =>
        Assert.Equal("lone", await UncitedAsync(new TestProject(code: "class C { string s = App.References.Part1.Title; }").With(
        "/app/references.bib",
        "@incollection{part1, title = {C}, crossref = {book}, related = {other}}\n@misc{other, title = {O}}\n@collection{book, title = {B}}\n@misc{lone, title = {L}}")));

    [Fact]
    public async Task In_a_library_of_which_little_is_cited_nothing_is_said() =>
        Assert.Equal("",
            await UncitedAsync(new TestProject(code: "class C { string s = App.References.One.Title; }").With("/app/references.bib", Bib)
            .WithProperty("BibGenEmit", "Cited")));

    [Fact]
    public async Task An_entry_can_be_kept_with_a_reason() =>
        Assert.Equal("two", await UncitedAsync(new TestProject().With("/app/references.bib", "@comment{bibgen-disable-next BIB7008: background}\n" + Bib)));

    private static async Task<string> UncitedAsync(TestProject project) => string.Join(
        ' ',
        (await project.WithSeverity("BIB7008", ReportDiagnostic.Warn).AnalyzeCodeAsync()).Where(found => found.Id == "BIB7008")
            .Select(found => found.GetMessage().Split('\'')[1]).Order(StringComparer.Ordinal));
}
