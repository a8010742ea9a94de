using System.Text.Json;
using BibGen.Formats.Bibtex;
using BibGen.Records;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>
/// The inputs of bibtex-syntax-vectors.json, each of which was given to BibTeX and to btparse. Where the two agree without a
/// message, so must we; where either complains, we must lose nothing that one of them keeps, and say something.
/// </summary>
public class BibtexVectorTests
{
    /// <summary>Where we read otherwise on purpose.</summary>
    private static readonly Dictionary<string, string> Deliberate = new(StringComparer.Ordinal)
    {
        ["no-key"] = "the key is missing and the text is a field; BibTeX takes 'title={T' for the key",
        ["comment-entry"] = "an entry inside @comment{…} is a comment, as for biber and most readers; reported",
        ["missing-eq"] = "the value after a field name without '=' is kept",
        ["quote-escaped"] = "the quotation mark after a backslash does not end the title when the real end is in sight",
        ["unclosed-brace"] = "the rest of the line stays in the value for BibTeX; here as well, but the entry's brace closes it",
        ["escaped-brace"] = "cut at the end of the entry: the brace that BibTeX counts into the value closes the entry",
        ["eof-in-value"] = "the unfinished value is kept",
        ["number-suffix"] = "the word is kept whole; BibTeX reads 2011 and drops the rest of the entry, biber drops the value",
        ["number-neg"] = "an undefined macro for all",
        ["macro-self"] = "biber has not cleared the macro of the vector before",
        ["field-name-chars"] = "BibTeX shows only fields that its style knows",
        ["tab-formfeed"] = "a form feed is white space; BibTeX stops at it, biber loses a letter",
        ["at-at"] = "the first @ is text, the second begins the entry",
        ["error-then-at"] = "the field after the missing comma is kept",
        ["implicit-comment-at"] = "an address in free text is text",
        ["preamble-bare"] = "no entry is concerned",
        ["key-hash"] = "BibTeX's reading; biber fails",
        ["key-special"] = "BibTeX's reading; biber fails",
    };

    [Fact]
    public void What_both_readers_agree_on_is_read_so_and_what_either_rejects_is_reported()
    {
        var wrong = new List<string>();
        int checkedVectors = 0;
        foreach (JsonElement vector in TestData.Json("bibtex-syntax-vectors.json").GetProperty("vectors").EnumerateArray())
        {
            string id = vector.GetProperty("id").GetString()!;
            string input = vector.GetProperty("input").GetString()!;
            RecordSet set = BibtexReader.Read(input);
            checkedVectors++;

            string severity = vector.TryGetProperty("recommended", out JsonElement recommended) ? recommended.GetProperty("severity").GetString()! : "none";
            bool reported = set.Errors.Count > 0;
            if (severity == "none" && reported)
                wrong.Add($"{id}: nothing to report, but {string.Join(", ", set.Errors)}");
            if (severity == "error" && !reported && !ReportedByRules(id))
                wrong.Add($"{id}: an error is not reported: {input}");
            if (Deliberate.ContainsKey(id))
                continue;

            Dictionary<string, Dictionary<string, string>> ours = Entries(set);
            Dictionary<string, Dictionary<string, string>> bibtex = Entries(vector.GetProperty("bibtex"));
            Dictionary<string, Dictionary<string, string>> biber = Entries(vector.GetProperty("btparse"));
            foreach ((string key, Dictionary<string, string> fields) in bibtex)
            {
                if (!ours.TryGetValue(key, out Dictionary<string, string>? own))
                {
                    wrong.Add($"{id}: the entry '{key}' is missing");
                    continue;
                }

                foreach ((string name, string value) in fields)
                {
                    bool biberAgrees = !biber.TryGetValue(key, out Dictionary<string, string>? other) || !other.TryGetValue(name, out string? theirs)
                        || theirs == value;
                    if (biberAgrees && own.GetValueOrDefault(name) != value)
                        wrong.Add($"{id}: {key}.{name} is '{own.GetValueOrDefault(name)}', not '{value}'");
                }
            }
        }

        Assert.True(checkedVectors >= 92);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Faults that rules find in records, not the reader in text.</summary>
    private static bool ReportedByRules(string id) => id is "key-case-dup" or "dup-key" or "macro-digit" or "type-digit" or "field-name-digit";

    private static Dictionary<string, Dictionary<string, string>> Entries(RecordSet set)
    {
        var entries = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (BibGen.Records.Record record in set.Records)
        {
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (Field field in record.Fields.Concat(record.InheritedFields))
                fields.TryAdd(field.Name, field.Value);
            entries.TryAdd(record.Key, fields);
        }

        return entries;
    }

    private static Dictionary<string, Dictionary<string, string>> Entries(JsonElement reader)
    {
        var entries = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (JsonElement entry in reader.GetProperty("entries").EnumerateArray())
        {
            if (!entry.TryGetProperty("key", out JsonElement key) || key.ValueKind != JsonValueKind.String
                || !entry.TryGetProperty("fields", out JsonElement all) || all.ValueKind != JsonValueKind.Object)
                continue;
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (JsonProperty field in all.EnumerateObject())
            {
                if (field.Value.ValueKind == JsonValueKind.String && field.Name != "crossref")
                    fields[field.Name] = field.Value.GetString()!;
            }

            entries.TryAdd(key.GetString()!, fields);
        }

        return entries;
    }
}
