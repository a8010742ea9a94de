using BibGen.Formats;
using BibGen.Model;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Keys;

/// <summary>
/// Several PubMed records of a class that share author and year, and so have the longer names. Records whose names are still the same are
/// what <see cref="DuplicateKey"/> reports. A warning, since a name in code may have come to mean another paper: a build has to show it.
/// </summary>
internal sealed class GeneratedKeyCollision() : ClassRule("BIB1006", "GeneratedKeyCollision", Severity.Warning,
    "PubMed records that share author and year",
    "{0} records would be called '{1}', so that their names are longer: {2}")
{
    private const int MostNamed = 5;

    /// <inheritdoc/>
    public override void Check(ClassWorks works, RuleContext context)
    {
        foreach (IGrouping<string, WorkInFile> group in works.WithSharedKeysIfAlone.GroupBy(
            one => one.Work.Record.KeyIfAlone, SeededComparer.IgnoreCase))
            Report(group.Key, [.. group], context);
    }

    private void Report(string name, WorkInFile[] group, RuleContext context)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<string> named = [];
        foreach (WorkInFile one in group)
        {
            if (keys.Add(one.Work.Key) && named.Count < MostNamed)
                named.Add(one.Work.Pmid is { } pmid ? $"{one.Work.Key} (PMID {pmid})" : $"{one.Work.Key} at {one.Location}");
        }

        if (keys.Count == 1)
            return; // Copies of one record.
        string more = keys.Count > named.Count ? $" and {keys.Count - named.Count} more" : "";
        (BibliographyFile first, Work record) = group[0];
        context.Report(first, this, record.Record.KeySpan, record.Key, keys.Count, name, string.Join(", ", named) + more);
    }
}
