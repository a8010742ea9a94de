using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BibGen.Generators.Code;

/// <summary>Asks the compiler what a name means, in code and in a <c>cref</c>.</summary>
internal static class NamedSymbols
{
    /// <summary>What <paramref name="node"/> names; null when nothing.</summary>
    public static ISymbol? Of(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        SymbolInfo info = node is NameSyntax { Parent: NameMemberCrefSyntax member }
            ? model.GetSymbolInfo(member.Parent as QualifiedCrefSyntax ?? (CrefSyntax)member, cancellationToken)
            : node is ExpressionSyntax expression ? model.GetSymbolInfo(expression, cancellationToken) : default;
        ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return symbol is IAliasSymbol alias ? alias.Target : symbol;
    }
}
