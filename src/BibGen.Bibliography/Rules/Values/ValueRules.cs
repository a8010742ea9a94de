using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Values;

/// <summary>The rules about what reading names, dates, pages and texts finds, a row each, in the order of the ids.</summary>
internal static class ValueRules
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<ValueRule> All { get; } =
    [
        new("BIB2008", ValueProblemKind.DateAndYearDisagree, Severity.Warning,
            "A date and a year that disagree",
            "The {2} of '{1}' is '{3}', but its date is '{4}'; biblatex takes the date, BibTeX the {2}; correct one of them"),
        new("BIB4001", ValueProblemKind.EmptyName, Severity.Warning,
            "A list of names with a gap",
            "The field '{2}' of '{1}' has no name at '{0}'; remove the surplus 'and', or write the name") { FixTitle = "Remove the surplus 'and'" },
        new("BIB4002", ValueProblemKind.TooManyCommas, Severity.Warning,
            "A name with too many commas",
            "The name '{0}' in the field '{2}' of '{1}' has {4}"),
        new("BIB4003", ValueProblemKind.WrongNameSeparator, Severity.Warning,
            "Names that are not joined with 'and'",
            "The names in the field '{2}' of '{1}' are joined with '{0}'; {4}") { FixTitle = "Join the names with 'and'" },
        new("BIB4004", ValueProblemKind.EtAlInNames, Severity.Warning,
            "'et al.' among names",
            "'{0}' in the field '{2}' of '{1}' is read as a name; {4}") { FixTitle = "Write 'and others'" },
        new("BIB4005", ValueProblemKind.SuspiciousName, Severity.Warning,
            "A name that is read otherwise than it is meant",
            "In the field '{2}' of '{1}' the name {4}") { FixTitle = "Remove the outer braces" },
        new("BIB4010", ValueProblemKind.InvalidDate, Severity.Warning,
            "A date that is none",
            "The {2} '{3}' of '{1}' is wrong at '{0}': {4}"),
        new("BIB4011", ValueProblemKind.InvalidYear, Severity.Warning,
            "A year that is none",
            "The {2} '{3}' of '{1}' holds no year; write four digits"),
        new("BIB4020", ValueProblemKind.MalformedPages, Severity.Info,
            "Pages that are not a list of ranges",
            "The pages '{3}' of '{1}' have {4} at '{0}'") { FixTitle = "Write the pages as BibTeX wants them" },
        new("BIB4021", ValueProblemKind.ReversedPages, Severity.Warning,
            "Pages back to front",
            "The pages '{4}' of '{1}' end before they begin; correct the numbers"),
        new("BIB4022", ValueProblemKind.AbbreviatedPages, Severity.Warning,
            "A last page that is abbreviated",
            "The last page '{0}' of '{1}' leaves digits out; write {5}") { FixTitle = "Write {5}", IsOff = true },
        new("BIB4030", ValueProblemKind.UndecodableLatex, Severity.Info,
            "LaTeX that is not understood",
            "The command {0} in the field '{2}' of '{1}' is not known; the text reads '{4}'"),
    ];
}
