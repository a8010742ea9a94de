namespace BibGen.Text;

/// <summary>A change of a file's text.</summary>
/// <param name="Span">What is replaced; empty to insert.</param>
/// <param name="NewText">What stands there instead; empty to delete.</param>
public readonly record struct TextEdit(SourceSpan Span, string NewText);
