using System.Collections.Immutable;
using BibGen.Projects;
using BibGen.Rules;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.CodeFixes;

/// <summary>
/// Repairs bibliographies: offers the fix that a finding carries, after it has been tried. The findings are made anew from the document's text, so that
/// nothing about a fix has to travel inside the diagnostic.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(BibliographyCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".bib", ".nbib", ".ris", ".csljson", ".json"])]
public sealed class BibliographyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleCatalogue.All.Where(rule => rule.HasFix && rule is not CodeRule)
        .Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => BibliographyFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach ((Finding finding, TriedFixes tried) in DocumentFixes.Each(document, context.Diagnostics, context.CancellationToken))
        {
            Diagnostic diagnostic = context.Diagnostics.First(
                diagnostic => diagnostic.Id == finding.Rule.Id && diagnostic.Location.SourceSpan == DocumentFixes.Span(finding.Span));
            context.RegisterCodeFix(
                CodeAction.Create(
                    finding.Fix!.Title,
                    _ => Task.FromResult(DocumentFixes.Apply(document, text, tried.Edits)),
                    equivalenceKey: finding.Rule.Id),
                diagnostic);
        }
    }
}
