using BibGen.Model;
using BibGen.Rules;
using BibGen.Rules.Infrastructure;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Pipeline;

/// <summary>Reads the options of one file and keeps what it does not understand.</summary>
internal sealed class OptionReader(string path, AnalyzerConfigOptions file, AnalyzerConfigOptions project)
{
    private readonly List<Problem> _problems = [];
    private ProblemSeverities? _severities;

    /// <summary>What could not be understood.</summary>
    public Problem[] Problems => [.. _problems];

    /// <summary>What becomes of the problems.</summary>
    public ProblemSeverities Severities => _severities ??= ProblemSeverities.Read(file);

    /// <summary>Whether the file is generated and checked.</summary>
    public bool IsEnabled => Flag(BuildProperties.Enabled, fallback: true);

    /// <summary>The value of an option; null when it is not set. MSBuild passes what is not set as an empty text.</summary>
    public string? Text(string name)
    {
        if (file.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) && value.Trim() is { Length: > 0 } ofFile)
            return ofFile;
        return project.TryGetValue("build_property." + name, out value) && value.Trim() is { Length: > 0 } ofProject ? ofProject : null;
    }

    /// <summary>The value of an option that allows certain values in any letter case; the first of them when it is not set.</summary>
    public string Choice(string name, string[] allowed)
    {
        if (Text(name) is not { } text)
            return allowed[0];
        string? choice = Array.Find(allowed, value => value.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (choice is null)
            Report(GeneratorRules.InvalidOption, name, text, string.Join(", ", allowed));
        return choice ?? allowed[0];
    }

    /// <summary>The value of an option that is on or off.</summary>
    public bool Flag(string name, bool fallback) => Choice(name, fallback ? ["true", "false"] : ["false", "true"]) == "true";

    /// <summary>The constants that are wanted. <c>Default</c> stands for those that a project gets unasked, <c>All</c> for every one.</summary>
    public Member[] Members()
    {
        if (Text(BuildProperties.Members) is not { } text)
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
                Report(GeneratorRules.InvalidOption, BuildProperties.Members, name, "Default, All, " + string.Join(", ", MemberTable.Constants.Select(member => member.Name)));
        }

        return [.. MemberTable.Constants.Where(chosen.Contains)];
    }

    /// <summary>Notes a problem.</summary>
    public void Report(Rule rule, params string[] arguments) => _problems.Add(Problem.Of(rule, Severities, path, arguments));
}
