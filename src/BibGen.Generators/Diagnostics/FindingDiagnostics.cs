using BibGen.Generators.Pipeline;
using BibGen.Rules;
using BibGen.Text;
using BibGen.Works;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Generators.Diagnostics;

/// <summary>Turns findings and problems into diagnostics.</summary>
internal static class FindingDiagnostics
{
    /// <summary>The diagnostic for a finding, with the severity that the file's options give its rule.</summary>
    public static Diagnostic From(BibliographyFile file, Finding finding, DiagnosticDescriptor descriptor, DiagnosticSeverity severity) => Diagnostic.Create(
        descriptor,
        LocationOf(file, finding.Span),
        severity,
        additionalLocations: null,
        properties: null,
        messageArgs: [.. finding.Arguments]);

    /// <summary>The diagnostic for a problem of the generator, at the start of the file that it concerns; without a place when it concerns none.</summary>
    public static Diagnostic From(Problem problem) => Diagnostic.Create(
        RuleDescriptors.Of(problem.RuleId),
        problem.Path.Length == 0 ? Location.None : Location.Create(problem.Path, default, default),
        [.. problem.Arguments]);

    /// <summary>The path has to be the host's, letter by letter: the compiler compares it with that of the file under analysis.</summary>
    private static Location LocationOf(BibliographyFile file, SourceSpan span)
    {
        TextPosition start = file.Lines.PositionOf(span.Start);
        TextPosition end = file.Lines.PositionOf(span.End);
        return Location.Create(
            file.Path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new LinePosition(start.Line - 1, start.Column - 1), new LinePosition(end.Line - 1, end.Column - 1)));
    }
}
