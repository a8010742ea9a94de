namespace BibGen.Projects;

/// <summary>
/// What a host knows about a project or a file by the names that the compiler gives to options: <c>build_property.BibGenStyle</c>,
/// <c>build_metadata.AdditionalFiles.BibGenStyle</c>, and the keys of .editorconfig and .globalconfig such as <c>bibgen.BIB3001.severity</c>.
/// </summary>
public abstract class OptionValues
{
    /// <summary>No option at all.</summary>
    public static OptionValues None { get; } = new FixedOptionValues(new Dictionary<string, string>());

    /// <summary>The value under <paramref name="key"/>, whose letter case does not count; null when there is none.</summary>
    public abstract string? Find(string key);

    /// <summary>The options in a table that compares without regard to letter case, as the compiler does.</summary>
    public static OptionValues Of(IReadOnlyDictionary<string, string> values) => new FixedOptionValues(values);

    private sealed class FixedOptionValues(IReadOnlyDictionary<string, string> values) : OptionValues
    {
        public override string? Find(string key) => values.TryGetValue(key, out string? value) ? value : null;
    }
}
