using BibGen.Generators.Code;
using BibGen.Generators.Emission;
using BibGen.Naming;
using BibGen.Text;
using Microsoft.CodeAnalysis;

namespace BibGen.Generators.Pipeline;

/// <summary>
/// The usings that make the first line of a program compile: the classes and BibGen's own types, without one of the project's or of its usings being hidden or
/// becoming ambiguous.
/// </summary>
/// <param name="Lines">The directives.</param>
internal sealed record GlobalUsings(EquatableArray<string> Lines)
{
    /// <summary>None.</summary>
    public static GlobalUsings None { get; } = new(new EquatableArray<string>([]));

    /// <summary>The names that such usings would bring, for the search of what the project calls so.</summary>
    public static EquatableArray<string> NamesOf(EquatableArray<string> classes, EquatableArray<string> types) =>
        new([.. classes.Select(SimpleName).Concat(EmbeddedTypes.Public(types)).Distinct().OrderBy(static name => name, StringComparer.Ordinal)]);

    /// <summary>The usings for classes with these full names and for types of BibGen.</summary>
    /// <param name="classes">Full names of the classes.</param>
    /// <param name="types">Names of the types of BibGen that the project has.</param>
    /// <param name="scope">What the project calls so.</param>
    /// <param name="compilation">Asked for what the namespaces hold that the project imports.</param>
    public static GlobalUsings Of(EquatableArray<string> classes, EquatableArray<string> types, NamesInScope scope, Compilation compilation)
    {
        var lines = new List<string>();
        string[] free = [.. EmbeddedTypes.Public(types).Where(type => !IsImported(type, scope, compilation))];
        if (free.Length == EmbeddedTypes.Public(types).Count() && !HasOthers(compilation))
            lines.Add("global using global::BibGen;");
        else
            lines.AddRange(free.Select(static type => $"global using {type} = global::BibGen.{type};"));
        IEnumerable<IGrouping<string, string>> byName = classes.Where(static name => name.IndexOf('.') > 0).GroupBy(SimpleName);
        foreach (IGrouping<string, string> same in byName.OrderBy(static same => same.Key, StringComparer.Ordinal))
        {
            if (same.Count() == 1 && !IsTaken(same.Key, scope, compilation) && !IsImported(same.Key, scope, compilation))
                lines.Add($"global using {same.Key} = global::{same.Single()};");
        }

        return new(new EquatableArray<string>([.. lines]));
    }

    /// <summary>
    /// Whether the namespace of BibGen's types has others, of the project or of a library: a using for all of it would bring these as well.
    /// </summary>
    private static bool HasOthers(Compilation compilation) => compilation.GlobalNamespace.GetMembers("BibGen").OfType<INamespaceSymbol>()
        .Any(static space => space.GetTypeMembers().Any(static type => !ClassNames.UserTypes.Contains(type.Name)));

    private static string SimpleName(string fullName) => fullName.Substring(fullName.LastIndexOf('.') + 1);

    /// <summary>
    /// Whether the outermost namespace has the name already, or the project an alias: an alias of that name would be an error (CS0576, CS1537).
    /// </summary>
    private static bool IsTaken(string name, NamesInScope scope, Compilation compilation) =>
        scope.Declared.Contains(name) || compilation.GlobalNamespace.GetMembers(name).Any();

    /// <summary>
    /// Whether a namespace that the project imports has a type of that name: an alias would hide it, and another import make it ambiguous (CS0104).
    /// </summary>
    private static bool IsImported(string name, NamesInScope scope, Compilation compilation) => scope.Imports.Any(space =>
        space != "BibGen" && (scope.Declared.Contains(space + "." + name)
            || compilation.GetTypesByMetadataName(space + "." + name).Any(static type => type.DeclaredAccessibility == Accessibility.Public)));
}
