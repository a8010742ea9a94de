using System.Text.RegularExpressions;

namespace BibGen.Tests.Architecture;

/// <summary>Every block of code in the pages is held to what is so by a test that is there, or it says here why it is not.</summary>
public partial class PageBlockTests
{
    /// <summary>What holds the blocks of a language.</summary>
    private static readonly Dictionary<string, string> Languages = new(StringComparer.Ordinal)
    {
        ["bib"] = "PageBibliographyTests.The_bibliographies_of_the_pages_are_read",
        ["bibtex"] = "PageBibliographyTests.The_bibliographies_of_the_pages_are_read",
        ["csharp"] = "PageCodeTests.The_code_of_a_page_compiles",
        ["csv"] = "RetractionSnapshotTests.The_page_says_what_is_so",
        ["ini"] = "PageConfigurationTests.The_configuration_files_of_the_pages_set_severities_of_rules",
        ["mermaid"] = "a drawing",
        ["python"] = "RetractionScriptTests.The_script_of_the_page_keeps_the_columns_that_are_read",
        ["xml"] = "PageProjectTests.A_project_file_of_the_page_sets_options_that_are_understood",
        ["yaml"] = "ContinuousIntegrationTests.Every_command_of_the_page_runs",
    };

    /// <summary>What holds the blocks that show output or the form of a file, by how they begin.</summary>
    private static readonly Dictionary<string, string> Outputs = new(StringComparer.Ordinal)
    {
        ["# What need not be said about references.nbib"] = "SuppressionTests.The_documentation_is_right",
        ["$ bibgen check ."] = "PageCommandTests.The_output_of_check_is_as_the_page_shows_it",
        ["RETRACTED on 2013-02-01"] = "RetractionSnapshotTests.The_page_says_what_is_so",
        ["Watson JD, Crick FHC."] = "ReadmeTests.The_first_minute_is_as_the_readme_says",
        ["bibgen: not written: subject headings"] = "PageCommandTests.What_an_export_cannot_hold_is_said_as_the_page_shows_it",
        ["references.bib(6,28): warning BIB3001"] = "ReadmeTests.The_first_minute_is_as_the_readme_says",
        ["10.1038/171737a0\n"] = "PageCodeTests.The_examples_of_the_library_write_what_the_page_shows",
        ["1:95 Warning BIB3002"] = "PageCodeTests.The_examples_of_the_library_write_what_the_page_shows",
        ["Watson, 1953-04-25"] = "PageCodeTests.The_examples_of_the_library_write_what_the_page_shows",
        ["src/BibGen "] = "ProjectTests.A_project_uses_those_below_it",
    };

