using BibGen.Text;

namespace BibGen.Latex;

/// <summary>A command that we know.</summary>
/// <param name="Name">Its name without the backslash.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Text">The text that it stands for or puts around its argument; the combining mark of an accent.</param>
/// <param name="Styles">The formatting that it gives.</param>
internal sealed record LatexCommand(string Name, CommandKind Kind, string Text = "", TextStyles Styles = TextStyles.None);
