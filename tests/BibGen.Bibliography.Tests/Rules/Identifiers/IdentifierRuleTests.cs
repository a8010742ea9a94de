namespace BibGen.Tests.Rules.Identifiers;

public class IdentifierRuleTests
{
    [Theory]
    [InlineData(
        "url = {https://doi.org/10.1000/182},",
        "2,10 'https://doi.org/10.1000/182': The DOI 10.1000/182 of 'k' stands in the field 'url', "
            + "where few programs look for it; write it into the field 'doi'")]
    [InlineData(
        "note = {doi:10.1000/182},",
        "2,11 'doi:10.1000/182': The DOI 10.1000/182 of 'k' stands in the field 'note', where few programs look for it; write it into the field 'doi'")]
    [InlineData(
        "howpublished = \"\\url{https://doi.org/10.1000/182}\",",
        "2,19 '\\url{https://doi.org/10.1000/182}': The DOI 10.1000/182 of 'k' stands in the field 'howpublished', "
            + "where few programs look for it; write it into the field 'doi'")]
    [InlineData(
        "eprint = {10.1000/182}, eprinttype = {doi},",
        "2,13 '10.1000/182': The DOI 10.1000/182 of 'k' stands in the field 'eprint', where few programs look for it; write it into the field 'doi'")]
    public void A_DOI_in_another_field_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3003", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("doi = {10.1000/182}, url = {https://doi.org/10.1000/182},")]
    [InlineData("doi = {nonsense}, url = {https://doi.org/10.1000/182},")] // BIB3001 speaks of it.
    [InlineData("note = {Erratum: doi:10.1000/183},")]
    [InlineData("url = {https://example.org/version-10.2/page},")]
    [InlineData("url = {https://dl.acm.org/doi/10.5555/645503},")] // ACM numbers with it what has no DOI.
    public void An_entry_with_a_DOI_and_a_note_about_another_work_are_let_pass(string fields) =>
        Assert.Empty(RuleFindings.InBib("BIB3003", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("url = {https://doi.org/10.1000/182},", "doi = {10.1000/182},")]
    [InlineData("URL   = \"http://dx.doi.org/10.1000/a\\_b\",", "doi   = \"10.1000/a_b\",")]
    [InlineData(
        "url = {https://link.springer.com/article/10.1007/s10915-014-9831-3},",
        "doi = {10.1007/s10915-014-9831-3},\n  url = {https://link.springer.com/article/10.1007/s10915-014-9831-3},")]
    [InlineData("title = {A}, eprint = {10.1000/182}, eprinttype = {doi},", "title = {A}, doi = {10.1000/182}, eprint = {10.1000/182}, eprinttype = {doi},")]
    public void A_field_that_is_the_DOI_becomes_doi_and_a_page_stays(string fields, string expected) =>
        Assert.Equal(RuleFindings.Entry(expected), RuleFindings.Fixed("BIB3003", RuleFindings.Entry(fields)));

    [Fact]
    public void A_DOI_that_comes_from_a_macro_is_left_to_a_person() =>
        Assert.False(RuleFindings.HasFix("BIB3003", "@string{r = \"https://doi.org/\"}\n@misc{k, url = r # {10.1000/182}}"));

    [Theory]
    [InlineData(
        "doi = {10.1000/182},\n  url = {http://dx.doi.org/10.1000/183},",
        "3,10 'http://dx.doi.org/10.1000/183': The address of 'k' leads to 10.1000/183, but its DOI is 10.1000/182; one of them is another work's")]
    [InlineData("doi = {10.1000/AbC},\n  url = {https://doi.org/10.1000/abc},", "")]
    [InlineData("doi = {10.1000/182},\n  url = {https://doi.org/10/abc},", "")]
    [InlineData("doi = {10.1000/182},\n  url = {https://example.org/doi/10.1000/183},", "")] // A publisher's page may be the book's.
    public void An_address_of_another_DOI_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3004", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("doi = {10.1000/a*b},", "2,19 '*': The DOI '10.1000/a*b' of 'k' is well formed, but hardly any DOI has '*' in it; look whether it resolves")]
    [InlineData(
        "doi = {https://doi.org/10.1000/a*b},",
        "2,10 'https://doi.org/10.1000/a*b': The DOI '10.1000/a*b' of 'k' is well formed, but hardly any DOI has '*' in it; look whether it resolves")]
    [InlineData(
        "doi = {10.1000.10/123},",
        "2,10 '10.1000.10/123': The DOI '10.1000.10/123' of 'k' is well formed, but hardly any DOI has such a registrant in it; look whether it resolves")]
    [InlineData("doi = {10.1175/1520-0493(2002)130<1913:EDAWPO>2.0.CO;2},", "")]
    [InlineData("doi = {10.1000/(a)_b-c;d:e},", "")]
    public void A_DOI_of_a_rare_form_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3005", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("doi = {10.1016/j.cell.2009.04.012}, year = 2019,",
        "2,10 '10.1016/j.cell.2009.04.012': '10.1016/j.cell.2009.04.012' of 'k' is of 2009, but the entry says 2019; one of them is another work's")]
    [InlineData("doi = {10.1038/s41586-020-2649-2}, year = 2001,",
        "2,10 '10.1038/s41586-020-2649-2': '10.1038/s41586-020-2649-2' of 'k' is of 2020, but the entry says 2001; one of them is another work's")]
    [InlineData("doi = {10.1016/j.cell.2009.04.012}, year = 2011,", "")] // Articles appear on line first.
    [InlineData("doi = {10.1016/j.cell.2009.04.012}, year = 2012,",
        "2,10 '10.1016/j.cell.2009.04.012': '10.1016/j.cell.2009.04.012' of 'k' is of 2009, but the entry says 2012; one of them is another work's")]
    [InlineData("doi = {10.1016/j.cell.2009x04.012}, year = 2019,", "")] // Numbers of other forms are no years.
    [InlineData("doi = {10.1016/j.cell.200904.012}, year = 2019,", "")]
    [InlineData("doi = {10.1016/j.cell.2009.04x012}, year = 2019,", "")]
    [InlineData("doi = {10.1016/j.cell.2009.x4.012}, year = 2019,", "")]
    [InlineData("doi = {10.1016/j.cell.20x9.04.012}, year = 2019,", "")]
    [InlineData("doi = {10.1016/j.cell.2009.04}, year = 2019,", "")]
    [InlineData("doi = {10.1016/j.cell2009}, year = 2019,", "")]
    [InlineData("doi = {10.1000/j.cell.2009.04.012}, year = 2019,", "")] // Another publisher's
    [InlineData("doi = {10.1038/s41586-020-2649-2}, year = 2021,", "")]
    [InlineData("doi = {10.1038/s41586-0x0-2649-2}, year = 2001,", "")]
    [InlineData("doi = {10.1038/s41586x020-2649-2}, year = 2001,", "")]
    [InlineData("doi = {10.1038/s41586-02}, year = 2001,", "")]
    public void An_identifier_of_another_year_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3009", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("doi = {10/gf4gqc},", "2,10 '10/gf4gqc': '10/gf4gqc' of 'k' is a short DOI, an alias; write the DOI that it resolves to")]
    [InlineData("doi = {10.1000/10/gf4gqc},", "")]
    public void A_short_DOI_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3006", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData(
        "isbn = {0-201-15790-1},",
        "2,23 '1': The ISBN '0-201-15790-1' of 'k' is wrong at '1': the check digit is 1, but the digits before it give X: one of them is mistyped")]
    [InlineData(
        "isbn = {0-201-15790-X, 978-3-16-148410-1 (set)},",
        "2,42 '1': The ISBN '0-201-15790-X, 978-3-16-148410-1 (set)' of 'k' is wrong at '1': "
            + "the check digit is 1, but the digits before it give 0: one of them is mistyped")]
    [InlineData("isbn = {1476-4687},", "2,11 '1476-4687': The ISBN '1476-4687' of 'k' is wrong: this is an ISSN; an ISBN has 10 or 13 digits")]
    [InlineData("isbn = 123,", "2,10 '123': The ISBN '123' of 'k' is wrong: an ISBN has 10 or 13 digits; this has 3")]
    [InlineData(
        "isbn = {ISBN 0-201-15790-X},",
        "2,11 'ISBN 0-201-15790-X': The ISBN 'ISBN 0-201-15790-X' of 'k' is wrong: write 0-201-15790-X and nothing else")]
    [InlineData(
        "isbn = {0–201–15790–X (pbk)},",
        "2,11 '0–201–15790–X': The ISBN '0–201–15790–X (pbk)' of 'k' is wrong at '0–201–15790–X': write 0-201-15790-X and nothing else")]
    [InlineData("isbn = {0 201 13447 0},", "")]
    [InlineData("isbn = {{080442957x}},", "")]
    [InlineData("isbn = {0-07-913089-5 (set), 0-07-052426-2 (book)},", "")]
    [InlineData("isbn = {ISBN-13: 978-0-553-57340-4},",
        "2,11 'ISBN-13: 978-0-553-57340-4': The ISBN 'ISBN-13: 978-0-553-57340-4' of 'k' is wrong: write 978-0-553-57340-4 and nothing else")]
    [InlineData("isbn = {????},", "")] // A placeholder is no wrong number.
    public void A_wrong_ISBN_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3010", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("BIB3010", "isbn = {ISBN: 0--201--15790--X},", "isbn = {0-201-15790-X},")]
    [InlineData("BIB3010", "isbn = {0-201-15790-X and 978–3–16–148410–0 (pbk)},", "isbn = {0-201-15790-X and 978-3-16-148410-0 (pbk)},")]
    [InlineData("BIB3011", "issn = {ISSN 0028-0836},", "issn = {0028-0836},")]
    [InlineData("BIB3011", "issn = {1759–4774, 1759–4782},", "issn = {1759-4774, 1759–4782},")]
    [InlineData("BIB3012", "pmid = {PMID: 21629216},", "pmid = {21629216},")]
    [InlineData("BIB3012", "pmid = \"https://pubmed.ncbi.nlm.nih.gov/21629216/\",", "pmid = \"21629216\",")]
    [InlineData("BIB3012", "pmcid = 3669410,", "pmcid = {PMC3669410},")]
    [InlineData("BIB3012", "pmcid = {pmc3669410},", "pmcid = {PMC3669410},")]
    [InlineData("BIB3013", "eprint = {arXiv:1502.05795v1}, archiveprefix = {arXiv},", "eprint = {1502.05795v1}, archiveprefix = {arXiv},")]
    [InlineData("BIB3013", "arxivid = {https://arxiv.org/abs/math/0309136},", "arxivid = {math/0309136},")]
    [InlineData("BIB3015", "url = {www.example.org/a},", "url = {https://www.example.org/a},")]
    [InlineData("BIB3015", "url = { \\url{www.example.org/a} },", "url = { https://www.example.org/a },")]
    public void What_stands_around_a_good_identifier_is_taken_away(string id, string fields, string expected) =>
        Assert.Equal(RuleFindings.Entry(expected), RuleFindings.Fixed(id, RuleFindings.Entry(fields)));

    [Theory]
    [InlineData(
        "issn = {1759-4775},",
        "2,19 '5': The ISSN '1759-4775' of 'k' is wrong at '5': the check digit is 5, but the digits before it give 4: one of them is mistyped")]
    [InlineData(
        "issn = {1550-79980556-2821},",
        "2,11 '1550-79980556-2821': The ISSN '1550-79980556-2821' of 'k' is wrong: an ISSN has 8 digits, as 1474-547X; this has 16")]
    [InlineData(
        "issn = {978-1-4614-1926-6},",
        "2,11 '978-1-4614-1926-6': The ISSN '978-1-4614-1926-6' of 'k' is wrong: this is an ISBN; an ISSN has 8 digits, as 1474-547X")]
    [InlineData("issn = {17594774},", "")] // As exports write it; every reader takes it.
    [InlineData("issn = {0001-0782 (print), 1557-7317 (electronic)},", "")]
    [InlineData("issn = {eISSN: 1759-4782},", "")]
    [InlineData("issn = {1474-547x},", "")]
    public void A_wrong_ISSN_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3011", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData(
        "IS  - 1759-4775 (Print)",
        "2,15 '5': The ISSN '1759-4775 (Print)' of 'Pmid21629216' is wrong at '5': "
            + "the check digit is 5, but the digits before it give 4: one of them is mistyped")]
    [InlineData("IS  - 1759-4774 (Print)", "")]
    [InlineData("ISSN- EISSN-1759-4774", "")] // ERIC
    public void A_wrong_ISSN_of_PubMed_is_found(string line, string expected) =>
        Assert.Equal(expected, RuleFindings.InNbib("BIB3011", "PMID- 21629216\n" + line + "\n"));

    [Theory]
    [InlineData("pmid = {216292161},", "2,19 '1': The PubMed identifier '216292161' of 'k' is wrong at '1': a PMID is a number of 1 to 8 digits")]
    [InlineData(
        "pmid = {PMC3669410},",
        "2,11 'PMC': The PubMed identifier 'PMC3669410' of 'k' is wrong at 'PMC': this is a PMCID; a PMID is a number of 1 to 8 digits")]
    [InlineData("pmcid = {3669410},", "2,12 '3669410': The PubMed identifier '3669410' of 'k' is wrong: the letters PMC are missing, or this is a PMID")]
    [InlineData("pmid = {{21629216}}, pmcid = {PMC3531190.1},", "")]
    public void A_wrong_PubMed_identifier_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3012", RuleFindings.Entry(fields)));

    [Fact]
    public void A_PMID_in_the_field_pmcid_gets_no_letters_in_front() =>
        Assert.False(RuleFindings.HasFix("BIB3012", RuleFindings.Entry("pmid = 21629216, pmcid = 21629216,")));

    [Theory]
    [InlineData("PMID- 2162921600\nTI  - A.", "1,15 '00': The PubMed identifier '2162921600' of 'A' is wrong at '00': a PMID is a number of 1 to 8 digits")]
    [InlineData("PMID- 21629216\nPMC - 3669410", "")] // As PMC's own exports have it.
    public void A_wrong_identifier_in_a_PubMed_file_is_found(string text, string expected) =>
        Assert.Equal(expected, RuleFindings.InNbib("BIB3012", text + "\n"));

    [Theory]
    [InlineData(
        "eprint = {0713.0001}, archiveprefix = {arXiv},",
        "2,15 '13': The arXiv identifier '0713.0001' of 'k' is wrong at '13': there is no such month")]
    [InlineData(
        "eprint = {1501.0001}, eprinttype = {arxiv},",
        "2,18 '0001': The arXiv identifier '1501.0001' of 'k' is wrong at '0001': the number after the full stop has 5 digits (since January 2015)")]
    [InlineData("eprint = {12345678}, eprinttype = {pubmed},", "")]
    [InlineData("eprint = {2021/123}, archiveprefix = {IACR},", "")]
    [InlineData("eprint = {12345},", "")] // Of which archive, nobody says.
    [InlineData(
        "eprint = {0706.0001 [hep-th]}, archiveprefix = {arXiv},",
        "2,13 '0706.0001 [hep-th]': The arXiv identifier '0706.0001 [hep-th]' of 'k' is wrong: write 0706.0001 and nothing else")]
    [InlineData("eprint = {math.GT/0309136v2}, archiveprefix = {arXiv},", "")]
    public void A_wrong_arXiv_identifier_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3013", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData(
        "AUID- ORCID: 0000-0002-1825-0098",
        "3,32 '8': The ORCID iD 'ORCID: 0000-0002-1825-0098' of 'Smith' is wrong at '8': "
            + "the check digit is 8, but the digits before it give 7: one of them is mistyped")]
    [InlineData(
        "AUID- ORCID: 0000-0002-1825-009",
        "3,14 '0000-0002-1825-009': The ORCID iD 'ORCID: 0000-0002-1825-009' of 'Smith' is wrong at '0000-0002-1825-009': "
            + "an ORCID has 16 digits, as 0000-0002-1825-0097; this has 15")]
    [InlineData("AUID- ORCID: 0000-0002-1825-0097", "")]
    [InlineData("AUID- ORCID: http://orcid.org/0000000218250097", "")]
    [InlineData("AUID- NCBI: 12345", "")]
    public void A_wrong_ORCID_is_found(string line, string expected) =>
        Assert.Equal(expected, RuleFindings.InNbib("BIB3014", "PMID- 21629216\nFAU - Smith, Ann\n" + line + "\n"));

    [Theory]
    [InlineData("url = {www.example.org},", "2,10 'www.example.org': The address 'www.example.org' of 'k' is wrong: https:// is missing in front")]
    [InlineData(
        "url = {htp://example.org},",
        "2,10 'htp://': The address 'htp://example.org' of 'k' is wrong at 'htp://': there is no such scheme; a page's address begins with https:// or http://")]
    [InlineData(
        "url = {https://example.org/a b},",
        "2,31 ' ': The address 'https://example.org/a b' of 'k' is wrong at ' ': an address has no white space in it")]
    [InlineData(
        "url = {https://example.org/a|b},",
        "2,31 '|': The address 'https://example.org/a|b' of 'k' is wrong at '|': this character has to be percent-encoded in an address")]
    [InlineData("url = {https://example.org/a_b~c?d=[1]},", "")]
    [InlineData("url = {https://example.org/a\\_b\\%20c},", "")] // What classic styles need.
    [InlineData("url = {https://example.org/a; http://example.org/b},", "")]
    [InlineData("url = {https://example.org/a https://example.org/b},", "")]
    [InlineData("url = {https://example.org/a ; and http://example.org/b},", "")]
    [InlineData("url = {https://doi.org/10.1002/(SICI)1097-0207(19970228)40:4<727::AID-NME86>3.0.CO;2-N},", "")]
    [InlineData("url = {10.1000/182},", "")] // BIB3003 speaks of it.
    [InlineData("url = {ftp://example.org}, howpublished = {www.example.org},", "")]
    public void A_wrong_address_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3015", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData(
        "ismn = {979-0-2600-0043-9},",
        "2,27 '9': The number '979-0-2600-0043-9' of 'k' is wrong at '9': the check digit is 9, but the digits before it give 8: one of them is mistyped")]
    [InlineData(
        "mrnumber = {MR12345678},",
        "2,17 '12345678': The number 'MR12345678' of 'k' is wrong at '12345678': a Mathematical Reviews number is MR and up to 7 digits")]
    [InlineData("zblnumber = {1055.1101},", "2,16 '1055.1101': The number '1055.1101' of 'k' is wrong: a Zbl number is 4 digits, a full stop and 5 digits")]
    [InlineData("ismn = {M-2600-0043-8}, mrnumber = {0012345 (7,45a)}, zblnumber = {Zbl 1055.11001},", "")]
    public void A_wrong_number_of_music_or_mathematics_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3016", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData(
        "title = {The program, https://example.org/a.},",
        "2,25 'https://example.org/a': The field 'title' of 'k' contains the address 'https://example.org/a'; write it into the field 'url'")]
    [InlineData(
        "booktitle = {At www.example.org, 2011},",
        "2,19 'www.example.org': The field 'booktitle' of 'k' contains the address 'www.example.org'; write it into the field 'url'")]
    [InlineData("title = {What http:// means},", "")]
    [InlineData("title = {The www.security hole},", "")]
    [InlineData("title = {Flask and scikit-learn.org},", "")]
    public void An_address_in_a_title_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB3017", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("https://example.org/x: a page", "https://example.org/x")]
    [InlineData("http://example.org", "http://example.org")]
    [InlineData("The page FTP://example.org/a_b).", "FTP://example.org/a_b")]
    [InlineData("www.example.org", "www.example.org")]
    [InlineData("The page www.example.org of it", "www.example.org")]
    [InlineData("10.1000/182", "10.1000/182")] // All of the title
    [InlineData("On 10.1000/182", "")]
    [InlineData("What www. means", "")]
    [InlineData("On www.security and more. It", "")]
    [InlineData("What https:// means", "")]
    [InlineData("What https://", "")]
    [InlineData("The scheme gopher://example", "")]
    public void An_address_has_a_host_and_ends_before_the_stops_of_its_sentence(string title, string expected)
    {
        string found = RuleFindings.InBib("BIB3017", RuleFindings.Entry($"title = {{{title}}},"));
        Assert.Equal(
            expected.Length == 0 ? "" : $"'{expected}': The field 'title' of 'k' contains the address '{expected}'; write it into the field 'url'",
            found[(found.IndexOf('\'', StringComparison.Ordinal) is > 0 and int at ? at : 0)..]);
    }

    [Fact]
    public void An_inherited_field_is_reported_at_its_owner_only() =>
        Assert.Equal(
            "1,37 '1': The ISBN '0-201-15790-1' of 'p' is wrong at '1': the check digit is 1, but the digits before it give X: one of them is mistyped",
            RuleFindings.InBib("BIB3010", "@proceedings{p, isbn = {0-201-15790-1}}\n@inproceedings{k, crossref = {p}}\n"));
}
