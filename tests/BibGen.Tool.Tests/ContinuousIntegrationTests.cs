using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using BibGen.Formats;
using BibGen.Tests.Tool.Trace;

namespace BibGen.Tests.Tool;

/// <summary>The recipes of docs/ci.md, as far as they run without a server.</summary>
public sealed class ContinuousIntegrationTests : IDisposable
{
    private const string Clean = "@misc{a,\n  title = {A Title},\n  author = {Roe, Jane},\n  year = 2001,\n}\n";
    private const string Wrong = "@misc{a,\n  title = {A Title},\n  author = {Roe, Jane},\n  year = 2001,\n  doi = {10.1038\\x},\n}\n";

    private static readonly string Page = File.ReadAllText(Path.Combine(SharedData.Repository, "docs", "ci.md"));

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    /// <summary>Every command line of the page, whatever it stands in, is one that the program takes.</summary>
    [Fact]
    public void Every_command_of_the_page_runs()
    {
        _tool.With("references.bib", Clean).WithAssembly("[assembly: BibGen.Cites(typeof(App.References.Poe))]");
        string[] commands = [.. Regex.Matches(Page, @"^(?:- run: )?(bibgen .*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)];
        Assert.True(commands.Length >= 6);
        foreach (string command in commands)
        {
            string[] parts = command.Replace("bin/Release/net10.0/Clinic.dll", "App.dll", StringComparison.Ordinal).Split(" > ");
            ToolResult result = _tool.Run(parts[0].Split(' ')[1..]);
            Assert.Equal((command, 0), (command, result.ExitCode));
            if (parts.Length > 1)
                _tool.With(parts[1], result.Output);
        }

        using var sarif = JsonDocument.Parse(_tool.Text("bibgen.sarif"));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public void The_hooks_look_at_every_kind_of_file()
    {
        var files = new Regex(Regex.Match(Page, @"^ +files: (.*)$", RegexOptions.Multiline).Groups[1].Value);
        Assert.All(BibliographyFormats.All.SelectMany(format => format.Extensions), extension => Assert.Matches(files, "docs/references" + extension));
        Assert.DoesNotMatch(files, "package.json");
        Assert.All(BibliographyFormats.All.SelectMany(format => format.Extensions), extension =>
            Assert.Contains($"'*{extension}'", Hook, StringComparison.Ordinal));
    }

    /// <summary>The hook in a repository of git's: it stops a commit with a finding, and lets one without go.</summary>
    [Fact]
    public void The_hook_of_git_stops_a_commit_with_a_finding()
    {
        if (OperatingSystem.IsWindows())
            return;
        string dotnet = Path.Combine(AppContext.BaseDirectory, "bibgen.dll");
        _tool.With("bin/bibgen", $"#!/bin/sh\nexec dotnet \"{dotnet}\" \"$@\"\n");
        Git("init", "-q");
        Git("config", "user.name", "Roe");
        Git("config", "user.email", "roe@example.org");
        _tool.With(".git/hooks/pre-commit", Hook);
        foreach (string script in new[] { "bin/bibgen", ".git/hooks/pre-commit" })
            File.SetUnixFileMode(_tool.PathOf(script), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        _tool.With("my papers.bib", Wrong).With("other.bib", Wrong);
        Git("add", "my papers.bib");
        Assert.NotEqual(0, Git("commit", "-q", "-m", "wrong"));
        _tool.With("my papers.bib", Clean);
        Git("add", "my papers.bib");
        Assert.Equal(0, Git("commit", "-q", "-m", "right"));
        Assert.Equal(0, Git("commit", "-q", "--allow-empty", "-m", "nothing to check"));
    }

    /// <summary>The script that stands below the heading of git's hook.</summary>
    private static string Hook => Regex.Match(Page, "```sh\n(#!/bin/sh\n.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private int Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _tool.Folder, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PATH"] = _tool.PathOf("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        using Process process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit();
        return process.ExitCode;
    }
}
