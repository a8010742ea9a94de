using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BibGen.Tests.Generators.Code;

/// <summary>BIB7001 and BIB7002: the lines of C# that rest on a work which is retracted or questioned.</summary>
public class CitationStatusTests
{
    private const string Bib = """
        @article{roe2011, author = {Roe, Jane}, title = {A Study of the Usual Length}, journal = {J Test}, year = 2011, doi = {10.1000/a}, retracted = {2013-02-01, doi: 10.1000/notice.1}}
        @article{good2012, author = {Good, Ann}, title = {Another Study}, journal = {J Test}, year = 2012, doi = {10.1000/b}}
        @article{listed2013, author = {Listed, Tom}, title = {A Third Study}, journal = {J Test}, year = 2013, doi = {10.1000/c}}
        """;

    public static TheoryData<string> Uses() =>
    [
        "class C { string s = App.References.{|BIB7001:Roe2011|}.Doi + App.References.Good2012.Doi; }",
        "namespace App { class C { object o = typeof(References.{|BIB7001:Roe2011|}); } }",
        "namespace App { class C { string s = nameof(References.{|BIB7001:Roe2011|}); } }",
        "namespace App { [BibGen.Cites(typeof(References.{|BIB7001:Roe2011|}), \"Eq. 4\")] class C { } }",
        "namespace App.Inner { class C { int i = global::App.References.{|BIB7001:Roe2011|}.Year; } }",
        "namespace App { /// <summary>As in <see cref=\"References.{|BIB7001:Roe2011|}\"/>.</summary>\n class C { } }",
        "namespace App { /// <seealso cref=\"T:App.References.Good2012\"/><see cref=\"App.References.{|BIB7001:Roe2011|}.Title\"/>\n class C { } }",
        "namespace App { /** <summary>\n * <see cref=\"References.{|BIB7001:Roe2011|}\">him</see>\n */ class C { } }",
        "using Paper = App.References.{|BIB7001:Roe2011|}; class C { string s = {|BIB7001:Paper|}.Title; }",
        "using R = App.References; class C { string s = R.{|BIB7001:Roe2011|}.Title; }",
        "using static App.References; class C { string s = {|BIB7001:Roe2011|}.Title + Good2012.Title; }",
        "using static App.References.{|BIB7001:Roe2011|}; class C { string s = {|BIB7001:Title|}; }",
        "namespace App { class C { object o = References.Find({|BIB7001:\"roe2011\"|}); object p = References.Find(\"good2012\"); } }",
        "using static App.References; class C { object o = Find({|BIB7001:\"roe2011\"|}); }",
        "namespace App { static partial class References { internal static string Best { get { return {|BIB7001:Roe2011|}.Title; } } } }",
        "namespace App { class C { string @class = References . /* he */ @{|BIB7001:Roe2011|}\n.Title; } }".Replace("@{|BIB7001:Roe2011|}",
        "{|BIB7001:@Roe2011|}", StringComparison.Ordinal),
        "namespace App { class C { void M(string s) { switch (s) { case References.{|BIB7001:Roe2011|}.Key: break; } } } }",
    ];

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task Every_use_of_a_retracted_work_is_found(string source) => await Project().VerifyAsync(source);

    [Theory]
    [InlineData("namespace App { class Other { public static class References { public static class Roe2011 { public const int Year = 1; } } } class C { int i = Other.References.Roe2011.Year; } }")]
    [InlineData("namespace App { class C { class References { public int Roe2011; } object M(References x) { return x.Roe2011; } } }")]
    [InlineData("class C { string s = \"References.Roe2011\"; /* References.Roe2011 */ }")]
    [InlineData("class C { string s = App.References.Good2012.Title; object o = App.References.All; }")]
    [InlineData("class C { string Roe2011 = \"\"; string M() { return Roe2011; } }")]
    public async Task What_only_looks_like_a_use_is_none(string source) => await Project().VerifyAsync(source);

