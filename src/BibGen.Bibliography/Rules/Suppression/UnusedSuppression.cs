using BibGen.Records;

namespace BibGen.Rules.Suppression;

/// <summary>BIB9005. A suppression of what is not there. Reported by <see cref="SuppressionFilter"/>, once the other rules have spoken.</summary>
internal sealed class UnusedSuppression : Rule
{
    private UnusedSuppression()
        : base("BIB9005", "UnusedSuppression", Severity.Warning,
            "A suppression that suppresses nothing",
            "The suppression of {0} is not needed here: nothing is found, or another one covers it; remove it")
    {
    }

    /// <summary>The rule.</summary>
    public static UnusedSuppression Instance { get; } = new();

    /// <inheritdoc/>
    public override bool FindsUnnecessary => true;

    /// <inheritdoc/>
    public override bool IsEnabledByDefault => false;
}
