using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Names;

/// <summary>A name and where it stands.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name; of a type, field or macro in lower case.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Record">Number of the record in which it stands; −1 outside of records.</param>
internal sealed record NamePlace(NameKind Kind, string Name, SourceSpan Span, int Record = -1);
