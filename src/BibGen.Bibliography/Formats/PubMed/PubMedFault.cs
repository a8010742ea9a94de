using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.PubMed;

/// <summary>A syntax error before the records have keys.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">Where.</param>
/// <param name="Block">Number of the record it stands in, from 0; −1 outside a record.</param>
/// <param name="Argument">What the message needs; null where the kind says all.</param>
internal readonly record struct PubMedFault(SyntaxErrorKind Kind, SourceSpan Span, int Block, string? Argument = null);
