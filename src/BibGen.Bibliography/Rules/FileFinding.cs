using BibGen.Formats;

namespace BibGen.Rules;

/// <summary>A finding and the file it stands in.</summary>
/// <param name="File">The file.</param>
/// <param name="Finding">The finding; its spans count in the file's text.</param>
public sealed record FileFinding(BibliographyFile File, Finding Finding);
