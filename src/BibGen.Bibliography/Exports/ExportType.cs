namespace BibGen.Exports;

/// <summary>A type of publications under the names that formats have for it.</summary>
/// <param name="Csl">In CSL 1.0.2.</param>
/// <param name="Ris">In RIS.</param>
/// <param name="Cff">In the Citation File Format 1.2.</param>
internal sealed record ExportType(string Csl, string Ris, string Cff);
