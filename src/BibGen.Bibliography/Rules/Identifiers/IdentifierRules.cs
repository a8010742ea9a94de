using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Identifiers;

/// <summary>The rules about identifiers, a row each, in the order of the ids.</summary>
internal static class IdentifierRules
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<ValueRule> All { get; } =
    [
        new("BIB3001", ValueProblemKind.MalformedDoi, Severity.Warning,
            "A malformed DOI",
            "The DOI '{3}' of '{1}' is malformed at '{0}': {4}"),
        new("BIB3002", ValueProblemKind.DoiNotBare, Severity.Warning,
            "A DOI with something around it",
            "The DOI of '{1}' has {4}; write {5}") { FixTitle = "Write the bare DOI {5}" },
        new("BIB3003", ValueProblemKind.DoiInOtherField, Severity.Warning,
            "A DOI in another field",
            "The DOI {5} of '{1}' stands in the field '{2}', where few programs look for it; write it into the field '{7}'")
        { FixTitle = "Write {5} into the field {7}", Edits = DoiField },
        new("BIB3004", ValueProblemKind.DoiAndUrlDisagree, Severity.Warning,
            "An address that leads to another DOI",
            "The address of '{1}' leads to {4}, but its DOI is {5}; one of them is another work's"),
        new("BIB3006", ValueProblemKind.ShortDoi, Severity.Info,
            "A short DOI",
            "'{0}' of '{1}' is a short DOI, an alias; write the DOI that it resolves to"),
        new("BIB3007", ValueProblemKind.ConflictingDois, Severity.Warning,
            "A record with two DOIs",
            "'{1}' has the DOI {4} here and {5}, which is used, in another line; remove the wrong one"),
        new("BIB3008", ValueProblemKind.TruncatedDoi, Severity.Warning,
            "A DOI that is cut off",
            "The DOI '{0}' of '{1}' is cut off: {4}; write all of it"),
        new("BIB3010", ValueProblemKind.InvalidIsbn, Severity.Warning,
            "An ISBN that is none",
            "The ISBN '{3}' of '{1}' is wrong{6}: {4}") { FixTitle = "Write {5}" },
        new("BIB3011", ValueProblemKind.InvalidIssn, Severity.Warning,
            "An ISSN that is none",
            "The ISSN '{3}' of '{1}' is wrong{6}: {4}") { FixTitle = "Write {5}" },
        new("BIB3012", ValueProblemKind.InvalidPmid, Severity.Warning,
            "A PubMed identifier that is none",
            "The PubMed identifier '{3}' of '{1}' is wrong{6}: {4}") { FixTitle = "Write {5}" },
        new("BIB3013", ValueProblemKind.InvalidArXivId, Severity.Warning,
            "An arXiv identifier that is none",
            "The arXiv identifier '{3}' of '{1}' is wrong{6}: {4}") { FixTitle = "Write {5}" },
        new("BIB3014", ValueProblemKind.InvalidOrcid, Severity.Warning,
            "An ORCID iD that is none",
            "The ORCID iD '{3}' of '{1}' is wrong{6}: {4}"),
        new("BIB3015", ValueProblemKind.InvalidUrl, Severity.Warning,
            "An address that is none",
            "The address '{3}' of '{1}' is wrong{6}: {4}") { FixTitle = "Write {5}" },
        new("BIB3016", ValueProblemKind.InvalidOtherIdentifier, Severity.Warning,
            "An ISMN, Mathematical Reviews or zbMATH number that is none",
            "The number '{3}' of '{1}' is wrong{6}: {4}"),
    ];

    /// <summary>A field that is nothing but the DOI becomes the field for it; an address that leads to a page stays, with such a field before it.</summary>
    private static IReadOnlyList<TextEdit>? DoiField(BibliographyFile file, ValueProblem problem)
    {
        Field field = problem.Field;
        string doi = problem.Expected!;
        if (file.Format.Fields.Doi is not [string name, ..] || field.NameSpan.Length == 0
            || FieldFix.Replace(file, field, 0, field.Value.Length, doi) is not { } value)
            return null;
        if (problem.Edits.Count > 0 && field.Name != "eprint")
            return [new TextEdit(field.NameSpan, name), value];
        return file.Format.InsertBefore(file.Text, field, name, doi) is { } inserted ? [inserted] : null;
    }
}
