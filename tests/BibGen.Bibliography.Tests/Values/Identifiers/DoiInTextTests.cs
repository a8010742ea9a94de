using BibGen.Values.Identifiers;

namespace BibGen.Tests.Values.Identifiers;

/// <summary>DOIs in texts that say other things as well: comments, notes, literals.</summary>
public class DoiInTextTests
{
    [Theory]
    [InlineData("See https://doi.org/10.1038/nrclinonc.2011.83.", "10.1038/nrclinonc.2011.83", "https://doi.org/10.1038/nrclinonc.2011.83")]
    [InlineData("Nature. doi: 10.1038/abc.1; discussion", "10.1038/abc.1", "doi: 10.1038/abc.1")]
    [InlineData(@"\url{http://dx.doi.org/10.1007/978-3\_19}", "10.1007/978-3_19", @"http://dx.doi.org/10.1007/978-3\_19")]
    [InlineData("(10.1016/S0140-6736(97)11096-0)", "10.1016/S0140-6736(97)11096-0", "10.1016/S0140-6736(97)11096-0")]
    [InlineData("https://dx.doi.org/10.2307%2F1990888", "10.2307/1990888", "https://dx.doi.org/10.2307%2F1990888")]
    [InlineData(
        "https://onlinelibrary.wiley.com/doi/pdf/10.1002/cpa.3160480399",
        "10.1002/cpa.3160480399",
        "https://onlinelibrary.wiley.com/doi/pdf/10.1002/cpa.3160480399")]
    [InlineData(
        "https://academic.oup.com/abc/article/doi/10.1093/abc/xyz092/8285999",
        "10.1093/abc/xyz092",
        "https://academic.oup.com/abc/article/doi/10.1093/abc/xyz092/8285999")]
    [InlineData(
        "https://www.biorxiv.org/content/10.1101/2025.01.01.123456v2.full",
        "10.1101/2025.01.01.123456",
        "https://www.biorxiv.org/content/10.1101/2025.01.01.123456v2.full")]
    [InlineData("https://example.org/articles/10.5802/abc.160/", "10.5802/abc.160", "https://example.org/articles/10.5802/abc.160/")]
    [InlineData("doi 10.1038/abc.1", "10.1038/abc.1", "doi 10.1038/abc.1")]
    [InlineData("todoi 10.1038/abc.1", "10.1038/abc.1", "10.1038/abc.1")]
    [InlineData("see doi: 10.1038/abc.1, p. 2", "10.1038/abc.1", "doi: 10.1038/abc.1")]
    [InlineData("10.12/x and 10.1038/abc.1", "10.1038/abc.1", "10.1038/abc.1")]
    [InlineData("{10.1038/a{b}c}", "10.1038/abc", "10.1038/a{b}c")]
    [InlineData("\"10.1038/abc.1\"", "10.1038/abc.1", "10.1038/abc.1")]
    [InlineData("<10.1038/abc.1>", "10.1038/abc.1", "10.1038/abc.1")]
    [InlineData("a,doi.org/10.1038/abc.1", "10.1038/abc.1", "doi.org/10.1038/abc.1")]
    [InlineData("https://example.org/x%2F10.1038%2Fabc.1", "10.1038/abc.1", "https://example.org/x%2F10.1038%2Fabc.1")]
    public void A_doi_is_found_in_a_text_with_what_leads_to_it(string text, string doi, string stretch)
    {
        Assert.True(Doi.TryFindIn(text, out string found, out int offset, out int length));
        Assert.Equal((doi, stretch), (found, text.Substring(offset, length)));
    }

    [Theory]
    [InlineData("Version 10.1038 of 2011/12")]
    [InlineData("210.1038/abc")]
    [InlineData("1.10.1038/abc")]
    [InlineData("x_10.1038/abc")]
    [InlineData("10.1038/")]
    [InlineData("https://example.org/10.12/x")]
    [InlineData("https://academic.oup.com/abc/advance-article-pdf/doi/10.1093/abc/xyz527/41971999/xyz527.pdf")]   // the DOI's end cannot be told
    [InlineData("https://dl.acm.org/doi/10.5555/1234567.1234568")]   // no DOI, whatever it looks like
    [InlineData("https://www.pnas.org/lookup/suppl/doi:10.1073/pnas.1234567890/-/DCSupplemental/sapp.pdf")]   // of a supplement it is not the DOI
    [InlineData("https://static-content.springer.com/esm/art:10.1186/1471-2105-12-1/MediaObjects/12859_2010_4321_MOESM1_ESM.ZIP")]
    [InlineData("https://zenodo.org/record/doi:10.5281/zenodo.1234567/files/data.zip")]
    [InlineData("")]
    public void Where_there_is_none_none_is_found(string text) => Assert.False(Doi.TryFindIn(text, out _, out _, out _));
}
