using System.Diagnostics;
using System.Text;
using BibGen.Formats;

using BibGen.Text;
using BibGen.Tool.Files;

namespace BibGen.Tests.Tool;

/// <summary><c>bibgen fix</c>: all fixes, nothing but fixes, and files that are never half written.</summary>
public sealed class FixTests : IDisposable
{
    private const string Wrong =
        "@misc{a,\n  title = {Cats &amp; dogs},\n  author = {Roe, Jane and},\n  yeer = 2001,\n  doi = {https://doi.org/10.1000/test.1},\n}\n";
    private const string Right = "@misc{a,\n  title = {Cats \\& dogs},\n  author = {Roe, Jane},\n  year = 2001,\n  doi = {10.1000/test.1},\n}\n";

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Without_write_it_shows_what_would_change()
    {
        ToolResult result = _tool.With("a.bib", Wrong).Run("fix", "a.bib");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Wrong, _tool.Text("a.bib"));
        Assert.StartsWith("--- a/a.bib\n+++ b/a.bib\n@@ -1,6 +1,6 @@\n @misc{a,\n-  title", result.Output, StringComparison.Ordinal);
        Assert.Equal("4 fixes in 1 file; --write writes them\n", result.Error);
    }

    [Fact]
    public void With_write_it_fixes_until_nothing_is_left()
    {
        ToolResult result = _tool.With("a.bib", Wrong).Run("fix", "--write", ".");
        Assert.Equal((0, "", "4 fixes in 1 file\n"), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(Right, _tool.Text("a.bib"));
        Assert.Equal("nothing to change\n", _tool.Run("fix", "--write", ".").Error);
        Assert.Equal([_tool.PathOf("a.bib")], Directory.GetFiles(_tool.Folder));
    }

    [Fact]
    public void What_has_no_safe_fix_is_counted()
    {
        ToolResult result = _tool.With("a.bib", Right.Replace("10.1000/test.1", "10.1000.test", StringComparison.Ordinal)).Run("fix", "a.bib");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal("1 finding has no safe fix; 'bibgen check' shows what is left to do by hand\nnothing to change\n", result.Error);
    }

    [Fact]
    public void Check_ends_with_1_when_something_would_change()
    {
        Assert.Equal(1, _tool.With("a.bib", Wrong).Run("fix", "--check", "a.bib").ExitCode);
        Assert.Equal(0, _tool.With("a.bib", Right).Run("fix", "--check", "a.bib").ExitCode);
        Assert.Equal(2, _tool.Run("fix", "--check", "--write", "a.bib").ExitCode);
    }

    [Fact]
    public void Only_the_rules_that_are_selected_are_fixed_and_what_is_suppressed_stays()
    {
        _tool.With("a.bib", "@comment{bibgen-disable-next BIB2003: a field of ours}\n" + Wrong).Run("fix", "--write", "--ignore", "BIB3002", "a.bib");
        Assert.EndsWith("  author = {Roe, Jane},\n  yeer = 2001,\n  doi = {https://doi.org/10.1000/test.1},\n}\n", _tool.Text("a.bib"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_goes_to_standard_output()
    {
        Assert.Equal(Right, _tool.RunWith(Wrong, "fix", "--write", "-").Output);
        Assert.Equal(Right, _tool.RunWith(Right, "fix", "--write", "-").Output);
    }

    [Fact]
    public void Byte_order_mark_and_line_ends_stay()
    {
        byte[] written = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Wrong.ReplaceLineEndings("\r\n"))];
        _tool.With("a.bib", written).Run("fix", "--write", "a.bib");
        Assert.Equal([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Right.ReplaceLineEndings("\r\n"))], File.ReadAllBytes(_tool.PathOf("a.bib")));
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            _tool.With("a.bib", [.. encoding.GetPreamble(), .. encoding.GetBytes(Wrong)]).Run("fix", "--write", "a.bib");
            Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(Right)], File.ReadAllBytes(_tool.PathOf("a.bib")));
        }
    }

    /// <summary>Latin-1 in a file that is read as UTF-8: the fixes are made, and the bytes that nobody can read stay.</summary>
    [Fact]
    public void Bytes_that_are_no_text_stay()
    {
        string Named(string text) => text.Replace("Jane", "Jané 😀", StringComparison.Ordinal);
        byte[] wrong = Encoding.Latin1.GetBytes(Named(Wrong).Replace("😀", "x", StringComparison.Ordinal));
        byte[] right = Encoding.Latin1.GetBytes(Named(Right).Replace("😀", "x", StringComparison.Ordinal));
        _tool.With("a.bib", wrong).Run("fix", "--write", "a.bib");
        Assert.Equal(right, File.ReadAllBytes(_tool.PathOf("a.bib")));
        _tool.With("a.bib", Named(Wrong)).Run("fix", "--write", "a.bib");
        Assert.Equal(Named(Right), _tool.Text("a.bib"));
    }

    [Fact]
    public void Permissions_and_links_stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        _tool.With("real/a.bib", Wrong);
        File.SetUnixFileMode(_tool.PathOf("real/a.bib"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(_tool.PathOf("a.bib"), _tool.PathOf("real/a.bib"));
        Assert.Equal(0, _tool.Run("fix", "--write", "a.bib").ExitCode);
        Assert.Equal(Right, _tool.Text("real/a.bib"));
        Assert.NotNull(File.ResolveLinkTarget(_tool.PathOf("a.bib"), returnFinalTarget: false));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(_tool.PathOf("real/a.bib")));
    }

    [Fact]
    public void A_file_that_has_changed_since_is_not_written()
    {
        var source = new SourceFile(_tool.With("a.bib", Wrong).PathOf("a.bib"), Encoding.UTF8.GetBytes(Wrong));
        _tool.With("a.bib", "other");
        Assert.Throws<IOException>(() => AtomicFile.Replace(source, Encoding.UTF8.GetBytes(Right)));
        Assert.Equal("other", _tool.Text("a.bib"));
        Assert.Single(Directory.GetFiles(_tool.Folder));
    }

    /// <summary>Every edit of every place, in a text with letters of one to four bytes and with bytes that are none.</summary>
    [Fact]
    public void Edits_of_a_text_are_edits_of_its_bytes()
    {
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. "aé€😀"u8, 0xC3, 0xE2, 0x82, .. "z"u8, 0xFF];
        var source = new SourceFile(_tool.PathOf("a.bib"), bytes);
        Assert.False(source.IsText);
        for (int start = 0; start <= source.Text.Length; start++)
        {
            byte[] edited = source.With([new TextEdit(new SourceSpan(start, 0), "|")]);
            Assert.Equal(bytes.Length + 1, edited.Length);
            Assert.Equal(bytes, edited.Where(one => one != '|'));
            if (start != 4) // Between the halves of a pair of surrogates.
                Assert.Equal(source.Text.Insert(start, "|"), new SourceFile("a.bib", edited).Text);
        }
    }

    /// <summary>Killed at any moment, it leaves the old file or the new one. 200 times when BIBGEN_KILLS=200, fewer otherwise.</summary>
    [Fact]
    public void A_killed_run_leaves_the_old_file_or_the_new()
    {
        int kills = int.TryParse(Environment.GetEnvironmentVariable("BIBGEN_KILLS"), out int wanted) ? wanted : 12;
        string before = string.Concat(Enumerable.Range(0, 1_000).Select(i => Wrong.Replace("{a,", $"{{a{i},", StringComparison.Ordinal)));
        _tool.With("a.bib", before);
        Assert.Equal(0, Start().ExitCode);
        string after = _tool.Text("a.bib");
        Assert.NotEqual(before, after);

        // Half of them at some time, half as soon as there is a new file beside the old one.
        var random = new Random(7);
        TimeSpan duration = Stopwatch.StartNew().Time(() => _tool.With("a.bib", before), () => Start());
        int whileWriting = 0;
        for (int i = 0; i < kills || (whileWriting == 0 && i < 200); i++) // Of a few kills none may meet a write: then more are needed.
        {
            _tool.With("a.bib", before);
            bool isTimed = i % 2 == 0;
            Start(process => isTimed ? process.WaitForExit(duration * (0.3 + (0.8 * random.NextDouble()))) : process.HasExited || IsWriting());
            whileWriting += IsWriting() ? 1 : 0;
            string found = _tool.Text("a.bib");
            Assert.True(found == before || found == after, $"kill {i} left {found.Length} characters");
            foreach (string left in Directory.GetFiles(_tool.Folder, ".*"))
                File.Delete(left);
        }

        Assert.True(whileWriting > 0, "No run was killed while it wrote.");
    }

    private bool IsWriting() => Directory.EnumerateFiles(_tool.Folder, ".*").Any();

    /// <summary>Runs it to the end, or kills it when <paramref name="isTime"/> says so.</summary>
    private Process Start(Func<Process, bool>? isTime = null)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "bibgen.dll"), "fix", "--write", _tool.PathOf("a.bib")];
        Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        while (isTime?.Invoke(process) == false)
        {
            // A look takes far less time than the writing does.
        }

        if (isTime is not null)
            process.Kill();
        process.WaitForExit();
        return process;
    }

    /// <summary>Over a copy of the corpus a second run changes nothing, and no entry is lost.</summary>
    [SharedDataFact]
    public void Fixes_of_the_corpus_come_to_an_end_and_lose_no_entry()
    {
        foreach (string format in new[] { "bib", "nbib" })
        {
            foreach (string path in Corpus.Files(format))
                _tool.With($"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}.{format}", File.ReadAllBytes(path));
        }

        string[] files = [.. Directory.EnumerateFiles(_tool.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Dictionary<string, int> before = files.ToDictionary(file => file, WorkCount);
        Assert.Equal(0, _tool.Run("fix", "--write", ".").ExitCode);
        Assert.All(files, file => Assert.Equal(before[file], WorkCount(file)));
        Assert.EndsWith("\nnothing to change\n", _tool.Run("fix", "--check", ".").Error, StringComparison.Ordinal);
    }

    private static int WorkCount(string path) => BibliographyFile.Read(path, File.ReadAllText(path)).Works.Count;
}

/// <summary>Time that something takes, to be stopped in the midst of it.</summary>
internal static class StopwatchExtensions
{
    /// <summary>How long <paramref name="action"/> takes, after <paramref name="prepare"/>.</summary>
    public static TimeSpan Time(this Stopwatch stopwatch, Action prepare, Action action)
    {
        prepare();
        stopwatch.Restart();
        action();
        return stopwatch.Elapsed;
    }
}
