
namespace BibGen.Values.Identifiers;

/// <summary>What is wrong with an identifier.</summary>
internal enum IdentifierProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is nothing to read.</summary>
    Empty,

    /// <summary>The letters or digits it has to begin with are missing or others.</summary>
    WrongPrefix,

    /// <summary>A character that cannot stand there.</summary>
    WrongCharacter,

    /// <summary>White space within it.</summary>
    WhiteSpace,

    /// <summary>Too many or too few digits.</summary>
    WrongLength,

    /// <summary>The check digit does not fit the digits before it: one of them is mistyped.</summary>
    WrongCheckDigit,

    /// <summary>Well formed, but the number cannot exist (month 13, number 0, an arXiv archive nobody has).</summary>
    OutOfRange,

    /// <summary>More than one value where there can be one only.</summary>
    SeveralValues,

    /// <summary>An address without <c>https://</c>.</summary>
    NoScheme,
}
