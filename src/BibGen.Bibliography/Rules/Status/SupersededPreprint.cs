using BibGen.Works;

namespace BibGen.Rules.Status;

/// <summary>
/// A work of which a newer version exists: by its own record (PubMed's UIN), or a preprint whose published version, with the same title and first
/// author, stands in the same project.
/// </summary>
internal sealed class SupersededPreprint() : ProjectRule("BIB6004", "SupersededPreprint", Severity.Info,
    "A work with a newer version",
    "A newer version of '{0}' exists: {1}")
{
    /// <inheritdoc/>
    public override void Check(IReadOnlyList<BibliographyFile> files, RuleContext context)
    {
        Dictionary<ulong, (BibliographyFile File, Work Work)>? published = null;
        foreach (BibliographyFile file in files)
        {
            foreach (Work work in file.Works)
            {
                if (work.Status == WorkStatus.Retracted)
                    continue; // Which says all.
                if (UpdateOf(work) is { } link)
                    context.Report(file, this, link.Field.ValueSpan, work.Key, work.Key, link.Text.Trim().TrimEnd('.'));
                else if (Preprints.Is(work) && WorkIdentity.HashOf(work, withYear: false) is { } hash && (published ??= Published(files)).TryGetValue(hash, out (BibliographyFile File, Work Work) other)
                    && WorkIdentity.AreSame(work, other.Work, withYear: false))
                    context.Report(file, this, work.Record.KeySpan, work.Key, work.Key, $"'{other.Work.Key}', {Place.Of(other.File, other.Work.Record.KeySpan)}");
            }
        }
    }

    private static WorkLink? UpdateOf(Work work)
    {
        foreach (WorkLink link in work.Links)
        {
            if (link.Kind == LinkKind.UpdatedBy)
                return link;
        }

        return null;
    }

    private static Dictionary<ulong, (BibliographyFile File, Work Work)> Published(IReadOnlyList<BibliographyFile> files)
    {
        var published = new Dictionary<ulong, (BibliographyFile File, Work Work)>();
        foreach (BibliographyFile file in files)
        {
            foreach (Work work in file.Works)
            {
                if (work.EntryType is "article" or "inproceedings" && !Preprints.Is(work) && WorkIdentity.HashOf(work, withYear: false) is { } hash && !published.ContainsKey(hash))
                    published.Add(hash, (file, work));
            }
        }

        return published;
    }
}
