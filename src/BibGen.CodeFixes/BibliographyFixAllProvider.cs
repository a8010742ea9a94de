using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.CodeFixes;

/// <summary>
/// Fixes one rule in a project or the solution. Roslyn's own provider groups by C# document and does nothing for other files (dotnet/roslyn#77016).
/// </summary>
internal sealed class BibliographyFixAllProvider : FixAllProvider
{
    /// <summary>The provider; it has no state.</summary>
    public static BibliographyFixAllProvider Instance { get; } = new();

    /// <summary>Not a document: the context names C# documents only, and does not say which other file is meant.</summary>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(
        CodeAction.Create($"Fix all {fixAllContext.CodeActionEquivalenceKey}", token =>
            FixAsync(fixAllContext, token), fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        Solution solution = context.Solution;
        IEnumerable<Project> projects = context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project];
        foreach (Project project in projects)
        {
            ImmutableArray<Diagnostic> diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            ILookup<string, Diagnostic> byPath = diagnostics.Where(diagnostic => diagnostic.Id == context.CodeActionEquivalenceKey)
                .ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path);
            foreach (TextDocument document in project.AdditionalDocuments.Where(document => document.FilePath is not null
                && byPath.Contains(document.FilePath)))
            {
                TextDocument current = solution.GetAdditionalDocument(document.Id)!;
                SourceText text = await current.GetTextAsync(cancellationToken).ConfigureAwait(false);
                solution = DocumentFixes.Apply(current, text, DocumentFixes.Together(document, byPath[document.FilePath!], cancellationToken));
            }
        }

        return solution;
    }
}
