using BibGen.Projects;

namespace BibGen.Generators.Pipeline;

/// <summary>A linked file and what the lists of retractions say of its works.</summary>
internal sealed record InformedFile(LinkedFile File, FileUpdates Updates);
