namespace BibGen.Generators.Pipeline;

/// <summary>A file with what comes from others.</summary>
/// <param name="Input">The file and what the project wants of it.</param>
/// <param name="Loan">What other files lend it; null when it needs nothing.</param>
/// <param name="Updates">What snapshots of retractions say of its works.</param>
internal sealed record CompleteInput(FileInput Input, FileLoan? Loan, FileUpdates Updates);
