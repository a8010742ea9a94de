using BibGen.Formats;

namespace BibGen.Rules.Suppression;

/// <summary>BIB9004. A suppression that is not in force because of what is wrong with it.</summary>
internal sealed class InvalidSuppression : FileRule
{
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
        foreach (SuppressionFault fault in file.Suppressions.Faults)
            context.Report(file, this, fault.Span, key: null, fault.Reason);
    }

    /// <summary>Reports what is wrong with a file of suppressions.</summary>
    public void Check(SuppressionFile file, bool hasBibliography, RuleContext context)
    {
        if (!hasBibliography)
            context.Report(file.File, this, default, key: null, $"the project has no bibliography '{file.BibliographyPath.Substring(file.BibliographyPath.LastIndexOfAny(['/', '\\']) + 1)}'");
        foreach (SuppressionFault fault in file.Faults)
            context.Report(file.File, this, fault.Span, key: null, fault.Reason);
    }
}
