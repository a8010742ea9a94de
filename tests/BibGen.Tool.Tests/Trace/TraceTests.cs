using System.Text.Json;

namespace BibGen.Tests.Tool.Trace;

/// <summary><c>bibgen trace</c>: what it reads of assemblies, and each form of its report.</summary>
public sealed class TraceTests : IDisposable
{
    private const string Source =
        """
        [assembly: BibGen.Cites(typeof(App.References.Doe2011))]

        namespace App
        {
            /// <summary>See <see cref="References.Poe"/>.</summary>
            public class Tissue<T>
            {
                [BibGen.Cites(typeof(References.Doe2011), "Eq. 4", Note = "as, \"corrected\"")]
                public Tissue(double mass) { }

                [BibGen.Cites(typeof(References.Doe2011))]
                public double Weigh(double mass) => mass;

                /// <summary>As <see cref="References.Doe2011.Doi"/> has it.</summary>
                [BibGen.Cites(typeof(References.Doe2011))]
                public double Weigh(int? mass, ref System.Collections.Generic.Dictionary<string, T[]> by, U[,] more) => 0;

                [BibGen.Cites(typeof(References.Doe2011), "p. 1")]
                public double Mass { get; set; }

                [BibGen.Cites(typeof(References.Doe2011))]
                public double this[string name] => 0;

                [BibGen.Cites(typeof(References.Doe2011))]
                public static explicit operator int(Tissue<T> tissue) => 0;

                public U Map<U>([BibGen.Cites(typeof(References.Doe2011))] U from) => from;

                [return: BibGen.Cites(typeof(References.Doe2011))]
                public int Count() => 0;
            }

            public enum U { [BibGen.Cites(typeof(References.Doe2011))] A }
        }
        """;

