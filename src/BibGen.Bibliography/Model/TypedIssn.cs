namespace BibGen.Model;

/// <summary>An ISSN and what it identifies.</summary>
/// <param name="Value">The ISSN in the form 1759-4774.</param>
/// <param name="Kind">What it identifies.</param>
public readonly record struct TypedIssn(string Value, IssnKind Kind);
