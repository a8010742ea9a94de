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