    private const string Markdown =
        """
        # What the code rests on

        ## Retracted works in use

        - Poe: RETRACTED. Poe E. Gamma.

        ## Works and the code that cites them

        ### doe:2011

        Doe J. Beta &amp; \*more\*. 2011.

        - `App.Tissue<T>.Count(), return value`
        - `App.Tissue<T>.Map<T>(T), parameter from`
        - `App.Tissue<T>.Mass` (p. 1)
        - `App.Tissue<T>.Tissue(double)` (Eq. 4, as, "corrected")
        - `App.Tissue<T>.Weigh(double)`
        - `App.Tissue<T>.Weigh(int?, ref Dictionary<string, T[]>, U[,])`
        - `App.Tissue<T>.Weigh(int?, ref Dictionary<string, T[]>, U[,])` (in the documentation)
        - `App.Tissue<T>.op_Explicit(Tissue<T>) as int`
        - `App.Tissue<T>.this[string]`
        - `App.U.A`
        - `assembly App`

        ### Poe

        RETRACTED. Poe E. Gamma.

        - `App.Tissue<T>` (in the documentation)

        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Markdown_has_works_with_members_and_members_with_works()
    {
        ToolResult result = _tool.WithAssembly(Source).Run("trace", "App.dll");
        Assert.Equal((0, "3 works, 1 of them uncited, 1 retracted in use; 12 citations\n"), (result.ExitCode, result.Error));
        Assert.Equal(Markdown, result.Output[..Math.Min(Markdown.Length, result.Output.Length)]);
        Assert.Contains("- `App.Tissue<T>.Mass`: doe:2011 (p. 1)\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("## Works that nothing cites\n\n- Roe2001: Roe J. Delta.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_everything()
    {
        using var json = JsonDocument.Parse(_tool.WithAssembly(Source).Run("trace", "App.dll", "--format", "json").Output);
        JsonElement[] works = [.. json.RootElement.GetProperty("works").EnumerateArray()];
        Assert.Equal(["doe:2011", "Poe", "Roe2001"], works.Select(work => work.GetProperty("key").GetString()));
        Assert.Equal("10.1000/b", works[0].GetProperty("doi").GetString());
        Assert.Equal(10, works[0].GetProperty("citedBy").GetArrayLength());
        Assert.True(works[1].GetProperty("retracted").GetBoolean());
        JsonElement constructor = json.RootElement.GetProperty("citations").EnumerateArray()
            .Single(citation => citation.GetProperty("member").GetString() == "App.Tissue<T>.Tissue(double)");
        Assert.Equal("Eq. 4", constructor.GetProperty("locator").GetString());
        Assert.Equal("as, \"corrected\"", constructor.GetProperty("note").GetString());
        Assert.Equal("attribute", constructor.GetProperty("by").GetString());
    }

    [Fact]
    public void Csv_has_a_row_for_each_citation()
    {
        string[] lines = _tool.WithAssembly(Source).Run("trace", "App.dll", "--format", "csv").Lines;
        Assert.Equal("member,key,locator,note,by,year,doi,retracted,reference", lines[0]);
        Assert.Equal(13, lines.Length);
        Assert.Contains("App.Tissue<T>.Tissue(double),doe:2011,Eq. 4,\"as, \"\"corrected\"\"\",attribute,2011,10.1000/b,,Doe J. Beta & *more*. 2011.", lines);
        Assert.Contains("App.Tissue<T>,Poe,,,documentation,,,yes,RETRACTED. Poe E. Gamma.", lines);
    }

    [Fact]
    public void Html_is_one_page_that_asks_for_nothing()
    {
        ToolResult result = _tool.WithAssembly(Source).Run("trace", "App.dll", "--format", "html");
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", result.Output, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", result.Output, StringComparison.Ordinal);
        Assert.Contains("Weigh<wbr>(int?, ref Dictionary&lt;string, T[]&gt;, U[,])", result.Output, StringComparison.Ordinal);
        Assert.Equal(result.Output, _tool.Run("trace", "App.dll", "--format", "html").Output);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("html")]
    public void A_baseline_fails_when_a_citation_or_a_reference_has_changed(string format)
    {
        _tool.WithAssembly(Source).With("reviewed", _tool.WithAssembly(Source).Run("trace", "App.dll", "--format", format).Output.ReplaceLineEndings("\r\n"));
        Assert.Equal(0, _tool.Run("trace", "App.dll", "--format", format, "--baseline", "reviewed").ExitCode);
        ToolResult changed = _tool.WithAssembly(Source.Replace("\"p. 1\"", "\"p. 2\"", StringComparison.Ordinal))
            .Run("trace", "App.dll", "--format", format, "--baseline", "reviewed");
        Assert.Equal(1, changed.ExitCode);
        Assert.EndsWith("\nbibgen: what the code cites, or a reference behind it, differs from reviewed; review it and check the new report in\n",
            changed.Error, StringComparison.Ordinal);
        ToolResult missing = _tool.Run("trace", "App.dll", "--format", format, "--baseline", "none");
        Assert.Equal(2, missing.ExitCode);
        Assert.StartsWith("bibgen: --baseline none: ", missing.Error.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_goes_into_a_file()
    {
        ToolResult result = _tool.WithAssembly(Source).Run("trace", "App.dll", "--output", "reports/trace.md");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal(_tool.Run("trace", "App.dll").Output, _tool.Text("reports/trace.md"));
        Assert.Equal(0, _tool.Run("trace", "App.dll", "--output", "reports/trace.md").ExitCode);
    }

    /// <summary>Only what the code cites: two of three works, in whatever order the files have them.</summary>
    [Theory]
    [InlineData("cff", "title: \"Beta\"", "title: \"Gamma\"")]
    [InlineData("shfb", "name=\"doe:2011\"", "name=\"Poe\"")]
    [InlineData("json", "\"key\":\"doe:2011\"", "\"key\":\"Poe\"")]
    [InlineData("text", "Beta", "Gamma")]
    public void What_the_code_cites_is_exported(string format, params string[] expected)
    {
        _tool.WithAssembly(Source).With(
            "a.bib",
            "@misc{Roe2001, title = {Delta}, author = {Roe, J.}, year = 2001}\n@misc{doe:2011, title = {Beta}, author = {Doe, J.}, year = 2011}\n"
                + "@misc{Poe, title = {Gamma}, author = {Poe, E.}}\n");
        ToolResult result = _tool.Run("export", "--to", format, "--cited", "App.dll", "a.bib");
        Assert.Equal(0, result.ExitCode);
        Assert.All(expected, text => Assert.Contains(text, result.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("Delta", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cited_work_that_no_file_has_is_named()
    {
        ToolResult result = _tool.WithAssembly(Source).With("a.bib", "@misc{Poe, title = {Gamma}}")
            .Run("export", "--to", "text", "--cited", "App.dll", "a.bib");
        Assert.Equal((1, "bibgen: cited by the code and not in these files: doe:2011\n"), (result.ExitCode, result.Error));
        ToolResult unread = _tool.Run("export", "--to", "text", "--cited", "None.dll", "a.bib");
        Assert.Equal((2, ""), (unread.ExitCode, unread.Output));
    }

    [Fact]
    public void What_is_no_assembly_is_said()
    {
        ToolResult result = _tool.With("a.dll", "MZ but no more").With("b.dll", "").Run("trace", "a.dll", "b.dll", "c.dll", "");
        Assert.Equal(2, result.ExitCode);
        string[] lines = result.Error.Split('\n');
        Assert.Equal(["bibgen: a.dll: this is no .NET assembly", "bibgen: b.dll: this is no .NET assembly"], lines[..2]);
        Assert.StartsWith("bibgen: c.dll: Could not find file", lines[2], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output); // A report about nothing would read as if nothing were cited.
    }
}
