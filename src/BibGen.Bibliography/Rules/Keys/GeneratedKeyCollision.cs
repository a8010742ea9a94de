using BibGen.Works;

namespace BibGen.Rules.Keys;

/// <summary>
/// Several PubMed records of a class that share author and year, and so have the longer names. Records whose names are still the same are
/// what <see cref="DuplicateKey"/> reports. Information only: nothing in an export is wrong, and nobody can change its records.
/// </summary>
internal sealed class GeneratedKeyCollision() : ClassRule("BIB1006", "GeneratedKeyCollision", Severity.Info,
    "PubMed records that share author and year",
    "{0} records would be called '{1}', so that their names are longer: {2}")
{
    private const int MostNamed = 5;

    /// <inheritdoc/>
    public override void Check(string className, IReadOnlyList<BibliographyFile> files, RuleContext context)
    {
        var first = new Dictionary<string, (BibliographyFile File, Work Work)>(StringComparer.OrdinalIgnoreCase);
        var groups = new Dictionary<string, List<(BibliographyFile File, Work Work)>>(StringComparer.OrdinalIgnoreCase); // Of two and more: they are few.
        List<string> order = [];
        foreach (BibliographyFile file in files)
        {
            if (file.Format != BibliographyFormat.Nbib)
                continue;
            foreach (Work work in file.Works)
            {
                string name = work.Record.ShortestKey;
                if (!first.TryGetValue(name, out (BibliographyFile File, Work Work) earlier))
                {
                    first.Add(name, (file, work));
                    continue;
                }

                if (!groups.TryGetValue(name, out List<(BibliographyFile File, Work Work)>? group))
                {
                    groups.Add(name, group = [earlier]);
                    order.Add(name);
                }

                group.Add((file, work));
            }
        }

        foreach (string name in order)
            Report(first[name].Work.Record.ShortestKey, groups[name], context);
    }

    private void Report(string name, List<(BibliographyFile File, Work Work)> group, RuleContext context)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<string> named = [];
        foreach ((BibliographyFile file, Work work) in group)
        {
            if (keys.Add(work.Key) && named.Count < MostNamed)
                named.Add(work.Pmid is { } pmid ? $"{work.Key} (PMID {pmid})" : $"{work.Key} at {Place.Of(file, work.Record.KeySpan)}");
        }

        if (keys.Count == 1)
            return; // Copies of one record.
        string more = keys.Count > named.Count ? $" and {keys.Count - named.Count} more" : "";
        (BibliographyFile first, Work record) = group[0];
        context.Report(first, this, record.Record.KeySpan, record.Key, keys.Count, name, string.Join(", ", named) + more);
    }
}
