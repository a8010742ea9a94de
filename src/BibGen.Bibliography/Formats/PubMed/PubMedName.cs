
namespace BibGen.Formats.PubMed;

/// <summary>A name, read; the members are those of <see cref="BibGen.Model.Person"/>.</summary>
internal readonly record struct PubMedName(string? Family, string? Given, string? Particle, string? Suffix, string? Literal);
