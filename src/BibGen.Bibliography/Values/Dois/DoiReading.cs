
namespace BibGen.Values.Dois;

/// <summary>What reading a DOI gave.</summary>
/// <param name="Doi">The bare DOI, letter case as written; null when it is malformed.</param>
/// <param name="Problem">What is wrong. A short DOI is a problem, but readable.</param>
/// <param name="ProblemOffset">Where in the value the problem begins.</param>
/// <param name="ProblemLength">Length of the smallest wrong stretch.</param>
/// <param name="Decoration">What had to be taken away from around the DOI.</param>
internal readonly record struct DoiReading(string? Doi, DoiProblem Problem, int ProblemOffset, int ProblemLength, DoiDecoration Decoration)
{
    /// <summary>Whether there is no DOI to be had from the value.</summary>
    public bool IsMalformed => Doi is null;

    /// <summary>Which part is wrong and what would be right; null when nothing is.</summary>
    public string? Explanation => Problem switch
    {
        DoiProblem.None => null,
        DoiProblem.Empty => "there is no DOI; it has the form 10.1038/nrclinonc.2011.83",
        DoiProblem.NoPrefix => "a DOI begins with 10. and a registrant's number, as 10.1038/",
        DoiProblem.LetterForDigit => "this is a letter where a digit has to stand",
        DoiProblem.BadRegistrant => "between 10. and the slash stands the registrant's number, of 4 to 9 digits",
        DoiProblem.NoSlash => "a slash has to stand here, between the registrant's number and the suffix",
        DoiProblem.EmptySuffix => "the suffix behind the slash is missing",
        DoiProblem.WhiteSpace => "a DOI has no white space in it",
        DoiProblem.BadCharacter => "this character cannot stand in a DOI",
        DoiProblem.SeveralDois => "a second DOI begins here; the field holds one",
        DoiProblem.NotADoiAddress => "there is no DOI in this address",
        _ => "this is a short DOI, an alias; the DOI itself is what it resolves to",
    };
}
