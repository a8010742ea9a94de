using BibGen.Generators.Inputs;
using BibGen.Projects;
using BibGen.Rules;
using BibGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TextChange = Microsoft.CodeAnalysis.Text.TextChange;

namespace BibGen.CodeFixes;

/// <summary>The fixes of a document that can be made, and the document with them.</summary>
internal static class DocumentFixes
{
    /// <summary>
    /// The fixes of <paramref name="document"/> for <paramref name="diagnostics"/>, each tried alone. They are made anew from the project as it is now, so that
    /// a
    /// diagnostic about a text that has changed since finds no fix.
    /// </summary>
    public static IEnumerable<(Finding Finding, TriedFixes Fix)> Each(
        TextDocument document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        (BibliographyProject? project, IReadOnlyList<Finding> findings) = Find(document, diagnostics, cancellationToken);
        foreach (Finding finding in findings)
        {
            if (project!.TryFixes(document.FilePath!, [finding], cancellationToken) is { Edits.Count: > 0 } tried)
                yield return (finding, tried);
        }
    }

    /// <summary>The fixes of <paramref name="document"/> for <paramref name="diagnostics"/> that can be made together.</summary>
    public static IReadOnlyList<TextEdit> Together(TextDocument document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        (BibliographyProject? project, IReadOnlyList<Finding> findings) = Find(document, diagnostics, cancellationToken);
        return findings.Count == 0 ? [] : project!.TryFixes(document.FilePath!, findings, cancellationToken).Edits;
    }

    /// <summary>The solution with <paramref name="edits"/> made in <paramref name="document"/>.</summary>
    public static Solution Apply(TextDocument document, SourceText text, IReadOnlyList<TextEdit> edits) => document.Project.Solution.WithAdditionalDocumentText(
        document.Id, text.WithChanges(edits.Select(edit => new TextChange(Span(edit.Span), edit.NewText))));

    private static (BibliographyProject? Project, IReadOnlyList<Finding> Findings) Find(
        TextDocument document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (document.FilePath is not { } path || document.Project.CompilationOptions is not { } compilation)
            return (null, []);
        HashSet<(string, TextSpan)> reported = [.. diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan))];
        BibliographyProject project = CompilationProject.Of(compilation, document.Project.AnalyzerOptions, cancellationToken);
        return (project,
        [
            .. project.FindingsIn(path, cancellationToken)
                .Concat(project.FindingsAcrossFiles(cancellationToken).Where(found => found.File.Path == path))
                .Select(found => found.Finding)
                .Where(finding => finding.Fix is not null && reported.Contains((finding.Rule.Id, Span(finding.Span)))),
        ]);
    }

    /// <summary>Roslyn's form of <paramref name="span"/>.</summary>
    public static TextSpan Span(SourceSpan span) => new(span.Start, span.Length);
}
