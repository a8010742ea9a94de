using BibGen.Formats;

namespace BibGen.Rules;

/// <summary>
/// One cause, one finding: takes back what follows from another finding. What follows is a table; where a new rule's findings have consequences, it gets
/// a row here, and no rule asks for another.
/// </summary>
internal static class Consequences
{
    /// <summary>Several rows of one cause add up.</summary>
    internal static readonly Consequence[] Table =
    [
        // The order is that of trust: a finding that follows from one above has no consequences of its own.
        new("BIB0044", ConsequenceReach.Stretch),
        new("BIB0044", ConsequenceReach.File, "BIB1001", "BIB1002", "BIB2005", "BIB5002", "BIB5020", "BIB5021"),
        new("BIB0023", ConsequenceReach.RecordAndRest),
        new("BIB0023", ConsequenceReach.File, "BIB5002", "BIB5010"),
        new("BIB0010", ConsequenceReach.RecordAndRest),
        new("BIB0010", ConsequenceReach.RecordAndRest, "BIB0011", "BIB2001"),
        new("BIB0010", ConsequenceReach.File, "BIB5002", "BIB5010"),
        new("BIB2001", ConsequenceReach.Record, "BIB0011", "BIB0021", "BIB2003") { WithoutKey = true },
        new("BIB2001", ConsequenceReach.File, "BIB5001") { WithoutKey = true },
        new("BIB0011", ConsequenceReach.Record, "BIB0021"),

        // Reading lost its way: what it made of the text up to the next field is none of the author's doing.
        new("BIB0045", ConsequenceReach.Stretch),
        new("BIB0017", ConsequenceReach.RecordAndRest, "BIB0012", "BIB0013", "BIB0014", "BIB0015", "BIB0016", "BIB0019", "BIB2002", "BIB2003", "BIB2010",
            "BIB5001"),
        new("BIB0017", ConsequenceReach.File, "BIB5002"),
        new("BIB0016", ConsequenceReach.RecordAndRest, "BIB0012", "BIB0013", "BIB0015", "BIB0019", "BIB2003", "BIB2010", "BIB4033"),
        new("BIB0016", ConsequenceReach.File, "BIB5002"),
        new("BIB0020", ConsequenceReach.RecordAndRest, "BIB0012", "BIB0016"),
        new("BIB0013", ConsequenceReach.Stretch) { WithoutFix = true },
        new("BIB0013", ConsequenceReach.RecordAndRest, "BIB0019", "BIB2002", "BIB2003", "BIB2010", "BIB2013") { WithoutFix = true },
        new("BIB0013", ConsequenceReach.File, "BIB5002"),
        new("BIB0013", ConsequenceReach.File, "BIB5001") { OutsideEntry = true },
        new("BIB0014", ConsequenceReach.Stretch),
        new("BIB0014", ConsequenceReach.RecordAndRest, "BIB2010"),
        new("BIB0015", ConsequenceReach.Stretch) { WithoutFix = true },
        new("BIB0015", ConsequenceReach.RecordAndRest, "BIB0019", "BIB2010") { WithoutFix = true },
        new("BIB0015", ConsequenceReach.File, "BIB5002"),
        new("BIB0012", ConsequenceReach.RecordAndRest, "BIB0013", "BIB0019", "BIB2002", "BIB2003", "BIB2010"),
        new("BIB0012", ConsequenceReach.File, "BIB5002"),
        new("BIB0019", ConsequenceReach.RecordAndRest, "BIB2002", "BIB2010", "BIB2011"),
        new("BIB0019", ConsequenceReach.File, "BIB5002"),
        new("BIB0021", ConsequenceReach.Record, "BIB2002", "BIB2010", "BIB2011"),
        new("BIB0021", ConsequenceReach.File, "BIB5002"),

        // A name that was not recognised.
        new("BIB2003", ConsequenceReach.Record, "BIB2002", "BIB2010", "BIB2011", "BIB2013"),
        new("BIB2015", ConsequenceReach.Field, "BIB4002", "BIB4005"),
        new("BIB3015", ConsequenceReach.Field, "BIB2015"),

        // Characters.
        new("BIB0001", ConsequenceReach.Field, "BIB0004", "BIB0007"),
        new("BIB0007", ConsequenceReach.Field, "BIB0004", "BIB0008", "BIB4005"),
        new("BIB0008", ConsequenceReach.Record, "BIB0013", "BIB2002", "BIB2003"),
        new("BIB0005", ConsequenceReach.Field, "BIB4003", "BIB4030", "BIB4032"),

        // Lines of databases.
        new("BIB0030", ConsequenceReach.RecordAndRest, "BIB0032", "BIB0033", "BIB0034", "BIB0035", "BIB0036", "BIB3007", "BIB4006"),
        new("BIB0031", ConsequenceReach.File, "BIB0032"),
        new("BIB0033", ConsequenceReach.Record, "BIB0032", "BIB0034", "BIB0035", "BIB0036", "BIB3007", "BIB4006"),
        new("BIB0034", ConsequenceReach.Record, "BIB0032", "BIB0036"),
        new("BIB0035", ConsequenceReach.Record, "BIB0032", "BIB0036", "BIB3007", "BIB4006"),

        // Values.
        new("BIB2008", ConsequenceReach.Record, "BIB3009"),
        new("BIB4003", ConsequenceReach.Field, "BIB4002", "BIB4005", "BIB4032"),
        new("BIB4004", ConsequenceReach.Field, "BIB4002", "BIB4003", "BIB4005", "BIB4007"),
        new("BIB4007", ConsequenceReach.Field, "BIB4002", "BIB4003", "BIB4005", "BIB4032"),
        new("BIB4011", ConsequenceReach.Record, "BIB3009"),
        new("BIB4012", ConsequenceReach.Record, "BIB3009"),
        new("BIB4023", ConsequenceReach.Record, "BIB2009"),
        new("BIB4033", ConsequenceReach.Field, "BIB4030"),
    ];

