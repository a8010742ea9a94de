namespace BibGen.Values.Pages;

/// <summary>A place in a list of pages where something is wrong.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Offset">Where in the value it begins.</param>
/// <param name="Length">Length of the smallest wrong stretch.</param>
/// <param name="Expected">What would be right there, the empty string when nothing; null when only a person can tell.</param>
internal readonly record struct PagesFault(PagesProblem Problem, int Offset, int Length, string? Expected);
