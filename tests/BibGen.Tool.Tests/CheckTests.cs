using System.Text;

namespace BibGen.Tests.Tool;

/// <summary><c>bibgen check</c>: what is said, in which words, with which exit code.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Clean = "@misc{a,\n  title = {A Title},\n  author = {Roe, Jane},\n  year = 2001,\n}\n";
    private const string Wrong = "@misc{a,\n  title = {A Title},\n  author = {Roe, Jane},\n  year = 2001,\n  doi = {10.1038\\x},\n}\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_finding_is_shown_with_its_line_and_a_caret_under_what_is_wrong()
    {
        ToolResult result = _tool.With("a.bib", Wrong).Run("check", "a.bib");
        Assert.Equal(1, result.ExitCode);
        string[] lines = result.Lines;
        Assert.StartsWith("a.bib:5:17: warning BIB3001: The DOI '10.1038\\x' of 'a' is malformed", lines[0], StringComparison.Ordinal);
        Assert.Equal("    5 |   doi = {10.1038\\x},", lines[1]);
        Assert.Equal("      |                 ^", lines[2]);
        Assert.Equal("1 file, 1 work: 1 warning\n", result.Error);
    }

    [Fact]
    public void A_clean_file_says_nothing_but_how_much_was_read()
    {
        ToolResult result = _tool.With("a.bib", Clean).Run("check", ".");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal("1 file, 1 work: no findings\n", result.Error);
    }

    [Fact]
    public void Colours_are_for_terminals()
    {
        Assert.DoesNotContain('\u001b', _tool.With("a.bib", Wrong).Run("check", "a.bib").Output);
        Assert.Contains("\u001b[1;33mwarning BIB3001\u001b[0m", _tool.RunInColor("check", "a.bib").Output, StringComparison.Ordinal);
    }

    /// <summary>A long line is cut around the finding, and wide letters take two columns.</summary>
    [Fact]
    public void The_caret_stands_under_the_finding_whatever_stands_before_it()
    {
        string title = string.Concat(Enumerable.Repeat("日本語の長い題名 ", 20));
        ToolResult result = _tool.With("a.bib", $"@misc{{a, title = {{{title}}}, author = {{Roe, Jane}}, year = 2001, doi = {{10.1038\\x}}}}")
            .Run("check", "a.bib");
        string source = result.Lines[1];
        int caret = result.Lines[2].IndexOf('^', StringComparison.Ordinal);
        Assert.True(source.Length < 100);
        Assert.StartsWith("    1 | …", source, StringComparison.Ordinal);
        Assert.Equal('\\', CharacterAtColumn(source, caret));
    }

    private static char CharacterAtColumn(string line, int column)
    {
        int at = 0;
        foreach (char c in line)
        {
            if (at >= column)
                return c;
            at += c >= '\u3000' ? 2 : 1;
        }

        return '\0';
    }

    /// <summary>A file must not move the cursor of whoever looks at its findings.</summary>
    [Fact]
    public void Control_characters_of_a_file_do_not_reach_the_terminal()
    {
        ToolResult result = _tool.With("a.bib", "@misc{a, title = {A \u001b[2J\u202ETitle}, author = {Roe, Jane}, year = 2001, doi = {10.1038\u001b[31m\\x}}")
            .Run("check", "a.bib");
        Assert.NotEmpty(result.Output);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.DoesNotContain('\u202E', result.Output);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public void The_exit_code_depends_on_the_least_severity_that_fails(string failOn, int exitCode) =>
        Assert.Equal(exitCode, _tool.With("a.bib", Wrong).Run("check", "a.bib", "--fail-on", failOn).ExitCode);

    [Fact]
    public void Rules_are_chosen_by_id_beginning_of_an_id_or_name()
    {
        _tool.With("a.bib", "@misc{a_b, title = {A Title}, autor = {Roe, Jane}, year = 2001, doi = {10.1038\\x}}");
        Assert.Equal(["BIB2003", "BIB3001"], Ids("check", "a.bib"));
        Assert.Equal(["BIB3001"], Ids("check", "a.bib", "--select", "BIB3"));
        Assert.Equal(["BIB3001"], Ids("check", "a.bib", "--select", "malformeddoi"));
        Assert.Equal(["BIB2003"], Ids("check", "a.bib", "--ignore", "BIB3001"));
        Assert.Equal(["BIB1004", "BIB3001"], Ids("check", "a.bib", "--select", "BIB1004,BIB3001")); // BIB1004 is off by default.
        Assert.Equal(["BIB2003", "BIB3001"], Ids("check", "a.bib", "--severity", "BIB3001=error,BIB2003=warning"));
        Assert.Contains("error BIB3001", _tool.Run("check", "a.bib", "--severity", "BIB3001=error").Output, StringComparison.Ordinal);
        Assert.Contains("BIB1004", Ids("check", "a.bib", "--mode", "Strict"));
    }

    private string[] Ids(params string[] arguments) =>
    [
        .. _tool.Run([.. arguments, "--format", "msbuild"]).Lines.Select(line => line.Split(": ")[1].Split(' ')[1]).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData("--select", "BIB8", "'BIB8' is no rule")]
    [InlineData("--severity", "BIB3001", "write a rule and its severity")]
    [InlineData("--severity", "BIB3001=loud", "'loud' is no severity")]
    [InlineData("--mode", "Harsh", "Harsh")]
    [InlineData("--format", "xml", "xml")]
    [InlineData("--baseline", "none.txt", "none.txt")]
    public void A_wrong_option_is_said(string option, string value, string message)
    {
        ToolResult result = _tool.With("a.bib", Clean).Run("check", "a.bib", option, value);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_come_from_editorconfig_and_globalconfig()
    {
        _tool.With("a.bib", Wrong).With("drafts/b.bib", Wrong)
            .With(".editorconfig", "root = true\n[drafts/*.bib]\nbibgen.BIB3001.severity = none\n")
            .With(".globalconfig", "is_global = true\ndotnet_diagnostic.BIB1004.severity = warning\n");
        Assert.Equal(["BIB1004", "BIB3001"], Ids("check", "."));
        _tool.With(".globalconfig", "is_global = true\ndotnet_diagnostic.BIB3001.severity = error\n");
        Assert.Contains("a.bib(5,17,5,18): error BIB3001", _tool.Run("check", "a.bib", "--format", "msbuild").Output, StringComparison.Ordinal);
        Assert.Equal(["BIB3001"], Ids("check", "a.bib", "--severity", "BIB3001=warning"));
    }

    [Fact]
    public void A_setting_that_is_not_understood_is_said()
    {
        _tool.With("a.bib", Wrong).With(".editorconfig", "root = true\n[*.bib]\nbibgen.BIB3001.severity = loud\n");
        Assert.StartsWith("a.bib:1:1: warning BIB9001", _tool.Run("check", "a.bib").Output, StringComparison.Ordinal);
        ToolResult result = _tool.Run("check", "a.bib", "--reference-date", "tomorrow");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("tomorrow", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_key_says_none_has_none_of_it_whatever_the_project_says()
    {
        _tool.With("a.bib", Wrong).With(".editorconfig", "root = true\n[*.bib]\nbibgen.BIB3001.severity = none\n")
            .With(".globalconfig", "is_global = true\ndotnet_diagnostic.BIB3001.severity = error\n");
        Assert.Empty(Ids("check", "a.bib"));
    }

    [Fact]
    public void Suppressions_in_the_file_and_beside_it_hold()
    {
        _tool.With("a.bib", "@comment{bibgen-disable BIB3001: an internal number}\n" + Wrong).With("b.bib", Wrong)
            .With("b.bib.bibgen", "BIB3001 a: an internal number\n");
        Assert.Empty(Ids("check", ".", "--ignore", "BIB1001,BIB5020,BIB5021"));
        _tool.With("b.bib.bibgen", "BIB3001 a\n");
        ToolResult result = _tool.Run("check", "b.bib", "--format", "msbuild");
        Assert.Contains("b.bib.bibgen(1,", result.Output, StringComparison.Ordinal); // It gives no reason.
    }

    [Fact]
    public void Retractions_of_the_folder_and_of_the_command_line_are_known()
    {
        const string Csv = "doi,date,nature\n10.1000/test.1,2013-02-01,Retraction\n";
        const string Bib = "@misc{a, title = {A Title}, author = {Roe, Jane}, year = 2001, doi = {10.1000/test.1}}\n";
        Assert.Empty(Ids("check", _tool.With("one/a.bib", Bib).PathOf("one/a.bib")));
        Assert.Equal(["BIB6001"], Ids("check", _tool.With("two/a.bib", Bib).With("two/known.retractions.csv", Csv).PathOf("two")));
        Assert.Equal(["BIB6001"], Ids("check", "one", "--retractions", "two/known.retractions.csv"));
    }

    /// <summary>A macro of one file is known in the others of its folder, whichever of them are checked.</summary>
    [Fact]
    public void The_files_of_a_folder_are_one_database()
    {
        _tool.With("abbreviations.bib", "@string{jt = {Journal of Tests}}\n")
            .With("a.bib", "@article{a, title = {A Title}, author = {Roe, Jane}, year = 2001, journal = jt}\n")
            .With("other/b.bib", "@article{b, title = {B Title}, author = {Roe, Jane}, year = 2001, journal = jt}\n");
        Assert.Empty(Ids("check", "a.bib"));
        Assert.Equal(["BIB5001"], Ids("check", ".", "--ignore", "BIB0002"));
        // Below a project file all are, as in its build.
        Assert.Empty(Ids("check", _tool.With("App.csproj", "<Project />").PathOf("."), "--ignore", "BIB0002"));
        Assert.Empty(Ids("check", "other/b.bib"));
    }

    [Fact]
    public void Standard_input_is_a_file_by_itself_unless_it_has_a_name()
    {
        Assert.Contains("stdin.bib:5:17: warning BIB3001", _tool.RunWith(Wrong, "check", "-").Output, StringComparison.Ordinal);
        Assert.Contains("stdin.nbib:1:", _tool.RunWith("PMID- 1234567890\nTI  - A title\n", "check", "-").Output, StringComparison.Ordinal);
        _tool.With("abbreviations.bib", "@string{jt = {Journal of Tests}}\n").With("a.bib", "@article{broken");
        const string Text = "@article{a, title = {A Title}, author = {Roe, Jane}, year = 2001, journal = jt}\n";
        Assert.Contains("BIB5001", _tool.RunWith(Text, "check", "-").Output, StringComparison.Ordinal);
        Assert.Equal("", _tool.RunWith(Text, "check", "-", "--stdin-path", "a.bib").Output);
    }

    [Fact]
    public void Patterns_name_files()
    {
        _tool.With("a/one.bib", Wrong).With("a/b/two.bib", Wrong).With("a/three.nbib", "PMID- 1\nTI  - A title\nDP  - 2001\n");
        Assert.Equal(["a/b/two.bib", "a/one.bib"], Files("a/**/*.bib"));
        Assert.Equal(["a/one.bib"], Files("a/*.bib"));
        Assert.Equal(["a/one.bib"], Files("a/{one,none}.bib"));
        Assert.Contains("no bibliography matches", _tool.Run("check", "a/*.ris").Error, StringComparison.Ordinal);
    }

    private string[] Files(string path) =>
        [.. _tool.Run("check", path, "--format", "msbuild", "--select", "BIB3001").Lines.Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)])
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void What_is_no_bibliography_is_said_and_the_rest_is_checked()
    {
        Directory.CreateDirectory(_tool.With("a.bib", Wrong).PathOf("empty"));
        _tool.With("notes.txt", "text").With("program.bib", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0]).With("paper.bib", "%PDF-1.7\n%âãÏÓ\n")
            .With("archive.bib", "PK\u0003\u0004\u0014\0\0\0"u8.ToArray());
        ToolResult result = _tool.Run("check", "", "empty", "missing.bib", "notes.txt", "a.bib");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            [
                "bibgen: an empty path names no file; write . for the current folder",
                "bibgen: empty: there is no bibliography in this folder or below it",
                "bibgen: missing.bib: there is no such file or folder",
                "bibgen: notes.txt: the name does not end as that of a bibliography does (.bib, .nbib, .ris, .csljson, .csl.json)",
            ],
            result.Error.Split('\n').Take(4));
        Assert.Contains("BIB3001", result.Output, StringComparison.Ordinal);

        foreach (string binary in new[] { "program.bib", "paper.bib", "archive.bib" })
        {
            ToolResult foreign = _tool.Run("check", binary);
            Assert.Equal((binary, 2), (binary, foreign.ExitCode));
            Assert.StartsWith($"{binary}:1:1: error BIB0003", foreign.Output, StringComparison.Ordinal);
        }
    }

    /// <summary>A file of 500 MB that takes no room on the disk.</summary>
    [Fact]
    public void A_file_that_is_too_large_is_refused_with_its_size()
    {
        using (FileStream stream = File.Create(_tool.PathOf("large.bib")))
            stream.SetLength(500L << 20);
        ToolResult result = _tool.Run("check", "large.bib");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("large.bib: the file has 500 MB or more; BibGen reads files of up to 256 MB", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_accepts_what_is_there_and_nothing_new()
    {
        _tool.With("a.bib", Wrong);
        Assert.Equal(1, _tool.Run("check", ".", "--baseline", "known.txt", "--update-baseline").ExitCode);
        Assert.Equal(0, _tool.Run("check", ".", "--baseline", "known.txt").ExitCode);

        // Lines move; a second finding that looks the same is new; one that is gone is said.
        _tool.With("a.bib", "\n\n\n" + Wrong);
        Assert.Equal((0, ""), (_tool.Run("check", ".", "--baseline", "known.txt").ExitCode, _tool.Run("check", ".", "--baseline", "known.txt").Output));
        _tool.With("a.bib", Wrong.Replace("doi =", "doi = {10.1038\\x},\n  doi =", StringComparison.Ordinal));
        Assert.Equal(1, _tool.Run("check", ".", "--baseline", "known.txt").ExitCode);
        ToolResult clean = _tool.With("a.bib", Clean).Run("check", ".", "--baseline", "known.txt");
        Assert.Equal(0, clean.ExitCode);
        Assert.Contains("1 of the findings in known.txt are gone", clean.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_finding() =>
        Assert.Contains("BIB0001", _tool.With("a.bib", Encoding.Latin1.GetBytes(Clean.Replace("Roe", "Röe", StringComparison.Ordinal))).Run("check", "a.bib")
            .Output, StringComparison.Ordinal);
}
