using BibGen.CodeFixes.Code;
using Microsoft.CodeAnalysis.CodeFixes;

namespace BibGen.Tests.Generators.Code;

/// <summary>Fixes that are offered in C#: of the C# itself, and of the bibliography that it uses.</summary>
public class CodeFixesTests
{
    private const string Bib = "@article{roe2011,\n  author = {Roe, Jane},\n  title = {One},\n  doi = {10.1000/abc}\n}\n";

    [Theory]
    [InlineData("namespace App { class C { string s = \"10.1000/abc\"; } }", "namespace App { class C { string s = References.Roe2011.Doi; } }")]
    [InlineData("class C { string s = \"https://doi.org/10.1000/abc\"; }", "class C { string s = \"https://doi.org/\" + App.References.Roe2011.Doi; }")]
    [InlineData("class C { int i = \"https://doi.org/10.1000/abc\".Length; }",
        "class C { int i = (\"https://doi.org/\" + App.References.Roe2011.Doi).Length; }")]
    [InlineData("namespace App {\n/// <summary>See doi:10.1000/abc.</summary>\nclass C { } }",
        "namespace App {\n/// <summary>See doi:<see cref=\"References.Roe2011\"/>.</summary>\nclass C { } }")]
    [InlineData("/// <see href=\"https://doi.org/10.1000/abc\">Roe</see>\nclass C { }", "/// <see cref=\"App.References.Roe2011\">Roe</see>\nclass C { }")]
    [InlineData("/// <a href=\"https://doi.org/10.1000/abc\" target=\"_blank\">Roe</a>\nclass C { }",
        "/// <see cref=\"App.References.Roe2011\">Roe</see>\nclass C { }")]
    [InlineData("/// <seealso href=\"https://doi.org/10.1000/abc\"/>\nclass C { }", "/// <seealso cref=\"App.References.Roe2011\"/>\nclass C { }")]
    public async Task A_DOI_becomes_the_name_of_the_work(string code, string expected)
    {
        using var project = new CodeFixProject(code, Bib);
        Assert.Equal((expected, Bib), await project.FixAsync(new MentionCodeFixProvider(), "BIB7004", "Cite References.Roe2011"));
    }

    /// <summary>A part of a text, another letter case, a plain comment: what the fix would write is not the same, or nothing that a compiler checks.</summary>
    [Theory]
    [InlineData("class C { string s = \"see 10.1000/abc\"; }")]
    [InlineData("class C { string s = \"10.1000/ABC\"; }")]
    [InlineData("// 10.1000/abc\nclass C { }")]
    public async Task Where_the_name_would_say_something_else_it_is_not_offered(string code)
    {
        using var project = new CodeFixProject(code, Bib);
        Assert.Empty(await project.TitlesAsync(new MentionCodeFixProvider(), "BIB7004"));
    }

    [Fact]
    public async Task A_mention_becomes_a_link()
    {
        using var project =
            new CodeFixProject("namespace App {\n/// <summary>The fit of Roe\n/// (2011).</summary>\nclass C { } }",
            Bib.Replace("  doi", "  year = 2011,\n  doi", StringComparison.Ordinal));
        (string code, _) = await project.FixAsync(new MentionCodeFixProvider(), "BIB7011", "Cite");
        Assert.Equal("namespace App {\n/// <summary>The fit of <see cref=\"References.Roe2011\">Roe\n/// (2011)</see>.</summary>\nclass C { } }", code);
    }

    [Fact]
    public async Task An_unknown_DOI_gets_an_entry()
    {
        using var project = new CodeFixProject("// https://doi.org/10.1038/nature.1\nclass C { }", Bib);
        (_, string bib) = await project.FixAsync(new MentionCodeFixProvider(), "BIB7005", "Add an entry '10.1038/nature.1' to references.bib");
        Assert.Equal(Bib + "\n@misc{10.1038/nature.1,\n  title = {},\n  doi   = {10.1038/nature.1},\n}\n", bib);
    }

    [Theory]
    [InlineData("namespace App {\n[BibGen.Cites(typeof(References.Roe2011))]\n[BibGen.Cites(typeof(References.Roe2011))]\nclass C { } }",
        "namespace App {\n[BibGen.Cites(typeof(References.Roe2011))]\nclass C { } }")]
    [InlineData("namespace App { [BibGen.Cites(typeof(References.Roe2011)), BibGen.Cites(typeof(References.Roe2011))] class C { } }",
        "namespace App { [BibGen.Cites(typeof(References.Roe2011))] class C { } }")]
    public async Task A_duplicate_is_removed(string code, string expected)
    {
        using var project = new CodeFixProject(code, Bib);
        Assert.Equal(expected, (await project.FixAsync(new DuplicateCitesCodeFixProvider(), "BIB7007", "Remove")).Code);
    }

