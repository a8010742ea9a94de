using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Retractions;

namespace BibGen.Rules.Status;

/// <summary>
/// A work of which a newer version exists: by its own record (PubMed's UIN), or a preprint whose published version, with the same title and first
/// author, stands in the same project under another key: the same key twice is BIB1001.
/// </summary>
internal sealed class SupersededPreprint() : ProjectRule("BIB6004", "SupersededPreprint", Severity.Info,
    "A work with a newer version",
    "A newer version of '{0}' exists: {1}")
{
    /// <inheritdoc/>
    public override void Check(ProjectWorks works, RuleContext context)
    {
        foreach ((BibliographyFile file, Work work) in works.WithNewerVersions)
        {
            if (UpdateOf(work) is { } link && !IsRetracted(work, context))
                context.Report(file, this, link.Field?.ValueSpan ?? work.Record.KeySpan, work.Key, work.Key, link.Text.Trim().TrimEnd('.'));
        }

        CheckPreprints(works.WithSharedIdentities, context);
    }

    /// <summary>Preprints of which the project has the article.</summary>
    private void CheckPreprints(WorkInFile[] works, RuleContext context)
    {
        var published = new Dictionary<ulong, WorkInFile>();
        foreach (WorkInFile one in works)
        {
            if (one.Work.EntryType is "article" or "inproceedings" && !Preprints.Is(one.Work) && WorkIdentity.HashOf(one.Work, withYear: false) is { } hash
                && !published.ContainsKey(hash))
                published.Add(hash, one);
        }

        foreach (WorkInFile one in published.Count == 0 ? [] : works)
        {
            Work work = one.Work;
            if (Preprints.Is(work) && UpdateOf(work) is null
                && WorkIdentity.HashOf(work, withYear: false) is { } hash && published.TryGetValue(hash, out WorkInFile article)
                && article.Work.Key != work.Key && WorkIdentity.AreSame(work, article.Work, withYear: false) && !IsRetracted(work, context))
            {
                string what = $"'{article.Work.Key}', {article.Location}";
                context.Report(one.File, new Finding(this, work.Record.KeySpan, work.Key, work.Key, what) { Other = article.Place });
            }
        }
    }

    /// <summary>Of a retracted work nothing more is to be said.</summary>
    private static bool IsRetracted(Work work, RuleContext context) =>
        (StatusUpdate.Of(work, context.Retractions)?.Status ?? work.Status) == WorkStatus.Retracted;

    /// <summary>The newer version that the record itself names; null when it names none.</summary>
    private static WorkLink? UpdateOf(Work work)
    {
        foreach (WorkLink link in work.Links)
        {
            if (link.Kind == LinkKind.UpdatedBy)
                return link;
        }

        return null;
    }
}
