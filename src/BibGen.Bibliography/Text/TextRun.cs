namespace BibGen.Text;

/// <summary>A stretch of <see cref="RichText.Plain"/> with one set of styles.</summary>
/// <param name="Start">Offset of its first character in the plain text.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Styles">Its styles; never <see cref="TextStyles.None"/>.</param>
public readonly record struct TextRun(int Start, int Length, TextStyles Styles);
