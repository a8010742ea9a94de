using BibGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.CodeFixes.Code;

/// <summary>
/// Edits bibliographies from the C# that uses them. Every editor offers such fixes, whether or not it has light bulbs in files that are no code.
/// </summary>
internal static class BibliographyDocuments
{
    /// <summary>The solution in which <paramref name="fix"/> is made in the bibliography at <paramref name="path"/>.</summary>
    public static async Task<Solution> ApplyAsync(Project project, string path, Fix fix, CancellationToken cancellationToken)
    {
        TextDocument? document = project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == path);
        if (document is null)
            return project.Solution;
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        IEnumerable<TextChange> changes = fix.Edits.Select(static edit => new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText));
        return project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }
}
