using System.Collections.Immutable;
using BibGen.Generators.Diagnostics;
using BibGen.Rules.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Code;

/// <summary>BIB7006 and BIB7007: <c>[Cites]</c> with what is no work, and the same citation twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitesAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.Of(CodeRules.NotACitation, CodeRules.DuplicateCites);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (CodeProject.Of(start.Compilation, start.Options, start.CancellationToken) is { } project)
                start.RegisterSyntaxNodeAction(attribute => Check(project, attribute), SyntaxKind.Attribute);
        });
    }

    private static void Check(CodeProject project, SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.ArgumentList is not { Arguments: [{ } first, ..] } || !IsCites(attribute.Name))
            return;
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

    private static bool IsCites(NameSyntax name)
    {
        string text = name.DescendantTokens().Last().ValueText;
        return text is "Cites" or BibGenSymbols.Cites;
    }

    /// <summary>What stands in the place of the work, when it is none; null when it is one, or when the compiler has said that it is nothing at all.</summary>
    private static string? NotAWork(ExpressionSyntax expression, SyntaxNodeAnalysisContext context)
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
    private static AttributeData? EarlierOf(AttributeSyntax attribute, SyntaxNodeAnalysisContext context)
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

    private static void ReportDuplicate(AttributeSyntax attribute, AttributeData earlier, SyntaxNodeAnalysisContext context)
    {
        string locator = BibGenSymbols.LocatorOf(earlier) is { } place ? $" ({place})" : "";
        Location[] other = earlier.ApplicationSyntaxReference is { } reference ? [Location.Create(reference.SyntaxTree, reference.Span)] : [];
        string work = BibGenSymbols.WorkOf(earlier) is { } type ? $"{type.ContainingType.Name}.{type.Name}" : "null";
        context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(CodeRules.DuplicateCites.Id), attribute.GetLocation(), other, work, locator));
    }
}
