using BibGen.Text;

namespace BibGen.Formats.Bibtex.Layout;

/// <summary>An entry with the lines that it takes along.</summary>
/// <param name="Block">Index of its block.</param>
/// <param name="Span">All of it.</param>
internal sealed record SortUnit(int Block, SourceSpan Span);
