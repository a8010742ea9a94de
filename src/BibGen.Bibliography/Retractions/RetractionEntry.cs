namespace BibGen.Retractions;

/// <summary>A row of a retraction snapshot.</summary>
/// <param name="Doi">DOI of the work in lower case; null when not given.</param>
/// <param name="Pmid">PubMed identifier of the work; null when not given.</param>
/// <param name="Nature">What the notice says.</param>
/// <param name="Date">Date of the notice as the file writes it; empty when not given.</param>
/// <param name="Reason">Reason as the file writes it; empty when not given.</param>
/// <param name="Notice">DOI or other address of the notice; empty when not given.</param>
public sealed record RetractionEntry(string? Doi, string? Pmid, RetractionNature Nature, string Date, string Reason, string Notice);
