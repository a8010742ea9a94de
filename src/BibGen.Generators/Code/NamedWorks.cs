using System.Runtime.CompilerServices;
using BibGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BibGen.Generators.Code;

/// <summary>
/// Finds the names of works in a project's C#, tree by tree and by syntax alone: names after <c>References.</c>, and every name where
/// <c>using static</c> or a part of the class itself makes the works visible without it. A name too many costs a few bytes; one too few would not compile.
/// </summary>
internal static class NamedWorks
{
    private static readonly EquatableArray<string> None = new([]);

    /// <summary>What a tree was found to name: generator and analyzers of one compiler see the same trees, and an edit changes one of them.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, Named> Known = new();

    /// <summary>The names in all <paramref name="trees"/> that may be those of works in the classes called <paramref name="classNames"/>, in order.</summary>
    public static EquatableArray<string> In(IEnumerable<SyntaxTree> trees, EquatableArray<string> classNames, CancellationToken cancellationToken)
    {
        Qualifiers qualifiers = Qualifiers.Merge([.. trees.Select(tree => GlobalQualifiers(tree, classNames, cancellationToken))]);
        return Qualifiers.Union(trees.Select(tree => In(tree, qualifiers, cancellationToken)));
    }

    /// <summary>The names in <paramref name="tree"/> that may be works', without duplicates and in order.</summary>
    public static EquatableArray<string> In(SyntaxTree tree, Qualifiers qualifiers, CancellationToken cancellationToken)
    {
        if (qualifiers.Names.Count == 0)
            return None;
        if (Known.TryGetValue(tree, out Named? known) && known.Qualifiers.Equals(qualifiers))
            return known.Names;
        var found = new Named(qualifiers, Find(tree, qualifiers, cancellationToken));
        Known.Remove(tree);
        return Known.GetValue(tree, _ => found).Names;
    }

    /// <summary>
    /// The names under which the whole project knows the classes called <paramref name="classNames"/> by the <c>global using</c> directives of
    /// <paramref name="tree"/>.
    /// </summary>
    public static Qualifiers GlobalQualifiers(SyntaxTree tree, EquatableArray<string> classNames, CancellationToken cancellationToken)
    {
        var qualifiers = new Qualifiers(classNames, IsStatic: false);
        return HasOneOf(tree.GetText(cancellationToken).ToString(), classNames)
            ? qualifiers.With(Usings(tree.GetRoot(cancellationToken)).Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)))
            : qualifiers;
    }

    /// <summary>Looks at the syntax only where the text has the name of a class.</summary>
    private static EquatableArray<string> Find(SyntaxTree tree, Qualifiers qualifiers, CancellationToken cancellationToken)
    {
        string text = tree.GetText(cancellationToken).ToString();
        if (!qualifiers.IsStatic && !HasOneOf(text, qualifiers.Names))
            return None;
        SyntaxNode root = tree.GetRoot(cancellationToken);
        Qualifiers all = qualifiers.With(Usings(root));
        var names = new SortedSet<string>(StringComparer.Ordinal);
        if (all.IsStatic || DeclaresPart(root, qualifiers))
        {
            names.UnionWith(root.DescendantTokens(descendIntoTrivia: true)
                .Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText));
            return new([.. names]);
        }

        foreach (string name in all.Names)
        {
            foreach (SyntaxToken token in WorkUses.Tokens(root, text, name))
            {
                if (token.GetNextToken(includeDocumentationComments: true) is var dot && dot.IsKind(SyntaxKind.DotToken)
                    && dot.GetNextToken(includeDocumentationComments: true) is var named && named.IsKind(SyntaxKind.IdentifierToken))
                {
                    names.Add(named.ValueText);
                }
            }
        }

        return new([.. names]);
    }

    private static bool HasOneOf(string text, EquatableArray<string> names)
    {
        foreach (string name in names)
        {
            if (text.IndexOf(name, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static IEnumerable<UsingDirectiveSyntax> Usings(SyntaxNode root) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>();

    private static bool DeclaresPart(SyntaxNode root, Qualifiers qualifiers) => root
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .Any(node => node is ClassDeclarationSyntax declaration && qualifiers.Names.Contains(declaration.Identifier.ValueText));

    private sealed class Named(Qualifiers qualifiers, EquatableArray<string> names)
    {
        public Qualifiers Qualifiers { get; } = qualifiers;

        public EquatableArray<string> Names { get; } = names;
    }
}
