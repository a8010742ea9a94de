using BibGen.Text;

namespace BibGen.Formats;

/// <summary>A comment, or what is none: a record, a definition of macros.</summary>
/// <param name="Span">All of it.</param>
/// <param name="Comment">What the comment says, without its delimiters and the white space around it; null for what is no comment.</param>
internal readonly record struct SourceBlock(SourceSpan Span, SourceSpan? Comment);
