using BibGen.Formats;
using BibGen.Text;

namespace BibGen.Rules.Suppression;

/// <summary>One rule that a comment or a line of a suppression file switches off, and where.</summary>
/// <param name="rule">The rule.</param>
/// <param name="source">File in which the suppression is written.</param>
/// <param name="idSpan">Where the rule's id stands in it.</param>
internal sealed class RuleSuppression(Rule rule, BibliographyFile source, SourceSpan idSpan)
{
    /// <summary>The rule.</summary>
    public Rule Rule => rule;

    /// <summary>File in which the suppression is written.</summary>
    public BibliographyFile Source => source;

    /// <summary>Where the rule's id stands in <see cref="Source"/>.</summary>
    public SourceSpan IdSpan => idSpan;

    /// <summary>Stretches of the bibliography in which the rule is silent. None for an entry that does not exist.</summary>
    public IReadOnlyList<SourceSpan> Ranges { get; set; } = [];
}
