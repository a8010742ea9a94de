using System.Diagnostics;
using BibGen.Tool.CommandLine;

namespace BibGen.Tests.Tool;

/// <summary>What every command does with what is no bibliography, and when it is stopped.</summary>
public sealed class RobustnessTests : IDisposable
{
    private const string Bib = "@misc{a,\n  title = {Cats &amp; dogs},\n  author = {Roe, Jane},\n  year = 2001,\n}\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    /// <summary>The commands that read bibliographies, without the path.</summary>
    public static TheoryData<string> Commands() => ["check", "fix", "fix --write", "format --indent 2", "export --to ris", "export --to json", "convert"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_path_that_names_nothing_is_said(string command)
    {
        Directory.CreateDirectory(_tool.PathOf("empty"));
        AssertRefused(command, "", "an empty path names no file; write . for the current folder");
        AssertRefused(command, "missing.bib", "missing.bib: there is no such file or folder");
        AssertRefused(command, "empty", "empty: there is no bibliography in this folder or below it");
        AssertRefused(command, "no/*.bib", "no/*.bib: no bibliography matches this pattern");
        _tool.With("notes.txt", "text");
        AssertRefused(command, "notes.txt", "notes.txt: the name does not end as that of a bibliography does (.bib, .nbib, .ris, .csljson, .csl.json)");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_that_is_something_else_is_said_and_stays(string command)
    {
        foreach ((string name, string what, byte[] bytes) in new[]
        {
            ("program.bib", "a program", new byte[] { 0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, (byte)'@', (byte)'{' }),
            ("paper.bib", "a PDF", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n1 0 obj\n<< >>\n"u8]),
            ("archive.bib", "a ZIP or Office file", "PK\u0003\u0004\u0014\0\0\0"u8.ToArray()),
        })
        {
            _tool.With(name, bytes);
            ToolResult result = Run(command, name);
            Assert.Equal((command, name, 2), (command, name, result.ExitCode));
            string said = result.Output + result.Error;
            Assert.Contains(name, said, StringComparison.Ordinal);
            Assert.Contains(what, said, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
            Assert.Equal(bytes, File.ReadAllBytes(_tool.PathOf(name)));
        }
    }

    /// <summary>A file of 500 MB that takes no room on the disk.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_that_is_too_large_is_refused_with_its_size(string command)
    {
        using (FileStream stream = File.Create(_tool.PathOf("large.bib")))
            stream.SetLength(500L << 20);
        AssertRefused(command, "large.bib", $"{_tool.PathOf("large.bib")}: the file has 500 MB or more; BibGen reads files of up to 256 MB");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Standard_input_is_read(string command)
    {
        ToolResult result = _tool.RunWith(Bib, Arguments(command, "-"));
        Assert.InRange(result.ExitCode, 0, 1);
        Assert.DoesNotContain("bibgen: ", result.Error.Replace("bibgen: not written", "", StringComparison.Ordinal), StringComparison.Ordinal);
        ToolResult foreign = _tool.RunWith("%PDF-1.7\n%\n", Arguments(command, "-", "other.ris"));
        Assert.Equal(2, foreign.ExitCode);
        Assert.Contains("a PDF", foreign.Output + foreign.Error, StringComparison.Ordinal);
    }

    /// <summary>A wrong command line is told what is wrong with it, and not all that would be right.</summary>
    [Theory]
    [InlineData("Unrecognized command or argument 'chek'.", "chek", "a.bib")]
    [InlineData("bibgen: --formt: there is no such option; --help lists those that there are", "check", "--formt")]
    [InlineData("Required argument missing for command: 'check'.", "check")]
    public void A_wrong_command_line_is_said_in_a_line(string message, params string[] arguments)
    {
        ToolResult result = _tool.Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage:", result.Output + result.Error, StringComparison.Ordinal);
        Assert.Contains("Usage:", _tool.Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_with_the_name_of_a_file_is_a_directory()
    {
        Directory.CreateDirectory(_tool.PathOf("a.bib"));
        AssertRefused("check", "a.bib", "a.bib: there is no bibliography in this folder or below it");
        ToolResult result = _tool.With("b.bib", Bib).Run("convert", "b.bib", "no/such/folder/b.ris");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("bibgen: no/such/folder/b.ris: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    /// <summary>Stopped by Ctrl-C in the midst of many files, each is the old one or the new one, and nothing is left beside them.</summary>
    [Fact]
    public void Control_c_leaves_whole_files()
    {
        if (OperatingSystem.IsWindows())
            return;
        string before = string.Concat(Enumerable.Range(0, 40).Select(i => Bib.Replace("{a,", $"{{a{i},", StringComparison.Ordinal)));
        string after = before.Replace("&amp;", "\\&", StringComparison.Ordinal);
        for (int i = 0; i < 400; i++)
            _tool.With($"{i:000}/a.bib", before);
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "bibgen.dll"), "fix", "--write", "."];
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _tool.Folder, RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        while (File.ReadAllText(_tool.PathOf("005/a.bib")) == before && !process.HasExited)
            Thread.Sleep(1);
        using (Process kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        process.WaitForExit();
        string[] files = Directory.GetFiles(_tool.Folder, "*", SearchOption.AllDirectories);
        Assert.Equal(400, files.Length);
        string[] texts = [.. files.Select(File.ReadAllText)];
        Assert.All(texts, text => Assert.True(text == before || text == after));
        if (texts.Contains(before)) // Else it had come to its end.
            Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public void Progress_is_shown_where_somebody_watches_long_work()
    {
        Assert.Equal("", Watch(isWatched: false, TimeSpan.FromSeconds(1.1)));
        Assert.Equal("", Watch(isWatched: true, TimeSpan.Zero));
        Assert.Equal("\r\u001b[K2/3 b.bib\r\u001b[K", Watch(isWatched: true, TimeSpan.FromSeconds(1.1)));
    }

    private string Watch(bool isWatched, TimeSpan pause)
    {
        using var error = new StringWriter();
        using (var terminal = new Terminal(() => Stream.Null, Stream.Null, error) { Folder = _tool.Folder, IsWatched = isWatched })
        using (var progress = new Progress(terminal, 3))
        {
            progress.Advance(_tool.PathOf("a.bib"));
            Thread.Sleep(pause);
            progress.Advance(_tool.PathOf("b.bib"));
            progress.Advance(_tool.PathOf("c.bib"));
        }

        return error.ToString();
    }

    private void AssertRefused(string command, string path, string message)
    {
        ToolResult result = Run(command, path);
        Assert.Equal((command, path, 2), (command, path, result.ExitCode));
        Assert.Equal("bibgen: " + message, result.Error.Split('\n')[0]);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    private ToolResult Run(string command, string path) => _tool.Run(Arguments(command, path));

    private static string[] Arguments(string command, string path, string output = "out.ris") =>
        command == "convert" ? [command, path, output] : [.. command.Split(' '), path];
}
