using System.Xml;
using System.Xml.Linq;
using BibGen.Projects;

namespace BibGen.Tool.Projects;

/// <summary>
/// What a project file of .NET, and the nearest Directory.Build.props, say of the options, as far as their text alone tells: values that stand there as they
/// are, without a condition. A build may know more.
/// </summary>
internal static class ProjectProperties
{
    private static readonly HashSet<string> Names = [.. OptionNames.Properties, OptionNames.RootNamespace, OptionNames.ImplicitUsings];

    /// <summary>The options of the project in <paramref name="folder"/> by the names of their properties; none where it has no project file.</summary>
    public static IReadOnlyDictionary<string, string> Of(string folder)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (ProjectFileIn(folder) is not { } project)
            return properties;
        properties[OptionNames.RootNamespace] = Path.GetFileNameWithoutExtension(project).Replace(' ', '_');
        if (BuildPropertiesAbove(folder) is { } shared)
            Read(shared, properties);
        Read(project, properties);
        return properties;
    }

    /// <summary>The project file in a folder; null when it has none.</summary>
    public static string? ProjectFileIn(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*.csproj").Order(StringComparer.Ordinal).FirstOrDefault();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>MSBuild takes the first one upwards, and no other unless that one imports it.</summary>
    private static string? BuildPropertiesAbove(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Combine(at, "Directory.Build.props") is var path && File.Exists(path))
                return path;
        }

        return null;
    }

    /// <summary>What stands in the groups of a project file that have a name, without a condition.</summary>
    public static IReadOnlyList<XElement> Elements(string path, string group)
    {
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            IEnumerable<XElement> groups = XDocument.Load(reader).Root?.Elements().Where(element => element.Name.LocalName == group) ?? [];
            return [.. groups.Where(IsUnconditional).Elements().Where(IsUnconditional)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            return []; // Whoever edits the project file sees there what is wrong with it.
        }
    }

    /// <summary>Whether a value stands there as it is: a build puts nothing into it.</summary>
    public static bool IsPlain(string value) => !Array.Exists(["$(", "@(", "%("], sign => value.Contains(sign, StringComparison.Ordinal));

    private static void Read(string path, Dictionary<string, string> properties)
    {
        foreach (XElement property in Elements(path, "PropertyGroup"))
        {
            if (Names.Contains(property.Name.LocalName) && property.Value.Trim() is var value && IsPlain(value))
                properties[property.Name.LocalName] = value;
        }
    }

    /// <summary>Whether something of a project file holds in every build.</summary>
    public static bool IsUnconditional(XElement element) => element.Attribute("Condition") is null;
}
