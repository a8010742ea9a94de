
namespace BibGen.Values.Dois;

/// <summary>What is wrong with a DOI.</summary>
internal enum DoiProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is nothing to read.</summary>
    Empty,

    /// <summary>It does not begin with <c>10.</c></summary>
    NoPrefix,

    /// <summary>A letter that looks like a digit stands in the prefix: <c>1O.1038</c>.</summary>
    LetterForDigit,

    /// <summary>The number between <c>10.</c> and the slash has not 4 to 9 digits.</summary>
    BadRegistrant,

    /// <summary>No slash between the registrant and the suffix.</summary>
    NoSlash,

    /// <summary>Nothing behind the slash.</summary>
    EmptySuffix,

    /// <summary>White space within it.</summary>
    WhiteSpace,

    /// <summary>A backslash, a control character or another character that no DOI has.</summary>
    BadCharacter,

    /// <summary>A second DOI follows.</summary>
    SeveralDois,

    /// <summary>An address in which there is no DOI.</summary>
    NotADoiAddress,

    /// <summary>A short DOI, <c>10/gf4gqc</c>: it resolves, but it is an alias and not the DOI.</summary>
    ShortDoi,
}
