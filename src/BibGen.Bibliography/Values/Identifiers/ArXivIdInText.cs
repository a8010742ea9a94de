namespace BibGen.Values.Identifiers;

/// <summary>An arXiv identifier in running text.</summary>
/// <param name="Start">Where it begins, without address and label.</param>
/// <param name="Length">Its length.</param>
/// <param name="Id">The identifier.</param>
internal readonly record struct ArXivIdInText(int Start, int Length, string Id);
