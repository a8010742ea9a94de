using BibGen.Records;

namespace BibGen.Rules;

/// <summary>
/// What the modes change. The package's <c>build/config/*.globalconfig</c> are made from this table, so that a project's own
/// .globalconfig, which has a higher level, wins over a mode.
/// </summary>
public static class AnalysisModes
{
    /// <summary>Style and tidiness, which users of other tools find noisy unless they ask for it.</summary>
    private static readonly Dictionary<string, Severity> Strict = new(StringComparer.Ordinal)
    {
        ["BIB0002"] = Severity.Warning, // EmptyBibliography
        ["BIB0006"] = Severity.Warning, // NotNormalized
        ["BIB1004"] = Severity.Info, // NameChanged
        ["BIB2003"] = Severity.Warning, // UnknownField
        ["BIB2004"] = Severity.Warning, // FieldNotForType
        ["BIB2009"] = Severity.Warning, // ConflictingFields
        ["BIB2010"] = Severity.Warning, // FieldDependency
        ["BIB3005"] = Severity.Warning, // UnusualDoi
        ["BIB3006"] = Severity.Warning, // ShortDoi
        ["BIB3009"] = Severity.Warning, // IdentifierContradictsYear
        ["BIB3017"] = Severity.Warning, // LinkInText
        ["BIB4013"] = Severity.Warning, // MonthNotMacro
        ["BIB4020"] = Severity.Warning, // MalformedPages
        ["BIB4022"] = Severity.Warning, // AbbreviatedPages
        ["BIB4024"] = Severity.Warning, // EditionText
        ["BIB4030"] = Severity.Warning, // UndecodableLatex
        ["BIB4031"] = Severity.Warning, // AllCapitals
        ["BIB4032"] = Severity.Warning, // UnescapedSpecial
        ["BIB5002"] = Severity.Warning, // UnusedMacro
        ["BIB5021"] = Severity.Warning, // DuplicateWork
        ["BIB7008"] = Severity.Info, // UncitedEntry
        ["BIB9005"] = Severity.Warning, // UnusedSuppression
    };

    /// <summary>
    /// Provenance: every source can be identified, its status is known and acceptable, code says what it rests on, and what is switched
    /// off is switched off for a stated reason. Beside all of <see cref="Strict"/>.
    /// </summary>
    private static readonly Dictionary<string, Severity> Regulated = new(StringComparer.Ordinal)
    {
        ["BIB0034"] = Severity.Error, // RecordWithoutIdentity
        ["BIB2011"] = Severity.Error, // NothingToIdentify
        ["BIB2013"] = Severity.Warning, // MissingRecommendedField
        ["BIB3001"] = Severity.Error, // MalformedDoi
        ["BIB3004"] = Severity.Error, // DoiAndUrlDisagree
        ["BIB3007"] = Severity.Error, // ConflictingDois
        ["BIB5020"] = Severity.Error, // DuplicateDoi
        ["BIB6001"] = Severity.Error, // RetractedEntry
        ["BIB6003"] = Severity.Warning, // CorrectedEntry
        ["BIB6004"] = Severity.Warning, // SupersededPreprint
        ["BIB6005"] = Severity.Warning, // ProvisionalRecord
        ["BIB7001"] = Severity.Error, // RetractedWorkCited
        ["BIB7002"] = Severity.Warning, // QuestionedWorkCited
        ["BIB7005"] = Severity.Warning, // UnknownDoiLiteral
        ["BIB7008"] = Severity.Warning, // UncitedEntry
        ["BIB7009"] = Severity.Warning, // MissingCitation
        ["BIB9001"] = Severity.Error, // InvalidOption
        ["BIB9004"] = Severity.Error, // InvalidSuppression
    };

    /// <summary>Names of the modes, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames(typeof(AnalysisMode));

    /// <summary>Ids of the rules that a mode changes, for the test that knows the rules.</summary>
    internal static IEnumerable<string> Ids => Strict.Keys.Concat(Regulated.Keys).Distinct();

    /// <summary>Severity of <paramref name="rule"/> in <paramref name="mode"/>; null when it is off.</summary>
    public static Severity? SeverityOf(Rule rule, AnalysisMode mode)
    {
        if (mode == AnalysisMode.None)
            return null;
        if (mode == AnalysisMode.Regulated && Regulated.TryGetValue(rule.Id, out Severity severity))
            return severity;
        if (mode is AnalysisMode.Strict or AnalysisMode.Regulated && Strict.TryGetValue(rule.Id, out severity))
            return severity;
        return rule.IsEnabledByDefault ? rule.DefaultSeverity : null;
    }
}
