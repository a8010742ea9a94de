using System.Text.Json;
using System.Text.RegularExpressions;

namespace BibGen.Tests.Package;

/// <summary>Reads what a build printed.</summary>
internal static class BuildOutput
{
    /// <summary>The diagnostics, each once, without the name of the project at the end of their lines.</summary>
    public static string[] Diagnostics(this Result build) =>
    [
        .. build.Output
            .Split('\n', StringSplitOptions.TrimEntries)
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var end ? line[..end] : line)
            .Distinct(),
    ];

    /// <summary>The diagnostics with their file in the project called <paramref name="name"/>, place, severity and id, without their messages.</summary>
    public static string[] Places(this Result build, string name) =>
    [
        .. build.Diagnostics()
            .Select(line => Regex.Match(line, $@"^(?:.*/{name}/(?<place>.*: )|CSC : )(?<what>(?:warning|error) \w+): "))
            .Select(match => match.Groups["place"].Value + match.Groups["what"].Value)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The results of a SARIF log: id, file, line and column.</summary>
    public static IEnumerable<(string Id, string File, int Line, int Column)> Log(this ConsumerProject consumer, string path)
    {
        using JsonDocument log = JsonDocument.Parse(consumer.Text(path));
        foreach (JsonElement result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            string uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            JsonElement region = place.GetProperty("region");
            yield return (
                result.GetProperty("ruleId").GetString()!,
                uri[(uri.IndexOf($"/{consumer.Name}/", StringComparison.Ordinal) + consumer.Name.Length + 2)..],
                region.GetProperty("startLine").GetInt32(),
                region.GetProperty("startColumn").GetInt32());
        }
    }

    /// <summary>Checks that a command went well.</summary>
    public static void Succeeds(this Result command) => Assert.True(command.ExitCode == 0, command.Output);

    /// <summary>Checks that a build went well and said nothing.</summary>
    public static void IsClean(this Result build) => Assert.True(build.ExitCode == 0 && build.Diagnostics().Length == 0, build.Output);

    /// <summary>Checks that a build printed one diagnostic, with this place, severity and id.</summary>
    public static void HasOnly(this Result build, string diagnostic)
    {
        string[] diagnostics = build.Diagnostics();
        Assert.True(diagnostics.Length == 1 && diagnostics[0].Contains(diagnostic, StringComparison.Ordinal), $"Expected only {diagnostic}\n{build.Output}");
    }

    /// <summary>Whether the compiler had nothing to do; of a build with <c>-v:n</c>.</summary>
    public static bool SkippedCompiler(this Result build) => build.Output.Contains("Skipping target \"CoreCompile\"", StringComparison.Ordinal);
}
