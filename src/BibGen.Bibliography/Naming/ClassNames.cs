namespace BibGen.Naming;

/// <summary>Which names generated classes can have.</summary>
public static class ClassNames
{
    /// <summary>The types that BibGen emits into a project for its users, in the namespace <c>BibGen</c>. Each has a source file of its name.</summary>
    public static IReadOnlyList<string> UserTypes { get; } =
    [
        "Citation", "CitationFields", "CitationLink", "CitationLinkKind", "Citations", "CitedWork", "CitesAttribute", "Contributor", "Person",
        "PublicationDate", "PublicationStatus", "RequiresCitationAttribute",
    ];

    /// <summary>The types that generated code needs besides, in the namespace <c>BibGen.Internal</c>.</summary>
    public static IReadOnlyList<string> InternalTypes { get; } =
    [
        "BackReferences", "CitationBucket", "CitationDataAttribute", "CitationItems", "CitationLibrary", "FieldNames", "ResolverLinks", "StableHash",
    ];

    /// <summary>The types that the library BibGen.Citations has: those of users, and what they are made with.</summary>
    public static IReadOnlyList<string> SharedTypes { get; } = [.. UserTypes, "BackReferences", "CitationItems", "FieldNames", "ResolverLinks"];

    /// <summary>All types that BibGen emits, in the order of their names.</summary>
    public static IReadOnlyList<string> EmbeddedTypes { get; } = [.. UserTypes.Concat(InternalTypes).OrderBy(static name => name, StringComparer.Ordinal)];

    /// <summary>The name of the class for the file at <paramref name="path"/>; like a work's it gets an underscore where it is taken.</summary>
    public static string Default(string path, string space)
    {
        string name = NamePolicy.ClassNameOf(path);
        return IsTaken(name, space) ? name + "_" : name;
    }

    /// <summary>
    /// Whether a class cannot have this name: it is that of one of its own members (CS0542) or, in BibGen's namespaces, of an embedded type.
    /// </summary>
    public static bool IsTaken(string name, string space) =>
        name is "All" or "Find" or "Keys"
        || name.StartsWith("__", StringComparison.Ordinal)
        || (space is "BibGen" or "BibGen.Internal" && EmbeddedTypes.Contains(name))
        || (space.Length == 0 && name == "BibGen");
}