    private static readonly HashSet<string> Causes = new(Table.Select(row => row.Cause), StringComparer.Ordinal);
    private static readonly IGrouping<string, Consequence>[] ByCause = [.. Table.GroupBy(row => row.Cause, StringComparer.Ordinal)];

    /// <summary>Takes back the findings from <paramref name="first"/> on that follow from any that the context knows.</summary>
    public static void HoldBack(RuleContext context, int first)
    {
        if (context.Findings.Count == first)
            return;
        HashSet<Rule> rules = [.. context.Findings.Concat(context.Causes).Select(static found => found.Finding.Rule)];
        HashSet<string> present = new(rules.Select(static rule => rule.Id), StringComparer.Ordinal);
        if (!present.Overlaps(Causes))
            return;
        rules.RemoveWhere(static rule => !Causes.Contains(rule.Id));
        ILookup<string, FileFinding> causes = context.Findings.Concat(context.Causes).Where(found => rules.Contains(found.Finding.Rule))
            .ToLookup(found => found.Finding.Rule.Id, StringComparer.Ordinal);
        Dictionary<BibliographyFile, HeldStretches> held = [];
        foreach (IGrouping<string, Consequence> rows in ByCause)
        {
            if (!rows.Any(row => row.Effects.Length == 0 || present.Overlaps(row.Effects)))
                continue;
            List<FileFinding> own = [.. causes[rows.Key].Where(found => !IsHeld(found, held))];
            foreach (FileFinding found in own)
                Hold(found, rows, held);
        }

        if (held.Count > 0)
            context.Remove(first, found => IsHeld(found, held));
    }

    private static bool IsHeld(FileFinding found, Dictionary<BibliographyFile, HeldStretches> held) =>
        held.TryGetValue(found.File, out HeldStretches? stretches) && stretches.Contain(found.Finding);

    private static void Hold(FileFinding found, IEnumerable<Consequence> rows, Dictionary<BibliographyFile, HeldStretches> held)
    {
        foreach (Consequence row in rows)
        {
            if (!row.Follows(found.Finding))
                continue;
            if (!held.TryGetValue(found.File, out HeldStretches? stretches))
                held.Add(found.File, stretches = new HeldStretches(found.File));
            stretches.Add(row, found.Finding.Span);
        }
    }
}
