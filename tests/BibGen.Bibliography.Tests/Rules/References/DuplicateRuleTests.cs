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

    [Theory]
    [InlineData("inbook")]
    [InlineData("incollection")]
    [InlineData("bookinbook")]
    [InlineData("suppbook")]
    [InlineData("suppcollection")]
    [InlineData("inreference")]
    public void A_part_has_the_identifier_of_its_book(string type)
    {
        string part = $"@{type}{{a, title = {{A Part of It}}, doi = {{10.1000/x}}}}\n";
        const string Book = "@book{b, title = {Whole}, doi = {10.1000/x}}\n";
        Assert.Equal("", RuleFindings.InBib("BIB5020", part + Book));
        Assert.Equal("", RuleFindings.InBib("BIB5020", Book + part));
        Assert.NotEqual("", RuleFindings.InBib("BIB5020", Book + part.Replace(type, "article", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("set")]
    [InlineData("xdata")]
    public void What_is_no_work_has_no_identifier_of_its_own(string type) =>
        Assert.Equal("", RuleFindings.InBib("BIB5020", $"@misc{{a, doi = {{10.1000/x}}}}\n@{type}{{b, doi = {{10.1000/x}}}}"));

    [Theory]
    [InlineData("doi = {10.1000/x}", "doi = {10.1000/y}", false)] // Versions with DOIs of their own
    [InlineData("", "doi = {10.1000/y}", false)] // A preprint and its article: BIB6004
    [InlineData("doi = {10.1000/x}", "", false)]
    [InlineData("doi = {10.48550/arXiv.2001.01234}", "", true)]
    [InlineData("", "doi = {10.48550/arXiv.2001.01234}", true)]
    [InlineData("", "", true)]
    public void An_arXiv_number_stands_in_one_entry_unless_they_are_versions(string first, string second, bool isFound) => Assert.Equal(
        isFound ? "2,20 '2001.01234': 'b' has the same arXiv number 2001.01234 as 'a' at test.bib(1,7); remove one of them, or correct the arXiv number" : "",
        RuleFindings.InBib(
            "BIB5020",
            $"@misc{{a, eprint = {{2001.01234}}, archiveprefix = {{arXiv}}, {first}}}\n@misc{{b, eprint = {{2001.01234}}, archiveprefix = {{arXiv}}, {second}}}"));

    [Theory]
    [InlineData("Reply to Roe", false)]
    [InlineData("A response to Roe", false)]
    [InlineData("Comment on Roe", false)]
    [InlineData("Comments on Roe", false)]
    [InlineData("In reply to Roe", false)]
    [InlineData("Letter by Doe", false)]
    [InlineData("The authors' answer", false)]
    [InlineData("The author's answer", false)]
    [InlineData("Discussion of a talk", false)]
    [InlineData("A rejoinder", false)]
    [InlineData("Re: Talks", false)]
    [InlineData("Core: Talks", true)] // A word ends so.
    [InlineData("Newsletters", true)]
    [InlineData("Another title", true)]
    public void A_letter_and_the_reply_to_it_have_one_DOI(string title, bool isFound)
    {
        string one = "@article{a, title = {On Talks}, doi = {10.1000/x}}\n";
        string other = $"@article{{b, title = {{{title}}}, doi = {{10.1000/x}}}}\n";
        Assert.Equal(isFound, RuleFindings.InBib("BIB5020", one + other).Length > 0);
        Assert.Equal(isFound, RuleFindings.InBib("BIB5020", other + one).Length > 0);
        Assert.NotEqual("", RuleFindings.InBib("BIB5020", other + other.Replace("{b,", "{c,", StringComparison.Ordinal))); // The same reply twice
    }

    [Theory]
    [InlineData("crossref = {B}", false)] // BibTeX's keys have no case.
    [InlineData("related = {x, b}", false)]
    [InlineData("related = {B}", true)]
    [InlineData("note = {b}", true)]
    public void An_entry_that_names_the_other_is_none_too_many(string field, bool isFound)
    {
        string one = $"@article{{a, doi = {{10.1000/x}}, {field}}}\n";
        const string Other = "@article{b, doi = {10.1000/x}}\n";
        Assert.Equal(isFound, RuleFindings.InBib("BIB5020", one + Other).Length > 0);
        Assert.Equal(isFound, RuleFindings.InBib("BIB5020", Other + one).Length > 0);
    }

    [Theory]
    [InlineData("BIB5020", "@misc{a, doi = {10.1000/x}}", "@misc{b, doi = {10.1000/x}}")]
    [InlineData("BIB5021", "@misc{a, author = {Roe}, title = {The Usual Length of Titles}, year = 2019}", "@misc{b, author = {Roe}, title = {The Usual Length of Titles}, year = 2019}")]
    public void The_other_entry_is_shown_with_the_finding(string id, string one, string other)
    {
        RelatedPlace place = Assert.IsType<RelatedPlace>(Assert.Single(RuleFindings.Of(id, one + "\n" + other)).Other);
        Assert.Equal("a", place.Span.TextIn(one));
    }

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
    [InlineData("pmid = {1},", "pmid = {2},", "")]
    [InlineData("pmid = {1},", "", Same)]
    [InlineData("eprint = {2001.01234}, archiveprefix = {arXiv},", "eprint = {2001.01235}, archiveprefix = {arXiv},", "")]
    [InlineData("volume = {1},", "volume = {2},", "")]
    [InlineData("volume = {1},", "volume = {1},", Same)]
    [InlineData("volume = {1},", "", Same)]
    [InlineData("eid = {1},", "eid = {2},", "")]
    [InlineData("chapter = {1},", "chapter = {2},", "")]
    [InlineData("month = may, day = 3,", "month = may, day = 3,", Same)]
    [InlineData("month = may,", "month = jun,", Same)]
    [InlineData("isbn = {0-201-15790-X},", "isbn = {0-201-15790-x},", Same)]
    [InlineData("isbn = {0-201-15790-X},", "", Same)]
    [InlineData("AUTHORS = {Roe, J. and Doe, A.},", "AUTHORS = {Roe, J. and Doe, B.},", Same)]
    public void Entries_that_nothing_tells_apart_look_like_one_work(string first, string second, string expected) => Assert.Equal(
        expected,
        RuleFindings.InBib(
            "BIB5021",
            $"@article{{a, {WithAuthors(first, "Roe, Jane")} title = {{The {{Usual}} Length of Titles}}, year = 2019}}\n"
                + $"@article{{b, {WithAuthors(second, "Roe, J.")} title = {{The usual length of titles}}, year = 2019}}"));

    private const string Same = "2,10 'b': 'b' looks like the same work as 'a', test.bib(1,10): title, year and first author are equal";

    [Theory]
    [InlineData("year = 2019", "year = 2020", false)]
    [InlineData("year = 2019", "note = {N}", false)]
    [InlineData("title = {The Usual Length of a Title}, year = 2019", "year = 2019", false)]
    [InlineData("year = 2019", "subtitle = {More}, year = 2019", false)]
    [InlineData("subtitle = {More}, year = 2019", "subtitle = {more}, year = 2019", true)]
    [InlineData("author = {Doe}, year = 2019", "year = 2019", false)]
    [InlineData("author = {{The Roe Group}}, year = 2019", "author = {{The Roe group}}, year = 2019", true)]
    public void Title_year_and_first_author_make_a_work(string first, string second, bool isFound)
    {
        Assert.Equal(isFound, RuleFindings.InBib("BIB5021", Entry("a", first) + Entry("b", second)).Length > 0);
        Assert.Equal("", RuleFindings.InBib("BIB5021", Entry("a", first) + Entry("b", first).Replace("@misc", "@book", StringComparison.Ordinal)));

        static string Entry(string key, string fields)
        {
            string title = fields.StartsWith("title", StringComparison.Ordinal) ? "" : ", title = {The Usual Length of Titles}";
            string author = fields.Contains("author", StringComparison.Ordinal) ? "" : ", author = {Roe}";
            return $"@misc{{{key}, {fields}{title}{author}}}\n";
        }
    }

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
