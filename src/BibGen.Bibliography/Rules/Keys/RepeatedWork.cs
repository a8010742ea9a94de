
namespace BibGen.Rules.Keys;

/// <summary>A work of a class whose key, or what comes from it, an earlier work has already.</summary>
/// <param name="Again">The work.</param>
/// <param name="First">The first work that has it.</param>
internal readonly record struct RepeatedWork(WorkInFile Again, WorkInFile First)
{
    /// <summary>The work's key.</summary>
    public string Key => Again.Work.Key;

    /// <summary>The first work's key.</summary>
    public string FirstKey => First.Work.Key;

    /// <summary>Those of <paramref name="works"/>, with what they have, that repeat an earlier one, in their order.</summary>
    public static IEnumerable<RepeatedWork> In(IEnumerable<(WorkInFile Work, string Name)> works, IEqualityComparer<string> comparer)
    {
        var first = new Dictionary<string, WorkInFile>(comparer);
        foreach ((WorkInFile work, string name) in works)
        {
            if (first.TryGetValue(name, out WorkInFile earlier))
                yield return new RepeatedWork(work, earlier);
            else
                first.Add(name, work);
        }
    }

    /// <summary>Those that repeat an earlier one's key.</summary>
    public static IEnumerable<RepeatedWork> OfKey(ClassWorks works, IEqualityComparer<string> comparer) =>
        In(works.WithSharedKeys.Select(one => (one, one.Work.Key)), comparer);

    /// <summary>Reports the repetition at the key, with the key as the first argument of the rule's message.</summary>
    public void Report(RuleContext context, Rule rule, params object[] arguments) =>
        context.Report(Again.File, new Finding(rule, Again.Work.Record.KeySpan, Key, [Key, .. arguments]) { Other = First.Place });
}
