namespace BibGen.Tests.Package;

/// <summary><c>dotnet new bibgen</c>, as docs/getting-started.md says it.</summary>
[Collection(SharedPackage.Name)]
public sealed class TemplateTests(PackedPackage package)
{
    [Fact]
    public void The_template_writes_a_bibliography_that_builds_without_a_finding()
    {
        package.TemplatesPath.HasOnly("README.md", "icon.png", "content/references/.template.config/template.json", "content/references/references.bib");

        ConsumerProject project = package.Consumer("FromTemplate", properties: "<ImplicitUsings>enable</ImplicitUsings>")
            .With("Class.cs", "internal static class C { public const string S = References.WatsonCrick1953.Key; }");
        string hive = Path.Combine(Path.GetDirectoryName(package.TemplatesPath)!, "hive");
        project.Dotnet("new", "install", package.TemplatesPath, "--debug:custom-hive", hive).Succeeds();
        project.Dotnet("new", "bibgen", "--debug:custom-hive", hive).Succeeds();
        project.Build().IsClean();
    }
}
