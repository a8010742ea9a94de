using System.Collections.Immutable;
using BibGen.Projects;
using BibGen.Records;
using BibGen.Rules;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Diagnostics;

/// <summary>Roslyn's form of the rules. Made from the one list of rules, so that nothing about a rule is written twice.</summary>
internal static class RuleDescriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        RuleCatalogue.All.ToDictionary(rule => rule.Id, rule => Create(rule, rule.IsEnabledByDefault));

    private static readonly Dictionary<string, DiagnosticDescriptor> OnById =
        RuleCatalogue.All.ToDictionary(rule => rule.Id, rule => rule.IsEnabledByDefault ? ById[rule.Id] : Create(rule, isEnabled: true));

    /// <summary>The descriptors of all rules about bibliography files, in the order of the rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfFiles => RuleCatalogue.All.Where(rule => rule is not CodeRule).Select(rule => ById[rule.Id])
        .ToImmutableArray();

    /// <summary>The descriptors of these rules.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Of(params Rule[] rules) => rules.Select(rule => ById[rule.Id]).ToImmutableArray();

    /// <summary>The descriptor of the rule with this id.</summary>
    public static DiagnosticDescriptor Of(string id) => ById[id];

    /// <summary>
    /// The descriptor of the rule with this id as if the rule were on by default. The compiler drops what has the descriptor of a rule that
    /// is off; it asks a diagnostic for that and not the analyzer, so that a file's own key can switch the rule on.
    /// </summary>
    public static DiagnosticDescriptor On(string id) => OnById[id];

    /// <summary>
    /// Whether the compiler would drop the rule's findings: NoWarn, a .globalconfig or the rule's default says so. They are then not even made.
    /// </summary>
    public static bool IsOff(Rule rule, CompilationOptions options) => Of(rule.Id).GetEffectiveSeverity(options) == ReportDiagnostic.Suppress;

    /// <summary>Roslyn's form of a severity.</summary>
    public static DiagnosticSeverity Severity(Severity severity) => severity switch
    {
        Records.Severity.Error => DiagnosticSeverity.Error,
        Records.Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <summary>Roslyn's form of the severity that a key asks for; <see cref="ConfiguredSeverity.None"/> aside.</summary>
    public static DiagnosticSeverity Severity(ConfiguredSeverity severity) => severity switch
    {
        ConfiguredSeverity.Error => DiagnosticSeverity.Error,
        ConfiguredSeverity.Warning => DiagnosticSeverity.Warning,
        ConfiguredSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static DiagnosticDescriptor Create(Rule rule, bool isEnabled) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        Severity(rule.DefaultSeverity),
        isEnabled,
        helpLinkUri: rule.HelpLink,
        customTags: rule is CodeRule { IsReportedAtEnd: true } ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
