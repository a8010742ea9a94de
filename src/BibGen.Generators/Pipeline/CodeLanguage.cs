using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BibGen.Generators.Pipeline;

/// <summary>What generated code needs to know of the project's C#.</summary>
/// <param name="HasNullableAnnotations">Whether a reference can be said to be null or not: since C# 8.</param>
internal sealed record CodeLanguage(bool HasNullableAnnotations)
{
    /// <summary>The language of a project.</summary>
    public static CodeLanguage Of(ParseOptions options) => new(((CSharpParseOptions)options).LanguageVersion >= LanguageVersion.CSharp8);
}
