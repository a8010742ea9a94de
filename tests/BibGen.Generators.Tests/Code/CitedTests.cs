using BibGen.Formats;
using BibGen.Generators.Inputs;
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

    /// <summary>BibTeX and biber read of a database what a document cites.</summary>
    [Theory]
    [InlineData("", "one")]
    [InlineData("All", "one two three")]
    public async Task A_work_is_checked_when_the_code_names_it(string check, string expected)
    {
        TestProject project = new TestProject(code: "class C { internal string s = App.References.One.Title; }")
            .With("/app/references.bib", string.Concat("one two three".Split(' ').Select(key => $"@misc{{{key}, title = {{T}}, doi = {{10.1038\\{key}}}}}\n")))
            .WithProperty("BibGenEmit", "Cited");
        if (check.Length > 0)
            project.WithProperty("BibGenCheck", check);
        Assert.Equal(
            expected.Split(' '),
            (await project.AnalyzeAsync()).Where(found => found.Id == "BIB3001")
                .Select(found => project.Files[0].GetText()!.Lines[found.Location.GetLineSpan().StartLinePosition.Line].ToString().Split('{', ',')[1]));
    }

    [Fact]
    public async Task What_a_cited_work_names_is_checked_with_it_and_is_not_missing()
    {
        const string Linked = """
            @comment{bibgen-disable-next BIB3001: known}
            @inproceedings{one, author = {Roe, Jane}, title = {One}, crossref = {parent}, doi = {10.1038\one}}
            @comment{bibgen-disable-next BIB3001: known, of a work that nothing cites}
            @inproceedings{two, author = {Roe, Jane}, title = {Two}, crossref = {nowhere}, doi = {10.1038\two}}
            @proceedings{parent, title = {Parent}, year = 2001, doi = {10.1038\parent}}
            """;
        TestProject project = new TestProject(code: "class C { internal string s = App.References.One.Title; }")
            .With("/app/references.bib", Linked).WithProperty("BibGenEmit", "Cited").WithSeverity("BIB9005", ReportDiagnostic.Warn);
        Diagnostic found = Assert.Single(await project.AnalyzeAsync(), one => one.Severity != DiagnosticSeverity.Info);
        Assert.Equal(("BIB3001", 4), (found.Id, found.Location.GetLineSpan().StartLinePosition.Line));

        project.WithProperty("BibGenCheck", "All");
        Assert.Contains(await project.AnalyzeAsync(), one => one.Id == "BIB5010");
    }

    [Fact]
    public async Task Two_works_of_one_name_that_the_code_cites_are_found_although_neither_is_generated() => Assert.Contains(
        await new TestProject(code: "class C { internal string s = App.References.AB.Title; }")
            .With("/app/references.bib", "@misc{a-b, title = {A}}\n@misc{a_b, title = {B}}\n@misc{c-d, title = {A}}\n@misc{c_d, title = {B}}")
            .WithProperty("BibGenEmit", "Cited").AnalyzeAsync(),
        found => found.Id == "BIB1003" && found.Location.GetLineSpan().StartLinePosition.Line == 1);

    [Fact]
    public async Task A_file_of_which_nothing_is_cited_is_not_empty() =>
        Assert.Empty(await new TestProject().With("/app/references.bib", Bib).WithProperty("BibGenEmit", "Cited").AnalyzeAsync());

    /// <summary>A count and no time: of a thousand works the cited one is typed.</summary>
    [Fact]
    public async Task Works_that_nothing_cites_are_not_typed()
    {
        TestProject project =
            new TestProject(code: "/* Copyright Roe 2001 */ class C { /* As Roe (2001) has it. */ internal string s = App.References.Key7.Title; }")
            .With("/app/references.bib",
                string.Concat(Enumerable.Range(0, 1000).Select(i => $"@misc{{key{i}, author = {{Roe, Jane}}, title = {{T}}, year = 2001}}\n")))
            .With("/app/a.retractions.csv", "doi\n10.1000/2\n").WithProperty("BibGenEmit", "Cited");
        Assert.Equal(["Key7"], Works(project.AssertCompiles()));
        await project.AnalyzeAsync();
        await project.AnalyzeCodeAsync();
        BibliographyFile file = AdditionalFiles.Read(
            project.Files[0], AdditionalFiles.OptionsOf(project.Files[0], project.Options), CancellationToken.None).Content.Bibliography!;
        Assert.Equal(1, file.TypedCount);
    }

    private static string[] Works(Compilation output) =>
        [.. output.GetTypeByMetadataName("App.References")!.GetTypeMembers().Select(type => type.Name)
            .Where(name => !name.StartsWith("__", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
