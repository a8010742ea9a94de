namespace BibGen.Values.Dates;

/// <summary>Where and why a value is no date.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Offset">Where the smallest stretch that is wrong begins in the value.</param>
/// <param name="Length">Its length; zero where something is missing.</param>
internal readonly record struct DateProblem(DateProblemKind Kind, int Offset, int Length);