    [Theory]
    [InlineData("CS0117", "class C { string s = App.References.Roe2012.Title; }")]
    [InlineData("CS0426", "class C { object s = typeof(App.References.Roe2012); }")]
    [InlineData("CS0103", "using static App.References; class C { string s = Roe2012.Title; }")]
    [InlineData("CS0246", "using static App.References; class C { object s = typeof(Roe2012); }")]
    [InlineData("CS1574", "/// <see cref=\"App.References.Roe2012\"/>\nclass C { }")]
    [InlineData("CS1574", "/// <see cref=\"App.References.Roe2012.Title\"/>\nclass C { }")]
    public async Task An_unknown_name_is_corrected_or_gets_an_entry(string id, string code)
    {
        using var project = new CodeFixProject(code, Bib);
        var provider = new UnknownNameCodeFixProvider();
        Assert.Equal(["Change to 'Roe2011'", "Add an entry 'Roe2012' to references.bib"], await project.TitlesAsync(provider, id));
        Assert.Equal(code.Replace("Roe2012", "Roe2011", StringComparison.Ordinal), (await project.FixAsync(provider, id, "Change")).Code);
        Assert.Equal(
            Bib + "\n@misc{Roe2012,\n  author = {Roe},\n  title  = {},\n  year   = {2012},\n}\n",
            (await project.FixAsync(provider, id, "Add")).Bib);
    }

    [Fact]
    public async Task Errors_about_other_names_are_left_alone()
    {
        using var project = new CodeFixProject("class C { string s = App.Nothing.Roe2012.Title + string.Roe2012; }", Bib);
        Assert.Empty(await project.TitlesAsync(new UnknownNameCodeFixProvider(), "CS0234"));
        Assert.Empty(await project.TitlesAsync(new UnknownNameCodeFixProvider(), "CS0117"));
    }

    [Theory]
    [InlineData("Pmid", "@article{roe2011,\n  author = {Roe, Jane},\n  title = {One},\n  doi = {10.1000/abc},\n  pmid = {}\n}\n")]
    [InlineData("Issue", "@article{roe2011,\n  author = {Roe, Jane},\n  title = {One},\n  doi = {10.1000/abc},\n  number = {}\n}\n")]
    public async Task A_constant_that_is_missing_gets_its_field(string member, string expected)
    {
        using var project = new CodeFixProject($"class C {{ string s = App.References.Roe2011.{member}; }}", Bib);
        Assert.Equal(expected, (await project.FixAsync(new UnknownNameCodeFixProvider(), "CS0117", "Add the field")).Bib);
    }

    [Theory]
    [InlineData("@misc{roe2011, title = {One}}", "@misc{roe2011, title = {One}, url = {}}")]
    [InlineData("@misc(roe2011,\r\n\ttitle = {One},\r\n)", "@misc(roe2011,\r\n\ttitle = {One},\r\n\turl = {},\r\n)")]
    public async Task A_field_is_written_as_the_others_are(string bib, string expected)
    {
        using var project = new CodeFixProject("class C { string s = App.References.Roe2011.Url; }", bib);
        Assert.Equal(expected, (await project.FixAsync(new UnknownNameCodeFixProvider(), "CS0117", "Add the field 'url' to 'roe2011'")).Bib);
    }

    /// <summary>A light bulb in .bib files is not to be relied on: what can be fixed in an entry is offered where the code uses it.</summary>
    [Fact]
    public async Task What_can_be_fixed_in_an_entry_is_offered_at_its_use()
    {
        const string Code = "class C { string s = App.References.Roe2011.Title; }";
        using var project =
            new CodeFixProject(Code, Bib.Replace("10.1000/abc", "https://doi.org/10.1000/abc", StringComparison.Ordinal)
            + "@misc{other, title = {T}, doi = {doi:10.1000/x}}\n");
        (string[] titles, string bib) = await project.RefactorAsync(new EntryRefactoringProvider(), Code.IndexOf("Roe2011", StringComparison.Ordinal));
        Assert.StartsWith("BIB3002 in references.bib(1,10): ", Assert.Single(titles), StringComparison.Ordinal);
        Assert.StartsWith(Bib, bib, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_of_code_with_a_fix_has_a_provider()
    {
        string[] fixable =
            [.. new CodeFixProvider[] { new MentionCodeFixProvider(), new DuplicateCitesCodeFixProvider(),
            new UnknownNameCodeFixProvider() }.SelectMany(provider => provider.FixableDiagnosticIds)];
        Assert.Equal(
            BibGen.Rules.Code.CodeRules.All.Where(rule => rule.HasFix)
                .Select(rule => rule.Id), fixable.Where(id => id.StartsWith("BIB", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
