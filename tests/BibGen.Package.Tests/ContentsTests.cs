using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace BibGen.Tests.Package;

/// <summary>What is in the package.</summary>
[Collection(SharedPackage.Name)]
public sealed class ContentsTests(PackedPackage package)
{
    [Fact]
    public void The_package_has_these_files_and_no_other() => package.Path.HasOnly(
        "README.md",
        "analyzers/dotnet/cs/BibGen.Bibliography.dll",
        "analyzers/dotnet/cs/BibGen.CodeFixes.dll",
        "analyzers/dotnet/cs/BibGen.Generators.dll",
        "build/BibGen.props",
        "build/BibGen.targets",
        "build/config/none.globalconfig",
        "build/config/regulated.globalconfig",
        "build/config/strict.globalconfig",
        "icon.png");

    [Fact]
    public void The_packages_of_libraries_have_these_files_and_no_other()
    {
        package.BibliographyPath.HasOnly("README.md", "icon.png", "lib/netstandard2.0/BibGen.Bibliography.dll", "lib/netstandard2.0/BibGen.Bibliography.xml");
        package.CitationsPath.HasOnly(
            "README.md", "icon.png",
            "lib/net8.0/BibGen.Citations.dll", "lib/net8.0/BibGen.Citations.xml",
            "lib/netstandard2.0/BibGen.Citations.dll", "lib/netstandard2.0/BibGen.Citations.xml");
    }

    /// <summary>Nobody has to fetch symbols for a stack trace with lines, and the same sources give the same assembly.</summary>
    [Fact]
    public void Every_assembly_has_its_symbols_and_is_deterministic()
    {
        string[] assemblies = [.. new[] { package.Path, package.BibliographyPath, package.CitationsPath }.SelectMany(path => path.Assemblies(file =>
        {
            DebugDirectoryEntryType[] entries = [.. file.ReadDebugDirectory().Select(entry => entry.Type)];
            Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, entries);
            Assert.Contains(DebugDirectoryEntryType.Reproducible, entries);
        }))];
        Assert.Equal(6, assemblies.Length);
    }

    [Fact]
    public void The_package_is_a_development_dependency_without_dependencies_of_its_own()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Path);
        using Stream nuspec = archive.GetEntry("BibGen.nuspec")!.Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.StartsWith("- ", Value("releaseNotes"), StringComparison.Ordinal);
        Assert.Equal("MIT", Value("license"));
        Assert.Equal(package.Version, Value("version"));
        Assert.Null(Value("frameworkReferences"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");

        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
    }

    /// <summary>The page of a package does not show links to files of the repository.</summary>
    [Fact]
    public void The_packed_readme_is_that_of_the_repository_with_links_that_work_elsewhere()
    {
        const string Repository = "](https://github.com/bibgen/bibgen/blob/main/";
        using ZipArchive archive = ZipFile.OpenRead(package.Path);
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        string packed = reader.ReadToEnd();
        Assert.Contains(Repository + "docs/names.md)", packed, StringComparison.Ordinal);
        Assert.Equal(
            File.ReadAllText(System.IO.Path.Combine(SharedData.Repository, "README.md")).TrimEnd(),
            packed.Replace(Repository, "](", StringComparison.Ordinal).TrimEnd());
    }

    /// <summary>
    /// A reference to an assembly that the oldest supported compiler (.NET SDK 8.0.100, Roslyn 4.8) does not have means that nothing of us is loaded.
    /// </summary>
    [Theory]
    [InlineData("BibGen.Bibliography")]
    [InlineData("BibGen.Generators")]
    public void What_the_compiler_loads_refers_to_nothing_newer_than_the_oldest_compiler(string name)
    {
        Dictionary<string, Version> oldest = new(StringComparer.Ordinal)
        {
            ["BibGen.Bibliography"] = new(99, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
            ["System.Buffers"] = new(4, 0, 3, 0),
            ["System.Collections.Immutable"] = new(7, 0, 0, 0),
            ["System.Memory"] = new(4, 0, 1, 2),
            ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
            ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
            ["netstandard"] = new(2, 0, 0, 0),
        };
        Assert.Equal([], References(name).Where(reference => !(oldest.TryGetValue(reference.Name, out Version? version) && reference.Version <= version)));
    }

    private List<(string Name, Version Version)> References(string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Path);
        using Stream stream = archive.GetEntry($"analyzers/dotnet/cs/{name}.dll")!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        using var assembly = new PEReader(copy);
        MetadataReader metadata = assembly.GetMetadataReader();
        return [
            .. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => (metadata.GetString(reference.Name), reference.Version))
        ];
    }
}
