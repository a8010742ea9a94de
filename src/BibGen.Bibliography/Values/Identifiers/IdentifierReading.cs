namespace BibGen.Values.Identifiers;

/// <summary>What reading an identifier gave: its normal form, what is wrong with it, and what stood around it.</summary>
public readonly record struct IdentifierReading
{
    /// <summary>
    /// The identifier in its normal form; null when there is none to be had from the text. A short DOI has both a value and a problem.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>What is wrong; <see cref="IdentifierProblem.None"/> for a good identifier, however it is decorated.</summary>
    public IdentifierProblem Problem { get; init; }

    /// <summary>
    /// Where the problem begins in the text that was read, in characters; where the identifier with its decoration begins when there is none.
    /// </summary>
    public int Offset { get; init; }

    /// <summary>Length of the smallest stretch that is wrong, in characters; of the whole identifier with its decoration when nothing is.</summary>
    public int Length { get; init; }

    /// <summary>What had to be taken away from around the identifier, or written in another way.</summary>
    public IdentifierDecoration Decoration { get; init; }

    /// <summary>What would be right in the place of the wrong stretch; null when only a person can tell.</summary>
    public string? Expected { get; init; }

    /// <summary>Whether it is an identifier of its kind.</summary>
    public bool IsGood => Problem == IdentifierProblem.None;

    /// <summary>
    /// Which part is wrong and what would be right, as the second half of a sentence; null when nothing is. Put together when it is asked
    /// for: most readers of a wrong identifier only want to know that there is none.
    /// </summary>
    public string? Explanation => Problem == IdentifierProblem.WrongCheckDigit
        ? $"the check digit is {(char)Found}, but the digits before it give {Expected}: one of them is mistyped"
        : Found > 0 ? $"{Reason}; this has {Found}" : Reason;

    /// <summary>Which part is wrong and what would be right, without <see cref="Found"/>; null when nothing is.</summary>
    internal string? Reason { get; init; }

    /// <summary>The number of digits or the check digit that was found; 0 where <see cref="Reason"/> says all.</summary>
    internal int Found { get; init; }

    /// <summary>The explanation, so that a finding can hold the reading and its words are put together when the message is shown.</summary>
    public override string ToString() => Explanation ?? Value ?? "";
}
