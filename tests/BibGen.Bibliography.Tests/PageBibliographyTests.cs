using BibGen.Formats;

namespace BibGen.Tests;

/// <summary>The bibliographies that the pages show are ones that BibGen reads without an error of syntax.</summary>
public class PageBibliographyTests
{
    [Fact]
    public void The_bibliographies_of_the_pages_are_read()
    {
        PageBlock[] blocks = [.. PageBlock.All.Where(block => block.Language is "bib" or "bibtex")];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block =>
        {
            BibliographyFile file = BibliographyFile.Read("page.bib", block.Text);
            Assert.True(file.SyntaxErrors.Count == 0 && (file.Works.Count > 0 || file.HasOnlyDefinitions), block.ToString());
        });
    }
}
