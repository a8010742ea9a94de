using BibGen.Rules;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Pipeline;

/// <summary>What stops the generator, or an option that it does not understand.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Severity">What the file's key wants of the rule; null when it says nothing.</param>
/// <param name="Path">File that it concerns; empty when it concerns none.</param>
/// <param name="Arguments">What fills the placeholders of the rule's message.</param>
internal sealed record Problem(string RuleId, ReportDiagnostic? Severity, string Path, EquatableArray<string> Arguments)
{
    /// <summary>Where in the file it stands; null for the start.</summary>
    public ProblemPlace? Place { get; init; }

    /// <summary>A problem of <paramref name="rule"/> in a file whose keys say <paramref name="severities"/>.</summary>
    public static Problem Of(Rule rule, ProblemSeverities severities, string path, params string[] arguments) => new(rule.Id, severities.Of(rule), path, new(arguments));
}
