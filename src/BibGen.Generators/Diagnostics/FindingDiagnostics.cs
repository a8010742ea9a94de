using BibGen.Formats;
using BibGen.Generators.Pipeline;
using BibGen.Projects;
using BibGen.Rules;
using BibGen.Text;
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

    /// <summary>
    /// The diagnostic for a problem of the generator, at its place in the file that it concerns; without a place when it concerns none. Null when a key
    /// of the file silences it. The compiler applies the settings of the project to what a generator reports as to what an analyzer does.
    /// </summary>
    public static Diagnostic? From(GenerationProblem problem)
    {
        DiagnosticDescriptor descriptor = RuleDescriptors.Of(problem.RuleId);
        if (problem.Severity == ConfiguredSeverity.None)
            return null;
        return Diagnostic.Create(
            descriptor,
            problem.Path.Length == 0 ? Location.None
                : LocationOf(problem.Path, problem.Place ?? new ProblemPlace(default, new TextPosition(1, 1), new TextPosition(1, 1))),
            problem.Severity is { } severity ? RuleDescriptors.Severity(severity) : descriptor.DefaultSeverity,
            additionalLocations: null,
            properties: null,
            messageArgs: [.. problem.Arguments]);
    }

    /// <summary>A stretch of a bibliography.</summary>
    public static Location LocationOf(BibliographyFile file, SourceSpan span) => LocationOf(file.Path, ProblemPlace.Of(file, span));

    /// <summary>The path has to be the host's, letter by letter: the compiler compares it with that of the file under analysis.</summary>
    private static Location LocationOf(string path, ProblemPlace place) => Location.Create(
        path,
        new TextSpan(place.Span.Start, place.Span.Length),
        new LinePositionSpan(new LinePosition(place.Start.Line - 1, place.Start.Column - 1), new LinePosition(place.End.Line - 1, place.End.Column - 1)));
}
