using BibGen.Text;

namespace BibGen.Formats.Bibtex.Layout;

/// <summary>What a layout changes of a file.</summary>
/// <param name="Edits">Its changes, in order, without overlap.</param>
/// <param name="IsRefused">
/// Whether the file is left as it is because, laid out, it would not say the same: its syntax is broken in a way that depends on its layout.
/// </param>
public sealed record LayoutResult(IReadOnlyList<TextEdit> Edits, bool IsRefused);
