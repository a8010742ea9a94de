using BibGen.Projects;
using BibGen.Rules;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Settings;

/// <summary>What a command line says of rules: <c>--select</c>, <c>--ignore</c> and <c>--severity</c>. It wins over every file.</summary>
internal sealed class RuleSelection
{
    private readonly HashSet<Rule>? _selected;
    private readonly Dictionary<Rule, ConfiguredSeverity> _severities = [];

    /// <summary>Reads the options.</summary>
    /// <param name="select">The only rules to run; all when empty.</param>
    /// <param name="ignore">Rules not to run.</param>
    /// <param name="severities">Severities as <c>BIB3001=error</c>.</param>
    /// <exception cref="CommandException">A rule or a severity is not known.</exception>
    public RuleSelection(IReadOnlyList<string> select, IReadOnlyList<string> ignore, IReadOnlyList<string> severities)
    {
        if (select.Count > 0)
            _selected = [.. select.SelectMany(Split).SelectMany(RuleNames.Find)];
        foreach (string setting in severities.SelectMany(Split))
        {
            string[] parts = setting.Split('=');
            if (parts.Length != 2)
                throw new CommandException($"--severity {setting}: write a rule and its severity, as BIB3001=error");
            if (!SeverityKeys.TryParse(parts[1], out ConfiguredSeverity? severity))
                throw new CommandException($"--severity {setting}: '{parts[1]}' is no severity; allowed are error, warning, suggestion, silent, none");
            foreach (Rule rule in RuleNames.Find(parts[0]))
            {
                if (severity is { } value)
                    _severities[rule] = value;
            }
        }

        foreach (Rule rule in ignore.SelectMany(Split).SelectMany(RuleNames.Find))
            _severities[rule] = ConfiguredSeverity.None;
    }

    /// <summary>Whether rules that are off by default are on because they were named.</summary>
    public bool IsSelected(Rule rule) => _selected?.Contains(rule) == true;

    /// <summary>Adds what the options say to what configuration files say.</summary>
    public void AddTo(Dictionary<string, ConfiguredSeverity> severities)
    {
        foreach ((Rule rule, ConfiguredSeverity severity) in _severities)
            severities[rule.Id] = severity;
        if (_selected is null)
            return;
        foreach (Rule rule in RuleCatalogue.All.Where(rule => !_selected.Contains(rule)))
            severities[rule.Id] = ConfiguredSeverity.None;
    }

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
