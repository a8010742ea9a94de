using BibGen.Formats;
using BibGen.Projects;

namespace BibGen.Tests.Projects;

/// <summary>What in a record leads to a page, and where it stands.</summary>
public class RecordLinksTests
{
    [Theory]
    [InlineData("a.bib", "@misc{a, doi = {10.1000/a(b)c}}", "10.1000/a(b)c", "https://doi.org/10.1000/a(b)c")]
    [InlineData("a.bib", "@misc{a, doi = {https://doi.org/10.1000/x}}", "10.1000/x", "https://doi.org/10.1000/x")]
    [InlineData("a.bib", "@misc{a, doi = {10.1000/a\\_b}}", "10.1000/a\\_b", "https://doi.org/10.1000/a_b")]
    [InlineData("a.bib", "@misc{a, pmid = 21629216}", "21629216", "https://pubmed.ncbi.nlm.nih.gov/21629216/")]
    [InlineData("a.bib", "@misc{a, pmcid = {PMC3669410}}", "PMC3669410", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3669410/")]
    [InlineData("a.bib", "@misc{a, eprint = {2101.00001}, eprinttype = {arxiv}}", "2101.00001", "https://arxiv.org/abs/2101.00001")]
    [InlineData("a.bib", "@misc{a, url = {https://a.org/b c}}", "https://a.org/b c", "https://a.org/b%20c")]
    [InlineData("a.bib", "@misc{a, url = {https://a.org/b#c}}", "https://a.org/b#c", "https://a.org/b#c")]
    [InlineData("a.bib", "@misc{a, url = {not an address}}", null, null)]
    [InlineData("a.bib", "@misc{a, doi = {none}}", null, null)]
    [InlineData("a.nbib", "PMID- 21629216\nTI  - T\n", "21629216", "https://pubmed.ncbi.nlm.nih.gov/21629216/")]
    [InlineData("a.nbib", "PMC - PMC3669410\nLID - S0-1 [pii]\nTI  - T\n", "PMC3669410", "https://pmc.ncbi.nlm.nih.gov/articles/PMC3669410/")]
    [InlineData("a.nbib", "OWN - NLM\nTI  - T\nLID - 10.1000/x [doi]\n", "10.1000/x", "https://doi.org/10.1000/x")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - T\nDO  - 10.1000/x\nER  - \n", "10.1000/x", "https://doi.org/10.1000/x")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - T\nUR  - https://a.org/b\nER  - \n", "https://a.org/b", "https://a.org/b")]
    [InlineData("a.csljson", "[{\"id\": \"a\", \"type\": \"book\", \"DOI\": \"10.1000/x\"}]", "10.1000/x", "https://doi.org/10.1000/x")]
    public void An_identifier_leads_to_its_page(string name, string text, string? stands, string? address)
    {
        BibliographyFile file = BibliographyFile.Read(name, text);
        (string, string)[] links = [.. RecordLinks.In(file, 0).Select(link => (link.Span.TextIn(text), link.Address))];
        Assert.Equal(stands is null ? [] : [(stands, address!)], links);
    }
}
