using BibGen.Generators.Emission;
using BibGen.Naming;
using Microsoft.CodeAnalysis.CSharp;

namespace BibGen.Generators.Pipeline;

/// <summary>Which names classes and namespaces can have.</summary>
internal static class ClassNames
{
    /// <summary>Whether <paramref name="text"/> is a C# name and no keyword.</summary>
    public static bool IsName(string text) => SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;

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
        || (space is "BibGen" or "BibGen.Internal" && EmbeddedTypes.Names.Contains(name))
        || (space.Length == 0 && name == "BibGen");

    /// <summary>A folder of the project as a part of a namespace, as .resx files have it: <c>old papers</c> is <c>old_papers</c>, <c>2019</c> is <c>_2019</c>.</summary>
    public static string Segment(string text)
    {
        string name = string.Concat(text.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        return IsName(name) ? name : "_" + name;
    }
}
