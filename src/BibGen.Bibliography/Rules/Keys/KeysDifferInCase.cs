using BibGen.Works;

namespace BibGen.Rules.Keys;

/// <summary>
/// Keys that differ in case only: BibTeX takes them for one ("case mismatch"), biber for two, readers for a slip. Keys that give the same C#
/// name are what <see cref="NameCollision"/> reports.
/// </summary>
internal sealed class KeysDifferInCase() : ClassRule("BIB1002", "KeysDifferInCase", Severity.Warning,
    "Citation keys that differ in case only",
    "The key '{0}' differs from '{1}' ({2}) in case only; BibTeX takes them for the same key")
{
    /// <inheritdoc/>
    public override void Check(string className, IReadOnlyList<BibliographyFile> files, RuleContext context)
    {
        var first = new Dictionary<string, (BibliographyFile File, Work Work)>(StringComparer.OrdinalIgnoreCase);
        foreach (BibliographyFile file in files)
        {
            foreach (Work work in file.Works)
            {
                if (work.Key.Length == 0)
                    continue;
                if (!first.TryGetValue(work.Key, out (BibliographyFile File, Work Work) earlier))
                    first.Add(work.Key, (file, work));
                else if (earlier.Work.Key != work.Key && NamePolicy.NameOf(earlier.Work.Key, className) != NamePolicy.NameOf(work.Key, className))
                    context.Report(file, this, work.Record.KeySpan, work.Key, work.Key, earlier.Work.Key, Place.Of(earlier.File, earlier.Work.Record.KeySpan));
            }
        }
    }
}
