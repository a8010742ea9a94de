namespace BibGen.Values.Identifiers;

/// <summary>What reading an identifier gave.</summary>
/// <param name="Value">The identifier in its normal form; null when there is a problem.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Offset">Where in the text that was read the problem begins; where the identifier begins when there is none.</param>
/// <param name="Length">Length of the smallest wrong stretch; of the whole identifier, with what decorates it, when there is no problem.</param>
/// <param name="WasDecorated">Whether it was not in its normal form: with a prefix, an address, other hyphens or case.</param>
/// <param name="Reason">Which part is wrong and what would be right, without <paramref name="Found"/>; null when nothing is.</param>
/// <param name="Expected">What would be right in place of the wrong stretch; null when only a person can tell.</param>
/// <param name="Found">The number of digits or the check digit that was found; 0 where the reason says all.</param>
internal readonly record struct IdentifierReading(
    string? Value,
    IdentifierProblem Problem,
    int Offset,
    int Length,
    bool WasDecorated,
    string? Reason = null,
    string? Expected = null,
    int Found = 0)
{
    /// <summary>
    /// Which part is wrong and what would be right, as the second half of a sentence; null when nothing is. Put together when it is asked
    /// for: most readers of a wrong identifier only want to know that there is none.
    /// </summary>
    public string? Explanation => Problem == IdentifierProblem.WrongCheckDigit
        ? $"the check digit is {(char)Found}, but the digits before it give {Expected}: one of them is mistyped"
        : Found > 0 ? $"{Reason}; this has {Found}" : Reason;

    /// <summary>The explanation, so that a finding can hold the reading and its words are put together when the message is shown.</summary>
    public override string ToString() => Explanation ?? "";

    /// <summary>Whether it is an identifier of its kind.</summary>
    public bool IsGood => Problem == IdentifierProblem.None;
}
