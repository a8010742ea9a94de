using BibGen.Formats;

namespace BibGen.Projects;

/// <summary>A bibliography with what it takes from the other files of its project: macros, parents, xdata.</summary>
/// <param name="Path">Path as the host gives it.</param>
/// <param name="Options">What the project wants of it.</param>
/// <param name="File">The file; null when it could not be read. The same object as long as neither its text nor what it takes from others changes.</param>
/// <param name="Failure">The exception inside BibGen because of which it is missing or not linked (BIB9999); null as it should be.</param>
public sealed record LinkedFile(string Path, BibliographyOptions Options, BibliographyFile? File, string? Failure);
