using BibGen.Rules;
using BibGen.Rules.Infrastructure;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>
/// Reads <c>bibgen.BIB3001.severity</c> from the sections of an .editorconfig. The compiler's own key, <c>dotnet_diagnostic…</c>, does not
/// reach files that are not C# (dotnet/roslyn#31916).
/// </summary>
public static class SeverityKeys
{
    private const string Allowed = "error, warning, suggestion, silent, none, default";

    private static readonly EquatableArray<RuleSeverity> None = new([]);

    private static readonly Dictionary<Rule, string> Keys = RuleCatalogue.All.ToDictionary(rule => rule, rule => $"bibgen.{rule.Id}.severity");

    /// <summary>What a file with these options wants of <paramref name="rule"/>; null when it says nothing, or nothing that is understood.</summary>
    public static ConfiguredSeverity? Read(OptionValues file, Rule rule) =>
        file.Find(Keys[rule]) is { } text && TryParse(text, out ConfiguredSeverity? severity) ? severity : null;

    /// <summary>What a file with these options wants of rules, those that it has an understood key for.</summary>
    internal static EquatableArray<RuleSeverity> ReadAll(OptionValues file)
    {
        List<RuleSeverity>? all = null;
        foreach (Rule rule in RuleCatalogue.All)
        {
            if (Read(file, rule) is { } severity)
                (all ??= []).Add(new RuleSeverity(rule.Id, severity));
        }

        return all is null ? None : new([.. all]);
    }

    /// <summary>Reads a severity by its name; null stands for <c>default</c>. False when the name is none.</summary>
    public static bool TryParse(string text, out ConfiguredSeverity? severity)
    {
        string name = text.Trim().ToLowerInvariant();
        severity = name switch
        {
            "error" => ConfiguredSeverity.Error,
            "warning" => ConfiguredSeverity.Warning,
            "suggestion" or "info" => ConfiguredSeverity.Info,
            "silent" or "hidden" => ConfiguredSeverity.Hidden,
            "none" => ConfiguredSeverity.None,
            _ => null,
        };
        return severity is not null || name == "default";
    }

    /// <summary>The keys of a file whose values are not understood.</summary>
    internal static IEnumerable<OptionProblem> Problems(OptionValues file)
    {
        foreach (Rule rule in RuleCatalogue.All)
        {
            if (file.Find(Keys[rule]) is { } value && !TryParse(value, out _))
                yield return new OptionProblem(GeneratorRules.InvalidOption, IsOfProject: false, new([Keys[rule], value, OptionReader.NotUnderstood(Allowed)]));
        }
    }
}
