namespace BibGen.Formats.Bibtex.Layout;

/// <summary>An option of the layout as users write it.</summary>
/// <param name="Name">Its name: <c>indent</c>, an option <c>--indent</c> of the command line.</param>
/// <param name="Form">What its value is, in a word or two: <c>N|tab</c>.</param>
/// <param name="Description">What it does, as a sentence.</param>
/// <param name="Read">Adds a value to options; null when it is none.</param>
public sealed record LayoutOption(string Name, string Form, string Description, Func<LayoutOptions, string, LayoutOptions?> Read);
