using BibGen.Model;
using BibGen.Records;

namespace BibGen.Rules.Status;

/// <summary>A work of which a correction, a corrected version or a republication exists.</summary>
internal sealed class CorrectedEntry() : StatusRule("BIB6003", "CorrectedEntry", Severity.Info,
    "A corrected work",
    "'{0}' is corrected{1}")
{
    /// <inheritdoc/>
    protected override WorkStatus Status => WorkStatus.Corrected;

    /// <inheritdoc/>
    protected override LinkKind[] Notices { get; } =
        [LinkKind.CorrectedBy, LinkKind.CorrectedAndRepublishedAs, LinkKind.PartlyRetractedBy, LinkKind.RepublishedAs];

    /// <summary>A republication (RPI) alone is no correction, and no status of its own, but worth the same look.</summary>
    protected override bool Says(Work work) => base.Says(work)
        || (work.Status is WorkStatus.Current or WorkStatus.Provisional or WorkStatus.Superseded && IsRepublished(work));

    /// <inheritdoc/>
    protected override string LinkWord(LinkKind kind) => kind switch
    {
        LinkKind.CorrectedBy => "by",
        LinkKind.PartlyRetractedBy => "by a partial retraction,",
        LinkKind.RepublishedAs => "or republished as",
        _ => "and republished as",
    };

    private static bool IsRepublished(Work work)
    {
        foreach (WorkLink link in work.Links)
        {
            if (link.Kind == LinkKind.RepublishedAs)
                return true;
        }

        return false;
    }
}
