using BibGen.Tool.Edits;
using BibGen.Tool.Files;

namespace BibGen.Tool.Fixes;

/// <summary>A file and the fixes that were made in it.</summary>
/// <param name="Source">The file as it was read.</param>
internal sealed record FixedFile(SourceFile Source)
{
    /// <summary>Its text with the fixes.</summary>
    public EditedText Text { get; } = new(Source.Text);

    /// <summary>Number of fixes.</summary>
    public int FixCount { get; set; }
}
