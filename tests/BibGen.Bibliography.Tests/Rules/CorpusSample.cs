using System.Text.Json;
using BibGen.Formats;

namespace BibGen.Tests.Rules;

/// <summary>Entries of other people's bibliographies in which nothing is found, some of each file: what faults are put into beside our own samples.</summary>
internal static class CorpusSample
{
    private const int EntriesPerFile = 3;
    private const int TriesPerFile = 12;
    private const int EntriesPerSample = 12;
    private const int FewestFields = 6;
    private const int MostCharacters = 3000;

    /// <summary>The entries of <paramref name="format"/>, in texts of a few.</summary>
    public static IReadOnlyList<string> Of(string format)
    {
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. Corpus.Files(format).SelectMany(path => CleanEntries(format, File.ReadAllText(path), keys)).Chunk(EntriesPerSample)
                .Select(static entries => string.Concat(entries)),
        ];
    }

    /// <summary>The records of Zotero's and JabRef's tests of RIS.</summary>
    public static IReadOnlyList<string> Ris()
    {
        using JsonDocument zotero = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("formats/ris/zotero.json")));
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. zotero.RootElement.EnumerateArray().Select(one => one.GetProperty("input").GetString()!)
                .Concat(Directory.EnumerateFiles(SharedData.PathOf("formats/ris"), "*.ris").Order(StringComparer.Ordinal).Select(File.ReadAllText))
                .SelectMany(text => CleanEntries("ris", text, keys)).Chunk(EntriesPerSample).Select(static entries => string.Concat(entries)),
        ];
    }

    /// <summary>Items that citation-js made of entries of the corpus, laid out as Zotero does.</summary>
    public static IReadOnlyList<string> Csl()
    {
        using JsonDocument items = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("formats/csl-items.json")));
        return
        [
            .. items.RootElement.EnumerateArray()
                .Where(item => item.EnumerateObject().Count() >= FewestFields)
                .Select(item => "  {\n" + string.Join(",\n", item.EnumerateObject().OrderByDescending(member => member.Name is "id")
                    .ThenByDescending(member => member.Name is "type").Select(member => $"    \"{member.Name}\": {member.Value.GetRawText()}")) + "\n  }")
                .Where(item => FaultInjection.Check("sample.csl.json", $"[\n{item}\n]\n").Length == 0)
                .Chunk(EntriesPerSample).Select(static chunk => $"[\n{string.Join(",\n", chunk)}\n]\n"),
        ];
    }

    private static IEnumerable<string> CleanEntries(string format, string text, HashSet<string> keys)
    {
        string name = "sample." + format;
        return BibliographyFile.Read(name, text).Records
            .Where(record => record.Fields.Count >= FewestFields && record.Span.Length < MostCharacters)
            .Take(TriesPerFile)
            .Select(record => (record.Key, Text: record.Span.TextIn(text).Trim().ReplaceLineEndings("\n") + "\n\n"))
            .Where(entry => FaultInjection.Check(name, entry.Text).Length == 0 && !entry.Text.Contains(FaultKind.Mark, StringComparison.Ordinal)
                && keys.Add(entry.Key))
            .Take(EntriesPerFile)
            .Select(static entry => entry.Text);
    }
}
