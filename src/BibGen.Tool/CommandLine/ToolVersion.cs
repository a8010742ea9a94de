using System.Reflection;

namespace BibGen.Tool.CommandLine;

/// <summary>The version of the tool.</summary>
internal static class ToolVersion
{
    /// <summary>The version as <c>--version</c> prints it, without the commit.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
