using System.Collections.Concurrent;
using BibGen.Generators.Pipeline;
using BibGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Diagnostics;

/// <summary>
/// What becomes of the rules in a compilation. Its options (NoWarn, WarningsAsErrors, .globalconfig and with it the analysis mode) win over the
/// key of a file, and that over the rule's default.
/// </summary>
internal sealed class RuleSeverities(CompilationOptions options)
{
    private readonly ConcurrentDictionary<Rule, bool> _isOff = new();

    /// <summary>The descriptor with which findings of <paramref name="rule"/> are reported in a file with these options, and their severity if not their own; null when they are not.</summary>
    public (DiagnosticDescriptor Descriptor, DiagnosticSeverity? Severity)? Of(Rule rule, AnalyzerConfigOptions file) => SeverityKey.Read(file, rule) switch
    {
        ReportDiagnostic.Suppress => null,
        null => IsOff(rule) ? null : (RuleDescriptors.Of(rule.Id), null),
        { } key => (RuleDescriptors.On(rule.Id), RuleDescriptors.Severity(key)),
    };

    /// <summary>Whether <paramref name="rule"/> is reported in any of the files with these options: a rule about style has thousands of findings, which need not be made.</summary>
    public bool IsWanted(Rule rule, IEnumerable<AnalyzerConfigOptions> files) => !IsOff(rule) || files.Any(file => SeverityKey.Read(file, rule) is not null);

    /// <summary>Whether the compiler would drop the rule's findings. They are then not even made: a rule about style has thousands.</summary>
    private bool IsOff(Rule rule) => _isOff.GetOrAdd(rule, one => RuleDescriptors.Of(one.Id).GetEffectiveSeverity(options) == ReportDiagnostic.Suppress);
}
