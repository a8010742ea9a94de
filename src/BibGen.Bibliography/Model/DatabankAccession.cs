namespace BibGen.Model;

/// <summary>Where the data of a work are, or its trial is registered: <c>ClinicalTrials.gov/NCT01778335</c>.</summary>
/// <param name="Databank">Name of the data bank; null when the record gives only a number.</param>
/// <param name="Accession">Number in the data bank; null when only the data bank is named.</param>
public sealed record DatabankAccession(string? Databank, string? Accession);
