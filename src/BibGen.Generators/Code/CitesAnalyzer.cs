using System.Collections.Immutable;
using BibGen.Generators.Diagnostics;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Code;

/// <summary>BIB7006 and BIB7007: <c>[Cites]</c> with what is no work, and the same citation twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitesAnalyzer : CodeAnalyzer
{
    private const string ShortName = "Cites";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.Of(CodeRules.NotACitation, CodeRules.DuplicateCites);

    /// <inheritdoc/>
    private protected override void Start(CodeProject project, CompilationStartAnalysisContext start) =>
        start.RegisterSemanticModelAction(model => Check(project, model));

    /// <summary>Not an action for attributes, of which a project has many: the compiler would look for them in every node of every file.</summary>
    private static void Check(CodeProject project, SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        string text = tree.GetText(context.CancellationToken).ToString();
        if (text.IndexOf(ShortName, StringComparison.Ordinal) < 0)
            return;
        SyntaxNode root = tree.GetRoot(context.CancellationToken);
        foreach (SyntaxToken token in WorkUses.Tokens(root, text, ShortName).Concat(WorkUses.Tokens(root, text, BibGenSymbols.Cites)))
        {
            if (AttributeCalled(token) is { ArgumentList.Arguments: [{ } first, ..] } attribute)
                Check(project, attribute, first, context);
        }
    }

    private static void Check(CodeProject project, AttributeSyntax attribute, AttributeArgumentSyntax first, SemanticModelAnalysisContext context)
    {
        if (context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol is not IMethodSymbol constructor
            || !BibGenSymbols.Is(constructor.ContainingType, BibGenSymbols.Cites))
        {
            return;
        }

        if (NotAWork(first.Expression, context) is { } wrong)
            context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(CodeRules.NotACitation.Id), first.Expression.GetLocation(), wrong, Example(project)));
        else if (EarlierOf(attribute, context) is { } earlier)
            ReportDuplicate(attribute, earlier, context);
    }

    /// <summary>The attribute whose name ends with <paramref name="token"/>; null when it is something else's.</summary>
    private static AttributeSyntax? AttributeCalled(SyntaxToken token)
    {
        SyntaxNode? name = token.Parent;
        while (name?.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax && name.Span.End == name.Parent.Span.End)
            name = name.Parent;
        return name?.Parent is AttributeSyntax attribute && attribute.Name == name ? attribute : null;
    }

    /// <summary>What stands in the place of the work, when it is none; null when it is one, or when the compiler has said that it is nothing at all.</summary>
    private static string? NotAWork(ExpressionSyntax expression, SemanticModelAnalysisContext context)
    {
        if (expression is not TypeOfExpressionSyntax type)
            return context.SemanticModel.GetConstantValue(expression, context.CancellationToken) is { HasValue: true, Value: null } ? "null" : null;
        ITypeSymbol? symbol = context.SemanticModel.GetTypeInfo(type.Type, context.CancellationToken).Type;
        return symbol is null or IErrorTypeSymbol || BibGenSymbols.IsWork(symbol) ? null : $"'{symbol.ToDisplayString()}'";
    }

    private static string Example(CodeProject project) =>
        project.Bibliography.Classes.SelectMany(container => container.Works.Values)
            .OrderBy(work => work.Name, StringComparer.Ordinal).FirstOrDefault()?.QualifiedName ?? "References.DeBock2011";

    /// <summary>
    /// The citation of the same work and place that stands before <paramref name="attribute"/> on the same symbol, in any of its parts; null when there
    /// is none.
    /// </summary>
    private static AttributeData? EarlierOf(AttributeSyntax attribute, SemanticModelAnalysisContext context)
    {
        foreach (ImmutableArray<AttributeData> list in AttributeTargets.ListsOf(attribute, context.SemanticModel, context.CancellationToken))
        {
            AttributeData[] all = [.. list.Named(BibGenSymbols.Cites)];
            int index = Array.FindIndex(all, one => one.ApplicationSyntaxReference is { } reference
                && reference.SyntaxTree == attribute.SyntaxTree && reference.Span == attribute.Span);
            if (index >= 0)
                return Array.Find(all, one => Array.IndexOf(all, one) < index && AreSame(one, all[index]));
        }

        return null;
    }

    private static bool AreSame(AttributeData a, AttributeData b) =>
        SymbolEqualityComparer.Default.Equals(BibGenSymbols.WorkOf(a), BibGenSymbols.WorkOf(b)) && BibGenSymbols.LocatorOf(a) == BibGenSymbols.LocatorOf(b);

    private static void ReportDuplicate(AttributeSyntax attribute, AttributeData earlier, SemanticModelAnalysisContext context)
    {
        string locator = BibGenSymbols.LocatorOf(earlier) is { } place ? $" ({place})" : "";
        Location[] other = earlier.ApplicationSyntaxReference is { } reference ? [Location.Create(reference.SyntaxTree, reference.Span)] : [];
        string work = BibGenSymbols.WorkOf(earlier) is { } type ? $"{type.ContainingType.Name}.{type.Name}" : "null";
        context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(CodeRules.DuplicateCites.Id), attribute.GetLocation(), other, work, locator));
    }
}
