namespace BibGen.Retractions;

/// <summary>A row of a retraction snapshot that cannot be read as it stands.</summary>
/// <param name="Line">The line that it begins in, from 1.</param>
/// <param name="Message">What is wrong with it, without a final full stop.</param>
public readonly record struct RetractionProblem(int Line, string Message);
