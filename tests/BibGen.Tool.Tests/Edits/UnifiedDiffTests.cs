using System.Diagnostics;
using System.Text;

using BibGen.Text;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Edits;

namespace BibGen.Tests.Tool.Edits;

/// <summary>A diff is what <c>git apply</c> takes.</summary>
public sealed class UnifiedDiffTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Changes_are_shown_with_three_lines_around_them()
    {
        const string Text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        Assert.Equal(
            """
            --- a/a.bib
            +++ b/a.bib
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8

            """.ReplaceLineEndings("\n"),
            DiffOf(Text, [new TextEdit(new SourceSpan(8, 1), "five")]));
    }

    /// <summary>Random texts with random changes: line ends of both kinds, changes at both ends of the file, none at its last line.</summary>
    [Fact]
    public void Git_applies_it()
    {
        var random = new Random(1);
        for (int i = 0; i < 150; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(0, 30)).Select(_ => Line(random)));
            if (text.Length > 0 && random.Next(3) == 0)
                text = text.TrimEnd('\n');
            List<TextEdit> edits = EditedTextTests.EditsOf(
                [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => (random.Next(1000), random.Next(0, 12), random.Next(3) == 0 ? "" : Line(random)))],
                    text.Length);
            string expected = EditedTextTests.Applied(text, edits);
            string diff = DiffOf(text, edits);
            if (text == expected)
                continue;
            _tool.With("a.bib", text).With("a.diff", diff);
            using Process git =
                Process.Start(new ProcessStartInfo("git", ["apply", "--whitespace=nowarn", "--unidiff-zero", "a.diff"])
                {
                    WorkingDirectory = _tool.Folder,
                    RedirectStandardError = true
                })!;
            string error = git.StandardError.ReadToEnd();
            git.WaitForExit();
            Assert.True(git.ExitCode == 0, $"{error}\n{text}\n=====\n{diff}");
            string actual = File.Exists(_tool.PathOf("a.bib")) ? _tool.Text("a.bib") : "";
            Assert.Equal(expected, actual);
        }
    }

    private static string Line(Random random) => new string('x', random.Next(0, 3)) + random.Next(4) + (random.Next(4) == 0 ? "\r\n" : "\n");

    private static string DiffOf(string text, IReadOnlyList<TextEdit> edits)
    {
        using var output = new MemoryStream();
        using (var terminal = new Terminal(() => Stream.Null, output, TextWriter.Null))
            UnifiedDiff.Write(terminal, "a.bib", text, edits);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
