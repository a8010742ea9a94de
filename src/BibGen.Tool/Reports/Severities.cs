using BibGen.Projects;

namespace BibGen.Tool.Reports;

/// <summary>The words that reports and options have for severities.</summary>
internal static class Severities
{
    /// <summary><c>error</c>, <c>warning</c>, <c>info</c>.</summary>
    public static string Word(this ConfiguredSeverity severity) => severity switch
    {
        ConfiguredSeverity.Error => "error",
        ConfiguredSeverity.Warning => "warning",
        _ => "info",
    };
}
