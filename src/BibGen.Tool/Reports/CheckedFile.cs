using BibGen.Projects;

namespace BibGen.Tool.Reports;

/// <summary>What came of checking one file.</summary>
/// <param name="Path">The file as a person in the current folder would type it.</param>
/// <param name="WorkCount">Number of its works.</param>
/// <param name="Findings">Its findings in the order of their places.</param>
internal sealed record CheckedFile(string Path, int WorkCount, IReadOnlyList<ReportedFinding> Findings);
