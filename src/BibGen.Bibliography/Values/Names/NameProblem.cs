using BibGen.Model;
using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>Something wrong in a name list.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The smallest stretch that is wrong, counted in the value of the field.</param>
internal sealed record NameProblem(NameProblemKind Kind, SourceSpan Span)
{
    /// <summary>The name and what is wrong with it, as the end of a sentence; null where the kind says all.</summary>
    public string? Explanation { get; init; }

    /// <summary>Changes of the value that repair all of it; empty when only a person can.</summary>
    public IReadOnlyList<ValueEdit> Edits { get; init; } = [];
}
