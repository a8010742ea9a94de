using BibGen.Model;

namespace BibGen.Exports;

/// <summary>Identifiers that stand in a record and could not be read: what is made of the work does not have them, and the user hears of it.</summary>
internal static class LostIdentifiers
{
    /// <summary>What of <paramref name="work"/> is lost, in words.</summary>
    public static IEnumerable<string> Of(Work work) => work.Problems
        .Where(problem => IsLost(work, problem.Kind))
        .Select(problem => $"the {NameOf(problem.Kind)} '{Text.Excerpt.Of(problem.Field.Value)}', which is malformed")
        .Distinct();

    private static bool IsLost(Work work, ValueProblemKind kind) => kind switch
    {
        ValueProblemKind.MalformedDoi => work.Doi is null,
        ValueProblemKind.InvalidPmid => (work.Pmid ?? work.Pmcid) is null,
        ValueProblemKind.InvalidArXivId => work.ArXiv is null,
        ValueProblemKind.InvalidUrl => work.Url is null,
        ValueProblemKind.InvalidIsbn => work.Isbn.Count == 0,
        ValueProblemKind.InvalidIssn => work.Issn.Count == 0,
        ValueProblemKind.InvalidOrcid => true,
        _ => false,
    };

    private static string NameOf(ValueProblemKind kind) => kind switch
    {
        ValueProblemKind.MalformedDoi => "DOI",
        ValueProblemKind.InvalidPmid => "PubMed identifier",
        ValueProblemKind.InvalidArXivId => "arXiv identifier",
        ValueProblemKind.InvalidUrl => "address",
        ValueProblemKind.InvalidIsbn => "ISBN",
        ValueProblemKind.InvalidIssn => "ISSN",
        _ => "ORCID iD",
    };
}
