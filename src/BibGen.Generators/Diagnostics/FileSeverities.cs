using BibGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Diagnostics;

/// <summary>What becomes of the findings in one file. Each rule is looked up once, however many findings it has.</summary>
/// <param name="project">What becomes of the rules in the compilation.</param>
/// <param name="options">The options of the file.</param>
internal sealed class FileSeverities(RuleSeverities project, AnalyzerConfigOptions options)
{
    private readonly Dictionary<Rule, (DiagnosticDescriptor Descriptor, DiagnosticSeverity? Severity)?> _known = [];

    /// <summary>The descriptor and severity with which <paramref name="finding"/> is reported; null when it is not.</summary>
    public (DiagnosticDescriptor Descriptor, DiagnosticSeverity Severity)? Of(Finding finding)
    {
        if (!_known.TryGetValue(finding.Rule, out (DiagnosticDescriptor Descriptor, DiagnosticSeverity? Severity)? known))
            _known.Add(finding.Rule, known = project.Of(finding.Rule, options));
        return known is not var (descriptor, severity) ? null : (descriptor, severity ?? RuleDescriptors.Severity(finding.Severity ?? finding.Rule.DefaultSeverity));
    }
}
