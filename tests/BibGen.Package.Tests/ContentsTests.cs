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
    public void The_package_has_these_files_and_no_other()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Path);
        Assert.Equal(
            [
                "BibGen.nuspec",
                "README.md",
                "[Content_Types].xml",
                "_rels/.rels",
                "analyzers/dotnet/cs/BibGen.Bibliography.dll",
                "analyzers/dotnet/cs/BibGen.CodeFixes.dll",
                "analyzers/dotnet/cs/BibGen.Generators.dll",
                "build/BibGen.props",
                "build/BibGen.targets",
                "build/config/none.globalconfig",
                "build/config/regulated.globalconfig",
                "build/config/strict.globalconfig",
                "icon.png",
                "package/services/metadata/core-properties/*.psmdcp",
            ],
            archive.Entries
                .Select(entry =>
                    entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal)
                        ? System.IO.Path.GetDirectoryName(entry.FullName) + "/*.psmdcp"
                        : entry.FullName)
                .Order(StringComparer.Ordinal));
        Assert.All(archive.Entries, entry => Assert.NotEqual(0, entry.Length));
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
