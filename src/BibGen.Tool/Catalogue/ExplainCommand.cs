using System.CommandLine;
using System.CommandLine.Completions;
using BibGen.Rules;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Settings;

namespace BibGen.Tool.Catalogue;

/// <summary><c>bibgen explain RULE…</c>: the page of a rule, for the terminal.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var rules = new Argument<string[]>("RULE")
        {
            Description = "Rules: ids (BIB3001), beginnings of ids (BIB30) or names (MalformedDoi).",
            HelpName = "RULE",
            Arity = ArgumentArity.OneOrMore,
        };
        rules.CompletionSources.Add(_ => RuleCatalogue.All.Select(rule => new CompletionItem(rule.Id, detail: rule.Title)));
        var command = new Command("explain", "Shows the page of a rule: what it sees, why it matters, an example, how to fix it.") { rules };
        command.SetAction(result => Show(terminal, [.. result.GetRequiredValue(rules).SelectMany(RuleNames.Find).Distinct()]));
        return command;
    }

    private static void Show(Terminal terminal, IReadOnlyList<Rule> rules)
    {
        var page = new PageText(terminal);
        for (int i = 0; i < rules.Count; i++)
        {
            if (i > 0)
                terminal.Output.WriteLine();
            page.Write(RulePages.TextOf(rules[i]));
            terminal.Output.WriteLine();
            terminal.Output.WriteLine(rules[i].HelpLink);
        }
    }
}
