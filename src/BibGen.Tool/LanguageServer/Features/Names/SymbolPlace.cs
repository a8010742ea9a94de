using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>A place that is about an entry or a macro.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Span">The name there.</param>
/// <param name="Kind">How it is about it.</param>
/// <param name="Name">What stands there.</param>
internal sealed record SymbolPlace(string Path, SourceSpan Span, SymbolPlaceKind Kind, string Name);
