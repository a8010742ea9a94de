using System.IO.Compression;
using System.Text.Json;
using BibGen.Values.Identifiers;

namespace BibGen.Tests.Values.Identifiers;

/// <summary>The fields of real .bib files: what is refused there has been read by eye and is wrong, so the shares may not grow.</summary>
public class RealFieldTests
{
    [SharedDataFact]
    public void Few_identifiers_of_real_files_are_refused()
    {
        Dictionary<string, HashSet<string>> fields = ReadFields("doi", "isbn", "issn", "url", "pmid", "mrnumber");
        Assert.InRange(fields["doi"].Count, 5000, int.MaxValue);
        AssertRefusedShare("doi", 0.006, value => Doi.Read(value).Value is null ? 1 : 0);
        AssertRefusedShare("isbn", 0.018, value => Isbn.ReadAll(value).Count(r => !r.IsGood));
        AssertRefusedShare("issn", 0.022, value => Issn.ReadAll(value).Count(r => !r.IsGood));
        AssertRefusedShare("pmid", 0, value => Pmid.Read(value).IsGood ? 0 : 1);
        AssertRefusedShare("mrnumber", 0, value => MathReviewsNumber.Read(value).IsGood ? 0 : 1);
        AssertRefusedShare("url", 0.009, value => WebAddress.Read(value).Problem is IdentifierProblem.None or IdentifierProblem.SeveralValues ? 0 : 1);

        void AssertRefusedShare(string field, double most, Func<string, int> countRefused)
        {
            int refused = fields[field].Sum(countRefused);
            Assert.True(refused <= most * fields[field].Count, $"{field}: {refused} of {fields[field].Count} refused");
        }
    }

    private static Dictionary<string, HashSet<string>> ReadFields(params string[] names)
    {
        Dictionary<string, HashSet<string>> fields = names.ToDictionary(n => n, _ => new HashSet<string>());
        foreach (string file in Directory.EnumerateFiles(SharedData.PathOf("corpus/consensus/bib"), "*.json*", SearchOption.AllDirectories))
        {
            using FileStream stream = File.OpenRead(file);
            using Stream content = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
            using JsonDocument document = JsonDocument.Parse(content);
            if (!document.RootElement.TryGetProperty("entries", out JsonElement entries))
                continue;
            foreach (JsonElement entry in entries.EnumerateArray())
            {
                foreach (JsonProperty field in entry.GetProperty("fields").EnumerateObject())
                {
                    if (fields.TryGetValue(field.Name, out HashSet<string>? values))
                        values.Add(field.Value.GetString()!);
                }
            }
        }
        return fields;
    }
}
