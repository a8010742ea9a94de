namespace BibGen.Formats.PubMed;

/// <summary>What a line of PubMed's format is.</summary>
internal enum PubMedLineKind
{
    /// <summary>White space only.</summary>
    Blank,

    /// <summary>Starts with white space: goes on with the value above.</summary>
    Continuation,

    /// <summary>A tag in columns 1–4, a hyphen in column 5, a blank in column 6.</summary>
    Tag,

    /// <summary>A known tag with its hyphen in another column or without the blank after it.</summary>
    MisplacedTag,

    /// <summary>None of these.</summary>
    Malformed,
}
