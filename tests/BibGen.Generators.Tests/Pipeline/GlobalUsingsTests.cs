using Microsoft.CodeAnalysis.CSharp;

namespace BibGen.Tests.Generators.Pipeline;

/// <summary>The usings that make the first line of a new program compile, and what they leave alone.</summary>
public class GlobalUsingsTests
{
    private const string HintName = "BibGen.GlobalUsings.g.cs";
    private const string Bib = "@misc{roe2011, title = {One}}";

    [Fact]
    public void The_first_line_compiles_outside_of_every_namespace()
    {
        TestProject project =
            Project("[Cites(typeof(References.Roe2011))] class C { internal string S = References.Roe2011.Title; internal Citation T = References.Roe2011.Citation; }");
        project.AssertCompiles();
        Assert.Equal(["global using global::BibGen;", "global using References = global::App.References;"], Usings(project));
    }

    [Theory]
    [InlineData("class References { }", "an own type in the outermost namespace")]
    [InlineData("namespace References { class C { } }", "an own namespace")]
    [InlineData("using References = System.String; class C { internal References S = \"\"; }", "an own alias")]
    [InlineData("using Mine; class C { References r = new References(); } namespace Mine { class References { } }", "a type that is imported")]
    public void A_name_that_the_project_uses_otherwise_keeps_its_meaning(string code, string why)
    {
        TestProject project = Project(code);
        project.AssertCompiles();
        Assert.True(Usings(project).SequenceEqual(["global using global::BibGen;"]), why);
    }

    [Fact]
    public void A_type_of_the_project_does_not_become_ambiguous()
    {
        TestProject project =
            Project("using Mine; class C { Person p = new Person(); [Cites(typeof(References.Roe2011))] void M() { } } namespace Mine { class Person { } }");
        project.AssertCompiles();
        Assert.Contains("global using CitesAttribute = global::BibGen.CitesAttribute;", Usings(project));
        Assert.DoesNotContain(Usings(project), line => line.Contains("Person", StringComparison.Ordinal) || line == "global using global::BibGen;");
    }

    [Theory]
    [InlineData("using Other; class C { Logger l = new Logger(); [Cites(typeof(References.Roe2011))] void M() { } } namespace Other { class Logger { } } namespace BibGen { class Logger { } }")]
    [InlineData("using Other; class C { Logger l = new Logger(); } namespace Other { class Logger { } } namespace BibGen { enum Kind { } delegate void Logger2(); class Logger { } }")]
    public void An_own_namespace_with_the_name_of_that_of_BibGen_is_not_imported_for_all(string code)
    {
        TestProject project = Project(code);
        project.AssertCompiles();
        Assert.DoesNotContain("global using global::BibGen;", Usings(project));
        Assert.Contains("global using CitesAttribute = global::BibGen.CitesAttribute;", Usings(project));
    }

    [Theory]
    [InlineData("namespace Mine { class References { } class C { References r = new References(); } }")]
    [InlineData("namespace Mine.BibGen { class Person { } } namespace Mine { class C { BibGen.Person p = new BibGen.Person(); Citation c = References.Roe2011.Citation; } }")]
    [InlineData("class C { int References = 1; int M(int Citation) { int Person = Citation; return References + Person; } }")]
    [InlineData("class C { class Person { } class References { internal int X = 1; } int M() { return new References().X + new Person().GetHashCode(); } }")]
    public void What_is_nearer_than_a_using_keeps_its_meaning(string code) => Project(code).AssertCompiles();

    [Fact]
    public void A_type_of_a_library_does_not_become_ambiguous()
    {
        TestProject library = new TestProject(code: "namespace Lib { public class Citation { } public class References { } }");
        TestProject project = Project("using Lib; class C { Citation c = new Citation(); References r = new References(); }")
            .WithReference(library.Compilation);
        project.AssertCompiles();
        Assert.DoesNotContain(Usings(project), line => line.Contains("References", StringComparison.Ordinal)
            || line.Contains(" Citation ", StringComparison.Ordinal));
    }

    [Fact]
    public void Classes_that_share_their_name_have_no_short_one()
    {
        TestProject project = Project("class C { }").With("/app/data/references.bib", Bib);
        project.AssertCompiles();
        Assert.Equal(["global using global::BibGen;"], Usings(project));
    }

    [Fact]
    public void What_the_project_says_itself_is_no_conflict()
    {
        TestProject project = Project("global using BibGen; global using App; class C { internal string S = References.Roe2011.Title; }");
        Assert.Empty(project.Problems());
    }

    [Fact]
    public void None_where_they_are_not_wanted_or_cannot_be()
    {
        Assert.Empty(Usings(Project("class C { }").WithProperty("BibGenGlobalUsings", "false")));
        Assert.Empty(Usings(Project("class C { }").WithProperty("ImplicitUsings", "disable")));
        Assert.Empty(Usings(new TestProject(LanguageVersion.CSharp9).With("/app/references.bib", Bib).WithProperty("ImplicitUsings", "enable")));
        Assert.Empty(Usings(new TestProject().WithProperty("ImplicitUsings", "enable")));
    }

    private static TestProject Project(string code) => new TestProject(code: code).With("/app/references.bib", Bib).WithProperty("ImplicitUsings", "enable");

    private static string[] Usings(TestProject project) => [.. project.Sources().Where(source => source.HintName == HintName)
        .SelectMany(source => source.Text.Split('\n')).Where(line => line.StartsWith("global using", StringComparison.Ordinal))];
}
