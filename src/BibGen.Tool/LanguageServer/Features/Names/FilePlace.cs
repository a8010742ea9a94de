using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>A stretch of a file of the project, be it a bibliography, a file of suppressions or C#.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Span">The stretch.</param>
internal readonly record struct FilePlace(string Path, SourceSpan Span);
