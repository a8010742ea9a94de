using BibGen.Formats;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>Stretches of a file in which findings of some rules are held back.</summary>
/// <param name="file">The file.</param>
internal sealed class HeldStretches(BibliographyFile file)
{
    private const string AllRules = "";

    private readonly Dictionary<string, List<SourceSpan>> _byRule = new(StringComparer.Ordinal);
    private readonly RecoveryPoints _points = new(file);
    private bool _isSorted;

    /// <summary>Adds the stretch in which a finding at <paramref name="cause"/> has the consequences of <paramref name="row"/>.</summary>
    public void Add(Consequence row, SourceSpan cause)
    {
        SourceSpan stretch = _points.ReachOf(cause, row);
        foreach (string rule in row.Effects.Length == 0 ? [AllRules] : row.Effects)
        {
            if (!_byRule.TryGetValue(rule, out List<SourceSpan>? stretches))
                _byRule.Add(rule, stretches = []);
            stretches.Add(stretch);
        }

        _isSorted = false;
    }

    /// <summary>Whether a finding begins in a stretch for its rule.</summary>
    public bool Contain(Finding finding)
    {
        if (!_isSorted)
            Sort();
        return Contain(finding.Rule.Id, finding.Span.Start) || Contain(AllRules, finding.Span.Start);
    }

    /// <summary>Sorts the stretches, and joins those that meet, so that one search answers: there may be as many as findings.</summary>
    private void Sort()
    {
        foreach (List<SourceSpan> stretches in _byRule.Values)
        {
            stretches.Sort(static (a, b) => a.Start.CompareTo(b.Start));
            int last = 0;
            for (int i = 1; i < stretches.Count; i++)
            {
                if (stretches[i].Start <= stretches[last].End)
                    stretches[last] = SourceSpan.FromBounds(stretches[last].Start, Math.Max(stretches[last].End, stretches[i].End));
                else
                    stretches[++last] = stretches[i];
            }

            stretches.RemoveRange(last + 1, stretches.Count - last - 1);
        }

        _isSorted = true;
    }

    private bool Contain(string rule, int place)
    {
        if (!_byRule.TryGetValue(rule, out List<SourceSpan>? stretches))
            return false;
        int low = 0;
        int high = stretches.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (stretches[middle].End <= place)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return low < stretches.Count && stretches[low].Start <= place;
    }
}
