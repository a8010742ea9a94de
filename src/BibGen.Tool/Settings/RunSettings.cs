using BibGen.Projects;
using BibGen.Rules;

namespace BibGen.Tool.Settings;

/// <summary>What a command line says about how bibliographies are read and checked.</summary>
/// <param name="Rules">Which rules, and how much their findings matter.</param>
/// <param name="Properties">Options by the names that they have as MSBuild properties (<c>BibGenAnalysisMode</c>).</param>
/// <param name="Retractions">Full paths of lists of retractions beside those of the projects.</param>
internal sealed record RunSettings(RuleSelection Rules, IReadOnlyDictionary<string, string> Properties, IReadOnlyList<string> Retractions)
{
    private const string DiagnosticPrefix = "dotnet_diagnostic.";
    private const string SeveritySuffix = ".severity";

    /// <summary>The settings of a command line that says nothing.</summary>
    public static RunSettings Default { get; } = new(new RuleSelection([], [], []), new Dictionary<string, string>(), []);

    /// <summary>The options of a project: of the command line, else of its .globalconfig.</summary>
    /// <param name="folder">Full path of its folder.</param>
    /// <param name="config">What .globalconfig says.</param>
    public OptionValues ProjectValues(string folder, IReadOnlyDictionary<string, string> config)
    {
        var values = new Dictionary<string, string>(config, StringComparer.OrdinalIgnoreCase)
        {
            ["build_property." + OptionNames.ProjectDirectory] = Uri.EscapeDataString(folder),
        };
        foreach ((string name, string value) in Properties)
            values["build_property." + name] = value;
        return OptionValues.Of(values);
    }

    /// <summary>What holds for all files of a project.</summary>
    public ProjectOptions ProjectOptionsOf(OptionValues project, IReadOnlyDictionary<string, string> config)
    {
        ProjectOptions options = ProjectOptions.Read(project);
        var severities = new Dictionary<string, ConfiguredSeverity>(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, string value) in config)
        {
            if (key.StartsWith(DiagnosticPrefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(SeveritySuffix, StringComparison.OrdinalIgnoreCase)
                && SeverityKeys.TryParse(value, out ConfiguredSeverity? severity) && severity is { } known)
            {
                severities[key[DiagnosticPrefix.Length..^SeveritySuffix.Length].ToUpperInvariant()] = known;
            }
        }

        Rules.AddTo(severities);
        return options with
        {
            Severities = severities,
            IsReported = rule => Rules.IsSelected(rule) || AnalysisModes.SeverityOf(rule, options.Mode) is not null,
        };
    }
}
