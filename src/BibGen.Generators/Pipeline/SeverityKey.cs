using BibGen.Rules;
using BibGen.Rules.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Pipeline;

/// <summary>
/// Reads <c>bibgen.BIB3001.severity</c> from the sections of an .editorconfig. The compiler's own key, <c>dotnet_diagnostic…</c>, does not
/// reach files that are not C# (dotnet/roslyn#31916).
/// </summary>
internal static class SeverityKey
{
    private const string Allowed = "error, warning, suggestion, silent, none, default";

    private static readonly Dictionary<Rule, string> Keys = RuleCatalogue.All.ToDictionary(rule => rule, rule => $"bibgen.{rule.Id}.severity");

    /// <summary>What a file with these options wants of <paramref name="rule"/>; null when it says nothing, or nothing that is understood.</summary>
    public static ReportDiagnostic? Read(AnalyzerConfigOptions options, Rule rule) =>
        options.TryGetValue(Keys[rule], out string? value) && Value(value) is { } report and not ReportDiagnostic.Default ? report : null;

    /// <summary>The keys of the file at <paramref name="path"/> whose values are not understood.</summary>
    public static IEnumerable<Problem> Problems(string path, AnalyzerConfigOptions options)
    {
        foreach (Rule rule in RuleCatalogue.All)
        {
            if (options.TryGetValue(Keys[rule], out string? value) && Value(value) is null)
                yield return Problem.Of(GeneratorRules.InvalidOption, ProblemSeverities.Read(options), path, Keys[rule], value, Allowed);
        }
    }

    private static ReportDiagnostic? Value(string text) => text.Trim().ToLowerInvariant() switch
    {
        "error" => ReportDiagnostic.Error,
        "warning" => ReportDiagnostic.Warn,
        "suggestion" or "info" => ReportDiagnostic.Info,
        "silent" or "hidden" => ReportDiagnostic.Hidden,
        "none" => ReportDiagnostic.Suppress,
        "default" => ReportDiagnostic.Default,
        _ => null,
    };
}
