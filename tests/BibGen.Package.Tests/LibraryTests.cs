namespace BibGen.Tests.Package;

/// <summary>Libraries: old ones, strict ones, and those that others refer to.</summary>
[Collection(SharedPackage.Name)]
public sealed class LibraryTests(PackedPackage package)
{
    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><GenerateDocumentationFile>true</GenerateDocumentationFile>"
        + "<BibGenVisibility>public</BibGenVisibility>";

    [Theory]
    [InlineData("netstandard2.0", "<LangVersion>7.3</LangVersion>")]
    [InlineData("net10.0", "<Nullable>enable</Nullable><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>")]
    public void A_library_that_publishes_its_bibliography_builds_without_a_warning(string framework, string properties)
    {
        string project = "Strict" + framework.Replace(".", "", StringComparison.Ordinal);
        ConsumerProject consumer = package.Consumer(project, framework, Strict + properties + "<RootNamespace>Papers</RootNamespace>")
            .With("references.bib", Samples.Bib).With("references.nbib", Samples.Nbib)
            .With("known.retractions.csv", "pmid,date,nature,notice\n12345,2012-03-04,Correction,10.1000/notice.1\n")
            .With(
                "Class.cs",
                "namespace Papers\n{\n    /// <summary>Rests on <see cref=\"References.Roe2019\"/>.</summary>\n    public static class Study\n    {\n"
                    + "        /// <summary>The DOI.</summary>\n        public const string Doi = References.Roe2019.Doi;\n    }\n}\n");
        consumer.Build().IsClean();
        string documentation = consumer.Text($"bin/Debug/{framework}/{project}.xml");
        Assert.Contains("<see cref=\"T:Papers.References.Roe2019\"/>", documentation, StringComparison.Ordinal);
        Assert.Contains("<member name=\"T:Papers.References.Roe2019\">", documentation, StringComparison.Ordinal);
        Assert.Contains(
            "<summary><b>Correction published</b> on 2012-03-04 by <see href=\"https://doi.org/10.1000/notice.1\">",
            documentation,
            StringComparison.Ordinal);
    }

    /// <summary>
    /// Analyzers run in projects that refer to a project with the package when that does not say PrivateAssets="all". They have nothing to say there.
    /// </summary>
    [Theory]
    [InlineData("PrivateAssets=\"all\"")]
    [InlineData("")]
    public void A_project_that_refers_to_the_library_is_left_alone(string assets)
    {
        string suffix = assets.Length > 0 ? "Private" : "Leaking";
        ConsumerProject library =
            package.Consumer("Library" + suffix, properties: "<RootNamespace>Papers</RootNamespace><BibGenVisibility>public</BibGenVisibility>")
            .With("references.bib", Samples.Bib).With("Class.cs", "class C { }");
        library.With(
            "Library" + suffix + ".csproj",
            library.Text("Library" + suffix + ".csproj").Replace("PrivateAssets=\"all\"", assets, StringComparison.Ordinal));

        // Its own file, broken, is none of BibGen's business: the project has not asked for it.
        ConsumerProject app = package.Consumer("App" + suffix).With("App" + suffix + ".csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                    <CompilerGeneratedFilesOutputPath>obj/generated</CompilerGeneratedFilesOutputPath>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../Library{suffix}/Library{suffix}.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .With("own.bib", "@misc{x, title = ").With("Program.cs", "System.Console.WriteLine(Papers.References.Roe2019.Doi);");
        app.Build().IsClean();
        Assert.DoesNotContain(app.Files("obj/generated"), file => file.Contains("BibGen", StringComparison.Ordinal));
        Assert.Equal("10.1000/test.1", app.Run().Output.Trim());
    }
}
