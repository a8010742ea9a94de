using BibGen.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Code;

/// <summary>By which names code can reach the generated classes.</summary>
/// <param name="Names">Names of the classes and their aliases, without duplicates and in order.</param>
/// <param name="IsStatic">Whether a <c>using static</c> makes the works visible by their names alone.</param>
internal sealed record Qualifiers(EquatableArray<string> Names, bool IsStatic)
{
    /// <summary>These and what <paramref name="directives"/> add.</summary>
    public Qualifiers With(IEnumerable<UsingDirectiveSyntax> directives)
    {
        Qualifiers result = this;
        foreach (UsingDirectiveSyntax directive in directives)
        {
            string? target = directive.Name?.DescendantTokens().LastOrDefault(token => token.IsKind(SyntaxKind.IdentifierToken)).ValueText;
            if (target is null || !Names.Contains(target))
                continue;
            if (directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
                result = result with { IsStatic = true };
            else if (directive.Alias is { } alias)
                result = result with { Names = Union([result.Names, new([alias.Name.Identifier.ValueText])]) };
        }

        return result;
    }

    /// <summary>What all of <paramref name="parts"/> say together.</summary>
    public static Qualifiers Merge(IReadOnlyCollection<Qualifiers> parts) =>
        new(Union(parts.Select(part => part.Names)), parts.Any(part => part.IsStatic));

    /// <summary>All texts of <paramref name="lists"/>, without duplicates and in order.</summary>
    public static EquatableArray<string> Union(IEnumerable<EquatableArray<string>> lists) =>
        new([.. new SortedSet<string>(lists.SelectMany(list => list), StringComparer.Ordinal)]);
}
