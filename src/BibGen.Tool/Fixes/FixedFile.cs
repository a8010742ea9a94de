using BibGen.Rules;
using BibGen.Tool.Edits;

namespace BibGen.Tool.Fixes;

/// <summary>A file and the fixes that were made in it.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Original">Its text as it was read.</param>
/// <param name="IsText">Whether nothing in it was replaced by U+FFFD when it was read.</param>
internal sealed record FixedFile(string Path, string Original, bool IsText)
{
    /// <summary>Its text with the fixes.</summary>
    public EditedText Text { get; } = new(Original);

    /// <summary>Number of fixes.</summary>
    public int FixCount { get; set; }

    /// <summary>Whether a fix of it replaces no bytes that are no text: nobody has seen what they say.</summary>
    public bool IsSafe(Fix fix) => IsText || !fix.Edits.Any(edit => edit.Span.In(Text.Text).Contains('\uFFFD'));
}
