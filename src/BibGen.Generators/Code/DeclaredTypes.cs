using BibGen.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BibGen.Generators.Code;

/// <summary>Finds types of the project that stand where a generated class would. Looks at namespaces and the types right in them, not into bodies.</summary>
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
                Find(inner, Join(space, string.Concat(inner.Name.DescendantTokens().Select(token => token.ValueText))), classes, taken);
            else if (NameOf(node) is { } name && classes.FirstOrDefault(known => known.FullName == Join(space, name)) is { } known && WhyNoPart(node, known.Accessibility) is { } reason)
                taken.Add(known with { Reason = reason });
        }
    }

    private static string Join(string space, string name) => space.Length > 0 ? space + "." + name : name;

    /// <summary>Name of a type without type parameters; null for anything else: <c>References&lt;T&gt;</c> is another type.</summary>
    private static string? NameOf(SyntaxNode node) => node switch
    {
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
        return type.Modifiers.Any(modifier => modifier.ValueText == other) ? $"is that of a class of the project, which is {other} and not {accessibility}" : null;
    }
}
