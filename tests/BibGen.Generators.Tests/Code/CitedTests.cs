using BibGen.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BibGen.Tests.Generators.Code;

/// <summary><c>BibGenEmit=Cited</c>: only works that the project's C# names are generated.</summary>
public class CitedTests
{
    private const string Bib = "@misc{one, title = {One}}\n@misc{two, title = {Two}}\n@misc{three, title = {Three}}";

    [Theory]
    [InlineData("class C { internal string s = App.References.One.Title; }", "One")]
    [InlineData("namespace App { class C { internal string s = nameof(References.Two); } }", "Two")]
    [InlineData("namespace App { class C { internal object s = typeof(References.Two); internal string t = global::App.References.One.Key; } }", "One Two")]
    [InlineData("namespace App { [BibGen.Cites(typeof(References.Three))] class C { } }", "Three")]
    [InlineData("namespace App { /// <summary><see cref=\"References.Three\"/></summary>\n class C { } }", "Three")]
    [InlineData("using R = App.References; class C { internal string s = R.One.Title; }", "One")]
    [InlineData("using Paper = App.References.One; class C { internal string s = Paper.Title; }", "One")]
    [InlineData("using static App.References; class C { internal string s = Two.Title; }", "Two")]
    [InlineData("using static App.References.Two; class C { internal string s = Title; }", "Two")]
    [InlineData("global using R = App.References;", "One", "class C { internal string s = R.One.Title; }")]
    [InlineData("global using static App.References;", "One Three", "class C { internal string s = One.Title + Three.Key; }")]
    [InlineData("namespace App { static partial class References { internal static string Best { get { return One.Title; } } } }", "One")]
    [InlineData("namespace App { class C { internal string s = References . /* the first */ One\n.@Title; } }", "One")]
    [InlineData("class C { internal string One = \"Two\"; /* References.Three */ }", "")]
    [InlineData("class C { }", "")]
    public void A_work_is_generated_when_the_code_names_it(string code, string expected, string more = "")
    {
        TestProject project = new TestProject(code: code).With("/app/references.bib", Bib).WithProperty("BibGenEmit", "Cited");
        if (more.Length > 0)
            project.WithCode(more);
        Compilation output = project.AssertCompiles();
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Works(output));
    }

    [Fact]
    public void All_lists_the_cited_works()
    {
        Type references = new TestProject(code: "class C { internal string s = App.References.Three.Title + App.References.One.Title; }")
            .With("/app/references.bib", Bib).WithProperty("BibGenEmit", "Cited").Load().GetType("App.References")!;
        Assert.Equal(["one", "three"],
            (IEnumerable<string>)references.GetProperty("Keys",
            System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetValue(null)!);
    }

    [Fact]
    public void A_name_that_two_keys_share_is_given_to_neither_although_one_is_cited()
    {
        Compilation output = new TestProject(code: "class C { internal string s = App.References.Three.Title; }")
            .With("/app/references.bib", Bib + "\n@misc{a-b, title = {A}}\n@misc{a_b, title = {B}}").WithProperty("BibGenEmit", "Cited").AssertCompiles();
        Assert.Equal(["Three"], Works(output));
    }

    [Fact]
    public void An_editor_offers_every_name() =>
        Assert.Equal(["One", "Three", "Two"],
            Works(new TestProject().With("/app/references.bib", Bib).WithProperty("BibGenEmit", "Cited").WithProperty("DesignTimeBuild", "true")
            .AssertCompiles()));

    [Fact]
    public void A_list_of_retractions_is_asked_about_the_cited_works()
    {
        const string Dois =
            "@misc{one, title = {One}, doi = {10.1000/1}}\n@misc{two, title = {Two}, doi = {10.1000/2}}\n@misc{three, title = {Three}, doi = {10.1000/3}}";
        TestProject project = new TestProject(code: "class C { internal string s = App.References.Three.Title + App.References.One.Title; }")
            .With("/app/references.bib", Dois).With("/app/a.retractions.csv", "doi\n10.1000/2\n10.1000/3\n").WithProperty("BibGenEmit", "Cited");
        Assert.Equal(["One", "Three"], Works(project.AssertCompiles()));
        Assert.Equal("Current Retracted",
            string.Join(' ', Citations(project.Load()).Select(citation => citation.GetType().GetProperty("Status")!.GetValue(citation))));

        static IEnumerable<object> Citations(System.Reflection.Assembly assembly) => ((System.Collections.IEnumerable)assembly.GetType("App.References")!
            .GetProperty("All", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetValue(null)!).Cast<object>();
    }

    [Fact]
    public void A_keystroke_reads_its_own_tree_again_and_runs_nothing_else()
    {
        TestProject project = new TestProject(code: "class C { internal string s = App.References.Three.Title; }").With("/app/references.bib", Bib)
            .WithProperty("BibGenEmit", "Cited");
        GeneratorDriver driver = project.Driver().RunGenerators(project.Compilation);
        SyntaxTree tree = project.Compilation.SyntaxTrees.First();
        CSharpCompilation edited =
            project.Compilation.ReplaceSyntaxTree(tree,
            CSharpSyntaxTree.ParseText("class C { int i; internal string s = App.References.Three.Title; }", project.ParseOptions));
        GeneratorRunResult result = driver.RunGenerators(edited).GetRunResult().Results.Single();
        foreach (string step in new[] { TrackingNames.Qualifiers, TrackingNames.Cited, TrackingNames.Files, TrackingNames.Classes, TrackingNames.Buckets,
            TrackingNames.Indexes })
        {
            Assert.All(
                result.TrackedSteps[step].SelectMany(run => run.Outputs),
                output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {output.Reason}"));
        }

        edited = edited.ReplaceSyntaxTree(edited.SyntaxTrees.First(),
            CSharpSyntaxTree.ParseText("class C { internal string s = App.References.One.Title; }", project.ParseOptions));
        result = driver.RunGenerators(edited).GetRunResult().Results.Single();
        Assert.Contains(result.TrackedSteps[TrackingNames.Buckets].SelectMany(run => run.Outputs), output =>
            output.Reason == IncrementalStepRunReason.Modified);
    }

    private static string[] Works(Compilation output) =>
        [.. output.GetTypeByMetadataName("App.References")!.GetTypeMembers().Select(type => type.Name)
            .Where(name => !name.StartsWith("__", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
