using BibGen.Text;

namespace BibGen.Latex;

/// <summary>An open group, and what happens when it closes.</summary>
/// <param name="Kind">The command whose argument it is; <see cref="CommandKind.Text"/> for a group of its own.</param>
/// <param name="Command">That command; null for a group of its own.</param>
/// <param name="OutputStart">Where its text begins in the output.</param>
/// <param name="Styles">The formatting outside of it.</param>
/// <param name="Marks">Number of accents that were waiting when it opened.</param>
/// <param name="IsMath">Whether the text outside of it is a formula.</param>
/// <param name="SingleFrom">Where in the value its only character or command stands; -1 for a group in braces.</param>
internal readonly record struct Frame(CommandKind Kind, LatexCommand? Command, int OutputStart, TextStyles Styles, int Marks, bool IsMath, int SingleFrom);
