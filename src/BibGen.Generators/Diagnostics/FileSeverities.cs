using BibGen.Projects;
using BibGen.Rules;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Diagnostics;

/// <summary>
/// What becomes of the findings in one file. The compilation's options (NoWarn, WarningsAsErrors, .globalconfig and with it the analysis mode) win over
/// the key of a file, and that over the rule's default. Each rule is looked up once, however many findings it has.
/// </summary>
/// <param name="project">The project.</param>
/// <param name="path">Path of the file.</param>
internal sealed class FileSeverities(BibliographyProject project, string path)
{
    private readonly Dictionary<Rule, (DiagnosticDescriptor Descriptor, DiagnosticSeverity? Severity)?> _known = [];

    /// <summary>The descriptor and severity with which <paramref name="finding"/> is reported; null when it is not.</summary>
    public (DiagnosticDescriptor Descriptor, DiagnosticSeverity Severity)? Of(Finding finding)
    {
        if (!_known.TryGetValue(finding.Rule, out (DiagnosticDescriptor Descriptor, DiagnosticSeverity? Severity)? known))
            _known.Add(finding.Rule, known = Of(finding.Rule));
        return known is not var (descriptor, severity) ? null
            : (descriptor, severity ?? RuleDescriptors.Severity(finding.Severity ?? finding.Rule.DefaultSeverity));
    }

    private (DiagnosticDescriptor Descriptor, DiagnosticSeverity? Severity)? Of(Rule rule) => project.KeyOf(path, rule) switch
    {
        ConfiguredSeverity.None => null,
        null => project.Options.Reports(rule) ? (RuleDescriptors.Of(rule.Id), null) : null,
        { } key => (RuleDescriptors.On(rule.Id), RuleDescriptors.Severity(key)),
    };
}
