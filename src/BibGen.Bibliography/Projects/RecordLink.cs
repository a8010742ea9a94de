using BibGen.Text;

namespace BibGen.Projects;

/// <summary>An identifier or address in a record, and the page to which it leads.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Address">The page, as an absolute address.</param>
public readonly record struct RecordLink(SourceSpan Span, string Address);
