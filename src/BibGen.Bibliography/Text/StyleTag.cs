namespace BibGen.Text;

/// <summary>How a rendering writes a style.</summary>
/// <param name="Style">One style.</param>
/// <param name="Open">What stands before the text.</param>
/// <param name="Close">What stands after it.</param>
internal readonly record struct StyleTag(TextStyles Style, string Open, string Close);
