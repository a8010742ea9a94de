using BibGen.Rules;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Settings;

/// <summary>Finds the rules that a user names.</summary>
internal static class RuleNames
{
    /// <summary>The rules with an id (<c>BIB3001</c>), the beginning of one (<c>BIB3</c>) or a name (<c>MalformedDoi</c>), in any letter case.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static IReadOnlyList<Rule> Find(string name)
    {
        IReadOnlyList<Rule> rules =
        [
            .. RuleCatalogue.All.Where(rule => rule.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
                || (name.Length >= "BIB".Length && rule.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase))),
        ];
        return rules.Count > 0 ? rules : throw new CommandException($"'{name}' is no rule; 'bibgen rules' lists them");
    }
}
