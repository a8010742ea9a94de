namespace BibGen.Naming;

/// <summary>Which names generated classes can have.</summary>
public static class ClassNames
{
    /// <summary>The types that BibGen emits into a project, all in the namespaces <c>BibGen</c> and <c>BibGen.Internal</c>. Each has a source file of its name.</summary>
    public static IReadOnlyList<string> EmbeddedTypes { get; } =
    [
        "BackReferences", "Citation", "CitationBucket", "CitationDataAttribute", "CitationFields", "CitationItems", "CitationLibrary", "CitationLink",
        "CitationLinkKind", "Citations", "CitedWork", "CitesAttribute", "Contributor", "FieldNames", "Person", "PublicationDate", "PublicationStatus",
        "RequiresCitationAttribute", "ResolverLinks", "StableHash",
    ];

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
