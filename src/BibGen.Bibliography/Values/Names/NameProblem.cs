using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>Something wrong in a name list.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The smallest stretch that is wrong, counted in the value of the field.</param>
internal readonly record struct NameProblem(NameProblemKind Kind, SourceSpan Span);
