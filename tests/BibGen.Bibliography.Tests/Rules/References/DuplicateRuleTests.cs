using BibGen.Rules;

namespace BibGen.Tests.Rules.References;

/// <summary>Macros that nobody uses, and works that stand twice.</summary>
public class DuplicateRuleTests
{
    private const string Used = "@string{jot = {Journal of Tests}}\n@misc{a, title = {T}, note = jot}\n";

    [Fact]
    public void A_macro_without_a_use_is_found_and_removed()
    {
        string text = "@string{old = {Old}}\n" + Used;
        Assert.Equal("1,9 'old': The macro 'old' is never used; remove it", RuleFindings.InBib("BIB5002", text));
        Assert.Equal(Used, RuleFindings.Fixed("BIB5002", text));
    }

    [Theory]
    [InlineData(Used)]
    [InlineData("@string{JOT = {J}}\n@misc{a, title = {T}, note = Jot}")]
    [InlineData("@string{j = {J}} @string{jot = j # { of Tests}}\n@misc{a, note = jot}")]
    [InlineData("@string{library = {Only macros here}}")]
    public void A_macro_that_is_used_or_stands_in_a_library_is_not_reported(string text) => Assert.Equal("", RuleFindings.InBib("BIB5002", text));

    [Theory]
    [InlineData(
        "@misc{a, doi = {10.1000/X}}\n@misc{b, doi = {10.1000/x}}",
        "2,17 '10.1000/x': 'b' has the same DOI 10.1000/x as 'a' at test.bib(1,7); remove one of them, or correct the DOI")]
    [InlineData("@misc{a, pmid = {123}}\n@misc{b, pmid = {123}}", "2,18 '123': 'b' has the same PMID 123 as 'a' at test.bib(1,7); remove one of them, or correct the PMID")]
    [InlineData("@misc{a, doi = {10.1000/x}}\n@misc{a, doi = {10.1000/x}}", "")]
    [InlineData("@inbook{a, doi = {10.1000/x}}\n@inbook{b, doi = {10.1000/x}}", "")]
    [InlineData("@inproceedings{a, crossref = {b}}\n@proceedings{b, doi = {10.1000/x}}", "")]
    [InlineData("@misc{a, eprint = {2001.01234}, doi = {10.48550/arXiv.2001.01234}}\n@article{b, eprint = {2001.01234}, doi = {10.1000/x}}", "")]
    [InlineData("@book{b, title = {Whole}, doi = {10.1000/x}}\n@incollection{a, title = {A Part of It}, doi = {10.1000/x}}", "")]
    [InlineData(
        "@incollection{a, author = {Roe, J.}, title = {A Part of the Whole Book}, doi = {10.1000/x}}\n"
            + "@incollection{b, author = {Roe, Jane}, title = {A part of the {Whole} book}, doi = {10.1000/x}}",
        "2,85 '10.1000/x': 'b' has the same DOI 10.1000/x as 'a' at test.bib(1,15); remove one of them, or correct the DOI")]
    [InlineData(
        "@incollection{a, doi = {10.1000/x}}\n@book{b, doi = {10.1000/x}}\n@book{c, doi = {10.1000/x}}",
        "3,17 '10.1000/x': 'c' has the same DOI 10.1000/x as 'b' at test.bib(2,7); remove one of them, or correct the DOI")]
    [InlineData("@proceedings{b, doi = {10.1000/x}}\n@inproceedings{a, crossref = {b}, doi = {10.1000/x}}", "")]
    [InlineData("@article{a, doi = {10.1000/x}, related = {b}, relatedtype = {erratum}}\n@article{b, doi = {10.1000/x}}", "")]
    [InlineData(
        "@misc{a, crossref = {p}, doi = {10.1000/x}}\n@misc{b, doi = {10.1000/x}}\n@misc{p, title = {P}}",
        "2,17 '10.1000/x': 'b' has the same DOI 10.1000/x as 'a' at test.bib(1,7); remove one of them, or correct the DOI")]
    [InlineData(
        "@misc{a, eprint = {2001.01234v1}, archiveprefix = {arXiv}}\n@misc{b, eprint = {2001.01234v2}, archiveprefix = {arXiv}}",
        "2,20 '2001.01234v2': 'b' has the same arXiv number 2001.01234 as 'a' at test.bib(1,7); remove one of them, or correct the arXiv number")]
    // A preprint and its article: BIB6004.
    [InlineData("@misc{a, eprint = {2001.01234}}\n@article{b, journal = {J Test}, eprint = {2001.01234}, doi = {10.1000/x}}", "")]
    [InlineData(
        "@misc{a, pmid = {123}, doi = {10.1000/x}}\n@misc{b, pmid = {123}, doi = {10.1000/y}}",
        "2,18 '123': 'b' has the same PMID 123 as 'a' at test.bib(1,7); remove one of them, or correct the PMID")]
    // One duplicate, one finding.
    [InlineData(
        "@misc{a, doi = {10.1000/x}, pmid = {1}}\n@misc{b, doi = {10.1000/x}, pmid = {1}}",
        "2,17 '10.1000/x': 'b' has the same DOI 10.1000/x as 'a' at test.bib(1,7); remove one of them, or correct the DOI")]
    public void An_identifier_stands_in_one_entry(string text, string expected) => Assert.Equal(expected, RuleFindings.InBib("BIB5020", text));

