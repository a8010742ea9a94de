namespace BibGen.Formats.CslJson;

/// <summary>What the value of a variable is in JSON (csl-data.json).</summary>
internal enum CslVariableKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A string or a number.</summary>
    Number,

    /// <summary>An array of names.</summary>
    Names,

    /// <summary>An object with the parts of a date, or a string in EDTF.</summary>
    Date,

    /// <summary>An array of strings, or in old files a string.</summary>
    Texts,

    /// <summary>Anything.</summary>
    Any,
}
