using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Coloring;

/// <summary>A stretch of a bibliography that is coloured; it is within a line.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsDefinition">Whether it is a name where that is defined.</param>
internal readonly record struct ColoredToken(SourceSpan Span, TokenKind Kind, bool IsDefinition = false);
