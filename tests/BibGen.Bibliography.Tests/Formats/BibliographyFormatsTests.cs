using BibGen.Formats;
using BibGen.Naming;

namespace BibGen.Tests.Formats;

/// <summary>The formats that are read, and how a file tells which one it has.</summary>
public class BibliographyFormatsTests
{
    [Theory]
    [InlineData("references.bib", "bibtex")]
    [InlineData("/home/ann/papers/REFERENCES.BIB", "bibtex")]
    [InlineData("pubmed-export.nbib", "nbib")]
    public void The_end_of_a_path_tells_the_format(string path, string id)
    {
        Assert.Equal(id, BibliographyFormats.ForPath(path)?.Id);
        Assert.Equal(id, BibliographyFile.Read(path, "").Format.Id);
    }

    [Theory]
    [InlineData("references.txt")]
    [InlineData("nbib")]
    [InlineData("references.bib.bak")]
    [InlineData("references.bib.bibgen")]
    public void Other_files_have_none(string path) => Assert.Null(BibliographyFormats.ForPath(path));

    [Fact]
    public void A_format_is_found_by_its_id_and_no_two_share_one()
    {
        foreach (BibliographyFormat format in BibliographyFormats.All)
            Assert.Same(format, BibliographyFormats.Find(format.Id));
        Assert.Null(BibliographyFormats.Find("docx"));
        Assert.Null(BibliographyFormats.Find("BibTeX"));
    }

    [Fact]
    public void No_two_formats_read_files_with_the_same_ending()
    {
        string[] extensions = [.. BibliographyFormats.All.SelectMany(format => format.Extensions)];

        Assert.All(extensions, extension => Assert.Matches("^(\\.[a-z]+)+$", extension));
        foreach (string extension in extensions)
            Assert.Single(extensions, other => other.EndsWith(extension, StringComparison.Ordinal));
    }

    [Fact]
    public void The_name_of_a_class_has_nothing_of_the_ending()
    {
        foreach (string extension in BibliographyFormats.All.SelectMany(format => format.Extensions))
            Assert.Equal("OldPapers", NamePolicy.ClassNameOf("data/old papers" + extension.ToUpperInvariant()));
    }

    [Fact]
    public void A_file_of_one_format_under_the_name_of_another_is_told_by_its_beginning()
    {
        BibliographyFile file = BibliographyFile.Read("references.bib", "\uFEFF\r\nPMID- 21629216\r\nTI  - A title.\r\n");

        Assert.Equal("nbib", file.ForeignFormat?.Format?.Id);
        Assert.Equal("PubMed's format (.nbib)", file.ForeignFormat?.Name);
        Assert.Empty(file.Works);
        Assert.Empty(file.SyntaxErrors);
    }
}
