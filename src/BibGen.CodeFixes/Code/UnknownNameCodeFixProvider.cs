using System.Collections.Immutable;
using System.Composition;
using BibGen.Generators.Code;
using BibGen.Rules;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.CodeFixes.Code;

/// <summary>
/// For a name that no work has, at the compiler's own errors: the work that is meant, or a new entry; for a constant that a work does not have: the field in
/// its entry (BIB7010, BIB7013).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownNameCodeFixProvider))]
[Shared]
public sealed class UnknownNameCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        CodeRules.MissingFieldUsed.Id,
        CodeRules.UnknownCitation.Id,
        "CS0103", // The name does not exist in the current context.
        "CS0117", // The type does not contain a definition for it.
        "CS0234", // The type or namespace name does not exist in the namespace.
        "CS0246", // The type or namespace name could not be found.
        "CS0426", // The type name does not exist in the type.
        "CS1574"); // A cref could not be resolved.

    /// <summary>Each of them needs a decision.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        if (await context.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || CodeProject.Of(model.Compilation, context.Document.Project.AnalyzerOptions, cancellationToken) is not { } project)
        {
            return;
        }

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        Reach reach = project.GlobalReach.In(root);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (SyntaxToken token in root.DescendantTokens(diagnostic.Location.SourceSpan, descendIntoTrivia: true))
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && diagnostic.Location.SourceSpan.Contains(token.Span))
                    Register(context, diagnostic, token, model, project, reach);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, SyntaxToken token, SemanticModel model, CodeProject project, Reach reach)
    {
        if (token.Parent is not SimpleNameSyntax name || NamedSymbols.Of(model, name, context.CancellationToken) is not null)
            return;
        if (LeftOf(name) is not { } left)
        {
            foreach (CodeClass container in reach.OpenClasses)
                RegisterWork(context, diagnostic, token, container);
            return;
        }

        ISymbol? symbol = NamedSymbols.Of(model, left, context.CancellationToken);
        if (project.ClassOf(symbol) is { } ofClass)
            RegisterWork(context, diagnostic, token, ofClass);
        else if (symbol is INamedTypeSymbol && project.WorkOf(symbol) is { } work && EntryEdits.AddField(work, token.ValueText) is { } fix)
            RegisterEdit(context, diagnostic, work.File.Path, fix);
    }

    private static void RegisterWork(CodeFixContext context, Diagnostic diagnostic, SyntaxToken token, CodeClass container)
    {
        if (container.FindNearest(token.ValueText) is { } meant)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Change to '{meant.Name}'",
                    cancellationToken => ReplaceAsync(context.Document, token.Span, meant.Name, cancellationToken),
                    "Change" + meant.Name),
                diagnostic);
        }

        if (EntryEdits.AddEntry(container, token.ValueText) is var (file, fix))
            RegisterEdit(context, diagnostic, file.Path, fix);
    }

    private static void RegisterEdit(CodeFixContext context, Diagnostic diagnostic, string path, Fix fix) => context.RegisterCodeFix(
        CodeAction.Create(
            fix.Title, cancellationToken => BibliographyDocuments.ApplyAsync(context.Document.Project, path, fix, cancellationToken), fix.Title),
        diagnostic);

    private static async Task<Document> ReplaceAsync(Document document, TextSpan span, string name, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.Replace(span, name));
    }

    /// <summary>What stands before the dot; null when nothing does.</summary>
    private static ExpressionSyntax? LeftOf(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left,
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        NameMemberCrefSyntax { Parent: QualifiedCrefSyntax cref } member when cref.Member == member => cref.Container,
        _ => null,
    };
}
