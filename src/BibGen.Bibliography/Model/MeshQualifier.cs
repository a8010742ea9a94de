namespace BibGen.Model;

/// <summary>The aspect of a <see cref="MeshHeading"/>.</summary>
/// <param name="Name">Name, as "drug therapy".</param>
/// <param name="IsMajor">Whether the heading in this aspect is a main topic of the work.</param>
public readonly record struct MeshQualifier(string Name, bool IsMajor);
