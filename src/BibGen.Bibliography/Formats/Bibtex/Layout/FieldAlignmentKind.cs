namespace BibGen.Formats.Bibtex.Layout;

/// <summary>What decides where the equals signs of fields stand.</summary>
public enum FieldAlignmentKind
{
    /// <summary>Nothing: they stand where they stand.</summary>
    Keep,

    /// <summary>A blank after the name.</summary>
    None,

    /// <summary>One column in an entry, after its longest name.</summary>
    Entry,

    /// <summary>One column in the file, after its longest name.</summary>
    File,

    /// <summary>A column that is given; a longer name has a blank after it.</summary>
    Column,
}
