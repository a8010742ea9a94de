using BibGen.Formats;

namespace BibGen.Rules.Suppression;

/// <summary>Takes away what is suppressed, after the rules: they need not know, and they see each other's findings.</summary>
internal static class SuppressionFilter
{
    /// <summary>
    /// Removes the findings from <paramref name="first"/> on that are suppressed, and reports the suppressions that were not needed. A
    /// suppression is judged where its rule has just run, as <paramref name="hasRun"/> says: it may cover findings of one pass only.
    /// </summary>
    public static void Apply(IReadOnlyList<BibliographyFile> files, RuleContext context, int first, Func<Rule, bool> hasRun)
    {
        if (files.All(file => context.SuppressionsOf(file).All.Count == 0))
            return;
        HashSet<RuleSuppression>? used = null;
        context.Remove(first, found =>
        {
            if (context.SuppressionsOf(found.File).Find(found.Finding) is not { } suppression)
                return false;
            (used ??= []).Add(suppression);
            return true;
        });

        if (!context.IsWanted(UnusedSuppression.Instance))
            return;
        foreach (BibliographyFile file in files)
        {
            if (file.IsPartial)
                continue; // It may be needed for an entry that is not checked now.
            foreach (RuleSuppression suppression in context.SuppressionsOf(file).All)
            {
                if (hasRun(suppression.Rule) && used?.Contains(suppression) != true)
                    context.Report(suppression.Source, UnusedSuppression.Instance, suppression.IdSpan, key: null, suppression.Rule.Id);
            }
        }
    }
}
