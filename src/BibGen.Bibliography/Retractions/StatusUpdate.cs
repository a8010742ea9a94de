using BibGen.Model;
using BibGen.Text;
using BibGen.Values.Identifiers;

namespace BibGen.Retractions;

/// <summary>
/// What the snapshots of a project say of a work and its own record does not: what the rules report and what code shows. Crossref's word for such a
/// notice is an update of the work.
/// </summary>
/// <param name="Status">The status that the work has by it: retracted, corrected, or with an expression of concern.</param>
/// <param name="Entry">The row that says so.</param>
/// <param name="FileName">Name of the file in which it stands.</param>
public sealed record StatusUpdate(WorkStatus Status, RetractionEntry Entry, string FileName)
{
    /// <summary>How the work relates to the notice.</summary>
    public LinkKind Link => Status switch
    {
        WorkStatus.Retracted => LinkKind.RetractedBy,
        WorkStatus.ExpressionOfConcern => LinkKind.QuestionedBy,
        _ => LinkKind.CorrectedBy,
    };

    /// <summary>The notice as a link of the work; null when the snapshot does not name it.</summary>
    public WorkLink? NoticeLink =>
        Entry.Notice.Length == 0 ? null : new WorkLink(Link, new CitedReference { Text = Entry.Notice, Doi = NoticeDoi, Pmid = NoticePmid });

    /// <summary>The notice as <see cref="Description"/> names it, cut when it is long; empty when the snapshot does not name it.</summary>
    public string Notice => Excerpt.Of(Entry.Notice);

    /// <summary>DOI of the notice; null when the snapshot does not give it.</summary>
    public string? NoticeDoi => Doi.Read(Entry.Notice).Value;

    /// <summary>PubMed identifier of the notice; null when the snapshot does not give it.</summary>
    public string? NoticePmid => Entry.Notice.StartsWith("PMID ", StringComparison.Ordinal) ? Pmid.Read(Entry.Notice).Value : null;

    /// <summary>Address of the notice; null when the snapshot does not give one, which it does in place of identifiers.</summary>
    public string? NoticeUrl => IsAddress(Entry.Notice) ? Entry.Notice : null;

    /// <summary>Date, notice, reason and source, as they follow a word such as "retracted": with a blank before them.</summary>
    public string Description => BeforeNotice + Notice + AfterNotice;

    /// <summary>The part of <see cref="Description"/> before the notice.</summary>
    public string BeforeNotice => (Entry.Date.Length > 0 ? $" on {Excerpt.Of(Entry.Date)}" : "") + (Entry.Notice.Length > 0 ? " by " : "");

    /// <summary>The part of <see cref="Description"/> after the notice.</summary>
    public string AfterNotice =>
        (Entry.Reason.Length > 0 ? $", for {Excerpt.Of(Entry.Reason)}" : "")
            + (Entry.Source.Length > 0 ? $" ({FileName}, {Excerpt.Of(Entry.Source)})" : $" ({FileName})");

    /// <summary>
    /// Of all that <paramref name="snapshots"/> say about <paramref name="work"/> what counts most, of several alike what the first of them says; null when
    /// that is
    /// nothing, a reinstatement, or no more than the work's own record says.
    /// </summary>
    public static StatusUpdate? Of(Work work, IReadOnlyList<RetractionSnapshot> snapshots)
    {
        if (snapshots.Count == 0 || !CanGetWorse(work.Status))
            return null;
        RetractionEntry? entry = null;
        RetractionSnapshot? source = null;
        for (int i = 0; i < snapshots.Count; i++)
        {
            if (snapshots[i].Find(work) is { } found && (entry is null || found.Outranks(entry)))
                (entry, source) = (found, snapshots[i]);
        }

        return entry is not null && StatusBy(entry.Nature) is { } status && IsWorse(status, work.Status) ? new StatusUpdate(status, entry, source!.FileName)
            : null;
    }

    private static WorkStatus? StatusBy(RetractionNature nature) => nature switch
    {
        RetractionNature.Retraction => WorkStatus.Retracted,
        RetractionNature.ExpressionOfConcern => WorkStatus.ExpressionOfConcern,
        RetractionNature.Correction => WorkStatus.Corrected,
        _ => null,
    };

    /// <summary>A notice is not what it is about, and nothing is worse than a retraction.</summary>
    private static bool CanGetWorse(WorkStatus status) =>
        status is not (WorkStatus.Retracted or WorkStatus.RetractionNotice or WorkStatus.ConcernNotice or WorkStatus.CorrectionNotice);

    /// <summary>Whether <paramref name="status"/> says more than the record of a work that can get worse.</summary>
    private static bool IsWorse(WorkStatus status, WorkStatus record) => record switch
    {
        WorkStatus.ExpressionOfConcern => status == WorkStatus.Retracted,
        WorkStatus.Corrected => status is WorkStatus.Retracted or WorkStatus.ExpressionOfConcern,
        _ => true,
    };

    private static bool IsAddress(string text)
    {
        if (!text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                return false;
        }

        return true;
    }
}
