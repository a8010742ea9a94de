using System.Globalization;
using BibGen.Records;
using BibGen.Values.Names;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// Replaces references to single fields of <c>@xdata</c> entries: <c>publisher = {xdata=house-publisher}</c>, and in lists one item,
/// <c>author = {Roe, Jane and xdata=team-author-2}</c> (biblatex manual §3.13.6, "granular xdata").
/// </summary>
/// <remarks>What is put in is bounded like macros are: entries whose values each hold the next one twice would fill the memory.</remarks>
internal sealed class GranularXdata(Func<string, Record?> find, List<SyntaxError> errors, int textLength)
{
    /// <summary>
    /// What such a reference begins with, in any letter case; in lower case, as all write it, where only an entry of another file can be meant.
    /// </summary>
    private const string Marker = "xdata=";

    private long _left = (4L * textLength) + ValueReader.MostFromMacros;

    private long _leftToSearch = (16L * textLength) + ValueReader.MostFromMacros;

    /// <summary>Whether a reference may stand in <paramref name="text"/>. An x is rare and found faster than a word.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        for (int x = text.IndexOf(Marker[0]); x >= 0; x = text.IndexOf(Marker[0]))
        {
            text = text.Slice(x);
            if (text.StartsWith(Marker.AsSpan()))
                return true;
            text = text.Slice(1);
        }

        return false;
    }

    /// <summary>
    /// Replaces the references of <paramref name="record"/>, also in what it inherits; those that lead nowhere stay, and are errors where they stand.
    /// </summary>
    public void Resolve(Record record)
    {
        Field[] fields = record.FieldArray;
        for (int i = 0; i < fields.Length; i++)
        {
            if (HasReference(fields[i]))
                fields[i] = Resolve(record, fields[i], isOwn: true);
        }

        IReadOnlyList<Field> inherited = record.InheritedFields;
        for (int i = 0; i < inherited.Count; i++)
        {
            // Many children may inherit one long value.
            if ((_leftToSearch -= inherited[i].Characters.Length) < 0)
                break;
            if (!HasReference(inherited[i]))
                continue;
            record.InheritedFields = [.. inherited.Select(field => HasReference(field) ? Resolve(record, field, isOwn: false) : field)];
            break;
        }
    }

    private static bool HasReference(Field field) => field.Characters.IndexOf(Marker.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;

    private Field Resolve(Record record, Field field, bool isOwn)
    {
        string value = field.Value;
        bool isList = FieldTypes.Of(field.Name) is FieldType.NameList or FieldType.LiteralList;
        string resolved = isList ? string.Join(" and ", Items(value).Select(Replace)) : Replace(value);
        return resolved == value ? field : new ResolvedField(field.Name, resolved, value, field.NameSpan, field.ValueSpan);

        string Replace(string item)
        {
            if (!item.StartsWith(Marker, StringComparison.OrdinalIgnoreCase))
                return item;
            string target = item.Substring(Marker.Length).Trim();
            if (Find(target) is { } text && text.Length <= _left)
            {
                _left -= text.Length;
                return text;
            }

            if (isOwn)
                errors.Add(new SyntaxError(BibtexErrors.MissingCrossReference, field.ValueSpan, record.Key, target));
            return item;
        }
    }

    /// <summary>The value that is meant by <c>key-field</c> or <c>key-field-number</c>; null when there is none. A key may have hyphens itself.</summary>
    private string? Find(string target)
    {
        int dash = target.LastIndexOf('-');
        if (dash <= 0)
            return null;
        bool hasNumber = int.TryParse(target.Substring(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        int end = hasNumber ? dash : target.Length;
        dash = target.LastIndexOf('-', end - 1);
        if (dash <= 0 || find(target.Substring(0, dash)) is not { Type: "xdata" } source
            || source.ValueOf(target.Substring(dash + 1, end - dash - 1).ToLowerInvariant()) is not { } value)
            return null;
        return hasNumber ? Items(value).ElementAtOrDefault(number - 1) : value;
    }

    private static List<string> Items(string value)
    {
        var items = new List<string>();
        foreach (NameParts item in new NameListEnumerator(value))
            items.Add(item.Span.In(value).ToString());
        return items;
    }
}
