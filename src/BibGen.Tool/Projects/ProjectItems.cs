using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BibGen.Projects;

namespace BibGen.Tool.Projects;

/// <summary>
/// What the items of a project file say of single bibliographies: <c>&lt;AdditionalFiles Update="a.bib" BibGenStyle="apa" /&gt;</c>, as far as its text alone
/// tells, as with <see cref="ProjectProperties"/>.
/// </summary>
internal sealed class ProjectItems
{
    private const string MetadataPrefix = "build_metadata.AdditionalFiles.";

    private static readonly HashSet<string> Names = [.. OptionNames.Metadata];

    private readonly string _folder;
    private readonly List<(Regex? Paths, Regex? Except, bool IsRemoved, Dictionary<string, string> Values)> _items = [];

    private ProjectItems(string folder) => _folder = folder.Replace('\\', '/').TrimEnd('/') + "/";

    /// <summary>The items of a project in <paramref name="folder"/>; of none where it has no project file.</summary>
    public static ProjectItems Of(string folder)
    {
        var items = new ProjectItems(folder);
        if (ProjectProperties.ProjectFileIn(folder) is { } project)
        {
            foreach (XElement item in ProjectProperties.Elements(project, "ItemGroup").Where(element => element.Name.LocalName == "AdditionalFiles"))
                items.Add(item);
        }

        return items;
    }

    /// <summary>Adds what the items say of a file to its options, unless they are there already. A build does not see a file that is taken out.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="options">What .editorconfig says, which wins in a build as well.</param>
    public IReadOnlyDictionary<string, string> AddTo(IReadOnlyDictionary<string, string> options, string path)
    {
        string relative = path.Replace('\\', '/');
        if (!relative.StartsWith(_folder, StringComparison.Ordinal))
            return options;
        relative = relative[_folder.Length..];
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((Regex? paths, Regex? except, bool isRemoved, Dictionary<string, string> values) in _items)
        {
            if (paths?.IsMatch(relative) != true || except?.IsMatch(relative) == true)
                continue;
            if (isRemoved)
                all[MetadataPrefix + OptionNames.Enabled] = "false";
            foreach ((string name, string value) in values)
                all[MetadataPrefix + name] = value;
        }

        foreach ((string key, string value) in options)
            all[key] = value;
        return all;
    }

    private void Add(XElement item)
    {
        string? remove = (string?)item.Attribute("Remove");
        string? paths = remove ?? (string?)item.Attribute("Update") ?? (string?)item.Attribute("Include");
        IEnumerable<(string Name, string Value)> metadata = item.Attributes().Select(attribute => (attribute.Name.LocalName, attribute.Value))
            .Concat(item.Elements().Where(ProjectProperties.IsUnconditional).Select(element => (element.Name.LocalName, element.Value.Trim())));
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string value) in metadata.Where(one => Names.Contains(one.Name) && ProjectProperties.IsPlain(one.Value)))
            values[name] = value;
        if (remove is not null || values.Count > 0)
            _items.Add((PatternOf(paths), PatternOf((string?)item.Attribute("Exclude")), remove is not null, values));
    }

    /// <summary>The paths that a list of MSBuild's patterns means, from the project's folder on; null when it cannot be told.</summary>
    private static Regex? PatternOf(string? list)
    {
        if (list is null || !ProjectProperties.IsPlain(list))
            return null;
        IEnumerable<string> patterns = list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Translate);
        // In linear time, whatever a repository writes.
        return new Regex($"^(?:{string.Join('|', patterns)})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
    }

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder();
        string path = pattern.Replace('\\', '/');
        for (int at = path.StartsWith("./", StringComparison.Ordinal) ? 2 : 0; at < path.Length; at++)
        {
            if (path.AsSpan(at).StartsWith("**/"))
            {
                regex.Append("(?:[^/]+/)*");
                at += 2;
            }
            else if (path.AsSpan(at).StartsWith("**"))
            {
                regex.Append(".*");
                at++;
            }
            else
            {
                regex.Append(path[at] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
            }
        }

        return regex.ToString();
    }
}
