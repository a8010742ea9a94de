using System.Xml.Linq;

namespace BibGen.Tests.Architecture;

/// <summary>Which project knows which, and which packages.</summary>
public class ProjectTests
{
    /// <summary>Each project of <c>src</c> with those that it uses. The package has no code: it packs the three that the compiler loads.</summary>
    private static readonly Dictionary<string, string[]> Uses = new(StringComparer.Ordinal)
    {
        ["BibGen.Bibliography"] = [],
        ["BibGen.Generators"] = ["BibGen.Bibliography"],
        ["BibGen.Citations"] = [],
        ["BibGen.Templates"] = [],
        ["BibGen.CodeFixes"] = ["BibGen.Bibliography", "BibGen.Generators"],
        ["BibGen.Tool"] = ["BibGen.Bibliography"],
        ["BibGen"] = ["BibGen.Bibliography", "BibGen.CodeFixes", "BibGen.Generators"],
    };

    /// <summary>What compilers and editors carry themselves: nothing else may be needed when they load the product.</summary>
    private static readonly string[] CarriedByHosts = ["System.Memory"];

    public static TheoryData<string> Projects() =>
        [.. Directory.EnumerateDirectories(Path.Combine(SharedData.Repository, "src")).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_those_below_it(string project) =>
        Assert.Equal(Uses[project], Items(project, "ProjectReference").Select(Name).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void The_bibliography_knows_no_Roslyn() =>
        Assert.All(Items("BibGen.Bibliography", "PackageReference").Select(Name).Where(name => name.StartsWith("Microsoft.", StringComparison.Ordinal)),
            name => Assert.EndsWith("Analyzers", name, StringComparison.Ordinal));

    [Theory]
    [InlineData("BibGen.Bibliography")]
    [InlineData("BibGen.Generators")]
    [InlineData("BibGen.CodeFixes")]
    public void What_the_compiler_loads_brings_no_dependency(string project)
    {
        Assert.All(Items(project, "PackageReference"), item =>
            Assert.True(item.Attribute("PrivateAssets")?.Value == "all" || CarriedByHosts.Contains(Name(item)), item.ToString()));
        Assert.Contains(Items(project, "AdditionalFiles"), item => Name(item).EndsWith("BannedSymbols.txt", StringComparison.Ordinal));
    }

    private static string Name(XElement item) => item.Attribute("Include")!.Value;

    private static IEnumerable<XElement> Items(string project, string kind) =>
        XDocument.Load(Path.Combine(SharedData.Repository, "src", project, project + ".csproj")).Descendants(kind);
}
