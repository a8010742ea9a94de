using BibGen.Generators.Inputs;
using BibGen.Projects;
using BibGen.Rules;
using BibGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.CodeFixes;

/// <summary>The findings of a document that carry a fix, and the document with fixes applied.</summary>
internal static class DocumentFixes
{
    /// <summary>
    /// The findings of <paramref name="document"/> that carry a fix and are among its <paramref name="diagnostics"/>, in the order of their places. They are
    /// made anew from the project as it is now, so that a diagnostic about a text that has changed since finds no fix.
    /// </summary>
    public static IReadOnlyList<Finding> Find(TextDocument document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (document.FilePath is not { } path || document.Project.CompilationOptions is not { } compilation)
            return [];
        HashSet<(string, TextSpan)> reported = [.. diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan))];
        BibliographyProject project = CompilationProject.Of(compilation, document.Project.AnalyzerOptions, cancellationToken);
        return
        [
            .. project.FindingsIn(path, cancellationToken)
                .Concat(project.FindingsAcrossFiles(cancellationToken).Where(found => found.File.Path == path))
                .Select(found => found.Finding)
                .Where(finding => finding.Fix is not null && reported.Contains((finding.Rule.Id, Span(finding.Span))))
                .OrderBy(finding => finding.Span.Start),
        ];
    }

    /// <summary>
    /// The solution in which the fixes of <paramref name="findings"/> are made. Of two fixes that touch each other the later one waits for the next round.
    /// </summary>
    public static Solution Apply(TextDocument document, SourceText text, IEnumerable<Finding> findings)
    {
        var changes = new List<TextChange>();
        int end = -1;
        foreach (Finding finding in findings)
        {
            if (finding.Fix is not { } fix || fix.Edits[0].Span.Start <= end)
                continue;
            changes.AddRange(fix.Edits.Select(edit => new TextChange(Span(edit.Span), edit.NewText)));
            end = fix.Edits[fix.Edits.Count - 1].Span.End;
        }

        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }

    /// <summary>Roslyn's form of <paramref name="span"/>.</summary>
    public static TextSpan Span(SourceSpan span) => new(span.Start, span.Length);
}
