using BibGen.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Code;

/// <summary>
/// Finds types and namespaces of the project that stand where a generated class would. Looks at namespaces and the types right in them, not into bodies.
/// </summary>
internal static class DeclaredTypes
{
    /// <summary>The types of <paramref name="tree"/> that cannot be parts of the class of their name in <paramref name="classes"/>.</summary>
    public static EquatableArray<ConflictingType> In(SyntaxTree tree, EquatableArray<ConflictingType> classes, CancellationToken cancellationToken)
    {
        var taken = new List<ConflictingType>();
        if (classes.Count > 0)
            Find(tree.GetRoot(cancellationToken), "", classes, taken);
        return new([.. taken]);
    }

    private static void Find(SyntaxNode scope, string space, EquatableArray<ConflictingType> classes, List<ConflictingType> taken)
    {
        foreach (SyntaxNode node in scope.ChildNodes())
        {
            if (node is BaseNamespaceDeclarationSyntax inner)
            {
                string name = Join(space, string.Concat(inner.Name.DescendantTokens().Select(token => token.ValueText)));
                taken.AddRange(classes.Where(known => IsWithin(name, known.FullName))
                    .Select(known => known with { Reason = "is that of a namespace of the project" }));
                Find(inner, name, classes, taken);
            }
            else if (NameOf(node) is { } type && classes.FirstOrDefault(known => known.FullName == Join(space, type)) is { } known
                && WhyNoPart(node, known.Accessibility) is { } reason)
                taken.Add(known with { Reason = reason });
        }
    }

    /// <summary>Whether a namespace is called <paramref name="name"/> or lies in one that is: a class and a namespace cannot share a name (CS0101).</summary>
    private static bool IsWithin(string space, string name) =>
        space.StartsWith(name, StringComparison.Ordinal) && (space.Length == name.Length || space[name.Length] == '.');

    private static string Join(string space, string name) => space.Length > 0 ? space + "." + name : name;

    /// <summary>Name of a type without type parameters; null for anything else: <c>References&lt;T&gt;</c> is another type.</summary>
    /// <remarks>A type that only its own file sees stands in nobody's way.</remarks>
    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax { Modifiers: var modifiers } when modifiers.Any(SyntaxKind.FileKeyword) => null,
        TypeDeclarationSyntax type => type.TypeParameterList is null ? type.Identifier.ValueText : null,
        EnumDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.TypeParameterList is null ? type.Identifier.ValueText : null,
        _ => null,
    };

    /// <summary>Why the declaration cannot be a part of the generated class; null when it can.</summary>
    private static string? WhyNoPart(SyntaxNode node, string accessibility)
    {
        if (node is not ClassDeclarationSyntax type)
            return "is that of a type of the project";
        if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
            return "is that of a class of the project, which is not partial";
        if (type.Modifiers.Any(SyntaxKind.AbstractKeyword) || type.Modifiers.Any(SyntaxKind.SealedKeyword) || type.BaseList is not null)
            return "is that of a class of the project, which is not static";
        string other = accessibility == "public" ? "internal" : "public";
        return type.Modifiers.Any(modifier => modifier.ValueText == other) ? $"is that of a class of the project, which is {other} and not {accessibility}"
            : null;
    }
}
