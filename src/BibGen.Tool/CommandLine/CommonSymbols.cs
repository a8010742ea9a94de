using System.CommandLine;
using BibGen.Projects;
using BibGen.Rules;
using BibGen.Tool.Settings;

namespace BibGen.Tool.CommandLine;

/// <summary>The arguments and options that several commands have. Each command creates its own.</summary>
internal sealed class CommonSymbols
{
    /// <summary>The files to read.</summary>
    public Argument<string[]> Paths { get; } = CreatePaths();

    /// <summary>Name of what comes from standard input.</summary>
    public Option<string?> StandardInputPath { get; } = new("--stdin-path")
    {
        Description = "The name of the file that comes from standard input: decides its format, its settings and its place in the project.",
        HelpName = "FILE",
    };

    private Option<string[]> Select { get; } = Rules("--select", "Only these rules: ids (BIB3001), beginnings of ids (BIB3) or names (MalformedDoi).");

    private Option<string[]> Ignore { get; } = Rules("--ignore", "Not these rules.");

    private Option<string[]> Severity { get; } = Rules("--severity", "Severities of rules: BIB3001=error; error, warning, suggestion, silent or none.");

    private Option<string?> Mode { get; } = new("--mode") { Description = "How strict to be: Default, Strict, Regulated or None." };

    private Option<string?> ReferenceDate { get; } = new("--reference-date")
    {
        Description = "The day that stands for today, as 2026-11-23.",
        HelpName = "DATE",
    };

    private Option<string?> MaxRecordAge { get; } = new("--max-record-age")
    {
        Description = "Days after which a PubMed record that was not revised is old.",
        HelpName = "DAYS",
    };

    private Option<string[]> Retractions { get; } = new("--retractions")
    {
        Description = "A list of retractions beside those of the folder (*.retractions.csv).",
        HelpName = "FILE",
    };

    /// <summary>An argument for the files to read.</summary>
    public static Argument<string[]> CreatePaths() => new("PATH")
    {
        Description = "Files, folders and all below them, patterns such as 'docs/**/*.bib', or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Adds the symbols that decide what is found.</summary>
    public void AddTo(Command command)
    {
        Mode.AcceptOnlyFromAmong([.. AnalysisModes.Names]);
        command.Add(Paths);
        foreach (Option option in new Option[] { Select, Ignore, Severity, Mode, ReferenceDate, MaxRecordAge, Retractions, StandardInputPath })
            command.Add(option);
    }

    /// <summary>What the command line says.</summary>
    /// <exception cref="CommandException">It names a rule or severity that there is not.</exception>
    public RunSettings Read(ParseResult result, string folder)
    {
        var properties = new Dictionary<string, string>();
        void Set(string name, string? value)
        {
            if (value is not null)
                properties[name] = value;
        }

        Set(OptionNames.AnalysisMode, result.GetValue(Mode));
        Set(OptionNames.ReferenceDate, result.GetValue(ReferenceDate));
        Set(OptionNames.MaxRecordAge, result.GetValue(MaxRecordAge));
        var rules = new RuleSelection(result.GetValue(Select) ?? [], result.GetValue(Ignore) ?? [], result.GetValue(Severity) ?? []);
        return new RunSettings(rules, properties, [.. (result.GetValue(Retractions) ?? []).Select(path => Path.GetFullPath(path, folder))]);
    }

    private static Option<string[]> Rules(string name, string description) => new(name) { Description = description, HelpName = "RULES" };
}
