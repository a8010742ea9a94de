using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>A value in a <see cref="JsonTree"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in the object that it is a member of, with the quotation marks; empty elsewhere.</param>
/// <param name="Span">Where it stands, with quotation marks or brackets.</param>
/// <param name="Next">Number of the node after it and all that it holds: its next sibling, if it has one.</param>
internal readonly record struct JsonNode(JsonKind Kind, SourceSpan Name, SourceSpan Span, int Next);
