namespace BibGen.Formats.Bibtex.Linking;

/// <summary>A macro that a file uses and another file defines.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Text">Its text; null when the definitions of several files lead back to it.</param>
internal sealed record ExternalMacro(string Name, string? Text);
