namespace BibGen.Medline;

/// <summary>A name, read; the members are those of <see cref="Names.Person"/>.</summary>
internal readonly record struct NameParts(string? Family, string? Given, string? Particle, string? Suffix, string? Literal);
