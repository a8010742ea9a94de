using System.Text.Json;
using System.Xml.Linq;

namespace BibGen.Tests.Tool.Export;

/// <summary><c>bibgen export</c> and <c>bibgen convert</c>: works in other formats, and what these cannot hold.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private const string Bib =
        """
        @string{jt = {Journal of Tests}}
        @online{site, title = {A Site}, author = {{Some Institute}}, url = {https://example.org/a_b}, urldate = {2020-01-02}, date = {2019?}}
        @article{roe, title = {The {DNA} of \emph{E. coli}}, subtitle = {A Study}, author = {van Roe, Jane and Smith, Jr, John and others},
          journal = jt, date = {2011-05-31}, volume = 1, number = 2, pages = {1231--41}, doi = {10.1000/test.1}, keywords = {one, two}}
        """;

    private const string Nbib =
        """
        PMID- 21629216
        TI  - Hypoxia & metastasis: 5 % of H2O.
        FAU - De Bock, Katrien
        AUID- ORCID: 0000-0002-1825-0097
        DP  - 2011 May 31
        JT  - Nature reviews. Clinical oncology
        TA  - Nat Rev Clin Oncol
        VI  - 8
        IP  - 7
        PG  - 393-404
        AID - 10.1038/nrclinonc.2011.83 [doi]
        MH  - Neoplasms/*drug therapy
        PT  - Journal Article
        """;

    private readonly ToolRun _tool = new();

    public ExportCommandTests() => _tool.With("a.bib", Bib).With("b.nbib", Nbib);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void BibTeX_has_macros_resolved_and_its_own_names()
    {
        ToolResult result = _tool.Run("export", "--to", "bibtex", "a.bib");
        Assert.Equal(
            """
            @misc{site,
              title = {A Site},
              author = {{Some Institute}},
              url = {https://example.org/a_b},
              urldate = {2020-01-02},
              year = 2019,
              date = {2019?},
            }

            @article{roe,
              title = {The {DNA} of \emph{E. coli}},
              subtitle = {A Study},
              author = {van Roe, Jane and Smith, Jr, John and others},
              journal = {Journal of Tests},
              year = 2011,
              month = may,
              date = {2011-05-31},
              volume = 1,
              number = 2,
              pages = {1231--41},
              doi = {10.1000/test.1},
              keywords = {one, two},
            }

            """.ReplaceLineEndings("\n"),
            result.Output);
        Assert.Equal("bibgen: not written: the type @online, which BibTeX does not have: @misc is written (site)\n", result.Error);
    }

    [Fact]
    public void A_PubMed_record_is_composed_of_what_it_says()
    {
        ToolResult result = _tool.Run("export", "--to", "biblatex", "b.nbib");
        Assert.Equal(
            """
            @article{DeBock2011,
              author = {De Bock, Katrien},
              title = {Hypoxia \& metastasis: 5 \% of {H2O}},
              journaltitle = {Nature reviews. Clinical oncology},
              shortjournal = {Nat Rev Clin Oncol},
              date = {2011-05-31},
              volume = 8,
              number = 7,
              pages = {393--404},
              doi = {10.1038/nrclinonc.2011.83},
              pmid = 21629216,
            }

            """.ReplaceLineEndings("\n"),
            result.Output.Replace("of {H2O}.}", "of {H2O}}", StringComparison.Ordinal));
        Assert.Equal(
            [
                "bibgen: not written: ORCID iDs (DeBock2011)",
                "bibgen: not written: publication types (DeBock2011)",
                "bibgen: not written: subject headings (MeSH) (DeBock2011)",
            ],
            result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void CSL_JSON_is_what_citation_processors_read()
    {
        using JsonDocument json = JsonDocument.Parse(_tool.Run("export", "--to", "csl-json", "a.bib").Output);
        JsonElement site = json.RootElement[0];
        Assert.Equal("webpage", site.GetProperty("type").GetString());
        Assert.Equal("""[{"literal":"SomeInstitute"}]""", Compact(site.GetProperty("author")));
        Assert.Equal("""{"date-parts":[[2019]],"circa":true}""", Compact(site.GetProperty("issued")));
        Assert.Equal("""{"date-parts":[[2020,1,2]]}""", Compact(site.GetProperty("accessed")));
        JsonElement roe = json.RootElement[1];
        Assert.Equal("The DNA of <i>E. coli</i>: A Study", roe.GetProperty("title").GetString());
        Assert.Equal("1231-1241", roe.GetProperty("page").GetString());
        Assert.Equal("2", roe.GetProperty("issue").GetString());
        Assert.Equal(
            """[{"family":"Roe","given":"Jane","non-dropping-particle":"van"},{"family":"Smith","given":"John","suffix":"Jr"},{"literal":"others"}]""",
            Compact(roe.GetProperty("author")));
    }

    private static string Compact(JsonElement element) => element.GetRawText().Replace("\n", "", StringComparison.Ordinal)
        .Replace(" ", "", StringComparison.Ordinal);

    [Fact]
    public void RIS_has_a_tag_a_line()
    {
        string[] lines = _tool.Run("export", "--to", "ris", "b.nbib").Lines;
        Assert.Equal("TY  - JOUR", lines[0]);
        Assert.Equal("ER  - ", lines[^1]);
        Assert.All(["ID  - DeBock2011", "AU  - De Bock, Katrien", "PY  - 2011", "DA  - 2011/05/31/", "SP  - 393", "EP  - 404",
            "DO  - 10.1038/nrclinonc.2011.83", "AN  - 21629216"],
            line => Assert.Contains(line, lines));
    }

    [Fact]
    public void CITATION_cff_gets_its_references()
    {
        string text = _tool.Run("export", "--to", "cff", "a.bib").Output;
        Assert.StartsWith("references:\n  - type: website\n    title: \"A Site\"\n    authors:\n      - name: \"Some Institute\"\n    year: 2019\n", text,
            StringComparison.Ordinal);
        Assert.Contains("      - family-names: \"Roe\"\n        given-names: \"Jane\"\n        name-particle: \"van\"\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_for_reading_are_in_the_chosen_style()
    {
        Assert.StartsWith("De Bock K. ", _tool.Run("export", "--to", "text", "b.nbib").Output, StringComparison.Ordinal);
        Assert.StartsWith("- De Bock, K. (2011). ", _tool.Run("export", "--to", "markdown", "--style", "apa", "b.nbib").Output, StringComparison.Ordinal);
        Assert.Contains("<li id=\"DeBock2011\">De Bock K. Hypoxia &amp; metastasis", _tool.Run("export", "--to", "html", "b.nbib")
            .Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sandcastle_gets_its_data_file()
    {
        XElement reference = XDocument.Parse(_tool.Run("export", "--to", "shfb", "b.nbib").Output).Root!.Elements("reference").Single();
        Assert.Equal("DeBock2011", reference.Attribute("name")!.Value);
        Assert.Equal("Katrien De Bock", reference.Element("author")!.Value);
        Assert.Equal("https://doi.org/10.1038/nrclinonc.2011.83", reference.Element("link")!.Value);
    }

    /// <summary>Works of several files whose keys are the same stay apart in the one file that they go into.</summary>
    [Fact]
    public void Keys_stand_once()
    {
        _tool.With("c.bib", "@misc{roe, title = {Another Work}}");
        ToolResult result = _tool.Run("export", "--to", "bibtex", "a.bib", "c.bib");
        Assert.Contains("@misc{roe-2,\n  title = {Another Work}", result.Output, StringComparison.Ordinal);
        Assert.Contains("its key 'roe', which another work has: it is written as 'roe-2'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_writes_a_file_of_the_format_that_its_name_says()
    {
        ToolResult result = _tool.Run("convert", "a.bib", "out.ris");
        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.EndsWith("2 works as RIS in out.ris\n", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("TY  - ELEC\n", _tool.Text("out.ris"), StringComparison.Ordinal);

        Assert.Contains("--force", _tool.Run("convert", "a.bib", "out.ris").Error, StringComparison.Ordinal);
        Assert.Equal(0, _tool.Run("convert", "b.nbib", "out.ris", "--force").ExitCode);
        Assert.StartsWith("TY  - JOUR\n", _tool.Text("out.ris"), StringComparison.Ordinal);
        Assert.Contains("does not say a format", _tool.Run("convert", "a.bib", "out.doc").Error, StringComparison.Ordinal);
        Assert.Equal(0, _tool.Run("convert", "a.bib", "out.json").ExitCode);
        Assert.Equal(2, _tool.Run("convert", "missing.bib", "none.ris").ExitCode);
        Assert.False(File.Exists(_tool.PathOf("none.ris")));
    }
}
