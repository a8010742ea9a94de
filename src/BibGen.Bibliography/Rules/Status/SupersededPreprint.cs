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
        Dictionary<string, (BibliographyFile File, Work Work)>? published = null;
        foreach (BibliographyFile file in files)
        {
            foreach (Work work in file.Works)
            {
                if (work.Status == WorkStatus.Superseded)
                {
                    WorkLink? link = work.Links.FirstOrDefault(link => link.Kind == LinkKind.UpdatedBy);
                    context.Report(file, this, link?.Field.ValueSpan ?? work.Record.KeySpan, work.Key, work.Key, link?.Text.Trim().TrimEnd('.') ?? "its record says so");
                }
                else if (IsPreprint(work) && Identity(work) is { } identity && (published ??= Published(files)).TryGetValue(identity, out (BibliographyFile File, Work Work) other))
                {
                    context.Report(file, this, work.Record.KeySpan, work.Key, work.Key, $"'{other.Work.Key}', {Place.Of(other.File, other.Work.Record.KeySpan)}");
                }
            }
        }
    }

    private static Dictionary<string, (BibliographyFile File, Work Work)> Published(IReadOnlyList<BibliographyFile> files)
    {
        var published = new Dictionary<string, (BibliographyFile File, Work Work)>(StringComparer.Ordinal);
        foreach (BibliographyFile file in files)
        {
            foreach (Work work in file.Works)
            {
                if (!IsPreprint(work) && work.EntryType is "article" or "inproceedings" && Identity(work) is { } identity && !published.ContainsKey(identity))
                    published.Add(identity, (file, work));
            }
        }

        return published;
    }

    /// <summary>arXiv, bioRxiv, medRxiv and their like; an article in a journal that gives its arXiv number as well is none.</summary>
    private static bool IsPreprint(Work work)
    {
        foreach (string type in work.PublicationTypes)
        {
            if (type == "Preprint")
                return true;
        }

        string container = work.Container?.Plain ?? "";
        return container.Length == 0
            ? work.ArXiv is not null && work.EntryType is "misc" or "online" or "article" or "unpublished"
            : container.StartsWith("arXiv", StringComparison.OrdinalIgnoreCase) || container.Equals("bioRxiv", StringComparison.OrdinalIgnoreCase) || container.Equals("medRxiv", StringComparison.OrdinalIgnoreCase)
                || container.Equals("CoRR", StringComparison.OrdinalIgnoreCase);
    }

    private static string? Identity(Work work) => WorkIdentity.Of(work, withYear: false);
}
