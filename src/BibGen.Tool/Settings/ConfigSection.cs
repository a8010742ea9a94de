namespace BibGen.Tool.Settings;

/// <summary>A part of a configuration file.</summary>
/// <param name="Name">What stands between its brackets; empty for what stands above the first of them.</param>
internal sealed record ConfigSection(string Name)
{
    /// <summary>Its keys, whose letter case does not count, and their values; of a key that is repeated the last one.</summary>
    public Dictionary<string, string> Values { get; } = new(StringComparer.OrdinalIgnoreCase);
}
