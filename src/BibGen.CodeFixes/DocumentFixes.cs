using BibGen.Rules;
using BibGen.Text;
using BibGen.Works;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.CodeFixes;

/// <summary>The findings of a document that carry a fix, and the document with fixes applied.</summary>
internal static class DocumentFixes
{
    /// <summary>The findings of <paramref name="document"/> that carry a fix, in the order of their places.</summary>
    public static IReadOnlyList<Finding> Find(TextDocument document, SourceText text, CancellationToken cancellationToken)
    {
        var context = new RuleContext();
        Checker.Check(BibliographyFile.Read(document.FilePath ?? document.Name, text.ToString(), cancellationToken), context, cancellationToken);
        return [.. context.Findings.Select(found => found.Finding).Where(finding => finding.Fix is not null).OrderBy(finding => finding.Span.Start)];
    }

    /// <summary>The solution in which the fixes of <paramref name="findings"/> are made. Of two fixes that touch each other the later one waits for the next round.</summary>
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
