using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BibGen.Generators.Pipeline;

/// <summary>What generated code needs to know of the project's C#.</summary>
/// <param name="HasNullableAnnotations">Whether a reference can be said to be null or not: since C# 8.</param>
/// <param name="HasGlobalUsings">Whether a file can have usings for all: since C# 10.</param>
/// <param name="HasTrimAnnotations">Whether the framework lets code say what a trimmer has to keep: since .NET 5.</param>
/// <param name="HasSharedTypes">Whether the project refers to the library of the public types of citations, so that it needs none of its own.</param>
internal sealed record CodeLanguage(bool HasNullableAnnotations, bool HasGlobalUsings, bool HasTrimAnnotations, bool HasSharedTypes)
{
    private const string SharedTypes = "BibGen.Citations";

    /// <summary>The language of a project and the framework that it refers to.</summary>
    public static CodeLanguage Of(ParseOptions options, Compilation compilation)
    {
        LanguageVersion version = ((CSharpParseOptions)options).LanguageVersion;
        return new(
            version >= LanguageVersion.CSharp8,
            version >= LanguageVersion.CSharp10,
            compilation.ReferencedAssemblyNames.Any(static assembly => assembly.Name == "System.Runtime" && assembly.Version.Major >= 5),
            compilation.ReferencedAssemblyNames.Any(static assembly => assembly.Name == SharedTypes));
    }
}
