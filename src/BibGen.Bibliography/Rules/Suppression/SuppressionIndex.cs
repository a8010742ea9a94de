namespace BibGen.Rules.Suppression;

/// <summary>The suppressions of a file, found by rule and place: one binary search a finding, however many there are.</summary>
internal sealed class SuppressionIndex
{
    private readonly Dictionary<Rule, Stretch[]> _stretches = [];

    /// <summary>Sorts <paramref name="all"/>.</summary>
    public SuppressionIndex(IReadOnlyList<RuleSuppression> all)
    {
        All = all;
        foreach (IGrouping<Rule, RuleSuppression> ofRule in all.GroupBy(suppression => suppression.Rule))
        {
            Stretch[] stretches = [.. ofRule
                .SelectMany(suppression => suppression.Ranges, (suppression, range) => new Stretch(range.Start, range.End, suppression))
                .OrderBy(stretch => stretch.Start)];

            // Each stretch gets the farthest end of all up to it, and whose that is: of two that overlap the outer one counts.
            for (int i = 1; i < stretches.Length; i++)
            {
                if (stretches[i].End <= stretches[i - 1].End)
                    stretches[i] = stretches[i - 1] with { Start = stretches[i].Start };
            }

            _stretches.Add(ofRule.Key, stretches);
        }
    }

    /// <summary>Of a file without suppressions.</summary>
    public static SuppressionIndex Empty { get; } = new([]);

    /// <summary>All of them, in the order of writing.</summary>
    public IReadOnlyList<RuleSuppression> All { get; }

    /// <summary>What suppresses <paramref name="finding"/>; null when nothing does. A finding belongs to where it begins.</summary>
    public RuleSuppression? Find(Finding finding)
    {
        if (!_stretches.TryGetValue(finding.Rule, out Stretch[]? stretches))
            return null;
        int place = finding.Span.Start;
        int low = 0;
        int high = stretches.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (stretches[middle].Start <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && stretches[low - 1].End > place ? stretches[low - 1].Suppression : null;
    }

    private readonly record struct Stretch(int Start, int End, RuleSuppression Suppression);
}
