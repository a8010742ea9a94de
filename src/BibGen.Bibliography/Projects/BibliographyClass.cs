using BibGen.Formats;

namespace BibGen.Projects;

/// <summary>The files that make one generated class: those with its name and namespace, in the order of their paths.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Files">Its files.</param>
public sealed record BibliographyClass(string Namespace, string Name, IReadOnlyList<BibliographyFile> Files);
