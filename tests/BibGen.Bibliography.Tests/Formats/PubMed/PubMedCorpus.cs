using System.Text.Json;
using System.IO.Compression;
using System.Text;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>The real .nbib files of the corpus and the facts about them on which other readers agree.</summary>
internal static class PubMedCorpus
{
    private static readonly string Folder = SharedData.PathOf("corpus");

    /// <summary>Every real file: its name and text.</summary>
    public static IEnumerable<(string Name, string Text)> Files() => In(Path.Combine(Folder, "files", "nbib"));

    /// <summary>The small files that are hard to read.</summary>
    public static IEnumerable<(string Name, string Text)> Traps() => In(Path.Combine(Folder, "traps", "nbib"));

    /// <summary>Every file with facts: its name, its text, the facts.</summary>
    public static IEnumerable<(string Name, string Text, JsonElement Facts)> WithFacts()
    {
        string consensus = Path.Combine(Folder, "consensus", "nbib");
        foreach (string path in Directory.EnumerateFiles(consensus, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(consensus, path).Replace(".json.gz", "").Replace(".json", "");
            using Stream file = File.OpenRead(path);
            using Stream json = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            yield return (name, Decode(Path.Combine(Folder, "files", "nbib", name)), JsonDocument.Parse(json).RootElement.Clone());
        }
    }

    private static IEnumerable<(string Name, string Text)> In(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(folder, path), Decode(path)));

    private static string Decode(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path));
}
