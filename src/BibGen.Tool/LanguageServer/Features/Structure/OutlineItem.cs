using BibGen.Text;

namespace BibGen.Tool.LanguageServer.Features.Structure;

/// <summary>Something that a file has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Detail">A few words about it; empty for none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it.</param>
/// <param name="NameSpan">Its name, within it.</param>
internal sealed record OutlineItem(string Name, string Detail, OutlineKind Kind, SourceSpan Span, SourceSpan NameSpan);
