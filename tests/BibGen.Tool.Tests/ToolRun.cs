using System.Text;
using BibGen.Tool.CommandLine;

namespace BibGen.Tests.Tool;

/// <summary>A folder with files, in which <c>bibgen</c> is run in this process.</summary>
public sealed class ToolRun : IDisposable
{
    /// <summary>Full path of the folder; it is new and nobody else's.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("bibgen").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Full path of a file in the folder.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file.</summary>
    public ToolRun With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public ToolRun With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    /// <summary>The text of a file.</summary>
    public string Text(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Runs a command line.</summary>
    public ToolResult Run(params string[] arguments) => RunWith("", arguments);

    /// <summary>Runs a command line with a text on standard input.</summary>
    public ToolResult RunWith(string input, params string[] arguments) => RunWith(Encoding.UTF8.GetBytes(input), hasColor: false, arguments);

    /// <summary>Runs a command line with colours.</summary>
    public ToolResult RunInColor(params string[] arguments) => RunWith([], hasColor: true, arguments);

    private ToolResult RunWith(byte[] input, bool hasColor, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode;
        using (var terminal = new Terminal(() => new MemoryStream(input), output, error) { Folder = Folder, HasColor = hasColor, Width = 100 })
            exitCode = BibGenCommand.RunAsync(arguments, terminal).GetAwaiter().GetResult();
        return new ToolResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

/// <summary>What a run left.</summary>
public sealed record ToolResult(int ExitCode, string Output, string Error)
{
    /// <summary>Its output in lines.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
