using BibGen.Model;
using BibGen.Records;
using BibGen.Text;
using BibGen.Values.Dates;
using BibGen.Values.Latex;
using BibGen.Values.Names;
using BibGen.Values.Pages;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// The fields of a BibTeX record as what they are. Names are biblatex's or their older aliases; where a record has both, biblatex's wins, as
/// in biber. Values are read when they are asked for.
/// </summary>
/// <param name="Record">The record.</param>
public readonly record struct TypedFields(Record Record)
{
    /// <summary>What has been read of the record; null when nothing has.</summary>
    internal ReadFields? Known { get; init; }

    /// <summary>The value as it stands, LaTeX untouched; null when there is none or it is empty.</summary>
    public string? Raw(string field) => Find(field)?.Value;

    /// <summary>The value as text, its formatting kept; null when there is none.</summary>
    public RichText? Text(string field) => Raw(field) is { } value ? LatexText.Decode(value) : null;

    /// <summary>The value as plain text, or as it stands in a field that LaTeX does not read; null when there is none.</summary>
    public string? Plain(string field) =>
        Raw(field) is not { } value ? null : FieldTypes.Of(field) is FieldType.Verbatim or FieldType.Uri ? value : LatexText.ToPlain(value);

    /// <summary>The names of a list such as <c>translator</c>; empty when there is none.</summary>
    public NameList Names(string field) => Find(field) is { } found ? Known?.NamesOf(found) ?? NameReader.Read(found.Value) : NameList.Empty;

    /// <summary>
    /// A date such as <c>urldate</c>, or what its parts <c>urlyear</c>, <c>urlmonth</c> and <c>urlday</c> say; null when there is neither. For
    /// <c>date</c> the parts are <c>year</c>, <c>month</c> and <c>day</c>.
    /// </summary>
    public IssuedDate? Date(string field)
    {
        if (Find(field) is { } found && DateIn(found) is { } date)
            return date;
        string prefix = field.Substring(0, field.Length - "date".Length);
        return DateReader.ReadYearMonth(Plain(prefix + "year"), Plain(prefix + "month"), Plain(prefix + "day"));
    }

    /// <summary>
    /// The items of a list: separated by <c>and</c> in lists of texts (<c>publisher</c>) and keys (<c>language</c>), by commas in the others (<c>keywords</c>);
    /// empty when there is none.
    /// </summary>
    public IReadOnlyList<string> List(string field)
    {
        if (Raw(field) is not { } value)
            return [];
        if (FieldTypes.Of(field) is not (FieldType.LiteralList or FieldType.KeyList or FieldType.NameList))
            return KeyList.Split(FieldTypes.Of(field) == FieldType.KeywordList ? LatexText.ToPlain(value) : value);
        var items = new List<string>();
        foreach (NameParts item in new NameListEnumerator(value))
            items.Add(LatexText.ToPlain(item.Span.In(value).ToString()));
        return items;
    }

    /// <summary>Pages with every last page in full; null when there are none.</summary>
    public string? Pages(string field = "pages") => Plain(field) is { } pages ? PageFormat.Normalize(pages) : null;

    private Field? Find(string field) => WithValue(field) ?? (FieldTypes.Alias(field) is { } alias ? WithValue(alias) : null);

    private Field? WithValue(string name) => Record.Find(name) is { Value.Length: > 0 } field ? field : null;

    private IssuedDate? DateIn(Field field)
    {
        IssuedDate? date = null;
        return Known?.TryFindDate(field, out date) == true ? date : DateReader.ReadField(field.Value, out _);
    }
}
