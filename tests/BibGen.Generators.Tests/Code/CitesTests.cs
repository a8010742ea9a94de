using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BibGen.Tests.Generators.Code;

/// <summary>BIB7006, BIB7007 and BIB7009: what <c>[Cites]</c> may say, and where it has to stand.</summary>
public class CitesTests
{
    private const string Bib = "@misc{roe2011, title = {One}}\n@misc{doe2012, title = {Two}}";

    [Theory]
    [InlineData("[BibGen.Cites(typeof({|BIB7006:string|}))] class C { }",
        "'string' is no work of a bibliography; [Cites] takes the class of one, as typeof(References.Doe2012)")]
    [InlineData("[BibGen.Cites(typeof({|BIB7006:App.References|}))] class C { }",
        "'App.References' is no work of a bibliography; [Cites] takes the class of one, as typeof(References.Doe2012)")]
    [InlineData("[BibGen.Cites({|BIB7006:null|}, \"p. 3\")] class C { }",
        "null is no work of a bibliography; [Cites] takes the class of one, as typeof(References.Doe2012)")]
    [InlineData("using BibGen; class C { [CitesAttribute(typeof({|BIB7006:C|}))] void M() { } }",
        "'C' is no work of a bibliography; [Cites] takes the class of one, as typeof(References.Doe2012)")]
    public async Task What_is_no_work_cannot_be_cited(string source, string message)
    {
        source = source.Replace("typeof({|BIB7006:", "{|BIB7006:typeof(", StringComparison.Ordinal).Replace("|}))", ")|})", StringComparison.Ordinal);
        Assert.Equal(message, Assert.Single(await Project().VerifyAsync(source)).GetMessage());
    }

    [Theory]
    [InlineData("[BibGen.Cites(typeof(App.References.Roe2011))] class C { }")]
    [InlineData("[assembly: BibGen.Cites(typeof(App.References.Roe2011))]")]
    [InlineData("class CitesAttribute : System.Attribute { public CitesAttribute(System.Type t) { } } [Cites(typeof(string))] class C { }")]
    public async Task A_work_can_be_cited_and_other_attributes_are_not_ours(string source) => await Project().VerifyAsync(source);

    [Fact]
    public async Task A_work_of_another_assembly_is_a_citation()
    {
        TestProject library = new TestProject().With("/app/papers.bib", Bib).WithProperty("BibGenVisibility", "public")
            .WithProperty("BibGenCitations", "false");
        TestProject project = Project().WithReference(library.Output(out _));
        await project.VerifyAsync("[BibGen.Cites(typeof(App.Papers.Roe2011))] class C { }");
    }

    [Theory]
    [InlineData("[BibGen.Cites(typeof(App.References.Roe2011))][{|BIB7007:BibGen.Cites(typeof(App.References.Roe2011))|}] class C { }")]
    [InlineData("[BibGen.Cites(typeof(App.References.Roe2011), \"p. 1\"), {|BIB7007:BibGen.Cites(typeof(App.References.Roe2011), \"p. 1\", Note = \"x\")|}] class C { }")]
    [InlineData("[BibGen.Cites(typeof(App.References.Roe2011), \"p. 1\")][BibGen.Cites(typeof(App.References.Roe2011), \"p. 2\")][BibGen.Cites(typeof(App.References.Roe2011))] class C { }")]
    [InlineData("[BibGen.Cites(typeof(App.References.Roe2011))] partial class C { } [{|BIB7007:BibGen.Cites(typeof(App.References.Roe2011))|}] partial class C { }")]
    [InlineData("class C { [BibGen.Cites(typeof(App.References.Roe2011))][return: BibGen.Cites(typeof(App.References.Roe2011))] int M([BibGen.Cites(typeof(App.References.Roe2011))] int i) { return i; } }")]
    [InlineData("class C { [return: BibGen.Cites(typeof(App.References.Roe2011))][return: {|BIB7007:BibGen.Cites(typeof(App.References.Roe2011))|}] int M() { return 1; } }")]
    [InlineData("class C { int M([BibGen.Cites(typeof(App.References.Roe2011))][{|BIB7007:BibGen.Cites(typeof(App.References.Roe2011))|}] int i) { return i; } }")]
    [InlineData("class C { [BibGen.Cites(typeof(App.References.Roe2011))][{|BIB7007:BibGen.Cites(typeof(App.References.Roe2011))|}] int a = 1, b = 2; int M() { return a + b; } }")]
    [InlineData("class C { [field: BibGen.Cites(typeof(App.References.Roe2011))][field: {|BIB7007:BibGen.Cites(typeof(App.References.Roe2011))|}][BibGen.Cites(typeof(App.References.Roe2011))] int A { get; } }")]
    [InlineData("[assembly: BibGen.Cites(typeof(App.References.Roe2011))][assembly: {|BIB7007:BibGen.Cites(typeof(App.References.Roe2011))|}]")]
    [InlineData("[BibGen.Cites(typeof(App.References.Roe2011))][{|BIB7007:BibGen.Cites(typeof(App.References.Roe2011))|}] delegate int D();")]
    public async Task The_same_place_twice_on_one_symbol_is_found(string source) => await Project().VerifyAsync(source);

