using BibGen.Model;
using BibGen.Rules.Infrastructure;
using BibGen.Styles;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BibGen.Generators.Pipeline;

/// <summary>What the project wants of a file, defaults filled in.</summary>
/// <param name="IsEnabled">Whether it is generated at all.</param>
/// <param name="Namespace">Namespace of its class; empty for the global one.</param>
/// <param name="ClassName">Name of its class.</param>
/// <param name="IsPublic">Whether the class is public.</param>
/// <param name="Style">Name of the citation style.</param>
/// <param name="Members">The constants of a work.</param>
/// <param name="HasCitations">Whether works have a citation.</param>
/// <param name="EmitsCitedOnly">Whether only works that the C# names are generated.</param>
/// <param name="Severities">What becomes of problems.</param>
/// <param name="Problems">What could not be understood.</param>
internal sealed record BibliographyOptions(
    bool IsEnabled,
    string Namespace,
    string ClassName,
    bool IsPublic,
    string Style,
    EquatableArray<Member> Members,
    bool HasCitations,
    bool EmitsCitedOnly,
    ProblemSeverities Severities,
    EquatableArray<Problem> Problems)
{
    /// <summary>Options of a file that the project wants nothing of, so that nothing is said about the others.</summary>
    private static BibliographyOptions NotWanted { get; } = new(IsEnabled: false, "", "", IsPublic: false, "", new([]), HasCitations: false, EmitsCitedOnly: false, ProblemSeverities.None, new([]));

    /// <summary>Name of the class with its namespace.</summary>
    public string FullName => Namespace.Length > 0 ? Namespace + "." + ClassName : ClassName;

    /// <summary>Reads the options of the file at <paramref name="path"/>: its metadata, else the project's property, else the default.</summary>
    public static BibliographyOptions Read(string path, AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        var reader = new OptionReader(path, file, project);
        if (!reader.IsEnabled)
            return NotWanted;
        bool isPublic = reader.Choice(BuildProperties.Visibility, ["internal", "public"]) == "public";
        string style = reader.Choice(BuildProperties.Style, [.. ReferenceStyle.All.Select(style => style.Name)]);
        bool hasCitations = reader.Flag(BuildProperties.Citations, fallback: true);

        // An editor has to offer every name, cited or not
        bool emitsCitedOnly = reader.Choice(BuildProperties.Emit, ["All", "Cited"]) == "Cited" && !"true".Equals(reader.Text(BuildProperties.DesignTimeBuild), StringComparison.OrdinalIgnoreCase);
        Member[] members = reader.Members();
        string space = reader.Text(BuildProperties.Namespace) ?? DefaultNamespace(path, reader);
        string className = reader.Text(BuildProperties.ClassName) ?? ClassNames.Default(path, space);
        if (!ClassNames.IsName(className))
            reader.Report(GeneratorRules.InvalidClassName, "class name", className, "is no C# name");
        else if (ClassNames.IsTaken(className, space))
            reader.Report(GeneratorRules.InvalidClassName, "class name", className, "is one that BibGen gives itself");
        else if (space.Length > 0 && !space.Split('.').All(ClassNames.IsName))
            reader.Report(GeneratorRules.InvalidClassName, "namespace", space, "is no C# name");
        else
            return new BibliographyOptions(IsEnabled: true, space, className, isPublic, style, new(members), hasCitations, emitsCitedOnly, reader.Severities, new(reader.Problems));

        return new BibliographyOptions(IsEnabled: false, space, className, isPublic, style, new(members), hasCitations, emitsCitedOnly, reader.Severities, new(reader.Problems));
    }

    /// <summary>The root namespace and the folders of the file below the project, as .resx files have it.</summary>
    private static string DefaultNamespace(string path, OptionReader reader)
    {
        string root = reader.Text(BuildProperties.RootNamespace) ?? "";
        string link = (reader.Text(BuildProperties.Link) ?? "").Replace('\\', '/');
        string project = (reader.Text(BuildProperties.ProjectDir) ?? "").Replace('\\', '/');
        string file = path.Replace('\\', '/');
        string relative = link.Length > 0 ? link : project.Length > 0 && file.StartsWith(project, StringComparison.OrdinalIgnoreCase) ? file.Substring(project.Length) : "";

        var segments = new List<string>();
        if (root.Length > 0)
            segments.AddRange(root.Split('.').Select(ClassNames.Segment));
        string[] folders = relative.Split('/');
        for (int i = 0; i < folders.Length - 1; i++)
        {
            if (folders[i] is not ("" or "." or ".."))
                segments.Add(ClassNames.Segment(folders[i]));
        }

        return string.Join(".", segments);
    }
}
