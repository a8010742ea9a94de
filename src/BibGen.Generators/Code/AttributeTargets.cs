using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BibGen.Generators.Code;

/// <summary>What an attribute stands on: a symbol has several lists of them, its own, that of its return value and that of the field after it.</summary>
internal static class AttributeTargets
{
    /// <summary>The lists of which one has <paramref name="attribute"/>.</summary>
    public static IEnumerable<ImmutableArray<AttributeData>> ListsOf(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken)
    {
        if (attribute.Parent is not AttributeListSyntax { Parent: { } owner } list)
            yield break;
        if (list.Target is { } target && (target.Identifier.IsKind(SyntaxKind.AssemblyKeyword) || target.Identifier.IsKind(SyntaxKind.ModuleKeyword)))
        {
            yield return model.Compilation.Assembly.GetAttributes();
            yield return model.Compilation.SourceModule.GetAttributes();
            yield break;
        }

        SyntaxNode node = owner is BaseFieldDeclarationSyntax { Declaration.Variables: [{ } first, ..] } ? first : owner;
        if (model.GetDeclaredSymbol(node, cancellationToken) is not { } symbol)
            yield break;
        yield return symbol.GetAttributes();
        if (symbol is IMethodSymbol method)
            yield return method.GetReturnTypeAttributes();
        if (symbol is INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
            yield return invoke.GetReturnTypeAttributes();
        foreach (IFieldSymbol field in symbol.ContainingType?.GetMembers().OfType<IFieldSymbol>() ?? [])
        {
            if (SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, symbol))
                yield return field.GetAttributes();
        }
    }
}
