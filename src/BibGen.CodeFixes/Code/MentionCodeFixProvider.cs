using System.Collections.Immutable;
using System.Composition;
using BibGen.Generators.Code;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.CodeFixes.Code;

/// <summary>
/// Writes the name of a work in place of its DOI, or around the words that mention it (BIB7004, BIB7011); adds an entry for an unknown DOI (BIB7005).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MentionCodeFixProvider))]
[Shared]
public sealed class MentionCodeFixProvider : CodeFixProvider
{
    private const string Resolver = "https://doi.org/";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(CodeRules.KnownDoiLiteral.Id, CodeRules.UntypedMention.Id, CodeRules.UnknownDoiLiteral.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

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
        SourceText text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Id == CodeRules.UnknownDoiLiteral.Id)
                RegisterEntry(context, diagnostic, project.Bibliography, text);
            else if (diagnostic.Properties.TryGetValue(CodeDiagnostics.WorkProperty, out string? name) && project.Bibliography.FindName(name ?? "") is { } work)
                RegisterName(context, diagnostic, new Mention(model, root, text, diagnostic.Location.SourceSpan, work));
        }
    }

    private static void RegisterEntry(CodeFixContext context, Diagnostic diagnostic, CodeBibliography bibliography, SourceText text)
    {
        string doi = Values.Identifiers.Doi.Read(text.ToString(diagnostic.Location.SourceSpan)).Value ?? "";
        foreach (CodeClass container in bibliography.Classes)
        {
            if (EntryEdits.AddDoi(container, doi) is not var (file, fix))
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    fix.Title,
                    token => BibliographyDocuments.ApplyAsync(context.Document.Project, file.Path, fix, token),
                    diagnostic.Id + container.FullName),
                diagnostic);
        }
    }

    private static void RegisterName(CodeFixContext context, Diagnostic diagnostic, Mention mention)
    {
        Func<CancellationToken, Task<Document>>? change = TextRegions.At(mention.Root, mention.Span.Start) switch
        {
            TextRegionKind.Literal when diagnostic.Id == CodeRules.KnownDoiLiteral.Id && Constant(mention) is { } replacement =>
                _ => Task.FromResult(context.Document.WithSyntaxRoot(replacement)),
            TextRegionKind.DocumentationText when diagnostic.Id == CodeRules.UntypedMention.Id =>
                Edit($"<see cref=\"{mention.Cref}\">{mention.Text.ToString(mention.Span)}</see>"),
            TextRegionKind.DocumentationText => Edit($"<see cref=\"{mention.Cref}\"/>"),
            TextRegionKind.DocumentationAttribute when Element(mention) is { } changed => _ => Task.FromResult(context.Document.WithText(changed)),
            _ => null,
        };
        if (change is not null)
            context.RegisterCodeFix(CodeAction.Create($"Cite {mention.Work.QualifiedName}", change, diagnostic.Id), diagnostic);

        Func<CancellationToken, Task<Document>> Edit(string newText) =>
            _ => Task.FromResult(context.Document.WithText(mention.Text.Replace(mention.Span, newText)));
    }

    /// <summary>The file with the constant in place of a literal that is the DOI, letter by letter, or its address; null for any other literal.</summary>
    private static SyntaxNode? Constant(Mention mention)
    {
        if (mention.Root.FindToken(mention.Span.Start).Parent is not LiteralExpressionSyntax literal
            || !literal.IsKind(SyntaxKind.StringLiteralExpression) || mention.Work.Work.Doi is not { } doi)
        {
            return null;
        }

        string value = literal.Token.ValueText;
        string constant = WorkNames.Full(mention.Work) + ".Doi";
        string? expression = value == doi ? constant : value == Resolver + doi ? $"\"{Resolver}\" + {constant}" : null;
        if (expression is null)
            return null;
        bool needsParentheses = expression != constant && literal.Parent is not (
            ArgumentSyntax or EqualsValueClauseSyntax or AttributeArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax);
        ExpressionSyntax node = SyntaxFactory.ParseExpression(needsParentheses ? $"({expression})" : expression);
        node = node.ReplaceNodes(
            node.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>(), static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
        return mention.Root.ReplaceNode(literal, node.WithTriviaFrom(literal));
    }

    /// <summary>The text with <c>cref</c> in place of <c>href</c> in the element around; an <c>a</c> becomes a <c>see</c>.</summary>
    private static SourceText? Element(Mention mention)
    {
        SyntaxNode? node = mention.Root.FindToken(mention.Span.Start, findInsideTrivia: true).Parent?.Parent;
        string attribute = $"cref=\"{mention.Cref}\"";
        return node switch
        {
            XmlEmptyElementSyntax element => mention.Text.Replace(
                TextSpan.FromBounds(element.Name.SpanStart, element.SlashGreaterThanToken.SpanStart), NameOf(element.Name) + " " + attribute),
            XmlElementStartTagSyntax { Parent: XmlElementSyntax element } start => mention.Text.WithChanges(
                new TextChange(TextSpan.FromBounds(start.Name.SpanStart, start.GreaterThanToken.SpanStart), NameOf(start.Name) + " " + attribute),
                new TextChange(element.EndTag.Name.Span, NameOf(start.Name))),
            _ => null,
        };
    }

    private static string NameOf(XmlNameSyntax name) => name.LocalName.ValueText == "seealso" ? "seealso" : "see";

    /// <summary>Where a work is mentioned.</summary>
    private sealed record Mention(SemanticModel Model, SyntaxNode Root, SourceText Text, TextSpan Span, CodeWork Work)
    {
        public string Cref => WorkNames.Cref(Model, Span.Start, Work);
    }
}
