using BibGen.Rules;

namespace BibGen.Generators.Pipeline;

/// <summary>What stops the generator, or an option that it does not understand.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Path">File that it concerns.</param>
/// <param name="Arguments">What fills the placeholders of the rule's message.</param>
internal sealed record Problem(string RuleId, string Path, EquatableArray<string> Arguments)
{
    /// <summary>A problem of <paramref name="rule"/>.</summary>
    public static Problem Of(Rule rule, string path, params string[] arguments) => new(rule.Id, path, new(arguments));
}
