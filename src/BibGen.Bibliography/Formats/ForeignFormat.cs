namespace BibGen.Formats;

/// <summary>The format of a file that bears the name of another one.</summary>
/// <param name="Name">The format as a noun: <c>RIS</c>, <c>an HTML page</c>.</param>
/// <param name="Format">The format, where it is one that is read under its own name; null otherwise.</param>
/// <param name="Advice">What is to be done, as the end of a sentence; null when the file has to be exported again.</param>
public sealed record ForeignFormat(string Name, BibliographyFormat? Format = null, string? Advice = null)
{
    /// <summary>What the file would have to be, where that is not the format that its name says: a shorter text.</summary>
    internal string? Wanted { get; init; }
}
