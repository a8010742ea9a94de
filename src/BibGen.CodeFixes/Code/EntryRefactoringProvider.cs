using System.Composition;
using BibGen.Generators.Code;
using BibGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BibGen.CodeFixes.Code;

/// <summary>
/// Offers what can be fixed in an entry where C# uses it: an editor without a light bulb in .bib files has one there, and who reads the code
/// need not look for the entry.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(EntryRefactoringProvider))]
[Shared]
public sealed class EntryRefactoringProvider : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
            return;
        SyntaxToken token = root.FindToken(context.Span.Start, findInsideTrivia: true);
        if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is not SimpleNameSyntax name
            || await context.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || CodeProject.Of(model.Compilation, context.Document.Project.AnalyzerOptions, cancellationToken) is not { } project
            || NamedSymbols.Of(model, name, cancellationToken) is not INamedTypeSymbol symbol || project.WorkOf(symbol) is not { } work)
        {
            return;
        }

        foreach (Finding finding in project.FixableFindingsOf(work, cancellationToken))
        {
            Fix fix = finding.Fix!;
            context.RegisterRefactoring(CodeAction.Create(
                $"{finding.Rule.Id} in {work.Location}: {fix.Title}",
                token => BibliographyDocuments.ApplyAsync(context.Document.Project, work.File.Path, fix, token),
                finding.Rule.Id + finding.Span.Start));
        }
    }
}
