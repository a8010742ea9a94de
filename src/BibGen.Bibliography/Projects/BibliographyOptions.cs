using BibGen.Formats;
using BibGen.Model;
using BibGen.Naming;
using BibGen.Rules;
using BibGen.Rules.Infrastructure;
using BibGen.Styles;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>What the project wants of a file, defaults filled in. Equal to another one that says the same.</summary>
/// <param name="IsEnabled">Whether it is checked and becomes code.</param>
/// <param name="Namespace">Namespace of its class; empty for the global one.</param>
/// <param name="ClassName">Name of its class.</param>
/// <param name="HasUsableName">Whether class name and namespace can be used; if not, nothing is generated and <paramref name="Problems"/> says why.</param>
/// <param name="IsPublic">Whether the class is public.</param>
/// <param name="Style">Name of the citation style.</param>
/// <param name="Members">The constants of a work, in the order of <see cref="MemberTable"/>.</param>
/// <param name="HasCitations">Whether works have a citation.</param>
/// <param name="EmitsCitedOnly">Whether only works that the C# names are generated.</param>
/// <param name="ChecksCitedOnly">Whether only works that the C# names are checked, as BibTeX and biber read what a document cites.</param>
/// <param name="Severities">What the file's keys want of rules, those that have a key.</param>
/// <param name="Problems">What could not be understood.</param>
public sealed record BibliographyOptions(
    bool IsEnabled,
    string Namespace,
    string ClassName,
    bool HasUsableName,
    bool IsPublic,
    string Style,
    EquatableArray<Member> Members,
    bool HasCitations,
    bool EmitsCitedOnly,
    bool ChecksCitedOnly,
    EquatableArray<RuleSeverity> Severities,
    EquatableArray<OptionProblem> Problems)
{
    /// <summary>Of a file that the project wants nothing of, so that nothing is said about its other options.</summary>
    private static BibliographyOptions None { get; } = new(
        IsEnabled: false, "", "", HasUsableName: false, IsPublic: false, "", new([]), HasCitations: false, EmitsCitedOnly: false,
        ChecksCitedOnly: false, new([]), new([]));

    /// <summary>Whether the file becomes code.</summary>
    public bool IsGenerated => IsEnabled && HasUsableName;

    /// <summary>Name of the class with its namespace.</summary>
    public string FullName => Namespace.Length > 0 ? Namespace + "." + ClassName : ClassName;

    /// <summary>Reads the options of the file at <paramref name="path"/>: its metadata, else the project's property, else the default.</summary>
    public static BibliographyOptions Read(string path, OptionValues file, OptionValues project)
    {
        var reader = new OptionReader(file, project);
        if (!reader.IsEnabled)
            return None;
        if (!BibliographyFile.IsBibliography(path))
            return None with
            {
                IsEnabled = true,
                Severities = SeverityKeys.ReadAll(file),
                Problems = new([.. reader.Problems, .. SeverityKeys.Problems(file)])
            };
        bool isPublic = reader.Choice(OptionNames.Visibility, "internal", "public") == "public";
        string style = reader.Choice(OptionNames.Style, [.. ReferenceStyle.All.Select(style => style.Name)]);
        EquatableArray<Member> members = new(reader.Members());
        bool hasCitations = reader.Flag(OptionNames.Citations, fallback: true);

        bool wantsCitedOnly = reader.Choice(OptionNames.Emit, "All", "Cited") == "Cited";
        bool emitsCitedOnly = wantsCitedOnly && !ProjectOptions.IsDesignTime(project); // An editor has to offer every name, cited or not.
        bool checksCitedOnly = reader.Choice(OptionNames.Check, "Emitted", "All") == "Emitted" && wantsCitedOnly;
        string space = reader.Text(OptionNames.Namespace) ?? DefaultNamespace(path, reader);
        string className = reader.Text(OptionNames.ClassName) ?? ClassNames.Default(path, space);
        bool hasUsableName = false;
        if (!CSharpIdentifier.IsValid(className))
            reader.Report(GeneratorRules.InvalidClassName, "class name", className, "is no C# name");
        else if (ClassNames.IsTaken(className, space))
            reader.Report(GeneratorRules.InvalidClassName, "class name", className, "is one that BibGen gives itself");
        else if (space.Length > 0 && !space.Split('.').All(CSharpIdentifier.IsValid))
            reader.Report(GeneratorRules.InvalidClassName, "namespace", space, "is no C# name");
        else
            hasUsableName = true;
        OptionProblem[] problems = [.. reader.Problems, .. SeverityKeys.Problems(file)];
        return new BibliographyOptions(
            IsEnabled: true, space, className, hasUsableName, isPublic, style, members, hasCitations, emitsCitedOnly, checksCitedOnly,
            SeverityKeys.ReadAll(file), new(problems));
    }

    /// <summary>What the file's keys want of <paramref name="rule"/>; null when they say nothing.</summary>
    public ConfiguredSeverity? SeverityOf(Rule rule)
    {
        foreach (RuleSeverity key in Severities)
        {
            if (key.RuleId == rule.Id)
                return key.Severity;
        }

        return null;
    }

    /// <summary>The root namespace and the folders of the file below the project, as .resx files have it.</summary>
    private static string DefaultNamespace(string path, OptionReader reader)
    {
        string root = reader.Text(OptionNames.RootNamespace) ?? "";
        string link = reader.Path(OptionNames.Link);
        string project = reader.Path(OptionNames.ProjectDirectory).TrimEnd('/') + "/";
        string file = path.Replace('\\', '/');
        string relative = link.Length > 0 ? link
            : project.Length > 1 && file.StartsWith(project, StringComparison.OrdinalIgnoreCase) ? file.Substring(project.Length) : "";

        var segments = new List<string>();
        if (root.Length > 0)
            segments.AddRange(root.Split('.').Select(CSharpIdentifier.FromFolder));
        string[] folders = relative.Split('/');
        for (int i = 0; i < folders.Length - 1; i++)
        {
            if (folders[i] is not ("" or "." or ".."))
                segments.Add(CSharpIdentifier.FromFolder(folders[i]));
        }

        return string.Join(".", segments);
    }
}
