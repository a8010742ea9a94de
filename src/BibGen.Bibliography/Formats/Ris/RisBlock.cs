using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.Ris;

/// <summary>The lines of one record.</summary>
/// <param name="Fields">Its fields, the type first where it has one; at least one.</param>
/// <param name="Span">From its first tag to the end of its last line, <c>ER</c> included.</param>
internal readonly record struct RisBlock(Field[] Fields, SourceSpan Span);
