using BibGen.Rules;
using BibGen.Rules.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Pipeline;

/// <summary>What the keys of a file want of the rules that the generator itself reports; null where they say nothing.</summary>
/// <param name="InvalidOption">Of BIB9001.</param>
/// <param name="InvalidClassName">Of BIB9002.</param>
/// <param name="InternalError">Of BIB9999.</param>
internal sealed record ProblemSeverities(ReportDiagnostic? InvalidOption, ReportDiagnostic? InvalidClassName, ReportDiagnostic? InternalError)
{
    /// <summary>Of a file without keys.</summary>
    public static ProblemSeverities None { get; } = new(null, null, null);

    /// <summary>Reads the keys of a file with these options.</summary>
    public static ProblemSeverities Read(AnalyzerConfigOptions file) => new(
        SeverityKey.Read(file, GeneratorRules.InvalidOption),
        SeverityKey.Read(file, GeneratorRules.InvalidClassName),
        SeverityKey.Read(file, GeneratorRules.InternalError));

    /// <summary>What is wanted of <paramref name="rule"/>.</summary>
    public ReportDiagnostic? Of(Rule rule) =>
        rule == GeneratorRules.InvalidOption ? InvalidOption : rule == GeneratorRules.InvalidClassName ? InvalidClassName : InternalError;
}
