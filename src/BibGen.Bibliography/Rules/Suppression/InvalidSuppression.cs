using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Suppression;

/// <summary>BIB9004. A suppression that is not in force because of what is wrong with it.</summary>
internal sealed class InvalidSuppression : FileRule
{
    /// <summary>A search for what is meant looks at every key, so that only so many are made.</summary>
    private const int MostSearches = 20;

    private InvalidSuppression()
        : base("BIB9004", "InvalidSuppression", Severity.Warning,
            "A suppression without effect",
            "This suppression has no effect: {0}")
    {
    }

    /// <summary>The rule.</summary>
    public static InvalidSuppression Instance { get; } = new();

    /// <inheritdoc/>
    public override void Check(BibliographyFile file, RuleContext context)
    {
        foreach (SuppressionFault fault in context.FactsOf(file).Suppressions.Faults)
            context.Report(file, this, fault.Span, key: null, fault.Reason);
    }

    /// <summary>Reports what is wrong with a file of suppressions.</summary>
    /// <param name="file">The suppressions.</param>
    /// <param name="hasBibliography">Whether the project has the file that they are about, checked or not.</param>
    /// <param name="bibliography">That file; null when it is not there or not checked.</param>
    /// <param name="context">Where the findings go.</param>
    public void Check(SuppressionFile file, bool hasBibliography, BibliographyFile? bibliography, RuleContext context)
    {
        string name = file.BibliographyPath.Substring(file.BibliographyPath.LastIndexOfAny(['/', '\\']) + 1);
        if (!hasBibliography)
            context.Report(file.File, this, default, key: null, $"the project has no bibliography '{name}'");
        foreach (SuppressionFault fault in file.Faults)
            context.Report(file.File, this, fault.Span, key: null, fault.Reason);
        if (bibliography is null)
            return;
        string[]? keys = null;
        int searches = 0;
        foreach ((string entry, SourceSpan span) in file.UnknownEntries(bibliography))
        {
            keys ??= [.. bibliography.Works.Select(work => work.Key)];
            string? meant = ++searches <= MostSearches ? NearMiss.Of(entry, keys) : null;
            context.Report(file.File, this, span, key: null, $"'{name}' has no entry '{Excerpt.Of(entry)}'{(meant is null ? "" : $"; '{meant}' is one")}");
        }
    }
}
