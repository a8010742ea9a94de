using BibGen.Works;

namespace BibGen.Rules.Keys;

/// <summary>A work of a class whose key, or what comes from it, an earlier work has already.</summary>
/// <param name="File">File of the work.</param>
/// <param name="Work">The work.</param>
/// <param name="FirstFile">File of the first work that has it.</param>
/// <param name="First">That work.</param>
internal readonly record struct RepeatedWork(BibliographyFile File, Work Work, BibliographyFile FirstFile, Work First)
{
    /// <summary>The works of <paramref name="files"/> that repeat what <paramref name="nameOf"/> makes of a key, in their order. Works without a key are none.</summary>
    public static IEnumerable<RepeatedWork> In(IReadOnlyList<BibliographyFile> files, IEqualityComparer<string> comparer, Func<string, string> nameOf)
    {
        var first = new Dictionary<string, (BibliographyFile File, Work Work)>(comparer);
        foreach (BibliographyFile file in files)
        {
            foreach (Work work in file.Works)
            {
                if (work.Key.Length == 0)
                    continue;
                string name = nameOf(work.Key);
                if (first.TryGetValue(name, out (BibliographyFile File, Work Work) earlier))
                    yield return new RepeatedWork(file, work, earlier.File, earlier.Work);
                else
                    first.Add(name, (file, work));
            }
        }
    }

    /// <summary>Reports the repetition at the key, with the key as the first argument of the rule's message.</summary>
    public void Report(RuleContext context, Rule rule, params object[] arguments) => context.Report(File, rule, Work.Record.KeySpan, Work.Key, [Work.Key, .. arguments]);

    /// <summary>Where the first work's key stands, for a message.</summary>
    public string FirstPlace => Place.Of(FirstFile, First.Record.KeySpan);
}
