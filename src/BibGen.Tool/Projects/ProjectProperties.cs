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

    private static string? ProjectFileIn(string folder)
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

    private static void Read(string path, Dictionary<string, string> properties)
    {
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            IEnumerable<XElement> groups = XDocument.Load(reader).Root?.Elements().Where(element => element.Name.LocalName == "PropertyGroup") ?? [];
            foreach (XElement property in groups.Where(IsUnconditional).Elements().Where(IsUnconditional))
            {
                if (Names.Contains(property.Name.LocalName) && property.Value.Trim() is var value && !value.Contains("$(", StringComparison.Ordinal))
                    properties[property.Name.LocalName] = value;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            // Whoever edits the project file sees there what is wrong with it.
        }
    }

    private static bool IsUnconditional(XElement element) => element.Attribute("Condition") is null;
}
