using BibGen.Works;

namespace BibGen.Rules.Keys;

/// <summary>The same key twice in one generated class, over all its files.</summary>
internal sealed class DuplicateKey() : ClassRule("BIB1001", "DuplicateKey", Severity.Error,
    "A citation key that stands twice",
    "The key '{0}' already stands at {1}; the generated class can have it once")
{
    /// <inheritdoc/>
    public override void Check(string className, IReadOnlyList<BibliographyFile> files, RuleContext context)
    {
        var first = new Dictionary<string, (BibliographyFile File, Work Work)>(StringComparer.Ordinal);
        foreach (BibliographyFile file in files)
        {
            foreach (Work work in file.Works)
            {
                if (work.Key.Length == 0)
                    continue;
                if (!first.TryGetValue(work.Key, out (BibliographyFile File, Work Work) earlier))
                    first.Add(work.Key, (file, work));
                else
                    context.Report(file, this, work.Record.KeySpan, work.Key, work.Key, Place.Of(earlier.File, earlier.Work.Record.KeySpan));
            }
        }
    }
}
