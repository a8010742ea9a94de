using BibGen.Tests.Rules;

namespace BibGen.Tests.Formats.Ris;

/// <summary>Rules that are not about RIS at the places of a RIS file, with fixes that RIS understands.</summary>
public sealed class RisFindingTests
{
    private const string Head = "TY  - JOUR\r\nAU  - Smith, John\r\nTI  - A title\r\nPY  - 2011\r\n";
    private const string Name = "test.ris";

    private static string Find(string id, string line) => RuleFindings.In(id, (Name, $"{Head}{line}\r\nER  - \r\n"));

    private static string Fix(string id, string line)
    {
        string text = RuleFindings.Fixed(id, $"{Head}{line}\r\nER  - \r\n", Name);
        return text[Head.Length..^"\r\nER  - \r\n".Length];
    }

    [Theory]
    [InlineData("BIB3001", "DO  - 10.1038\\171737a0", "5,14 '\\': The DOI '10.1038\\171737a0' of 'Smith2011' is malformed at '\\'")]
    [InlineData("BIB3002", "DO  - https://doi.org/10.1000/1", "5,7 'https://doi.org/10.1000/1': The DOI of 'Smith2011' has ")]
    [InlineData("BIB3003", "UR  - https://doi.org/10.1000/1",
        "5,7 'https://doi.org/10.1000/1': The DOI 10.1000/1 of 'Smith2011' stands in the field 'UR', where few programs look for it; write it into the field 'DO'")]
    [InlineData("BIB3010", "SN  - 978-3-642-00230-5", "5,23 '5': The ISBN '978-3-642-00230-5' of 'Smith2011' is wrong")]
    [InlineData("BIB3011", "SN  - 1759-4775", "5,15 '5': The ISSN '1759-4775' of 'Smith2011' is wrong")]
    [InlineData("BIB3015", "UR  - htp://example.org", "5,7 'htp://': The address 'htp://example.org' of 'Smith2011' is wrong")]
    [InlineData("BIB3017", "BT  - A book, https://example.org", "5,15 'https://example.org': The field 'BT' of 'Smith2011' contains the address")]
    [InlineData("BIB4021", "SP  - 404-393", "5,7 '404-393': The pages '404-393' of 'Smith2011' end before they begin; correct the numbers")]
    [InlineData("BIB4021", "SP  - 404\r\nEP  - 393", "6,7 '393': The pages '404-393' of 'Smith2011' end before they begin; correct the numbers")]
    [InlineData("BIB4002", "AU  - Doe, A., Roe, B.",
        "5,7 'Doe, A., Roe, B.': The name 'Doe, A., Roe, B.' in the field 'AU' of 'Smith2011' has 3 commas, and a name can have two; write a tag for each name")]
    [InlineData("BIB4003", "AU  - Doe, A.; Roe, B.", "5,14 ';': The names in the field 'AU' of 'Smith2011' are joined with ';'; write a tag for each name")]
    [InlineData("BIB4003", "A1  - Doe, A. and Roe, B.",
        "5,15 'and': The names in the field 'A1' of 'Smith2011' are joined with 'and'; write a tag for each name")]
    [InlineData("BIB4004", "AU  - Doe, A. et al.", "5,15 'et al.': 'et al.' in the field 'AU' of 'Smith2011' is read as a name; write a tag for each name")]
    [InlineData("BIB4005", "AU  - , Ann", "5,7 ', Ann': In the field 'AU' of 'Smith2011' the name ', Ann' has no family name before the comma")]
    [InlineData("BIB0005", "T2  - Food &amp; Drugs", "5,12 '&amp;': The T2 of 'Smith2011' contains the HTML '&amp;'; write '&'")]
    [InlineData("BIB6001", "M3  - Retracted Publication", "5,7 'Retracted Publication': 'Smith2011' was retracted")]
    public void A_finding_stands_where_the_value_is_wrong(string id, string line, string expected) =>
        Assert.StartsWith(expected, Find(id, line), StringComparison.Ordinal);

