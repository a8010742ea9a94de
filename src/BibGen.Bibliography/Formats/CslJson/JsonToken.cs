using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>A token of JSON.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct JsonToken(JsonTokenKind Kind, SourceSpan Span);
