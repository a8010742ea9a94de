using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Tests.Formats.Ris;

/// <summary>Identifiers, which stand where the program that wrote the file had place for them.</summary>
public sealed class RisIdentifiersTests
{
    private static Work Read(string type, params string[] lines) =>
        Assert.Single(BibliographyFile.Read("a.ris", string.Join("\n", [$"TY  - {type}", .. lines, "ER  - "])).Works);

    private static string Problems(Work work) => string.Join('|', work.Problems.Select(one => $"{one.Field.Name} {one.Kind}"));

    [Theory]
    [InlineData("10.1000/1", "", "DO  - 10.1000/1", "M3  - 10.1000/2")]
    [InlineData("10.1000/1", "", "M3  - 10.1000/1", "L3  - 10.1000/2")]
    [InlineData("10.1000/1", "", "L3  - 10.1000/1")]
    [InlineData("10.1000/1", "", "L3  - https://doi.org/10.1000/1")]
    [InlineData("10.1000/1", "", "M3  - Article", "L3  - 10.1000/1")]
    [InlineData("10.1000/1", "", "M3  - 10.", "L3  - 10.1000/1")]
    [InlineData(null, "", "M3  - Article")]
    [InlineData(null, "", "M3  - Review of 10.1000/1 and others")]
    [InlineData(null, "", "C1  - 10.1000/1")]
    [InlineData(null, "DO MalformedDoi", "DO  - 10.1000", "M3  - 10.1000/1")]
    [InlineData(null, "UR DoiInOtherField", "UR  - https://doi.org/10.1000/1")]
    [InlineData(null, "N1 DoiInOtherField", "N1  - 10.1111/j.1755-0998.2009.02750.x")]
    [InlineData(null, "L1 DoiInOtherField", "L1  - https://doi.org/10.1000/1")]
    [InlineData(null, "L2 DoiInOtherField", "L2  - https://doi.org/10.1000/1")]
    [InlineData("10.1000/1", "", "DO  - 10.1000/1", "N1  - 10.1111/j.1755-0998.2009.02750.x")]
    public void The_DOI(string? doi, string problems, params string[] lines)
    {
        Work work = Read("JOUR", lines);
        Assert.Equal((doi, problems), (work.Doi, Problems(work)));
    }

    [Theory]
    [InlineData("21629216", "AN  - 21629216", "DB  - PubMed")]
    [InlineData("21629216", "AN  - 21629216", "DB  - MEDLINE")]
    [InlineData("21629216", "AN  - 21629216", "DB  - PubMed Central")]
    [InlineData("21629216", "AN  - 21629216", "DP  - NLM")]
    [InlineData("21629216", "AN  - 21629216", "DB  - Ovid", "DP  - PubMed")]
    [InlineData("21629216", "U3  - 21629216 [PMID]")]
    [InlineData("21629216", "U1  - x", "U4  - 21629216[pmid]")]
    [InlineData("21629216", "U5  - 21629216[pmid]")]
    [InlineData("21629216", "DB  - PubMed", "U2  - 21629216[pmid]")]
    [InlineData(null, "AN  - 21629216")]
    [InlineData(null, "AN  - 21629216", "DB  - Scopus")]
    [InlineData(null, "AN  - 21629216", "DB  - NLMX")]
    [InlineData(null, "DB  - PubMed")]
    [InlineData(null, "U1  - 21629216")]
    [InlineData(null, "U6  - 21629216[pmid]")]
    [InlineData(null, "U1  - x[pmid]")]
    public void The_PMID(string? pmid, params string[] lines) => Assert.Equal(pmid, Read("JOUR", lines).Pmid);

    [Theory]
    [InlineData("PMC4756000", "JOUR", "C2  - PMC4756000")]
    [InlineData("PMC4756000", "JOUR", "C2  - pmc4756000")]
    [InlineData("PMC4756000", "BOOK", "U1  - PMC4756000[pmcid]")]
    [InlineData("PMC4756000", "JOUR", "C2  - Leuven", "U1  - PMC4756000 [pmcid]")]
    [InlineData(null, "BOOK", "C2  - PMC4756000")]
    [InlineData(null, "JOUR", "C2  - 4756000")]
    [InlineData(null, "JOUR", "U1  - 4756[pmid]")]
    public void The_PMCID(string? pmcid, string type, params string[] lines) => Assert.Equal(pmcid, Read(type, lines).Pmcid);

    [Theory]
    [InlineData("2101.00001", "AN  - arXiv:2101.00001")]
    [InlineData("2101.00001", "AN  - ARXIV:2101.00001")]
    [InlineData("2101.00001", "AN  - 2101.00001", "DB  - arXiv")]
    [InlineData("2101.00001", "AN  - 2101.00001", "DB  - ARXIV")]
    [InlineData(null, "AN  - 2101.00001")]
    [InlineData(null, "AN  - 2101.00001", "DB  - arXiv.org mirror")]
    [InlineData(null, "DB  - arXiv")]
    public void The_number_in_arXiv(string? number, params string[] lines) => Assert.Equal(number, Read("JOUR", lines).ArXiv);

    [Theory]
    [InlineData("JOUR", "1759-4774", "", "1759-4774", "")]
    [InlineData("JOUR", "1759-4774 (Print)", "", "1759-4774", "")]
    [InlineData("JOUR", "17594774", "", "1759-4774", "")]
    [InlineData("JOUR", "2434-561X", "", "2434-561X", "")]
    [InlineData("JOUR", "2434-561x", "", "2434-561X", "")]
    [InlineData("JOUR", "1759-4774 1759-4782", "", "1759-4774,1759-4782", "")]
    [InlineData("JOUR", "1759-477", "", "", "SN InvalidIssn")]
    [InlineData("JFULL", "1759-477", "", "", "SN InvalidIssn")]
    [InlineData("BOOK", "1759-477", "", "", "")]
    [InlineData("BOOK", "1759-4774", "", "1759-4774", "")]
    [InlineData("BOOK", "2434-561X", "", "2434-561X", "")]
    [InlineData("BOOK", "978-3-642-00230-4", "978-3-642-00230-4", "", "")]
    [InlineData("BOOK", "0-201-13447-0", "0-201-13447-0", "", "")]
    [InlineData("BOOK", "080442957X", "080442957X", "", "")]
    [InlineData("BOOK", "020113447", "", "", "SN InvalidIsbn")]
    [InlineData("JOUR", "978-3-642-00230-4", "978-3-642-00230-4", "", "")]
    [InlineData("RPRT", "978-3-642-00230-4", "", "", "")]
    [InlineData("RPRT", "1759-4774", "", "1759-4774", "")]
    [InlineData("BOOK", "XXXXXXXXX", "", "", "")]
    public void The_number_of_digits_tells_ISBN_and_ISSN(string type, string number, string isbns, string issns, string problems)
    {
        Work work = Read(type, $"SN  - {number}");
        Assert.Equal((isbns, issns, problems), (string.Join(',', work.Isbn), string.Join(',', work.Issn), Problems(work)));
    }
}
