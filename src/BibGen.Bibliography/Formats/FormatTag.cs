namespace BibGen.Formats;

/// <summary>A tag with which lines of a format begin.</summary>
/// <param name="Name">The tag, in capitals.</param>
/// <param name="Meaning">What stands behind it, as a heading.</param>
public sealed record FormatTag(string Name, string Meaning);
