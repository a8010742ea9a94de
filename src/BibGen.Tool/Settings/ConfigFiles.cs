using BibGen.Rules;

namespace BibGen.Tool.Settings;

/// <summary>
/// The configuration files that a build would find: .editorconfig in the folder of a file and above it up to one that says <c>root = true</c>, and
/// .globalconfig in the folder of the project and above it. May be used by several threads.
/// </summary>
internal sealed class ConfigFiles
{
    private const string EditorConfig = ".editorconfig";
    private const string GlobalConfig = ".globalconfig";
    private const string OurPrefix = "bibgen.";
    private const string SeveritySuffix = ".severity";

    private readonly Dictionary<string, ConfigFile?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<ConfigSection, GlobPattern?> _patterns = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// The keys that hold for the whole of a project. Where two files of one level differ, neither counts, as in the compiler.
    /// </summary>
    /// <param name="folder">Full path of the project's folder.</param>
    public IReadOnlyDictionary<string, string> OfProject(string folder)
    {
        var values = new Dictionary<string, (int Level, string? Value)>(StringComparer.OrdinalIgnoreCase);
        foreach (ConfigFile file in Above(folder, GlobalConfig).Concat(Above(folder, EditorConfig).Where(file => file.IsGlobal)))
        {
            foreach ((string key, string value) in file.Sections[0].Values)
            {
                if (!values.TryGetValue(key, out (int Level, string? Value) known) || known.Level < file.GlobalLevel)
                    values[key] = (file.GlobalLevel, value);
                else if (known.Level == file.GlobalLevel && known.Value != value)
                    values[key] = (known.Level, null);
            }
        }

        return values.Where(pair => pair.Value.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value.Value!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The keys that hold for one file: those of the nearest .editorconfig and the last section win.</summary>
    /// <param name="path">Full path.</param>
    public IReadOnlyDictionary<string, string> OfFile(string path)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string slashed = path.Replace('\\', '/');
        foreach (ConfigFile file in UpToRoot(Above(Path.GetDirectoryName(path)!, EditorConfig)).Reverse())
        {
            foreach (ConfigSection section in file.Sections.Skip(1))
            {
                if (!section.Values.Keys.Any(IsOurs) || PatternOf(file, section)?.Matches(slashed) != true)
                    continue;
                foreach ((string key, string value) in section.Values)
                    values[key] = value;
            }
        }

        return values;
    }

    /// <summary>The keys of the files that were looked at which set the severity of a rule that there is not, with the path of their file.</summary>
    public IEnumerable<(string Path, string Key)> KeysOfUnknownRules()
    {
        ConfigFile[] files;
        lock (_files)
            files = [.. _files.Values.OfType<ConfigFile>()];
        return
            from file in files
            from section in file.Sections
            from key in section.Values.Keys
            where key.StartsWith(OurPrefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(SeveritySuffix, StringComparison.OrdinalIgnoreCase)
                && key.Length > OurPrefix.Length + SeveritySuffix.Length
                && !RuleCatalogue.All.Any(rule => key.AsSpan(OurPrefix.Length..^SeveritySuffix.Length).Equals(rule.Id, StringComparison.OrdinalIgnoreCase))
            select (file.Path, key);
    }

    private static bool IsOurs(string key) =>
        key.StartsWith(OurPrefix, StringComparison.OrdinalIgnoreCase) || key.StartsWith("build_metadata.", StringComparison.OrdinalIgnoreCase);

    private GlobPattern? PatternOf(ConfigFile file, ConfigSection section)
    {
        lock (_patterns)
        {
            if (!_patterns.TryGetValue(section, out GlobPattern? pattern))
                _patterns.Add(section, pattern = GlobPattern.OfSection(Path.GetDirectoryName(file.Path)!.Replace('\\', '/').TrimEnd('/'), section.Name));
            return pattern;
        }
    }

    /// <summary>The files of a name in a folder and all above it, nearest first.</summary>
    private IEnumerable<ConfigFile> Above(string folder, string name)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Read(Path.Combine(at, name)) is { } file)
                yield return file;
        }
    }

    private static IEnumerable<ConfigFile> UpToRoot(IEnumerable<ConfigFile> nearestFirst)
    {
        foreach (ConfigFile file in nearestFirst)
        {
            if (!file.IsGlobal)
                yield return file;
            if (file.IsRoot)
                yield break;
        }
    }

    private ConfigFile? Read(string path)
    {
        lock (_files)
            return ReadOnce(path);
    }

    private ConfigFile? ReadOnce(string path)
    {
        if (_files.TryGetValue(path, out ConfigFile? file))
            return file;
        try
        {
            file = File.Exists(path) ? ConfigFile.Parse(path, File.ReadAllText(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file = null; // A folder above that nobody may read says nothing about the files below.
        }

        _files.Add(path, file);
        return file;
    }
}
