using BibGen.Formats.Bibtex.Layout;

namespace BibGen.Tests.Tool.Layout;

/// <summary><c>bibgen format</c>: what it shows and writes; what layouts do is tested with the library.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Before = "@Misc{a, title=\"T\",\n  year = 2001 }\n";
    private const string After = "@Misc{a,\n  title = \"T\",\n  year  = 2001\n}\n";
    private static readonly string[] Wanted = ["format", "--indent", "2", "--align", "entry"];

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Without_write_it_shows_what_would_change()
    {
        ToolResult result = _tool.With("a.bib", Before).Run([.. Wanted, "a.bib"]);
        Assert.Equal((0, "new layout in 1 file; --write writes them\n"), (result.ExitCode, result.Error));
        Assert.Equal("--- a/a.bib\n+++ b/a.bib\n@@ -1,2 +1,4 @@\n-@Misc{a, title=\"T\",\n+@Misc{a,\n+  title = \"T\",\n-  year = 2001 }\n+  year  = 2001\n+}\n",
            result.Output);
        Assert.Equal(Before, _tool.Text("a.bib"));
    }

    [Fact]
    public void With_write_it_writes_and_a_second_run_changes_nothing()
    {
        Assert.Equal("new layout in 1 file\n", _tool.With("a.bib", Before).Run([.. Wanted, "--write", "."]).Error);
        Assert.Equal(After, _tool.Text("a.bib"));
        Assert.Equal((0, "nothing to change\n"), (_tool.Run([.. Wanted, "--check", "."]).ExitCode, _tool.Run([.. Wanted, "--check", "."]).Error));
    }

    [Fact]
    public void Check_ends_with_1_when_something_would_change() => Assert.Equal(1, _tool.With("a.bib", Before).Run([.. Wanted, "--check", "a.bib"]).ExitCode);

    [Fact]
    public void Standard_input_goes_to_standard_output() => Assert.Equal(After, _tool.RunWith(Before, [.. Wanted, "--write", "-"]).Output);

    [Theory]
    [InlineData("bibgen: say what of the layout to change, as with --indent 2 --align entry; 'bibgen format --help' lists all options\n")]
    [InlineData("bibgen: --align middle: write --align none|entry|file|N\n", "--align", "middle")]
    public void A_command_line_that_says_nothing_or_nonsense_is_refused(string expected, params string[] options)
    {
        ToolResult result = _tool.With("a.bib", Before).Run(["format", "a.bib", .. options]);
        Assert.Equal((2, "", expected), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Other_formats_have_no_layout()
    {
        ToolResult result = _tool.With("a.nbib", "PMID- 1\nTI  - T\n").Run([.. Wanted, "a.nbib"]);
        Assert.Equal((2, "bibgen: a.nbib: only .bib files have a layout to choose\nnothing to change\n"), (result.ExitCode, result.Error));
        Assert.Equal(0, _tool.With("b.bib", After).Run([.. Wanted, "."]).ExitCode);
    }

    /// <summary>The table of docs/cli.md has every option, with its values and its sentence.</summary>
    [Fact]
    public void Every_option_is_documented()
    {
        string page = File.ReadAllText(Path.Combine(SharedData.Repository, "docs", "cli.md"));
        Assert.All(LayoutOptionTable.All, option =>
            Assert.Contains($"| `--{option.Name} {option.Form.Replace("|", "\\|", StringComparison.Ordinal)}` | {option.Description} |\n", page,
            StringComparison.Ordinal));
    }
}
