using BibGen.Text;

namespace BibGen.Values.Latex;

/// <summary>What a group of LaTeX can change and its end restores.</summary>
/// <param name="Styles">Styles of the text.</param>
/// <param name="IsMath">Whether this is mathematics.</param>
/// <param name="Case">Change of letter case.</param>
/// <param name="Alphabet">Alphabet that mathematical letters come from.</param>
/// <param name="IsInQuotes">Whether the next quotation is an inner one.</param>
internal readonly record struct LatexState(TextStyles Styles, bool IsMath, LetterCase Case, MathAlphabet Alphabet, bool IsInQuotes);
