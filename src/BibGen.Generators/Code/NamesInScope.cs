using BibGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BibGen.Generators.Code;

/// <summary>What a file, or a project, says of names that global usings would bring: which namespaces it imports, and what it calls so itself.</summary>
/// <param name="Imports">The namespaces of its usings.</param>
/// <param name="Declared">
/// Types that it declares under one of the names, with their namespaces; aliases and outermost namespaces under one, as they are.
/// </param>
internal sealed record NamesInScope(EquatableArray<string> Imports, EquatableArray<string> Declared)
{
    /// <summary>What <paramref name="tree"/> says of <paramref name="names"/>. Looks at namespaces and the types right in them, not into bodies.</summary>
    public static NamesInScope In(SyntaxTree tree, EquatableArray<string> names, CancellationToken cancellationToken)
    {
        var imports = new SortedSet<string>(StringComparer.Ordinal);
        var declared = new SortedSet<string>(StringComparer.Ordinal);
        if (names.Count > 0)
            Find(tree.GetRoot(cancellationToken), "", names, imports, declared);
        return new(new([.. imports]), new([.. declared]));
    }

    /// <summary>What all of <paramref name="parts"/> say together.</summary>
    public static NamesInScope Merge(IReadOnlyCollection<NamesInScope> parts) => new(
        new([.. new SortedSet<string>(parts.SelectMany(static part => part.Imports), StringComparer.Ordinal)]),
        new([.. new SortedSet<string>(parts.SelectMany(static part => part.Declared), StringComparer.Ordinal)]));

    private static void Find(SyntaxNode scope, string space, EquatableArray<string> names, SortedSet<string> imports, SortedSet<string> declared)
    {
        foreach (SyntaxNode node in scope.ChildNodes())
        {
            if (node is UsingDirectiveSyntax { Alias: { } alias })
            {
                if (names.Contains(alias.Name.Identifier.ValueText))
                    declared.Add(alias.Name.Identifier.ValueText);
            }
            else if (node is UsingDirectiveSyntax { Name: { } name } directive && directive.StaticKeyword.IsKind(SyntaxKind.None))
            {
                imports.Add(TextOf(name));
            }
            else if (node is BaseNamespaceDeclarationSyntax inner)
            {
                string full = space.Length > 0 ? space + "." + TextOf(inner.Name) : TextOf(inner.Name);
                if (names.Contains(full.Split('.')[0]))
                    declared.Add(full.Split('.')[0]);
                Find(inner, full, names, imports, declared);
            }
            else if (NameOf(node) is { } type && names.Contains(type))
            {
                declared.Add(space.Length > 0 ? space + "." + type : type);
            }
        }
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        TypeDeclarationSyntax { TypeParameterList: null } type => type.Identifier.ValueText,
        EnumDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax { TypeParameterList: null } type => type.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The name without <c>global::</c> and white space.</summary>
    private static string TextOf(NameSyntax name) =>
        string.Join(".", name.DescendantTokens()
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText != "global").Select(static token => token.ValueText));
}
