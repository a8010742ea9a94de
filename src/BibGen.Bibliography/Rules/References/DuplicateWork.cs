using BibGen.Works;

namespace BibGen.Rules.References;

/// <summary>Two entries with the same title, year and first author, of which no identifiers say that they are different works.</summary>
internal sealed class DuplicateWork() : ProjectRule("BIB5021", "DuplicateWork", Severity.Info,
    "Two entries that look like one work",
    "'{0}' looks like the same work as '{1}', {2}: title, year and first author are equal")
{
    /// <inheritdoc/>
    public override void Check(IReadOnlyList<BibliographyFile> files, RuleContext context)
    {
        var first = new Dictionary<string, (BibliographyFile File, Work Work)>(StringComparer.Ordinal);
        foreach (BibliographyFile file in files)
        {
            foreach (Work work in file.Works)
            {
                if (WorkIdentity.Of(work, withYear: true) is not { } identity)
                    continue;
                identity = work.EntryType + "|" + identity;
                if (!first.TryGetValue(identity, out (BibliographyFile File, Work Work) other))
                    first.Add(identity, (file, work));
                else if (other.Work.Key != work.Key && !HaveIdentifiers(work, other.Work))
                    context.Report(file, this, work.Record.KeySpan, work.Key, work.Key, other.Work.Key, Place.Of(other.File, other.Work.Record.KeySpan));
            }
        }
    }

    /// <summary>Whether both have an identifier of one kind: then it decides, and equal ones are BIB5020.</summary>
    private static bool HaveIdentifiers(Work a, Work b) =>
        (a.Doi is not null && b.Doi is not null) || (a.Pmid is not null && b.Pmid is not null) || (a.ArXiv is not null && b.ArXiv is not null)
        || !string.Equals(a.Volume ?? b.Volume, b.Volume ?? a.Volume, StringComparison.Ordinal) || !string.Equals(a.Pages ?? b.Pages, b.Pages ?? a.Pages, StringComparison.Ordinal);
}
