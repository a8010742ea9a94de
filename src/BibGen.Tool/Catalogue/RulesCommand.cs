using System.CommandLine;
using System.Text.Json;
using BibGen.Records;
using BibGen.Rules;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Reports;

namespace BibGen.Tool.Catalogue;

/// <summary><c>bibgen rules</c>: all rules, for people and for programs.</summary>
internal static class RulesCommand
{
    private const string Json = "json";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "Form of the list.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", Json);
        var command = new Command("rules", "Lists all rules: id, name, severity, whether 'bibgen fix' can fix what it finds.") { format };
        command.SetAction(result =>
        {
            if (result.GetValue(format) == Json)
                WriteJson(terminal);
            else
                WriteText(terminal);
        });
        return command;
    }

    private static void WriteText(Terminal terminal)
    {
        int width = RuleCatalogue.All.Max(rule => rule.Name.Length);
        foreach (Rule rule in RuleCatalogue.All)
        {
            string severity = rule.IsEnabledByDefault ? Word(rule.DefaultSeverity) : "off";
            string name = rule.Name.PadRight(width);
            terminal.Output.WriteLine($"{rule.Id}  {name}  {severity,-7}  {(rule.HasFix ? "fix" : "   ")}  {rule.Title}");
        }
    }

    /// <summary>An array with an object for each rule. docs/cli.md describes it.</summary>
    private static void WriteJson(Terminal terminal)
    {
        using Utf8JsonWriter json = JsonOutput.Open(terminal);
        json.WriteStartArray();
        foreach (Rule rule in RuleCatalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("title", rule.Title);
            json.WriteString("category", rule.Category);
            json.WriteStartObject("severity");
            foreach (AnalysisMode mode in new[] { AnalysisMode.Default, AnalysisMode.Strict, AnalysisMode.Regulated })
                json.WriteString(mode.ToString(), AnalysisModes.SeverityOf(rule, mode) is { } severity ? Word(severity) : "none");
            json.WriteEndObject();
            json.WriteBoolean("hasFix", rule.HasFix);
            json.WriteString("message", rule.MessageFormat);
            json.WriteString("help", rule.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
