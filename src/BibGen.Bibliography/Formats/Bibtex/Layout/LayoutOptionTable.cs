using System.Globalization;

namespace BibGen.Formats.Bibtex.Layout;

/// <summary>The options of the layout, once: the command line, editors and docs/cli.md have them from here.</summary>
public static class LayoutOptionTable
{
    private const int MostBlanks = 32;

    /// <summary>The order of fields that most files have: who, what, where, when, by which it is found, the rest.</summary>
    private static readonly string[] CommonOrder =
    [
        "author", "editor", "title", "subtitle", "journal", "journaltitle", "booktitle", "series", "edition", "volume", "number", "issue", "chapter", "pages",
        "publisher", "school", "institution", "organization", "address", "location", "date", "year", "month", "doi", "isbn", "issn", "eprint", "url", "urldate",
    ];

    private static readonly Dictionary<string, LetterCase> Cases = new(StringComparer.Ordinal)
    {
        ["lower"] = LetterCase.Lower,
        ["upper"] = LetterCase.Upper,
        ["title"] = LetterCase.Title,
    };

    /// <summary>The options in the order in which help lists them.</summary>
    public static IReadOnlyList<LayoutOption> All { get; } =
    [
        new("indent", "N|tab", "Each field on a line of its own, after so many blanks or a tab.", static (options, value) => Indent(value) is { } indent
            ? options with { Indent = indent } : null),
        new(
            "align",
            "none|entry|file|N",
            "Equals signs a blank after the name, in one column of the entry or of the file, or in column N.",
            static (options, value) => Alignment(value) is { } alignment ? options with { Alignment = alignment } : null),
        new("delimiters", "braces|quotes", "What stands around values.", static (options, value) => value switch
        {
            "braces" => options with { Delimiters = ValueDelimiters.Braces },
            "quotes" => options with { Delimiters = ValueDelimiters.Quotes },
            _ => null,
        }),
        new("numbers", "bare|delimited", "Numbers without delimiters, or with those of other values.", static (options, value) => value switch
        {
            "bare" => options with { HasBareNumbers = true },
            "delimited" => options with { HasBareNumbers = false },
            _ => null,
        }),
        new("trailing-comma", "yes|no", "A comma after the last field.", static (options, value) => value switch
        {
            "yes" => options with { HasTrailingComma = true },
            "no" => options with { HasTrailingComma = false },
            _ => null,
        }),
        new(
            "type-case",
            "lower|upper|title",
            "How entry types are written.",
            static (options, value) => Cases.TryGetValue(value, out LetterCase letters) ? options with { TypeCase = letters } : null),
        new(
            "field-case",
            "lower|upper|title",
            "How names of fields are written.",
            static (options, value) => Cases.TryGetValue(value, out LetterCase letters) ? options with { FieldCase = letters } : null),
        new(
            "field-order",
            "common|FIELDS",
            "The fields in this order, others after them as they are.",
            static (options, value) => options with { FieldOrder = value == "common" ? CommonOrder : Names(value) }),
        new(
            "sort",
            "KEYS",
            "Entries by these, as year,key or -year: key, type, or a field. Comments with an empty line after them stay, and entries do not pass them.",
            static (options, value) => options with { Order = [.. Names(value).Select(name => new SortKey(name.TrimStart('-'), name[0] == '-'))] }),
        new(
            "empty-lines",
            "N",
            "So many empty lines between entries.",
            static (options, value) => Number(value) is { } count ? options with { EmptyLines = count } : null),
    ];

    private static string? Indent(string value) => value == "tab" ? "\t" : Number(value) is { } count ? new string(' ', count) : null;

    private static FieldAlignment? Alignment(string value) => value switch
    {
        "none" => new FieldAlignment(FieldAlignmentKind.None),
        "entry" => new FieldAlignment(FieldAlignmentKind.Entry),
        "file" => new FieldAlignment(FieldAlignmentKind.File),
        _ => Number(value) is { } column ? new FieldAlignment(FieldAlignmentKind.Column, column) : null,
    };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= MostBlanks ? number : null;

    private static string[] Names(string value) =>
        [.. value.ToLowerInvariant().Split(',').Select(name => name.Trim()).Where(name => name.TrimStart('-').Length > 0)];
}
