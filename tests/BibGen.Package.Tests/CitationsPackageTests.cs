using System.IO.Compression;
using System.Reflection;

namespace BibGen.Tests.Package;

/// <summary>BibGen.Citations, the package with the public types of citations.</summary>
[Trait("Category", "Snapshots")]
[Collection(SharedPackage.Name)]
public sealed class CitationsPackageTests(PackedPackage package)
{
    private const string Public = "<BibGenVisibility>public</BibGenVisibility><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>"
        + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private string Reference => $"""<PackageReference Include="BibGen.Citations" Version="{package.Version}" />""";

    /// <summary>Two libraries hand out their citations, and a project that sees the internals of both has a bibliography of its own.</summary>
    [Fact]
    public void Projects_with_the_package_share_one_type()
    {
        const string Friend = """<InternalsVisibleTo Include="SharedTests" />""";
        Library("SharedA", Friend).With("Study.cs", """
            namespace SharedA;
            [Cites(typeof(References.Roe2019), "Eq. 4")]
            public static class Study
            {
                internal static Citation Secret => References.Plain.Citation;
                public static IReadOnlyList<Citation> Sources => References.All;
            }
            """).Build().IsClean();
        Library("SharedB", Friend).With("Empty.cs", "").Build().IsClean();
        ConsumerProject tests = package.Consumer(
                "SharedTests",
                properties: Public + "<OutputType>Exe</OutputType>",
                items: Reference + """<ProjectReference Include="../SharedA/SharedA.csproj" /><ProjectReference Include="../SharedB/SharedB.csproj" />""")
            .With("own.bib", "@misc{own, title = {Own}}")
            .With("Program.cs", """
                Citation[] all = [SharedA.References.Roe2019.Citation, SharedB.References.Find("Roe2019")!, SharedA.Study.Secret, Own.Own_.Citation];
                Console.WriteLine(string.Join(' ', all.Select(citation => citation.Key)) + " " + SharedB.References.Keys.Count + " " + SharedA.Study.Sources.Count);
                Console.WriteLine(Citations.Of(typeof(SharedA.Study))[0].Locator);
                Person author = SharedB.References.All[0].Authors[0];
                Console.WriteLine(author.Family);
                """);
        tests.Build().IsClean();
        Assert.Equal(["Roe2019 Roe2019 Plain own 2 2", "Eq. 4", "Roe"], tests.Run()
            .Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_project_with_the_package_has_no_types_of_its_own_and_one_without_has_internal_ones()
    {
        const string Emit =
            "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>obj/generated</CompilerGeneratedFilesOutputPath>";
        ConsumerProject with = Library("WithTypes", properties: Emit).With("Empty.cs", "");
        with.Build().IsClean();
        string[] names = [.. with.Files("obj/generated").Select(file => file[(file.LastIndexOf('/') + 1)..]).Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "BibGen.CitationBucket.g.cs", "BibGen.CitationDataAttribute.g.cs", "BibGen.CitationLibrary.g.cs", "BibGen.EmbeddedAttribute.g.cs",
                "BibGen.GlobalUsings.g.cs", "BibGen.StableHash.g.cs", "WithTypes.References.0.g.cs", "WithTypes.References.g.cs",
            ],
            names);

        ConsumerProject without = package.Consumer("WithoutTypes", properties: Public).With("references.bib", Samples.Bib)
            .With("Class.cs", "namespace WithoutTypes; public static class C { public static Citation X => References.Roe2019.Citation; }");
        Assert.Contains("error CS0053", without.Build().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public void The_public_interface_is_what_has_been_published(string framework)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.CitationsPath);
        using Stream stream = archive.GetEntry($"lib/{framework}/BibGen.Citations.dll")!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        PublicInterface.Verify("BibGen.Citations", PublicInterface.Of(Assembly.Load(copy.ToArray())));
    }

    private ConsumerProject Library(string name, string items = "", string properties = "") =>
        package.Consumer(name, properties: Public + properties, items: Reference + items).With("references.bib", Samples.Bib);
}
