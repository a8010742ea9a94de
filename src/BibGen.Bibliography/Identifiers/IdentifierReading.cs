namespace BibGen.Identifiers;

/// <summary>What reading an identifier gave.</summary>
/// <param name="Value">The identifier in its normal form; null when there is a problem.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Offset">Where in the text that was read the problem begins; where the identifier begins when there is none.</param>
/// <param name="Length">Length of the smallest wrong stretch; of the whole identifier, with what decorates it, when there is no problem.</param>
/// <param name="WasDecorated">Whether it was not in its normal form: with a prefix, an address, other hyphens or case.</param>
/// <param name="Explanation">Which part is wrong and what would be right, as the second half of a sentence; null when nothing is.</param>
/// <param name="Expected">What would be right in place of the wrong stretch; null when only a person can tell.</param>
internal readonly record struct IdentifierReading(
    string? Value,
    IdentifierProblem Problem,
    int Offset,
    int Length,
    bool WasDecorated,
    string? Explanation = null,
    string? Expected = null)
{
    /// <summary>Whether it is an identifier of its kind.</summary>
    public bool IsGood => Problem == IdentifierProblem.None;
}
