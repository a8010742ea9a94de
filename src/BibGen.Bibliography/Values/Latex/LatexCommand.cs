using BibGen.Text;

namespace BibGen.Values.Latex;

/// <summary>A known command.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Text">What it prints, or the mark it puts on a letter; empty for nothing.</param>
/// <param name="Styles">The styles that it sets or takes.</param>
/// <param name="Count">Number of arguments, or which alphabet.</param>
internal readonly record struct LatexCommand(LatexCommandKind Kind, string Text = "", TextStyles Styles = TextStyles.None, byte Count = 0);
