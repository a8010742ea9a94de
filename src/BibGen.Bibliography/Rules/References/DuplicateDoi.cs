using BibGen.Records;
using BibGen.Text;
using BibGen.Works;

namespace BibGen.Rules.References;

/// <summary>
/// The same DOI, PubMed or arXiv identifier in two entries of a project. Parts of a book share its DOI, and a child has its parent's: those are no doubles,
/// and neither is an entry that repeats the key of the other, which is BIB1001.
/// </summary>
internal sealed class DuplicateDoi() : ProjectRule("BIB5020", "DuplicateDoi", Severity.Warning,
    "An identifier that two entries have",
    "'{0}' and '{1}' have the same {2} {3}; {1} stands at {4}")
{
    /// <inheritdoc/>
    public override void Check(IReadOnlyList<BibliographyFile> files, RuleContext context)
    {
        var first = new Dictionary<string, (BibliographyFile File, Work Work)>(StringComparer.OrdinalIgnoreCase);
        foreach (BibliographyFile file in files)
        {
            foreach (Work work in file.Works)
                Check(file, work, first, context);
        }
    }

    private void Check(BibliographyFile file, Work work, Dictionary<string, (BibliographyFile File, Work Work)> first, RuleContext context)
    {
        bool isReported = false;
        foreach ((string kind, string? id, string field) in new[] { ("DOI", work.Doi, "doi"), ("PMID", work.Pmid, "pmid"), ("arXiv number", work.ArXiv, "eprint") })
        {
            if (id is null)
                continue;
            string key = kind[0] + id;
            if (!first.TryGetValue(key, out (BibliographyFile File, Work Work) other))
            {
                first.Add(key, (file, work));
            }
            else if (!isReported && other.Work.Key != work.Key && !IsPartOf(work) && !IsPartOf(other.Work) && !AreVersions(work, other.Work))
            {
                isReported = true;
                context.Report(file, this, SpanOf(file, work, field), work.Key, work.Key, other.Work.Key, kind, id, Place.Of(other.File, other.Work.Record.KeySpan));
            }
        }
    }

    private static SourceSpan SpanOf(BibliographyFile file, Work work, string name)
    {
        Field? field = work.Record.Find(name);
        if (field is null || file.Format == BibliographyFormat.Nbib || !work.Record.Span.Contains(field.ValueSpan))
            return work.Record.KeySpan;
        return field.Locate(file.Text, 0, field.Value.Length);
    }

    /// <summary>Parts of books carry the book's DOI, and entries with a parent inherit its.</summary>
    private static bool IsPartOf(Work work) => work.EntryType is "inbook" or "incollection" or "bookinbook" or "suppbook" or "inreference" or "set" or "xdata"
        || work.Record.Find("crossref") is not null;

    /// <summary>A preprint and its article share the arXiv number, not the DOI.</summary>
    private static bool AreVersions(Work a, Work b) => a.Doi is not null && b.Doi is not null && !a.Doi.Equals(b.Doi, StringComparison.OrdinalIgnoreCase);
}
