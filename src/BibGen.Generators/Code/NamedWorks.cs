using BibGen.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Code;

/// <summary>
/// Finds the names of works in a project's C#, tree by tree and by syntax alone: names after <c>References.</c>, and every name where
/// <c>using static</c> or a part of the class itself makes the works visible without it. A name too many costs a few bytes; one too few would not compile.
/// </summary>
internal static class NamedWorks
{
    /// <summary>The names in <paramref name="tree"/> that may be works', without duplicates and in order.</summary>
    public static EquatableArray<string> In(SyntaxTree tree, Qualifiers qualifiers, CancellationToken cancellationToken)
    {
        if (qualifiers.Names.Count == 0)
            return new([]);
        SyntaxNode root = tree.GetRoot(cancellationToken);
        Qualifiers all = qualifiers.With(Usings(root));
        bool isVisible = all.IsStatic || DeclaresPart(root, qualifiers);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        SyntaxToken before = default;
        SyntaxToken last = default;
        foreach (SyntaxToken token in root.DescendantTokens(descendIntoTrivia: true))
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && (isVisible || (last.IsKind(SyntaxKind.DotToken) && all.Names.Contains(before.ValueText))))
                names.Add(token.ValueText);
            before = last;
            last = token;
        }

        return new([.. names]);
    }

    /// <summary>
    /// The names under which the whole project knows the classes called <paramref name="classNames"/> by the <c>global using</c> directives of
    /// <paramref name="tree"/>.
    /// </summary>
    public static Qualifiers GlobalQualifiers(SyntaxTree tree, EquatableArray<string> classNames, CancellationToken cancellationToken) =>
        new Qualifiers(classNames, IsStatic: false)
            .With(Usings(tree.GetRoot(cancellationToken)).Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)));

    private static IEnumerable<UsingDirectiveSyntax> Usings(SyntaxNode root) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>();

    private static bool DeclaresPart(SyntaxNode root, Qualifiers qualifiers) => root
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Any(node => node is ClassDeclarationSyntax declaration && qualifiers.Names.Contains(declaration.Identifier.ValueText));
}
