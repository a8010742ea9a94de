using BibGen.Retractions;
using BibGen.Works;

namespace BibGen.Rules.Status;

/// <summary>A work of which a correction, or a corrected and republished version, exists.</summary>
internal sealed class CorrectedEntry() : StatusRule("BIB6003", "CorrectedEntry", Severity.Info,
    "A corrected work",
    "'{0}' is corrected{1}")
{
    /// <inheritdoc/>
    protected override WorkStatus Status => WorkStatus.Corrected;

    /// <inheritdoc/>
    protected override RetractionNature Nature => RetractionNature.Correction;

    /// <inheritdoc/>
    protected override LinkKind[] Notices { get; } = [LinkKind.CorrectedBy, LinkKind.CorrectedAndRepublishedAs, LinkKind.PartlyRetractedBy];
}
