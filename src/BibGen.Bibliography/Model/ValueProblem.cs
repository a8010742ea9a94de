using BibGen.Records;

namespace BibGen.Model;

/// <summary>Something that reading the value of a field found wrong with it. A rule gives it an id, a severity and words.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Field">The field, which the record gives itself.</param>
/// <param name="Offset">Where in the value the smallest stretch that is wrong begins, in characters.</param>
/// <param name="Length">Its length, in characters; 0 where something is missing.</param>
public sealed record ValueProblem(ValueProblemKind Kind, Field Field, int Offset, int Length)
{
    /// <summary>Most problems that are kept of a field: a value with a million faults would fill the memory, and nobody reads beyond the first few.</summary>
    internal const int MostInField = 50;

    /// <summary>Most changes that repair one problem: more of them nobody looks through.</summary>
    internal const int MostEdits = 50;

    /// <summary>Which part is wrong and what would be right, as a part of a sentence; null where the kind says all.</summary>
    public string? Explanation { get; init; }

    /// <summary>What would be right; null when only a person can tell, or when <see cref="Explanation"/> says it.</summary>
    public string? Expected { get; init; }

    /// <summary>Changes of the value that repair all of it, in order and without overlap; empty when only a person can.</summary>
    public IReadOnlyList<ValueEdit> Edits { get; init; } = [];
}
