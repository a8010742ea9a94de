using BibGen.Rules;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Diagnostics;

/// <summary>Roslyn's form of the rules. Made from the one list of rules, so that nothing about a rule is written twice.</summary>
internal static class RuleDescriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = RuleCatalogue.All.ToDictionary(rule => rule.Id, Create);

    /// <summary>All descriptors, in the order of the rules.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => RuleCatalogue.All.Select(rule => ById[rule.Id]);

    /// <summary>The descriptor of the rule with this id.</summary>
    public static DiagnosticDescriptor Of(string id) => ById[id];

    /// <summary>Roslyn's form of a severity.</summary>
    public static DiagnosticSeverity Severity(Severity severity) => severity switch
    {
        Rules.Severity.Error => DiagnosticSeverity.Error,
        Rules.Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        Severity(rule.DefaultSeverity),
        rule.IsEnabledByDefault,
        helpLinkUri: rule.HelpLink);
}
