using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BibGen.Tests.Generators.Code;

/// <summary>
/// The rules about code in what C# has of declarations, from 7.3 to 14: partial types, linked files, programs without a class, records, extension members, and
/// <c>cref</c> in every kind of doc comment.
/// </summary>
public class LanguageTests
{
    private const string Bib = """
        @article{roe2011, author = {Roe, Jane and Doe, John}, title = {A}, journal = {J}, year = 2011, doi = {10.1038/a.1}, retracted = {2013-02-01}}
        @article{good2012, author = {Good, Ann and Doe, John}, title = {B}, journal = {J}, year = 2012, doi = {10.1038/b.2}}
        """;

    public static TheoryData<LanguageVersion, string> Sources()
    {
        TheoryData<LanguageVersion, string> sources = Known();

        // The oldest Roslyn that the tests run on knows no C# 13 or 14.
        if (LanguageVersionFacts.TryParse("13", out LanguageVersion partialProperties))
        {
            sources.Add(
                partialProperties,
                "namespace App; partial class C { [BibGen.Cites(typeof(References.Good2012))] public partial int P { get; } public partial int P { [BibGen.Cites(typeof({|BIB7006:string|}))] get => References.{|BIB7001:Roe2011|}.Year; } }"
                    .Replace("typeof({|BIB7006:string|})", "{|BIB7006:typeof(string)|}", StringComparison.Ordinal));
        }

        if (LanguageVersionFacts.TryParse("14", out LanguageVersion extensionMembers))
        {
            sources.Add(
                extensionMembers,
                "namespace App; static class E { extension(string s) { [BibGen.Cites(typeof(References.{|BIB7001:Roe2011|}), \"Eq. 1\")] public int Size => s.Length; /* {|BIB7011:Good and Doe (2012)|} */ public bool Is() => s == References.{|BIB7001:Roe2011|}.Key; } }");
        }

        return sources;
    }

