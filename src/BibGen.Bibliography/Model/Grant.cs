namespace BibGen.Model;

/// <summary>Funding, as PubMed gives it: <c>R01 CA123456/CA/NCI NIH HHS/United States</c>.</summary>
/// <param name="Id">Number of the grant; null when not given.</param>
/// <param name="Acronym">Two letters of the institute; null when not given.</param>
/// <param name="Agency">Who pays; null when not given.</param>
/// <param name="Country">Country of the agency; null when not given.</param>
public sealed record Grant(string? Id, string? Acronym, string? Agency, string? Country);
