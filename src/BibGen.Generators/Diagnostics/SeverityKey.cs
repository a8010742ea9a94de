using BibGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Diagnostics;

/// <summary>
/// Reads <c>bibgen.BIB3001.severity</c> from the sections of an .editorconfig. The compiler's own key, <c>dotnet_diagnostic…</c>, does not
/// reach files that are not C# (dotnet/roslyn#31916).
/// </summary>
internal static class SeverityKey
{
    /// <summary>The severity of <paramref name="rule"/> in the file with these options; null when it is switched off there.</summary>
    public static DiagnosticSeverity? Read(AnalyzerConfigOptions options, Rule rule)
    {
        if (!options.TryGetValue($"bibgen.{rule.Id}.severity", out string? value))
            return RuleDescriptors.Severity(rule.DefaultSeverity);
        return value.Trim().ToLowerInvariant() switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "suggestion" or "info" => DiagnosticSeverity.Info,
            "silent" or "hidden" => DiagnosticSeverity.Hidden,
            "none" => null,
            _ => RuleDescriptors.Severity(rule.DefaultSeverity),
        };
    }
}
