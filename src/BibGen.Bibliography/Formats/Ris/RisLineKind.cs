namespace BibGen.Formats.Ris;

/// <summary>What a line of RIS is.</summary>
internal enum RisLineKind
{
    /// <summary>White space only.</summary>
    Blank,

    /// <summary>Begins without a tag: continues the value above.</summary>
    Text,

    /// <summary>A tag, two blanks, a hyphen and a blank.</summary>
    Tag,

    /// <summary>A known tag in small letters, with other blanks, or with a dash for the hyphen.</summary>
    MisspelledTag,
}
