namespace BibGen.Exports;

/// <summary>What an export has written.</summary>
/// <param name="Text">The file; lines end with LF.</param>
/// <param name="Losses">What it does not hold, in the order of the works.</param>
public sealed record ExportResult(string Text, IReadOnlyList<ExportLoss> Losses);
