using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>The fields by which entries name entries, and the keys in them.</summary>
internal static class KeyFields
{
    /// <summary>What the name of a single field of another entry begins with (biblatex manual §3.13.6).</summary>
    private const string GranularXdata = "xdata=";

    /// <summary>Whether the values of <paramref name="field"/> (lower case) are keys.</summary>
    public static bool Has(string field) => FieldTypes.Of(field) is FieldType.EntryKey or FieldType.EntryKeyList;

    /// <summary>The keys in a field that <see cref="Has"/> them, each with its place; one that is joined of parts stands nowhere by itself.</summary>
    public static IEnumerable<NamePlace> KeysIn(BibliographyFile file, Field field, int record)
    {
        NameKind kind = field.Name == "ids" ? NameKind.Alias : NameKind.KeyReference;
        bool isList = FieldTypes.Of(field.Name) == FieldType.EntryKeyList;
        return Items(field.Unresolved, isList ? "," : null).Select(item => At(file, field, item, kind, record)).OfType<NamePlace>();
    }

    /// <summary>Whether a file may name single fields of other entries: one search through its text spares one through every field.</summary>
    public static bool MayNameFields(BibliographyFile file) => file.Text.Contains(GranularXdata, StringComparison.OrdinalIgnoreCase);

    /// <summary>The keys in <c>publisher = {xdata=house-publisher}</c>, which end before the last name of a field and its number.</summary>
    public static IEnumerable<NamePlace> GranularKeysIn(BibliographyFile file, Field field, int record)
    {
        string value = field.Unresolved;
        foreach (SourceSpan item in Items(value, " and "))
        {
            if (!item.In(value).StartsWith(GranularXdata, StringComparison.OrdinalIgnoreCase))
                continue;
            SourceSpan key = SourceSpan.FromBounds(item.Start + GranularXdata.Length, item.End).Trim(value);
            int dash = value.LastIndexOf('-', key.End - 1, key.Length);
            if (dash > 0 && value.AsSpan(dash + 1, key.End - dash - 1).IndexOfAnyExceptInRange('0', '9') < 0)
                dash = value.LastIndexOf('-', dash - 1, dash - key.Start);
            if (dash > key.Start && At(file, field, SourceSpan.FromBounds(key.Start, dash), NameKind.KeyReference, record) is { } place)
                yield return place;
        }
    }

    private static NamePlace? At(BibliographyFile file, Field field, SourceSpan item, NameKind kind, int record)
    {
        string key = item.TextIn(field.Unresolved);
        SourceSpan content = field.ValueSpan;
        int at = field.Unresolved == field.Value ? field.Locate(file.Text, item.Start, item.Length).Start : content.Start + content.In(file.Text).IndexOf(key);
        var span = new SourceSpan(at, key.Length);
        return content.Contains(span) && span.In(file.Text).SequenceEqual(key) ? new NamePlace(kind, key, span, record) : null;
    }

    /// <summary>The items of a value, without the white space around them.</summary>
    private static IEnumerable<SourceSpan> Items(string value, string? separator)
    {
        for (int start = 0; start <= value.Length;)
        {
            int next = separator is null ? -1 : value.IndexOf(separator, start, StringComparison.Ordinal);
            int end = next < 0 ? value.Length : next;
            SourceSpan item = SourceSpan.FromBounds(start, end).Trim(value);
            if (item.Length > 0)
                yield return item;
            start = next < 0 ? value.Length + 1 : end + separator!.Length;
        }
    }
}