    private static TheoryData<LanguageVersion, string> Known() => new()
    {
        // Partial types and members
        {
            LanguageVersion.CSharp7_3,
            "namespace App { [BibGen.Cites(typeof(References.Good2012))] partial class C { } [{|BIB7007:BibGen.Cites(typeof(References.Good2012))|}] partial class C { string s = References.{|BIB7001:Roe2011|}.Key; } }"
        },
        {
            LanguageVersion.CSharp7_3,
            "namespace App { partial class C { [BibGen.Cites(typeof(References.{|BIB7001:Roe2011|}))] partial void M(); partial void M() { } } }"
        },

        // A program without a class
        { LanguageVersion.CSharp9,
            "using App;\nstring s = References.{|BIB7001:Roe2011|}.Doi; // {|BIB7004:10.1038/b.2|}\n[BibGen.Cites(typeof(References.Good2012))] static int M() { return References.Good2012.Year; }\nreturn M() + s.Length;" },

        // Records and primary constructors
        { LanguageVersion.CSharp9,
            "namespace App { [BibGen.Cites(typeof(References.{|BIB7001:Roe2011|}))] record R([property: BibGen.Cites(typeof(References.Good2012), \"p. 1\")] int X) { } }" },
        { LanguageVersion.CSharp10, "namespace App; record struct R(string S = References.{|BIB7001:Roe2011|}.Key);" },
        { LanguageVersion.CSharp12,
            "namespace App; class C([BibGen.Cites({|BIB7006:typeof(int)|})] int x) { int Y => x + References.{|BIB7001:Roe2011|}.Year; }" },

        // What else has attributes
        {
            LanguageVersion.CSharp7_3,
            "using App; [module: BibGen.Cites(typeof(References.{|BIB7001:Roe2011|}))] [assembly: BibGen.Cites({|BIB7006:typeof(int)|})] class C { [field: BibGen.Cites({|BIB7006:typeof(int)|})] int P { get; set; } [return: BibGen.Cites({|BIB7006:null|})] int M<[BibGen.Cites({|BIB7006:typeof(int)|})] T>() { return 1; } [BibGen.Cites({|BIB7006:typeof(int)|})] event System.Action E { add { } remove { } } enum K { [BibGen.Cites({|BIB7006:typeof(int)|})] A } [BibGen.Cites({|BIB7006:typeof(int)|})] delegate void D(); }"
        },
        {
            LanguageVersion.CSharp10,
            "using App; class C { System.Func<int, int> f = [BibGen.Cites({|BIB7006:typeof(int)|})] (x) => References.{|BIB7001:Roe2011|}.Year; void M() { [BibGen.Cites({|BIB7006:typeof(int)|})] void L() { } L(); } }"
        },

        // Where a name may stand
        { LanguageVersion.CSharp8, "using App; class C { string M(string s) { return s switch { References.{|BIB7001:Roe2011|}.Key => s, _ => \"\" }; } }" },
        { LanguageVersion.CSharp11,
            "using App; class C { string s = $\"{References.{|BIB7001:Roe2011|}.Key}\"; string t = $$\"\"\"{{References.{|BIB7001:Roe2011|}.Doi}} {|BIB7004:10.1038/a.1|}\"\"\"; }" },
        { LanguageVersion.CSharp12,
            "using P = App.References.{|BIB7001:Roe2011|}; class C { string[] s = [{|BIB7001:P|}.Key, App.References.{|BIB7001:Roe2011|}.Doi]; }" },
        { LanguageVersion.CSharp7_3, "class C { object o = global::App.References.{|BIB7001:Roe2011|}.Key; }" },
        { LanguageVersion.CSharp7_3,
            "extern alias none; class C { object o = App.References.{|BIB7001:Roe2011|}.Key; }".Replace("extern alias none; ", "", StringComparison.Ordinal) },

        // cref in every kind of doc comment
        { LanguageVersion.CSharp7_3,
            "namespace App { /// <see cref='References.{|BIB7001:Roe2011|}'/>\n class C { /** <seealso cref=\"References.{|BIB7001:Roe2011|}.Doi\"/> */ int F; } }" },
        { LanguageVersion.CSharp7_3,
            "namespace App { /// <exception cref=\"References.{|BIB7001:Roe2011|}\">x</exception>\n class C { /// <permission cref=\"global::App.References.{|BIB7001:Roe2011|}\">x</permission>\n int F; } }" },
        { LanguageVersion.CSharp7_3, "using static App.References; /// <inheritdoc cref=\"{|BIB7001:Roe2011|}\"/>\n class C { }" },
        { LanguageVersion.CSharp7_3,
            "using R = App.References; /// <see cref=\"R.{|BIB7001:Roe2011|}\">him</see>\n enum E { /// <summary><see cref=\"R.{|BIB7001:Roe2011|}.Year\" langword=\"x\"/></summary>\n A }" },
        { LanguageVersion.CSharp7_3,
            "class C { /// <param name=\"x\"><see cref=\"App.References.{|BIB7001:Roe2011|}\"/></param>\n/// <returns>{|BIB7011:Good and Doe, 2012|}</returns>\n int M(int x) { return x; } }" },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Rules_about_code_know_the_language(LanguageVersion language, string source)
    {
        TestProject project = new TestProject(language).With("/app/references.bib", Bib);
        if (source.StartsWith("using App;\nstring s", StringComparison.Ordinal))
            project.AsProgram();
        await project.VerifyAsync(source);
        Assert.Empty(project.Output(out _).GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>One file in two projects is analysed in each, with the bibliography of each.</summary>
    [Fact]
    public async Task A_linked_file_is_looked_at_in_every_project_that_has_it()
    {
        const string Shared = "namespace App { class C { string s = References.{|BIB7001:Roe2011|}.Key; } }";
        await new TestProject().With("/app/references.bib", Bib).VerifyAsync(Shared);
        await new TestProject().With("/app/references.bib", Bib.Replace(", retracted = {2013-02-01}", "", StringComparison.Ordinal))
            .VerifyAsync(Shared.Replace("{|BIB7001:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Generated_code_is_not_looked_at() =>
        await new TestProject().With("/app/references.bib", Bib)
            .VerifyAsync("// <auto-generated/>\nclass C { string s = App.References.Roe2011.Key; /* 10.1038/a.1 */ }");
}
