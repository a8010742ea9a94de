namespace BibGen.Exports.Bibtex;

/// <summary>A field that is to be written.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Value">Its value as LaTeX, or verbatim where the field is; never empty.</param>
internal readonly record struct BibtexField(string Name, string Value);
