using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Code;

/// <summary>Recognises the types that BibGen gives a project, whichever assembly they come from.</summary>
internal static class BibGenSymbols
{
    /// <summary>Name of <c>[Cites]</c>.</summary>
    public const string Cites = "CitesAttribute";

    /// <summary>Name of <c>[RequiresCitation]</c>.</summary>
    public const string RequiresCitation = "RequiresCitationAttribute";

    /// <summary>Whether <paramref name="type"/> is BibGen's type of this name.</summary>
    public static bool Is(INamedTypeSymbol? type, string name) =>
        type is { ContainingType: null, ContainingNamespace: { Name: "BibGen", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;

    /// <summary>Whether <paramref name="type"/> is the class of a work, here or in another assembly: nested in a class that BibGen has generated.</summary>
    public static bool IsWork(ITypeSymbol type) => type is INamedTypeSymbol { ContainingType: { } container } && IsGenerated(container);

    /// <summary>The attributes among <paramref name="attributes"/> that are BibGen's of this name.</summary>
    public static IEnumerable<AttributeData> Named(this IEnumerable<AttributeData> attributes, string name) =>
        attributes.Where(attribute => Is(attribute.AttributeClass, name));

    /// <summary>The work that a <c>[Cites]</c> names; null when it names none.</summary>
    public static ITypeSymbol? WorkOf(AttributeData cites) => Argument(cites, 0) as ITypeSymbol;

    /// <summary>The place in the work that a <c>[Cites]</c> names; null for the whole of it.</summary>
    public static string? LocatorOf(AttributeData cites) => Argument(cites, 1) as string;

    /// <summary>An argument of the constructor; null when it has none there.</summary>
    public static object? Argument(AttributeData attribute, int index) =>
        attribute.ConstructorArguments.Length > index && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Array } argument
            ? argument.Value
            : null;

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { Name: "GeneratedCodeAttribute" } && Argument(attribute, 0) is "BibGen");
}