    /// <summary>What holds the commands, by how their lines begin.</summary>
    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["bibgen "] = "PageCommandTests.Every_command_of_the_pages_runs",
        ["dotnet new console"] = "ReadmeTests.The_first_minute_is_as_the_readme_says",
        ["dotnet add package BibGen --prerelease"] = "ReadmeTests.The_first_minute_is_as_the_readme_says",
        ["dotnet add package BibGen.Bibliography --prerelease"] = "ContentsTests.The_packages_of_libraries_have_these_files_and_no_other",
        ["dotnet build -getItem:AdditionalFiles"] = "TuningTests.What_is_suppressed_with_a_reason_stays_suppressed_and_an_edit_is_noticed",
        ["dotnet build -p:BibGenTrace=true"] = "ToolTests.A_build_writes_the_report_where_the_tool_is_restored",
        ["dotnet new tool-manifest"] = "ToolTests.A_build_writes_the_report_where_the_tool_is_restored",
        ["dotnet tool install BibGen.Tool --prerelease"] = "ToolTests.A_build_writes_the_report_where_the_tool_is_restored",
        ["dotnet tool install --global BibGen.Tool --prerelease"] = "ToolTests.The_commands_of_the_readme_run",
        ["dotnet run --project samples/"] = ".ci/run runs the samples",
        ["dotnet test"] = ".ci/run runs the tests",
        ["BIBGEN_ACCEPT=1 dotnet test"] = "it changes the repository",
        ["dotnet pack "] = "PackedPackage packs all of them but the tool's natively compiled packages for other platforms, which take that platform",
        ["export CI=true"] = "a setting of the shell",
        ["dotnet tool install Microsoft.Sbom.DotNetTool"] = "it makes a release",
        ["tools/sbom-tool generate"] = "it makes a release",
        ["git "] = "it makes a release",
        ["dotnet tool install --global dotnet-suggest"] = "a program of others",
        ["dotnet-suggest "] = "a program of others",
        ["editors/vscode/build.sh"] = ".ci/run builds the extension",
        ["code --install-extension"] = "VSCodeServer installs it before each of its tests",
        ["dotnet run -c Release --project benchmarks/BibGen.Benchmarks -- "] = "it measures, for minutes",
        ["python3 benchmarks/BibGen.Benchmarks/"] = "it measures, for minutes; that the file is there is tested",
        ["benchmarks/BibGen.Benchmarks/"] = "it measures, for minutes; that the file is there is tested",
    };

    public static TheoryData<string> Pages() => [.. PageBlock.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_is_held_by_a_test_or_has_a_reason_why_not(string page)
    {
        foreach (PageBlock block in PageBlock.In(page))
        {
            switch (block.Language)
            {
                case "text":
                    AssertHeld(block, Beginning(Outputs, block.Text));
                    break;
                case "sh" when !block.Text.StartsWith("#!", StringComparison.Ordinal): // A script is the hook of git, which ContinuousIntegrationTests runs.
                    foreach (string line in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                        AssertHeld(block, Beginning(Commands, line));
                    break;
                case "sh":
                    AssertHeld(block, "ContinuousIntegrationTests.The_hook_of_git_stops_a_commit_with_a_finding");
                    break;
                default:
                    AssertHeld(block, Languages.GetValueOrDefault(block.Language));
                    break;
            }
        }
    }

    [Fact]
    public void The_lists_name_only_what_is_there()
    {
        string[] lines = [.. PageBlock.All.Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n'))];
        Assert.All(Commands.Keys, command => Assert.Contains(lines, line => Beginning(Commands, line) == Commands[command]));
        Assert.All(Outputs.Keys, start => Assert.Contains(PageBlock.All, block => block.Text.StartsWith(start, StringComparison.Ordinal)));
        Assert.All(Languages.Keys, language => Assert.Contains(PageBlock.All, block => block.Language == language));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_path_of_the_repository_that_a_command_names_is_there(string page)
    {
        foreach (PageBlock block in PageBlock.In(page).Where(block => block.Language == "sh"))
        {
            foreach (Match match in RepositoryPath().Matches(block.Text))
                Assert.True(Path.Exists(Path.Combine(SharedData.Repository, match.Value)), $"{block}: {match.Value}");
        }
    }

    /// <summary>What the longest key that <paramref name="text"/> begins with stands for.</summary>
    private static string? Beginning(Dictionary<string, string> known, string text) =>
        known.Keys.Where(key => text.StartsWith(key, StringComparison.Ordinal)).MaxBy(key => key.Length) is { } key ? known[key] : null;

    /// <summary>What holds it is a test that is there, or a reason in words.</summary>
    private static void AssertHeld(PageBlock block, string? holder)
    {
        Assert.True(holder is not null, $"{block}: no test compiles, reads or runs this {block.Language}");
        if (TestName().Match(holder) is not { Success: true } name)
            return;
        Assert.True(
            SourceFile.All.Any(file => file.Name == name.Groups["class"].Value && Regex.IsMatch(file.Text, $@"public .*\b{name.Groups["method"].Value}\(")),
            $"{block}: there is no test {holder}");
    }

    [GeneratedRegex(@"^(?<class>\w+Tests)\.(?<method>\w+)$")]
    private static partial Regex TestName();

    [GeneratedRegex(@"(?<![\w/.~-])(src|samples|benchmarks|tests)/[\w./-]+")]
    private static partial Regex RepositoryPath();
}
