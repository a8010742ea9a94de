namespace BibGen.Projects;

/// <summary>What a key wants of a rule.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Severity">What it wants.</param>
public sealed record RuleSeverity(string RuleId, ConfiguredSeverity Severity);
