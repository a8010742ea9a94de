namespace BibGen.Formats.Bibtex.Layout;

/// <summary>Where the equals signs of fields stand.</summary>
/// <param name="Kind">What decides it.</param>
/// <param name="Column">The column, from 0, of <see cref="FieldAlignmentKind.Column"/>.</param>
public readonly record struct FieldAlignment(FieldAlignmentKind Kind, int Column = 0);
