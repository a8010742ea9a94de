namespace BibGen.Generators.Pipeline;

/// <summary>What all files of a generated class share.</summary>
/// <param name="Namespace">Namespace; empty for the global one.</param>
/// <param name="Name">Name of the class.</param>
/// <param name="IsPublic">Whether it is public.</param>
/// <param name="HasCitations">Whether its works have citations.</param>
/// <param name="HasPublicCitations">Whether these are as public as the class: their types are, in a library.</param>
/// <param name="HintPrefix">Begin of the names of its generated files, unique in the project without regard to letter case.</param>
internal sealed record ClassHeader(string Namespace, string Name, bool IsPublic, bool HasCitations, bool HasPublicCitations, string HintPrefix)
{
    /// <summary>Name with namespace.</summary>
    public string FullName => Namespace.Length > 0 ? Namespace + "." + Name : Name;
}
