namespace BibGen.Tests.Rules.Syntax;

/// <summary>Records of a database that name no work (BIB0034).</summary>
public sealed class RecordWithoutIdentityTests
{
    [Theory]
    [InlineData("FAU - Roe, Jane\n", "1,7 'Roe, Jane'")]
    [InlineData("PMID- \nAU  - Roe J\n", "1,1 'PMID'")]
    [InlineData("PMID- 1\n", "")]
    [InlineData("PMID- x\nAU  - Roe J\n", "")] // It is there and wrong: another rule's.
    [InlineData("PMC - PMC1\nAU  - Roe J\n", "")]
    [InlineData("PMC - \nAU  - Roe J\n", "1,1 'PMC'")]
    [InlineData("TI  - A title\n", "")]
    [InlineData("AU  - Roe J\nAID - 10.1000/182 [doi]\n", "")]
    [InlineData("AU  - Roe J\nAID - S1 [pii]\n", "")]
    public void It_has_neither_a_title_nor_an_identifier(string record, string expected) =>
        Assert.Equal(expected, RuleFindings.InNbib("BIB0034", record).Split(':')[0]);

    [Theory]
    [InlineData("test.bib", "@misc{k, year = 2011}")]
    [InlineData("test.csljson", "[{\"id\": \"k\", \"type\": \"book\"}]")]
    public void Entries_that_a_person_writes_are_another_rule_s(string name, string text) => Assert.Equal("", RuleFindings.In("BIB0034", (name, text)));
}
