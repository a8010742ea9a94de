namespace BibGen.Values.Identifiers;

/// <summary>What seems to be a DOI in running text.</summary>
/// <param name="Start">Where it begins, without resolver and prefix.</param>
/// <param name="Length">Its length as it stands there, percent-encoding and entities included.</param>
/// <param name="Reading">What reading it gave: the bare DOI, or what is wrong with it.</param>
/// <param name="IsDoubtful">Whether it may as well be a quotient, <c>10.4972/2.5</c>: a DOI only where somebody knows it.</param>
internal readonly record struct DoiInText(int Start, int Length, IdentifierReading Reading, bool IsDoubtful);
