using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BibGen.Values.Latex;

namespace BibGen.Tests.Values.Latex;

/// <summary>Titles of real files on whose text other readers agree.</summary>
public partial class LatexCorpusTests
{
    [SharedDataFact]
    public void Titles_of_real_files_read_as_other_readers_read_them()
    {
        int total = 0;
        var wrong = new List<string>();
        string root = SharedData.PathOf("corpus/consensus/bib");
        foreach (string path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using Stream file = File.OpenRead(path);
            using Stream json = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            JsonElement consensus = JsonDocument.Parse(json).RootElement;
            if (consensus.TryGetProperty("encoding", out JsonElement encoding) && encoding.GetString() is { } name
                && name.StartsWith("not-utf8", StringComparison.Ordinal))
                continue;
            foreach (JsonElement entry in consensus.GetProperty("entries").EnumerateArray())
            {
                JsonElement fields = entry.GetProperty("fields");
                if (!entry.TryGetProperty("decoded", out JsonElement decoded) || !decoded.TryGetProperty("title", out JsonElement title)
                    || !fields.TryGetProperty("title", out JsonElement raw) || fields.TryGetProperty("subtitle", out _))
                {
                    continue;
                }

                total++;
                string ours = LatexText.Decode(raw.GetString()!).Plain;
                if (Fold(ours) != Fold(title.GetString()!))
                    wrong.Add($"{raw.GetString()}\n   {ours}\n   {title.GetString()}");
            }
        }

        double share = 1 - ((double)wrong.Count / total);
        string report = $"{wrong.Count} of {total} titles differ, agreement {share:F5}\n{string.Join('\n', wrong)}";
        Assert.True(share >= 0.999, report);
    }

    /// <summary>Folds quotes, dashes and white space, as the scorer of the corpus does.</summary>
    private static string Fold(string text)
    {
        text = text.Normalize(NormalizationForm.FormC);
        text = SingleQuotes().Replace(text, "'").Replace("''", "\"", StringComparison.Ordinal);
        text = DoubleQuotes().Replace(text, "\"");
        text = Dashes().Replace(text, "-");
        return Blanks().Replace(text, " ").Trim();
    }

    [GeneratedRegex("[\u2018\u2019\u201a\u201b`\u00b4]")]
    private static partial Regex SingleQuotes();

    [GeneratedRegex("[\u201c\u201d\u201e\u00ab\u00bb]")]
    private static partial Regex DoubleQuotes();

    [GeneratedRegex("[\u2010-\u2015]|--+")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"[\s\u00a0]+")]
    private static partial Regex Blanks();
}
