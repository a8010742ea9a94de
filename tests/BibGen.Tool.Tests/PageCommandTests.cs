using System.Globalization;
using System.Text.RegularExpressions;
using BibGen.Tests.Tool.Trace;

namespace BibGen.Tests.Tool;

/// <summary>The commands of <c>bibgen</c> that the pages show, in blocks and in sentences, and the options that they name.</summary>
public sealed partial class PageCommandTests : IDisposable
{
    private static readonly string CommandLinePage = Path.Combine(SharedData.Repository, "docs", "cli.md");

    private readonly ToolRun _tool = new();

    public static TheoryData<string> Pages() => [.. PageBlock.Pages];

    public void Dispose() => _tool.Dispose();

    /// <summary>Run one after the other in one folder, as a reader would type them.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_of_the_pages_runs(string page)
    {
        PutFiles();
        foreach (PageBlock block in PageBlock.In(page).Where(block => block.Language is "sh" or "text" or "yaml"))
        {
            foreach (string command in CommandLine().Matches(block.Text).Select(match => match.Groups[1].Value))
            {
                string[] parts = command.Split([" >> ", " > "], StringSplitOptions.None);
                ToolResult result = _tool.Run(WithFiles(parts[0]));
                Assert.True(result.ExitCode is 0 or 1, $"{block}: {command}: {result.ExitCode}\n{result.Error}");
                if (parts.Length > 1)
                    _tool.With(parts[1], result.Output);
            }
        }
    }

    /// <summary>A command in the midst of a sentence, unless it has a blank to be filled in: an ellipsis, or a word in capitals.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_in_a_sentence_runs(string page)
    {
        PutFiles();
        string text = File.ReadAllText(Path.Combine(SharedData.Repository, page));
        foreach (string command in CommandInSentence().Matches(text).Select(match => match.Groups[1].Value).Distinct())
        {
            if (Placeholder().IsMatch(command.Replace("BIB3001", "", StringComparison.Ordinal)))
                continue;
            ToolResult result = _tool.Run([.. WithFiles(command), .. command.Contains(' ', StringComparison.Ordinal) ? Array.Empty<string>() : ["--help"]]);
            bool isName = !command.Contains('.', StringComparison.Ordinal) && result.Error.Contains("Required argument missing", StringComparison.Ordinal);
            Assert.True(isName || result.ExitCode is 0 or 1, $"{page}: {command}: {result.ExitCode}\n{result.Error}");
        }
    }

    /// <summary>An option that the page names is one of some command, and those of a command's own section are that command's.</summary>
    [Fact]
    public void The_page_names_every_option_and_no_other()
    {
        string page = File.ReadAllText(CommandLinePage);
        Dictionary<string, string[]> options = Commands().ToDictionary(command => command, command => OptionsOf(command), StringComparer.Ordinal);
        string[] named = [.. OptionName().Matches(page).Select(match => match.Value).Distinct()];
        Assert.Empty(named.Except(options.Values.SelectMany(all => all)).Except(["--global", "--prerelease", "--command-path"])); // Those are of dotnet and dotnet-suggest.
        Assert.Empty(options.Values.SelectMany(all => all).Except(named).Except(["--version"]));

        foreach (string section in page.Split("\n## ").Where(section => options.ContainsKey(section.Split('\n')[0])))
        {
            string[] rows = [.. OptionRow().Matches(section).SelectMany(row => OptionName().Matches(row.Value)).Select(match => match.Value)];
            Assert.Empty(rows.Except(options[section.Split('\n')[0]]));
        }
    }

    [Fact]
    public void The_output_of_check_is_as_the_page_shows_it()
    {
        _tool.With("references.bib", Readme.Replace("10.1038/171737a0", "10.1038\\171737a0", StringComparison.Ordinal));
        string shown = PageBlock.In("docs/cli.md").Single(block => block.Text.StartsWith("$ bibgen check .", StringComparison.Ordinal)).Text;
        ToolResult result = _tool.Run("check", ".");
        Assert.Matches(
            "^" + Regex.Escape(shown[(shown.IndexOf('\n', StringComparison.Ordinal) + 1)..]).Replace("…", ".*", StringComparison.Ordinal) + "$",
            result.Output + result.Error);
    }

    /// <summary>The first keys by name, and the number of the others.</summary>
    [Fact]
    public void What_an_export_cannot_hold_is_said_as_the_page_shows_it()
    {
        string[] authors =
        [
            "De Bock, Katrien", "Smith, Ann", "Roe, Jane",
            .. Enumerable.Range(0, 39).Select(i => $"Doe{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}, J"),
        ];
        _tool.With("a.nbib", string.Concat(authors.Select((author, i) => string.Create(CultureInfo.InvariantCulture,
            $"PMID- {1000 + i}\nTI  - Title {i}\nFAU - {author}\nDP  - {2011 + Math.Min(i, 2)}\nMH  - Humans\n\n"))));
        string shown = PageBlock.In("docs/cli.md").Single(block => block.Text.StartsWith("bibgen: not written:", StringComparison.Ordinal)).Text;
        Assert.Contains(shown, _tool.Run("export", "--to", "bibtex", "a.nbib").Error, StringComparison.Ordinal);
    }

    private static string Readme { get; } = PageBlock.In("README.md").Single(block => block.Language == "bibtex").Text;

    /// <summary>The names of the commands, as the list of the help has them.</summary>
    private IEnumerable<string> Commands() =>
        _tool.Run("--help").Output.Split("Commands:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').Select(line => line.Split(' ')[2]);

    private string[] OptionsOf(string command) =>
        [.. OptionName().Matches(_tool.Run(command, "--help").Output).Select(match => match.Value).Distinct()];

    private void PutFiles() => _tool.With("references.bib", Readme).With("export.nbib", "PMID- 1\nTI  - A title\n")
        .WithAssembly("[assembly: BibGen.Cites(typeof(App.References.Poe))]");

    /// <summary>The words of a command with the assembly that is there.</summary>
    private static string[] WithFiles(string command) =>
        [.. AssemblyPath().Replace(command, "App.dll").Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]];

    [GeneratedRegex(@"^(?:- run: |\$ )?(bibgen .*)$", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex("`(bibgen(?: [^`\n]+)?)`")]
    private static partial Regex CommandInSentence();

    [GeneratedRegex("…|(?<![A-Za-z])[A-Z]{2,}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]+")]
    private static partial Regex OptionName();

    [GeneratedRegex(@"^\| `[^|]*", RegexOptions.Multiline)]
    private static partial Regex OptionRow();

    [GeneratedRegex(@"\S+\.dll")]
    private static partial Regex AssemblyPath();
}
