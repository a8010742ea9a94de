using BibGen.Formats;
using BibGen.Rules;

namespace BibGen.Tests.Rules;

/// <summary>What tells a preprint from what was published.</summary>
public sealed class PreprintsTests
{
    [Theory]
    [InlineData("10.48550/arXiv.2001.01234", true)]
    [InlineData("10.48550/ARXIV.2001.01234", true)]
    [InlineData("10.26434/chemrxiv-2021-x", true)]
    [InlineData("10.31234/osf.io/abcde", true)]
    [InlineData("10.31219/osf.io/abcde", true)]
    [InlineData("10.21203/rs.3.rs-1/v1", true)]
    [InlineData("10.2139/ssrn.123", true)]
    [InlineData("10.20944/preprints202001.0001.v1", true)]
    [InlineData("10.22541/au.1", true)]
    [InlineData("10.1002/essoar.1", true)]
    [InlineData("10.5194/egusphere-2022-1", true)]
    [InlineData("10.31223/x5", true)]
    [InlineData("10.1101/2020.01.01.123456", true)] // bioRxiv and medRxiv
    [InlineData("10.1101/123456", true)]
    [InlineData("10.1101/gr.123456.111", false)] // A journal of the same press
    [InlineData("10.1002/essay.1", false)]
    [InlineData("10.5194/hess-1-1", false)]
    [InlineData("10.1000/182", false)]
    public void By_its_DOI(string doi, bool expected)
    {
        Assert.Equal(expected, Is($"doi = {{{doi}}}"));
        Assert.Equal(expected, Is($"journal = {{J Test}}, doi = {{{doi}}}"));
    }

    [Theory]
    [InlineData("bioRxiv", true)]
    [InlineData("medRxiv", true)]
    [InlineData("CoRR", true)]
    [InlineData("corr", true)]
    [InlineData("ChemRxiv", true)]
    [InlineData("PsyArXiv", true)]
    [InlineData("Research Square", true)]
    [InlineData("SSRN", true)]
    [InlineData("SSRN Electronic Journal", true)]
    [InlineData("arXiv preprint arXiv:2001.01234", true)]
    [InlineData("ArXiv e-prints", true)]
    [InlineData("J Corr", false)]
    [InlineData("SSRN Journal", false)]
    public void By_the_name_in_the_place_of_the_journal(string journal, bool expected) => Assert.Equal(expected, Is($"journal = {{{journal}}}"));

    [Theory]
    [InlineData("misc", "", true)]
    [InlineData("online", "", true)]
    [InlineData("article", "", true)]
    [InlineData("unpublished", "", true)]
    [InlineData("book", "", false)]
    [InlineData("phdthesis", "", false)]
    [InlineData("misc", "doi = {10.1000/182}", false)]
    [InlineData("article", "journal = {J Test}", false)] // It gives its number as well.
    public void By_a_number_of_arXiv_and_no_other_place(string type, string fields, bool expected) =>
        Assert.Equal(expected, Is($"eprint = {{2001.01234}}, archiveprefix = {{arXiv}}, {fields}", type));

    [Theory]
    [InlineData("PT  - Preprint\n", true)]
    [InlineData("PT  - Journal Article\nPT  - Preprint\n", true)]
    [InlineData("PT  - Journal Article\n", false)]
    public void By_the_type_of_publication(string lines, bool expected) =>
        Assert.Equal(expected, Preprints.Is(BibliographyFile.Read("a.nbib", "PMID- 1\nTI  - T\nJT  - J Test\n" + lines).Works[0]));

    private static bool Is(string fields, string type = "misc") => Preprints.Is(BibliographyFile.Read("a.bib", $"@{type}{{k, title = {{T}}, {fields}}}").Works[0]);
}
