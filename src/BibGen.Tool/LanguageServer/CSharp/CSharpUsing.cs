namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>A <c>using</c> directive.</summary>
/// <param name="IsGlobal">Whether it holds for all files of the project.</param>
/// <param name="IsStatic">Whether it brings the members of a type.</param>
/// <param name="Alias">The name that it gives; null where it gives none.</param>
/// <param name="Target">What it names, part by part, without <c>global</c>.</param>
internal sealed record CSharpUsing(bool IsGlobal, bool IsStatic, string? Alias, IReadOnlyList<string> Target);
