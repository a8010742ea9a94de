namespace BibGen.Text;

/// <summary>A place in a file as people count it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct TextPosition(int Line, int Column);
