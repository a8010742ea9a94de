using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Pipeline;

/// <summary>Records without keys in several files of one class: the class compiles, and nobody is told about keys that nobody wrote.</summary>
public class GeneratedKeyTests
{
    private const string Hypoxia = "PMID- 1\nDP  - 2011\nFAU - Smith, John\nTI  - Hypoxia in tumours.\nJT  - J\nAID - 10.1000/1 [doi]\n";
    private const string Cancer = "PMID- 2\nDP  - 2011\nFAU - Smith, Anna\nTI  - Cancer in mice.\nJT  - J\nAID - 10.1000/2 [doi]\n";

    private static TestProject Project(string code, params (string Name, string Text)[] files)
    {
        var project = new TestProject(code: code);
        foreach ((string name, string text) in files)
            project.With("/app/" + name, text).WithFileOption("/app/" + name, "build_metadata.AdditionalFiles.BibGenClassName", "References");
        return project;
    }

    private static string Use(string name) => $"class C {{ internal string s = App.References.{name}.Title; }}";

    private static async Task<string[]> IdsAsync(TestProject project)
    {
        ImmutableArray<Diagnostic> diagnostics = await project.AnalyzeAsync();
        return [.. diagnostics.Select(diagnostic => diagnostic.Id)];
    }

    [Fact]
    public async Task The_same_paper_in_two_exports_is_one_class_and_a_duplicate_and_no_duplicate_key()
    {
        TestProject project = Project(Use("Smith2011"), ("a.nbib", Hypoxia), ("b.nbib", Hypoxia));

        project.AssertCompiles();
        Assert.DoesNotContain("BIB1001", await IdsAsync(project));
    }

    [Fact]
    public async Task Two_papers_of_one_author_and_year_in_two_exports_both_have_the_longer_name()
    {
        TestProject project = Project(Use("Smith2011Hypoxia") + Use("Smith2011Cancer").Replace("class C", "class D"), ("a.nbib", Hypoxia), ("b.nbib", Cancer));

        project.AssertCompiles();
        string[] ids = await IdsAsync(project);
        Assert.DoesNotContain("BIB1001", ids);
        Assert.Contains("BIB1006", ids);
    }

    [Theory]
    [InlineData("Smith2011", "Smith2011")]
    [InlineData("smith-2011", "Smith2011")]
    public async Task A_key_in_a_bib_file_keeps_its_name_and_the_export_has_the_longer_one(string key, string name)
    {
        TestProject project = Project(
            Use(name) + Use("Smith2011Hypoxia").Replace("class C", "class D"),
            ("a.bib", $"@article{{{key}, title = {{Other}}, author = {{Smith, A.}}, journal = {{J}}, year = 2011}}"),
            ("b.nbib", Hypoxia));

        project.AssertCompiles();
        Assert.Empty((await IdsAsync(project)).Intersect(["BIB1001", "BIB1002", "BIB1003"]));
    }

    [Fact]
    public async Task The_same_paper_in_a_bib_file_and_an_export_has_the_key_of_the_bib_file()
    {
        TestProject project = Project(
            Use("Smith2011"),
            ("a.bib", "@article{Smith2011, title = {Hypoxia in tumours}, author = {Smith, John}, journal = {J}, year = 2011, doi = {10.1000/1}}"),
            ("b.nbib", Hypoxia));

        project.AssertCompiles();
        Assert.DoesNotContain("BIB1001", await IdsAsync(project));
    }
}
