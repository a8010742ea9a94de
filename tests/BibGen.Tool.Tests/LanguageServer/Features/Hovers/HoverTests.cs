using BibGen.Tool.LanguageServer.Features;
using BibGen.Tool.LanguageServer.Features.Hovers;

namespace BibGen.Tests.Tool.LanguageServer.Features.Hovers;

/// <summary>What is shown when the pointer rests on a name.</summary>
public class HoverTests
{
    private const string Entries = """
        @article{DeBock2011, author = {De Bock, Katrien and Mazzone, Massimiliano}, title = {Antiangiogenic therapy}, journal = nrco, year = 2011,
          month = may, doi = {10.1038/nrclinonc.2011.83}, pmid = 21629216, crossref = {Vol8}, ids = {old2011}}
        @proceedings{Vol8, title = {Volume 8}, year = 2011}
        @string{nrco = "Nature Reviews " # "Clinical Oncology"}
        @comment{bibgen-disable BIB3001: known}
        """;

    [Fact]
    public void On_a_key_stands_the_reference_with_its_identifiers_as_links()
    {
        string text = HoverOn("{DeBock2011,", 3);
        Assert.Contains("De Bock K, Mazzone M. Antiangiogenic therapy.", text, StringComparison.Ordinal);
        Assert.Contains("[doi: 10.1038/nrclinonc.2011.83](<https://doi.org/10.1038/nrclinonc.2011.83>)", text, StringComparison.Ordinal);
        Assert.Contains("PubMed [21629216](<https://pubmed.ncbi.nlm.nih.gov/21629216/>)", text, StringComparison.Ordinal);
        Assert.Contains("Key `DeBock2011` in references.bib.", text, StringComparison.Ordinal);
        Assert.EndsWith("C#: `References.DeBock2011`", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vol8}", 1, "Volume 8")]
    [InlineData("old2011", 0, "De Bock K")]
    [InlineData("nrco = ", 1, "`nrco`: Nature Reviews Clinical Oncology")]
    [InlineData("nrco, year", 4, "`nrco`: Nature Reviews Clinical Oncology")]
    [InlineData("may,", 0, "`may`: May\n\nDefined by BibTeX and its styles.")]
    [InlineData("article{", 0, "`@article`\n\nRequired: `author`, `title`, `journal` or `journaltitle`, `year` or `date`.")]
    [InlineData("journal =", 7, "`journal`, an older name of `journaltitle`: text.\n\nRequired by `@article`, `@review`, `@suppperiodical`, in some of them")]
    [InlineData("doi =", 0, "`doi`: verbatim text")]
    [InlineData("BIB3001", 7, "[BIB3001](https://github.com/bibgen/bibgen/blob/main/docs/rules/BIB3001.md) MalformedDoi: ")]
    public void On_a_name_stands_what_it_means(string at, int offset, string expected) =>
        Assert.Contains(expected, HoverOn(at, offset), StringComparison.Ordinal);

    [Theory]
    [InlineData("Antiangiogenic", 3)]
    [InlineData("= 2011,", 3)]
    [InlineData("Katrien", 1)]
    public void On_text_stands_nothing(string at, int offset) => Assert.Null(On(Entries, at, offset));

    [Fact]
    public void What_has_happened_to_the_work_stands_first()
    {
        (ProjectView view, string path, int offset) = TestView.At(
            ("/app/references.bib", "@article{A¦, title = {T}, journal = {J}, author = {Roe, J.}, year = 2001, doi = {10.1000/x}}"),
            ("/app/own.retractions.csv", "doi,nature,date,notice\n10.1000/x,Retraction,2003-04-05,10.1000/y\n"));
        Hover hover = Hover.At(view, path, offset)!;
        Assert.StartsWith("**RETRACTED** on 2003-04-05 by [doi: 10.1000/y](<https://doi.org/10.1000/y>) (own.retractions.csv). Roe J. T.", hover.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_macro_of_another_file_is_said_to_be_there()
    {
        (ProjectView view, string path, int offset) = TestView.At(
            ("/app/a.bib", "@article{A, journal = j¦}"), ("/app/macros.bib", "@string{j = {Journal of *Stars*}}"));
        Assert.Equal("`j`: Journal of \\*Stars\\*\n\nDefined in macros.bib.", Hover.At(view, path, offset)!.Markdown);
    }

    [Theory]
    [InlineData("references.nbib", "PMID- 21629216\nTI  - A title\nFAU - De Bock, Katrien\nDP  - 2011 May\n", "216", "Key `DeBock2011` in references.nbib")]
    [InlineData("references.nbib", "PMID- 21629216\nTI  - A title\nFAU - De Bock, Katrien\nDP  - 2011 May\n", "FAU", "`FAU`: Full author")]
    [InlineData("references.ris", "TY  - JOUR\nTI  - A title\nAU  - De Bock, Katrien\nPY  - 2011\nER  - \n", "PY", "`PY`: Year of publication")]
    [InlineData("references.csljson", """[{"id": "a1", "type": "article-journal", "title": "A title"}]""", "a1", "A title")]
    public void Other_formats_have_keys_and_tags_too(string name, string text, string at, string expected)
    {
        ProjectView view = TestView.Of(("/app/" + name, text));
        Assert.Contains(expected, Hover.At(view, "/app/" + name, text.IndexOf(at, StringComparison.Ordinal) + 1)!.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_file_of_suppressions_stand_rule_and_entry()
    {
        ProjectView view = TestView.Of(("/app/references.bib", Entries), ("/app/references.bib.bibgen", "BIB3001 DeBock2011: known\n"));
        Assert.Contains("MalformedDoi", Hover.At(view, "/app/references.bib.bibgen", 3)!.Markdown, StringComparison.Ordinal);
        Assert.Contains("De Bock K", Hover.At(view, "/app/references.bib.bibgen", 9)!.Markdown, StringComparison.Ordinal);
        Assert.Null(Hover.At(view, "/app/references.bib.bibgen", 22));
    }

    [SharedDataFact]
    public void Every_key_of_real_files_shows_its_reference()
    {
        int entries = 0;
        foreach (string path in TestView.CorpusFiles("bib").Concat(TestView.CorpusFiles("nbib")))
        {
            ProjectView view = TestView.Of(("/app/references" + Path.GetExtension(path), File.ReadAllText(path)));
            if (view.Project.Bibliographies is not [{ File: { } file }, ..])
                continue;
            foreach (BibGen.Records.Record record in file.Records.Where(record => record.Key.Length > 0).Take(20))
            {
                Assert.Contains("Key `", Hover.At(view, file.Path, record.KeySpan.Start)?.Markdown, StringComparison.Ordinal);
                entries++;
            }
        }

        Assert.True(entries > 500, $"{entries}");
    }

    private static string HoverOn(string at, int offset) => On(Entries, at, offset)?.Markdown ?? "nothing";

    private static Hover? On(string text, string at, int offset) =>
        Hover.At(TestView.Of(("/app/references.bib", text)), "/app/references.bib", text.IndexOf(at, StringComparison.Ordinal) + (at[0] == '{' ? 1 : 0) + offset);
}
