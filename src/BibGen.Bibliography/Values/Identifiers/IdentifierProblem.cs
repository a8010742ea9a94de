namespace BibGen.Values.Identifiers;

/// <summary>What can be wrong with an identifier.</summary>
public enum IdentifierProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is nothing to read.</summary>
    Empty,

    /// <summary>The letters or digits that it has to begin with are missing or others.</summary>
    WrongPrefix,

    /// <summary>A character that cannot stand there.</summary>
    WrongCharacter,

    /// <summary>A letter that looks like a digit in the place of one: <c>1O.1038</c>.</summary>
    LetterForDigit,

    /// <summary>White space within it.</summary>
    WhiteSpace,

    /// <summary>Too many or too few digits.</summary>
    WrongLength,

    /// <summary>The check digit does not fit the digits before it: one of them is mistyped.</summary>
    WrongCheckDigit,

    /// <summary>Well formed, but the number cannot exist (month 13, number 0, an arXiv archive that nobody has).</summary>
    OutOfRange,

    /// <summary>More than one value where there can be one only.</summary>
    SeveralValues,

    /// <summary>An address without <c>https://</c>.</summary>
    NoScheme,

    /// <summary>A DOI whose number between <c>10.</c> and the slash has not 4 to 9 digits.</summary>
    WrongRegistrant,

    /// <summary>A DOI without a slash between the registrant's number and the suffix.</summary>
    NoSlash,

    /// <summary>A DOI with nothing after the slash.</summary>
    EmptySuffix,

    /// <summary>An address in which there is no identifier of the kind.</summary>
    ForeignAddress,

    /// <summary>A short DOI, <c>10/gf4gqc</c>: it resolves, but it is an alias and not the DOI.</summary>
    ShortDoi,

    /// <summary>A DOI that is cut off after the journal or volume: <c>10.1016/j.cell</c>.</summary>
    Truncated,
}
