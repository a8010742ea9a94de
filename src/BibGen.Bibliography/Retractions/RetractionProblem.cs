using BibGen.Text;

namespace BibGen.Retractions;

/// <summary>What cannot be read as it stands in a retraction snapshot (BIB9006).</summary>
/// <param name="Span">The smallest stretch that is wrong.</param>
/// <param name="Message">What is wrong with it, without a final full stop.</param>
public readonly record struct RetractionProblem(SourceSpan Span, string Message);
