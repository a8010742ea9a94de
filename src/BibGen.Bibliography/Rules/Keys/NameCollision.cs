using BibGen.Works;

namespace BibGen.Rules.Keys;

/// <summary>Two different keys that would give the same C# name; neither silently wins, neither is generated.</summary>
internal sealed class NameCollision() : ClassRule("BIB1003", "NameCollision", Severity.Error,
    "Two citation keys with the same C# name",
    "The keys '{0}' and '{1}' ({2}) both give the C# name '{3}'; neither is generated until one of them changes")
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
                string name = NamePolicy.NameOf(work.Key, className);
                if (!first.TryGetValue(name, out (BibliographyFile File, Work Work) earlier))
                    first.Add(name, (file, work));
                else if (earlier.Work.Key != work.Key)
                    context.Report(file, this, work.Record.KeySpan, work.Key, work.Key, earlier.Work.Key, Place.Of(earlier.File, earlier.Work.Record.KeySpan), name);
            }
        }
    }
}