    [Theory]
    [InlineData("AU  - Roe, John, Jr.")]
    [InlineData("AU  - Jr., Roe, John")]
    [InlineData("AU  - K. De Bock")]
    [InlineData("AU  - De Bock K")]
    [InlineData("AU  - Working Group III,")]
    [InlineData("AU  - Johnson & Johnson")]
    [InlineData("AU  - et al.")]
    [InlineData("AU  - Doe, A.;")]
    [InlineData("AU  - Ministry of Health and Welfare, Japan")]
    [InlineData("SP  - 1231\r\nEP  - 41")]
    [InlineData("SP  - 404\r\nEP  - 404")]
    [InlineData("SP  - e12\r\nEP  - 9")]
    public void Names_and_pages_as_programs_write_them_are_no_fault(string lines) =>
        Assert.Empty(RuleFindings.Ids(Name, $"{Head}T2  - A Journal\r\n{lines}\r\nER  - \r\n"));

    [Fact]
    public void A_character_reference_joins_no_names() => Assert.Empty(Find("BIB4003", "AU  - Johnson &amp; Johnson"));

    [Theory]
    [InlineData("BIB3002", "DO  - https://doi.org/10.1000/1", "DO  - 10.1000/1")]
    [InlineData("BIB3003", "UR  - https://doi.org/10.1000/1", "DO  - 10.1000/1")]
    [InlineData("BIB3003", "UR  - https://link.springer.com/article/10.1007/s10915-014-9831-3",
        "DO  - 10.1007/s10915-014-9831-3\r\nUR  - https://link.springer.com/article/10.1007/s10915-014-9831-3")]
    [InlineData("BIB0005", "T2  - Food &amp; Drugs", "T2  - Food & Drugs")]
    public void A_fix_writes_RIS(string id, string line, string expected) => Assert.Equal(expected, Fix(id, line));

    [Theory]
    [InlineData("PY  - 99", "4,7 '99': The date of publication '99' of 'Title' holds no year; write four digits")]
    [InlineData("PY  - in press", "")]
    public void A_year_that_is_none_is_found(string line, string expected)
    {
        string text = $"TY  - JOUR\nAU  - \nTI  - A title\n{line}\nER  - \n";
        Assert.Equal(expected, RuleFindings.In("BIB4011", (Name, text)));
    }

    [Fact]
    public void A_record_that_names_no_work_is_found() =>
        Assert.StartsWith("1,7 'JOUR': The record ", RuleFindings.In("BIB0034", (Name, "TY  - JOUR\nAU  - Smith, John\nPY  - 2011\nER  - \n")),
            StringComparison.Ordinal);

    [Fact]
    public void The_same_work_in_RIS_and_BibTeX_stands_twice() =>
        Assert.StartsWith(
            "b.ris 3,7 '10.1000/1': 'Smith2011' has the same DOI 10.1000/1 as 'smith' at a.bib(",
            RuleFindings.In("BIB5020", ("a.bib", "@misc{smith, doi = {10.1000/1}}\n"),
                ("b.ris", "TY  - JOUR\nAU  - Smith, John\nDO  - 10.1000/1\nPY  - 2011\nER  - \n")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("a.bib", "TY  - JOUR\nTI  - A title\nER  - \n")]
    [InlineData("a.nbib", "TY  - JOUR\nTI  - A title\nER  - \n")]
    [InlineData("a.csljson", "TY  - JOUR\nTI  - A title\nER  - \n")]
    [InlineData("a.bib", "\uFEFF\nTY - JOUR\nTI - A title\nER -\n")]
    public void RIS_under_another_name_is_found(string name, string text)
    {
        string found = RuleFindings.In("BIB0003", (name, text));
        Assert.Contains("RIS (.ris)", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@article{k, title = {A title}}\n", "BibTeX (.bib)")]
    [InlineData("PMID- 1\nTI  - A title\nDP  - 2011\n", "PubMed's format (.nbib)")]
    [InlineData("[{\"id\": \"k\", \"type\": \"book\", \"author\": []}]\n", "CSL-JSON (.csljson)")]
    [InlineData("<!DOCTYPE html><html></html>", "an HTML page")]
    public void Another_format_under_the_name_of_RIS_is_found(string text, string format) =>
        Assert.Contains(format, RuleFindings.In("BIB0003", (Name, text)), StringComparison.Ordinal);

    [Fact]
    public void A_good_file_has_no_finding() =>
        Assert.Empty(RuleFindings.Ids(Name, $"{Head}T2  - A Journal\r\nDO  - 10.1000/1\r\nSN  - 1759-4774\r\nER  - \r\n"));
}
