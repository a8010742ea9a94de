namespace BibGen.Formats.CslJson;

/// <summary>What a value of JSON is.</summary>
internal enum JsonKind
{
    /// <summary>A value that is missing, as in <c>"DOI": ,</c>.</summary>
    Missing,

    /// <summary><c>null</c></summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string, or a word that should be one.</summary>
    String,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object.</summary>
    Object,
}
