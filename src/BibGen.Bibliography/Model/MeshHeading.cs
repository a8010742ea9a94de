namespace BibGen.Model;

/// <summary>A heading from the Medical Subject Headings: <c>Neoplasms/*drug therapy/metabolism</c>.</summary>
/// <param name="Descriptor">The subject.</param>
/// <param name="IsMajor">Whether the heading without qualifier is a main topic of the work.</param>
/// <param name="Qualifiers">Its aspects.</param>
public sealed record MeshHeading(string Descriptor, bool IsMajor, IReadOnlyList<MeshQualifier> Qualifiers);
