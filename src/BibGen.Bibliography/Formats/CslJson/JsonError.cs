using BibGen.Text;

namespace BibGen.Formats.CslJson;

/// <summary>Something that is no JSON.</summary>
/// <param name="Span">The smallest stretch that is wrong.</param>
/// <param name="Message">What is wrong and what would be right, as a sentence without its full stop.</param>
/// <param name="Edits">The changes that fix it without losing anything; empty where only a person can tell.</param>
internal readonly record struct JsonError(SourceSpan Span, string Message, params TextEdit[] Edits);
