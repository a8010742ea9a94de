using System.Text.RegularExpressions;
using BibGen.Tool.Trace;

namespace BibGen.Tests.Tool.Trace;

/// <summary>What a bibliography and an assembly say is text in a report: no formula, no further row, no link.</summary>
public sealed partial class HostileTraceTests
{
    public static TheoryData<string> Texts() =>
    [
        "=HYPERLINK(\"http://evil.example\",\"x\")", "+1+cmd|' /C calc'!A0", "-1+1", "@SUM(A1:A9)", "\t=1+1", "\r=1+1", "\n=1+1", "a\n=1+1", "a\r\n=1+1",
        "\"=1+1", "\",=1+1,\"", "a,=1+1",
        "<script>", "[a](javascript:x)", "![a](http://evil.example)", "# a", "\n# a", "`a`", "``a``",
    ];

    /// <summary>Each cell is read as RFC 4180 has it; none begins as a formula does (OWASP, CSV Injection).</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void A_cell_is_no_formula(string text)
    {
        List<List<string>> rows = Read(TraceReport.Csv(Trace(text)));
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal(9, row.Count));
        Assert.All(rows[1], cell => Assert.DoesNotMatch(@"^[=+\-@\t\r]", cell));
        Assert.Equal(text, rows[1][2].TrimStart('\''));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Markdown_has_no_more_lines_and_links(string text)
    {
        string markdown = TraceReport.Markdown(Trace(text));
        Assert.Equal(TraceReport.Markdown(Trace("a")).Count('\n'), markdown.Count('\n'));
        Assert.DoesNotMatch(Active(), markdown);
    }

    private static TraceResult Trace(string text) => new(
        [new TracedWork("App.References.A", text, text, 2001, text, IsRetracted: true)],
            [new TracedCitation("App.C.M()", "App.References.A", text, text, IsDocumentation: false)]);

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*(?:\]\(|<[a-zA-Z/!])")]
    private static partial Regex Active();

    private static List<List<string>> Read(string csv)
    {
        List<List<string>> rows = [[]];
        for (int i = 0; i < csv.Length;)
        {
            bool isQuoted = csv[i] == '"';
            Match cell = (isQuoted ? QuotedCell() : BareCell()).Match(csv, i);
            rows[^1].Add(isQuoted ? cell.Value[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Value);
            i += cell.Length;
            if (csv[i] == '\n' && i + 1 < csv.Length)
                rows.Add([]);
            i++;
        }

        return rows;
    }

    [GeneratedRegex("\\G\"([^\"]|\"\")*\"")]
    private static partial Regex QuotedCell();

    [GeneratedRegex("\\G[^,\n]*")]
    private static partial Regex BareCell();
}
