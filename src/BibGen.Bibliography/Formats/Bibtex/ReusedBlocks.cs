namespace BibGen.Formats.Bibtex;

/// <summary>The blocks of an earlier tree that a tree took over, at its start and at its end.</summary>
/// <param name="AtStart">How many at the start.</param>
/// <param name="AtEnd">How many at the end.</param>
/// <param name="Shift">How much further those at the end stand.</param>
internal readonly record struct ReusedBlocks(int AtStart, int AtEnd, int Shift);
