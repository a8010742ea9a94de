namespace BibGen.Formats.Bibtex.Layout;

/// <summary>What of a file's layout is changed. Nothing is, unless it is asked for.</summary>
public sealed record LayoutOptions
{
    /// <summary>The options that change nothing.</summary>
    public static LayoutOptions Nothing { get; } = new();

    /// <summary>What a field's line begins with; each field then has a line of its own. Null to leave lines as they are.</summary>
    public string? Indent { get; init; }

    /// <summary>Where the equals signs stand.</summary>
    public FieldAlignment Alignment { get; init; }

    /// <summary>What stands around values.</summary>
    public ValueDelimiters Delimiters { get; init; }

    /// <summary>Whether numbers have no delimiters (<c>year = 1953</c>), or those of other values; null to leave them as they are.</summary>
    public bool? HasBareNumbers { get; init; }

    /// <summary>Whether a comma stands after the last field; null to leave it as it is.</summary>
    public bool? HasTrailingComma { get; init; }

    /// <summary>How types are written.</summary>
    public LetterCase TypeCase { get; init; }

    /// <summary>How the names of fields are written.</summary>
    public LetterCase FieldCase { get; init; }

    /// <summary>The fields in the order in which they stand, in lower case; others follow as they are. Empty to leave them where they are.</summary>
    public IReadOnlyList<string> FieldOrder { get; init; } = [];

    /// <summary>What entries are sorted by. Empty to leave them where they are.</summary>
    public IReadOnlyList<SortKey> Order { get; init; } = [];

    /// <summary>Number of empty lines between entries with nothing but white space between them; null to leave it as it is.</summary>
    public int? EmptyLines { get; init; }
}