    [Theory]
    [InlineData("[BibGen.RequiresCitation] public class C { public int {|BIB7009:M|}() { return 1; } int N() { return 2; } public C() { } public override string ToString() { return \"\"; } }")]
    [InlineData("[BibGen.RequiresCitation] class C { public int {|BIB7009:P|} { get; set; } public const int {|BIB7009:F|} = 1; public static C operator {|BIB7009:+|}(C a, C b) { return a; } }")]
    [InlineData("[BibGen.RequiresCitation] class C { [BibGen.Cites(typeof(App.References.Roe2011))] public int M() { return 1; } public int N([BibGen.Cites(typeof(App.References.Roe2011))] int i) { return i; } }")]
    [InlineData("[BibGen.RequiresCitation] class C { [return: BibGen.Cites(typeof(App.References.Roe2011))] public int M() { return 1; } public int P { [BibGen.Cites(typeof(App.References.Roe2011))] get { return 1; } } }")]
    [InlineData("[BibGen.RequiresCitation] class C { [BibGen.Cites(typeof(App.References.Roe2011))] public class D { public int M() { return 1; } } public class E { public int {|BIB7009:M|}() { return 1; } } }")]
    [InlineData("[assembly: BibGen.RequiresCitation(\"A.B\")] namespace A.B.C { class X { public int {|BIB7009:M|}() { return 1; } } } namespace A.Bc { class X { public int M() { return 1; } } }")]
    [InlineData("[assembly: BibGen.RequiresCitation] enum E { One } interface I { int {|BIB7009:M|}(); }")]
    [InlineData("[BibGen.RequiresCitation] record R(int Dose) { public int {|BIB7009:M|}() => Dose; }")]
    public async Task Where_every_public_member_has_to_cite_those_that_do_not_are_found(string source) => await Project().VerifyAsync(source, "BIB7009");

    [Fact]
    public async Task What_requires_the_citation_is_named()
    {
        Diagnostic diagnostic =
            Assert.Single(await Project()
            .VerifyAsync("[assembly: BibGen.RequiresCitation(\"A\")] namespace A { class X { public int {|BIB7009:M|}() { return 1; } } }", "BIB7009"));
        Assert.Equal("'X.M()' has no [Cites], which [RequiresCitation] on the namespace 'A' requires of its public members", diagnostic.GetMessage());
    }

    [Fact]
    public void Everything_that_code_is_made_of_can_cite() => new TestProject(LanguageVersion.CSharp7_3).With("/app/references.bib", Bib).WithCode("""
        using BibGen;
        using App;
        [assembly: Cites(typeof(References.Roe2011))]
        [assembly: RequiresCitation("App.Formulas")]
        [Cites(typeof(References.Roe2011), "p. 1"), Cites(typeof(References.Doe2012), "Eq. 4", Note = "in SI units")]
        [RequiresCitation]
        class C
        {
            [Cites(typeof(References.Roe2011))] public const int F = 1;
            [Cites(typeof(References.Roe2011))] public event System.EventHandler E { add { } remove { } }
            [Cites(typeof(References.Roe2011))] public int P { get; set; }
            [Cites(typeof(References.Roe2011))] public C() { }
            [return: Cites(typeof(References.Roe2011))] public int M<[Cites(typeof(References.Roe2011))] T>([Cites(typeof(References.Roe2011))] int i) { return i; }
        }
        [Cites(typeof(References.Roe2011))] delegate void D();
        [Cites(typeof(References.Roe2011))] enum N { [Cites(typeof(References.Roe2011))] A }
        [Cites(typeof(References.Roe2011))] struct S { }
        [Cites(typeof(References.Roe2011))] interface I { }
        """).AssertCompiles();

    private static TestProject Project() => new TestProject().With("/app/references.bib", Bib);
}
