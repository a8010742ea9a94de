using BibGen.Records;

namespace BibGen.Rules.Code;

/// <summary>The rules about C# code.</summary>
public static class CodeRules
{
    /// <summary>A use of a retracted work.</summary>
    public static CodeRule RetractedWorkCited { get; } = new("BIB7001", "RetractedWorkCited", Severity.Warning,
        "Code that cites a retracted work",
        "This code cites {0}, which was retracted{1}");

    /// <summary>A use of a work about which its journal has expressed concern.</summary>
    public static CodeRule QuestionedWorkCited { get; } = new("BIB7002", "QuestionedWorkCited", Severity.Info,
        "Code that cites a work about which concern is expressed",
        "This code cites {0}, about which concern is expressed{1}");

    /// <summary>A malformed DOI in a literal or a comment.</summary>
    public static CodeRule MalformedDoiLiteral { get; } = new("BIB7003", "MalformedDoiLiteral", Severity.Warning,
        "A malformed DOI in code",
        "The DOI '{0}' is malformed: {1}");

    /// <summary>A DOI in a literal or a comment that the bibliography has.</summary>
    public static CodeRule KnownDoiLiteral { get; } = new("BIB7004", "KnownDoiLiteral", Severity.Info,
        "A DOI in code that the bibliography has",
        "The DOI '{0}' is that of {1}: cite the work by its name",
        hasFix: true);

    /// <summary>A DOI in a literal or a comment that no bibliography has.</summary>
    public static CodeRule UnknownDoiLiteral { get; } = new("BIB7005", "UnknownDoiLiteral", Severity.Info,
        "A DOI in code that no bibliography has",
        "No bibliography of the project has the DOI '{0}'",
        isEnabledByDefault: false, hasFix: true);

    /// <summary><c>[Cites]</c> with a type that is no work.</summary>
    public static CodeRule NotACitation { get; } = new("BIB7006", "NotACitation", Severity.Error,
        "[Cites] with what is no work",
        "{0} is no work of a bibliography; [Cites] takes the class of one, as typeof({1})");

    /// <summary>The same work and locator twice on one symbol.</summary>
    public static CodeRule DuplicateCites { get; } = new("BIB7007", "DuplicateCites", Severity.Warning,
        "The same citation twice",
        "{0} is already cited here{1}",
        hasFix: true);

    /// <summary>An entry that no code cites.</summary>
    public static CodeRule UncitedEntry { get; } = new("BIB7008", "UncitedEntry", Severity.Info,
        "An entry that no code cites",
        "No code cites '{0}'",
        isEnabledByDefault: false)
    {
        IsReportedAtEnd = true,
    };

    /// <summary>A public member without <c>[Cites]</c> where every one has to have it.</summary>
    public static CodeRule MissingCitation { get; } = new("BIB7009", "MissingCitation", Severity.Warning,
        "A member that says nothing of its source",
        "'{0}' has no [Cites], which {1} requires of its public members",
        isEnabledByDefault: false);

    /// <summary>A constant that a work does not have.</summary>
    public static CodeRule MissingFieldUsed { get; } = new("BIB7010", "MissingFieldUsed", Severity.Warning,
        "A constant that the work does not have",
        "{0} has no {1}: {2}",
        isEnabledByDefault: false, hasFix: true);

    /// <summary>A work named in a comment by author and year, or by its arXiv identifier.</summary>
    public static CodeRule UntypedMention { get; } = new("BIB7011", "UntypedMention", Severity.Info,
        "A work of the bibliography named in a comment",
        "'{0}' names {1}: cite the work by its name",
        hasFix: true);

    /// <summary><c>&lt;cite&gt;</c> with an unknown key.</summary>
    public static CodeRule UnknownCiteTag { get; } = new("BIB7012", "UnknownCiteTag", Severity.Warning,
        "A <cite> with an unknown key",
        "No bibliography of the project has the key '{0}'{1}");

    /// <summary>A name after a bibliography's class that no work has.</summary>
    public static CodeRule UnknownCitation { get; } = new("BIB7013", "UnknownCitation", Severity.Warning,
        "A name that no work has",
        "No work of {0} is called '{1}'{2}",
        isEnabledByDefault: false, hasFix: true);

    /// <summary>All of them, in the order of the ids.</summary>
    public static IReadOnlyList<CodeRule> All { get; } =
    [
        RetractedWorkCited, QuestionedWorkCited, MalformedDoiLiteral, KnownDoiLiteral, UnknownDoiLiteral, NotACitation, DuplicateCites,
        UncitedEntry, MissingCitation, MissingFieldUsed, UntypedMention, UnknownCiteTag, UnknownCitation,
    ];
}