    [Fact]
    public async Task The_finding_names_the_work_and_the_notice_and_shows_the_entry()
    {
        Diagnostic diagnostic = Assert.Single(await Project().VerifyAsync("class C { string s = App.References.{|BIB7001:Roe2011|}.Doi; }"));
        Assert.Equal(
            "This code cites References.Roe2011 (A Study of the Usual Length), which was retracted (retracted: 2013-02-01, doi: 10.1000/notice.1)",
            diagnostic.GetMessage());
        Assert.Equal("/app/references.bib: (0,9)-(0,16)", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().ToString());
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Fact]
    public async Task A_list_of_retractions_is_heard()
    {
        TestProject project = Project()
            .With("/app/my.retractions.csv",
            "doi,date,nature,notice\n10.1000/C,2014-05-06,Retraction,10.1000/notice.2\n10.1000/b,2015-01-02,Expression of concern,\n");
        ImmutableArray<Diagnostic> found =
            await project.VerifyAsync("class C { string s = App.References.{|BIB7002:Good2012|}.Doi + App.References.{|BIB7001:Listed2013|}.Doi; }");
        Assert.Contains("Listed2013 (A Third Study), which was retracted on 2014-05-06 by doi: 10.1000/notice.2 (my.retractions.csv)",
            found.Single(one => one.Id == "BIB7001").GetMessage(), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Info, found.Single(one => one.Id == "BIB7002").Severity);
    }

    /// <summary>An entry can say, with a reason, that the retraction is known; its uses are then silent as well.</summary>
    [Fact]
    public async Task A_suppression_at_the_entry_goes_for_its_uses()
    {
        const string Use = "class C { string s = App.References.Roe2011.Doi; }";
        await new TestProject().With("/app/references.bib", "@comment{bibgen-disable-next BIB6001, BIB7001: cited as a warning}\n" + Bib).VerifyAsync(Use);
        await Project().With("/app/references.bib.bibgen", "BIB7001 roe2011: cited as a warning\n").VerifyAsync(Use);
    }

    [Fact]
    public async Task A_pragma_goes_for_a_use() => await Project().VerifyAsync("""
        class C
        {
        #pragma warning disable BIB7001
            string s = App.References.Roe2011.Doi;
        #pragma warning restore BIB7001
            string t = App.References.{|BIB7001:Roe2011|}.Doi;
        }
        """);

    [Fact]
    public async Task A_global_alias_of_another_file_counts() => await Project().VerifyAsync(
        ["global using Paper = App.References.{|BIB7001:Roe2011|}; global using R = App.References;",
            "class C { string s = {|BIB7001:Paper|}.Title + R.{|BIB7001:Roe2011|}.Title; }"]);

    [Fact]
    public async Task Old_and_new_language_alike()
    {
        await Project(LanguageVersion.CSharp7_3).VerifyAsync("class C { string s = App.References.{|BIB7001:Roe2011|}.Doi; }");
        await Project(LanguageVersion.Preview).VerifyAsync("""
            using System;
            Console.WriteLine(App.References.{|BIB7001:Roe2011|}.Doi);
            record R(string Doi = App.References.{|BIB7001:Roe2011|}.Doi) { public static string Name => nameof(App.References.{|BIB7001:Roe2011|}); }
            static class E { extension(string s) { public bool IsRoe => s == App.References.{|BIB7001:Roe2011|}.Doi; } }
            """);
    }

    /// <summary>Parts of a class in several files, one of which two projects link, are checked file by file.</summary>
    [Fact]
    public async Task Parts_of_a_class_are_looked_at_each() => await Project().VerifyAsync(
        ["partial class C { string s = App.References.{|BIB7001:Roe2011|}.Doi; }", "partial class C { string t = App.References.{|BIB7001:Roe2011|}.Doi; }"]);

    [Fact]
    public async Task Two_classes_of_works_are_told_apart()
    {
        const string More = "@misc{roe2011, title = {Other}}";
        await Project().With("/app/data/references.bib", More)
            .VerifyAsync("class C { string s = App.References.{|BIB7001:Roe2011|}.Title + App.data.References.Roe2011.Title; }");
    }

    [Fact]
    public async Task Without_a_bibliography_there_is_nothing() =>
        Assert.Empty(await new TestProject(code: "class References { class Roe2011 { } }").AnalyzeCodeAsync());

    private static TestProject Project(LanguageVersion language = LanguageVersion.Latest) => new TestProject(language).With("/app/references.bib", Bib);
}
