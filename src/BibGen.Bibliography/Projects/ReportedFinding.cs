using BibGen.Formats;
using BibGen.Rules;

namespace BibGen.Projects;

/// <summary>A finding with the severity that options and keys give it.</summary>
/// <param name="File">The file in which it stands.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Severity">Its severity; never <see cref="ConfiguredSeverity.None"/>.</param>
public sealed record ReportedFinding(BibliographyFile File, Finding Finding, ConfiguredSeverity Severity)
{
    /// <summary>The fix of the finding; null when it has none, or when <see cref="BibliographyProject.WithTriedFixes"/> found that it does harm here.</summary>
    public Fix? Fix { get; init; } = Finding.Fix;
}
