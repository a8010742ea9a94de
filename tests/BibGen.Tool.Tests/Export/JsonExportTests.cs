using System.Text.Json;

namespace BibGen.Tests.Tool.Export;

/// <summary><c>bibgen export --to json</c>: what other programs read, the scorer of the corpus among them.</summary>
public sealed class JsonExportTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    /// <summary>JSON has findings, and one of them says what is wrong with the file; other targets have nothing to say it with.</summary>
    [Theory]
    [InlineData("json", 0)]
    [InlineData("csl-json", 2)]
    public void A_file_of_another_format_is_a_finding(string target, int exitCode)
    {
        ToolResult result = _tool.With("a.bib", "TY  - JOUR\nTI  - A title\nER  - \n").Run("export", "--to", target, "a.bib");
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(target == "json", result.Output.Contains("BIB0003", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bib_entry_is_written_with_its_fields_and_its_work()
    {
        JsonElement file = Assert.Single(Export(("a.bib",
            """
            @string{nat = {Nature}}
            @Article{WatsonCrick1953,
              author = {Watson, J. D. and Crick, F. H. C. and others},
              title  = {Molecular {Structure} of
                        Nucleic Acids},
              journal = nat, year = 1953, month = apr, volume = 171, number = 4356,
              pages  = {737--738},
              doi    = {https://doi.org/10.1038/171737a0},
            }
            """)).EnumerateArray());

        Assert.Equal("bibtex", file.GetProperty("format").GetString());
        JsonElement entry = Assert.Single(file.GetProperty("entries").EnumerateArray());
        Assert.Equal("WatsonCrick1953", entry.GetProperty("key").GetString());
        Assert.Equal("WatsonCrick1953", entry.GetProperty("name").GetString());
        Assert.Equal("article", entry.GetProperty("type").GetString());
        Assert.Equal(2, entry.GetProperty("line").GetInt32());
        Assert.Equal(
            """[{"name":"author","value":"Watson, J. D. and Crick, F. H. C. and others"},{"name":"title","value":"Molecular {Structure} of Nucleic Acids"},{"name":"journal","value":"Nature"},{"name":"year","value":"1953"},{"name":"month","value":"April"},{"name":"volume","value":"171"},{"name":"number","value":"4356"},{"name":"pages","value":"737--738"},{"name":"doi","value":"https://doi.org/10.1038/171737a0"}]""",
            entry.GetProperty("fields").GetRawText());
        Assert.Equal(
            """{"title":"Molecular Structure of Nucleic Acids","doi":"10.1038/171737a0","authors":[{"family":"Watson","given":"J. D."},{"family":"Crick","given":"F. H. C."},{"others":true}],"issued":{"start":"1953-04","text":"1953 April"},"container":"Nature","volume":"171","issue":"4356","pages":"737-738"}""",
            entry.GetProperty("work").GetRawText());
    }

    [Fact]
    public void A_finding_has_its_place_and_its_words()
    {
        JsonElement file = Assert.Single(Export(("a.bib", "@misc{x,\n  title = {T},\n  doi = {10.1038\\nrclinonc},\n}\n")).EnumerateArray());
        JsonElement finding = Assert.Single(file.GetProperty("findings").EnumerateArray());
        Assert.Equal("BIB3001", finding.GetProperty("id").GetString());
        Assert.Equal("MalformedDoi", finding.GetProperty("name").GetString());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal(3, finding.GetProperty("line").GetInt32());
        Assert.Equal(17, finding.GetProperty("column").GetInt32());
        Assert.Equal(18, finding.GetProperty("endColumn").GetInt32());
        Assert.Equal("x", finding.GetProperty("key").GetString());
    }

    [Fact]
    public void What_a_project_without_settings_would_not_hear_is_left_out()
    {
        // BIB1004 and BIB9005 are off by default; BIB2003 is a warning where a name is nearly right.
        const string Text = "@comment{bibgen-disable BIB3010: why}\n@misc{a_b,\n  titel = {T},\n  doi = {10.1038\\nrclinonc},\n}\n";
        Assert.Equal(["BIB2003 warning", "BIB3001 warning"], Findings(("a.bib", Text)));
        Assert.Equal(["BIB2003 warning"], Findings(("a.bib", Text), ("a.bib.bibgen", "BIB3001 a_b: an internal number\n")));
        Assert.Equal(["BIB2003 warning"], Findings(("a.bib", "@comment{bibgen-disable BIB3001: why}\n" + Text)));
    }

    private IEnumerable<string> Findings((string Name, string Text) file, (string Name, string Text)? beside = null)
    {
        string? written = beside is { } other ? Write(other.Name, other.Text) : null;
        JsonElement findings = Assert.Single(Export(file).EnumerateArray()).GetProperty("findings");
        if (written is not null)
            File.Delete(written);
        return findings.EnumerateArray().Select(finding => $"{finding.GetProperty("id").GetString()} {finding.GetProperty("severity").GetString()}")
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void A_PubMed_record_is_written_with_its_tags_and_its_work()
    {
        JsonElement file = Assert.Single(Export(("a.nbib",
            """
            PMID- 12345
            DP  - 2011 May 31
            TI  - A title that goes
                  over two lines.
            PG  - 1231-41
            FAU - De Bock, Katrien
            AU  - De Bock K
            AUID- ORCID: 0000-0002-1825-0097
            TA  - J Test
            LID - S0140-6736(97)11096-0 [pii]
            AID - 10.1000/test.1 [doi]
            PT  - Journal Article
            """)).EnumerateArray());

        Assert.Equal("nbib", file.GetProperty("format").GetString());
        JsonElement entry = Assert.Single(file.GetProperty("entries").EnumerateArray());
        Assert.Equal("DeBock2011", entry.GetProperty("name").GetString());
        Assert.Equal("A title that goes over two lines.", entry.GetProperty("fields")[2].GetProperty("value").GetString());
        JsonElement work = entry.GetProperty("work");
        Assert.Equal("10.1000/test.1", work.GetProperty("doi").GetString());
        Assert.Equal("1231-1241", work.GetProperty("pages").GetString());
        Assert.Equal("""{"start":"2011-05-31","text":"2011 May 31"}""", work.GetProperty("issued").GetRawText());
        Assert.Equal("0000-0002-1825-0097", work.GetProperty("authors")[0].GetProperty("orcid").GetString());
    }

    [Fact]
    public void Several_files_come_in_the_order_in_which_they_are_named() =>
        Assert.Equal(["b.bib", "a.bib"], Export(("b.bib", ""), ("a.bib", "")).EnumerateArray()
            .Select(file => Path.GetFileName(file.GetProperty("file").GetString())));

    [Fact]
    public void A_file_that_cannot_be_opened_is_named_and_the_others_are_written()
    {
        (int exitCode, string output, string error) = _tool.Run("export", "--to", "json", "missing.bib", Write("a.bib", "@misc{x, title={T}}"));
        Assert.Equal(2, exitCode);
        Assert.Contains("missing.bib", error, StringComparison.Ordinal);
        Assert.Single(JsonDocument.Parse(output).RootElement.EnumerateArray());
    }

    private JsonElement Export(params (string Name, string Text)[] files)
    {
        (int exitCode, string output, string error) = _tool.Run(["export", "--to", "json", .. files.Select(file => Write(file.Name, file.Text))]);
        Assert.True(exitCode == 0, error);
        return JsonDocument.Parse(output).RootElement;
    }

    private string Write(string name, string text) => _tool.With(name, text).PathOf(name);
}
