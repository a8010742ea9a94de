using BibGen.Records;

namespace BibGen.Rules;

/// <summary>Findings that follow from another one and disappear with it.</summary>
/// <param name="Cause">Id of the rule whose finding is the cause.</param>
/// <param name="Reach">Where its consequences lie.</param>
/// <param name="Effects">Ids of the rules whose findings there are consequences; all that begin after the cause where it is empty.</param>
internal sealed record Consequence(string Cause, ConsequenceReach Reach, params string[] Effects)
{
    /// <summary>Whether a finding with a fix has no such consequences: what was meant was certain, and reading has gone on as if it stood there.</summary>
    public bool WithoutFix { get; init; }

    /// <summary>Whether only a finding in an entry without a key has such consequences: the entry was meant to be something else.</summary>
    public bool WithoutKey { get; init; }

    /// <summary>Whether only a finding in what is no entry has such consequences: a macro that is lost is missed where it is used.</summary>
    public bool OutsideEntry { get; init; }

    /// <summary>Whether <paramref name="finding"/>, which is of the cause's rule, has these consequences. What is mentioned as information has none.</summary>
    public bool Follows(Finding finding) => !(WithoutFix && finding.Fix is not null) && !(WithoutKey && finding.Key is not "")
        && !(OutsideEntry && finding.Key is not null)
        && (finding.Severity ?? finding.Rule.DefaultSeverity) != Severity.Info;
}
