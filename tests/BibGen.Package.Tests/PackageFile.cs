using System.IO.Compression;
using System.Reflection.PortableExecutable;

namespace BibGen.Tests.Package;

/// <summary>Reads the file of a package.</summary>
internal static class PackageFile
{
    /// <summary>Checks that a package has these files, each with something in it, and no other but those that NuGet writes.</summary>
    public static void HasOnly(this string path, params string[] files)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        Assert.All(archive.Entries, entry => Assert.NotEqual(0, entry.Length));
        string id = Assert.Single(archive.Entries, entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName;
        Assert.Equal(
            files.Append(id).Append("[Content_Types].xml").Append("_rels/.rels").Append("package/services/metadata/core-properties/*.psmdcp")
                .Order(StringComparer.Ordinal),
            archive.Entries
                .Select(entry => entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) ? Path.GetDirectoryName(entry.FullName) + "/*.psmdcp" : entry.FullName)
                .Order(StringComparer.Ordinal));
    }

    /// <summary>Looks at every assembly of a package; gives their names.</summary>
    public static IEnumerable<string> Assemblies(this string path, Action<PEReader> look)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using Stream stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            copy.Position = 0;
            using var file = new PEReader(copy);
            look(file);
            yield return entry.FullName;
        }
    }
}
