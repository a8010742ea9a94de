using BibGen.Model;
using BibGen.Rules;
using BibGen.Rules.Infrastructure;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>Reads options: a file's metadata, else the project's property. Keeps what it does not understand.</summary>
internal sealed class OptionReader(OptionValues file, OptionValues project)
{
    private readonly List<OptionProblem> _problems = [];

    /// <summary>What could not be understood.</summary>
    public EquatableArray<OptionProblem> Problems => new([.. _problems]);

    /// <summary>Whether the file is generated and checked.</summary>
    public bool IsEnabled => Flag(OptionNames.Enabled, fallback: true);

    /// <summary>The value of an option; null when it is not set. MSBuild passes what is not set as an empty text.</summary>
    public string? Text(string name) => OfFile(name) ?? OfProject(name);

    /// <summary>The value of an option that allows certain values in any letter case; the first of them when it is not set.</summary>
    public string Choice(string name, params string[] allowed)
    {
        if (Text(name) is not { } text)
            return allowed[0];
        string? choice = Array.Find(allowed, value => value.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (choice is null)
            ReportValue(name, text, string.Join(", ", allowed));
        return choice ?? allowed[0];
    }

    /// <summary>The value of an option that is on or off.</summary>
    public bool Flag(string name, bool fallback) => Choice(name, fallback ? ["true", "false"] : ["false", "true"]) == "true";

    /// <summary>The constants that are wanted. <c>Default</c> stands for those that a project gets unasked, <c>All</c> for every one.</summary>
    public Member[] Members()
    {
        if (Text(OptionNames.Members) is not { } text)
            return [.. MemberTable.DefaultConstants];
        var chosen = new HashSet<Member>();
        foreach (string name in text.Split(',', '|').Select(name => name.Trim()))
        {
            if (MemberTable.Constants.FirstOrDefault(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } member)
                chosen.Add(member);
            else if (name.Equals("Default", StringComparison.OrdinalIgnoreCase))
                chosen.UnionWith(MemberTable.DefaultConstants);
            else if (name.Equals("All", StringComparison.OrdinalIgnoreCase))
                chosen.UnionWith(MemberTable.Constants);
            else if (name.Length > 0)
                ReportValue(OptionNames.Members, name, "Default, All, " + string.Join(", ", MemberTable.Constants.Select(member => member.Name)));
        }

        return [.. MemberTable.Constants.Where(chosen.Contains)];
    }

    /// <summary>A path that the package's targets pass percent-encoded; empty when there is none.</summary>
    public string Path(string name) => Uri.UnescapeDataString(Text(name) ?? "").Replace('\\', '/');

    /// <summary>Notes a value that is not understood.</summary>
    public void ReportValue(string name, string value, string allowed) =>
        _problems.Add(new OptionProblem(GeneratorRules.InvalidOption, OfFile(name) is null, new([name, value, NotUnderstood(allowed)])));

    /// <summary>Notes any other problem of the file.</summary>
    public void Report(Rule rule, params string[] arguments) => _problems.Add(new OptionProblem(rule, IsOfProject: false, new(arguments)));

    /// <summary>The end of the message about a value that is not understood.</summary>
    public static string NotUnderstood(string allowed) => "is not understood; allowed are " + allowed;

    private string? OfFile(string name) => file.Find("build_metadata.AdditionalFiles." + name)?.Trim() is { Length: > 0 } value ? value : null;

    private string? OfProject(string name) => project.Find("build_property." + name)?.Trim() is { Length: > 0 } value ? value : null;
}