    /// <summary>Two exports may overlap: copies of one record have one key, which no person wrote.</summary>
    [Theory]
    [InlineData("nbib", "PMID- 1\nTI  - T.\nDP  - 2011\nFAU - Roe, Jane\n\n", "6,7 '1': 'Roe2011' has the same PMID 1 as 'Roe2011' at test.nbib(1,7)")]
    [InlineData("ris", "TY  - JOUR\nAU  - Roe, Jane\nPY  - 2011\nDO  - 10.1000/x\nER  - \n\n",
        "10,7 '10.1000/x': 'Roe2011' has the same DOI 10.1000/x as 'Roe2011' at test.ris(")]
    public void A_record_that_an_export_has_twice_is_found(string extension, string record, string expected) =>
        Assert.StartsWith(expected, RuleFindings.In("BIB5020", ("test." + extension, record + record)), StringComparison.Ordinal);

    [Fact]
    public void Files_of_all_kinds_are_compared()
    {
        FileFinding found = Assert.Single(
            RuleFindings.Check(("a.bib", "@misc{a, doi = {10.1000/x}}"), ("b.nbib", "PMID- 1\nTI  - T.\nAID - 10.1000/X [doi]\n")),
            found => found.Finding.Rule.Id == "BIB5020");
        Assert.Equal("b.nbib", found.File.Path);
        Assert.Contains("a.bib(1,7)", found.Finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "2,10 'b': 'b' looks like the same work as 'a', test.bib(1,10): title, year and first author are equal")]
    [InlineData("doi = {10.1000/1},", "", "2,10 'b': 'b' looks like the same work as 'a', test.bib(1,10): title, year and first author are equal")]
    [InlineData("doi = {10.1000/1},", "doi = {10.1000/2},", "")]
    [InlineData("pages = {1--9},", "pages = {10--19},", "")]
    [InlineData("month = may, day = 3,", "month = may, day = 4,", "")] // One talk, given twice.
    [InlineData("isbn = {0-201-15790-X},", "isbn = {978-0-262-03384-8},", "")]
    [InlineData("eprint = {2001.01234},", "journal = {J Test},", "")] // A preprint and its article: BIB6004.
    [InlineData("", "AUTHORS = {Roe, J. and Doe, A.},", "")]
    [InlineData("AUTHORS = {Roe, J. and Doe, A.},", "AUTHORS = {Roe, J. and Poe, A.},", "")]
    [InlineData(
        "AUTHORS = {Roe, J. and Poe, A. and Do{\\'e}, A.},",
        "AUTHORS = {Roe, J. and others},",
        "2,10 'b': 'b' looks like the same work as 'a', test.bib(1,10): title, year and first author are equal")]
    public void Entries_that_nothing_tells_apart_look_like_one_work(string first, string second, string expected) => Assert.Equal(
        expected,
        RuleFindings.InBib(
            "BIB5021",
            $"@article{{a, {WithAuthors(first, "Roe, Jane")} title = {{The {{Usual}} Length of Titles}}, year = 2019}}\n"
                + $"@article{{b, {WithAuthors(second, "Roe, J.")} title = {{The usual length of titles}}, year = 2019}}"));

    private static string WithAuthors(string fields, string author) =>
        fields.Contains("AUTHORS", StringComparison.Ordinal)
            ? fields.Replace("AUTHORS", "author", StringComparison.Ordinal)
            : $"{fields} author = {{{author}}},";

    [Theory]
    [InlineData("b", "a.bib 1,7 'a': A newer version of 'a' exists: 'b', b.bib(1,10)")]
    [InlineData("a", "")] // The key twice is BIB1001.
    public void A_preprint_has_its_article_in_another_file(string key, string expected) => Assert.Equal(expected, RuleFindings.In(
        "BIB6004",
        ("a.bib", "@misc{a, author = {Roe, Jane}, title = {The Usual Length of Titles}, eprint = {2001.01234}, archiveprefix = {arXiv}}"),
        ("b.bib", $"@article{{{key}, author = {{Roe, Jane}}, title = {{The usual length of titles}}, journal = {{J Test}}, year = 2021}}")));
}
