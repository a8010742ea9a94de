namespace BibGen.Model;

/// <summary>A substance that a work is about: <c>S88TT14065 (Oxygen)</c>, <c>EC 2.7.10.1 (…)</c>.</summary>
/// <param name="RegistryNumber">UNII, CAS or EC number; null when the substance has none (PubMed's 0).</param>
/// <param name="Name">Name; null when only a number is given.</param>
public sealed record Substance(string? RegistryNumber, string? Name);
