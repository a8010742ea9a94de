using System.Collections.Immutable;
using System.Composition;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BibGen.CodeFixes.Code;

/// <summary>Removes a citation that stands there already (BIB7007).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DuplicateCitesCodeFixProvider))]
[Shared]
public sealed class DuplicateCitesCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CodeRules.DuplicateCites.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { Parent: AttributeListSyntax list } attribute)
            {
                SyntaxNode removed = list.Attributes.Count == 1 ? list : attribute;
                bool hasComment = removed.GetLeadingTrivia().Concat(removed.GetTrailingTrivia())
                    .Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
                SyntaxRemoveOptions options = hasComment ? SyntaxRemoveOptions.KeepExteriorTrivia : SyntaxRemoveOptions.KeepNoTrivia;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Remove the duplicate",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.RemoveNode(removed, options)!)),
                        diagnostic.Id),
                    diagnostic);
            }
        }
    }
}
