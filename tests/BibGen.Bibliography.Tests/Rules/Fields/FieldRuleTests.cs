namespace BibGen.Tests.Rules.Fields;

/// <summary>What fields say together or lack (BIB2008–BIB2014): a fault with its place and words, the look-alike that is none, its fix.</summary>
public class FieldRuleTests
{
    [Fact]
    public void A_date_and_a_year_that_disagree()
    {
        Assert.Equal(
            "3,10 '2012': The year of 'k' is '2012', but its date is '2011-05'; biblatex takes the date, BibTeX the year; correct one of them",
            RuleFindings.InBib("BIB2008", "@misc{k,\n  date = {2011-05},\n  year = 2012,\n}"));
        Assert.Equal(
            "1,51 'jun': The month of 'k' is 'June', but its date is '2011-05'; biblatex takes the date, BibTeX the month; correct one of them",
            RuleFindings.InBib("BIB2008", "@misc{k, date = {2011-05}, year = 2011,   month = jun}"));
    }

    [Theory]
    [InlineData("date = {2011-05-31}, year = 2011, month = may")]
    [InlineData("date = {2009/2011}, year = 2010")]
    [InlineData("date = {2009/}, year = 2015")]
    [InlineData("date = {2011}, year = 2011, month = may")]
    [InlineData("date = {2011-05}, year = {in press}")]
    [InlineData("date = {2011-05/2011-06}, year = 2011, month = jun")]
    public void A_date_and_a_year_that_agree(string fields) => Assert.Equal("", RuleFindings.InBib("BIB2008", $"@misc{{k, {fields}}}"));

    [Fact]
    public void Two_fields_of_which_BibTeX_prints_one()
    {
        Assert.Equal(
            "1,24 'editor': The @book 'k' has author and editor; BibTeX's styles print only one of them; keep that",
            RuleFindings.InBib("BIB2009", "@book{k, author = {A}, editor = {E}}"));
        Assert.Equal(
            "1,33 'number': The @inproceedings 'k' has volume and number; BibTeX's styles print only one of them; keep that",
            RuleFindings.InBib("BIB2009", "@inproceedings{k, volume = 1,   number = 2}"));
        Assert.Equal("", RuleFindings.InBib("BIB2009", "@book{k, author = {A}, editor = {E}, date = {2011}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2009", "@incollection{k, author = {A}, editor = {E}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2009", "@book{k, editor = {E}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2009", "@inbook{k, author = {A}, crossref = {b}}\n@book{b, editor = {E}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2009", "@inbook{k, editor = {E}, crossref = {b}}\n@book{b, author = {A}}"));
        Assert.All(["book", "inbook"], type => Assert.NotEqual("", RuleFindings.InBib("BIB2009", $"@{type}{{k, author = {{A}}, editor = {{E}}}}")));
        Assert.All(
            ["date", "journaltitle", "location", "maintitle", "subtitle", "booksubtitle", "urldate", "langid", "eprinttype", "eventtitle"],
            field => Assert.Equal("", RuleFindings.InBib("BIB2009", $"@book{{k, author = {{A}}, editor = {{E}}, {field} = {{X}}}}")));
        Assert.Equal("", RuleFindings.InBib("BIB2009", "@article{k, volume = 1, number = 2}"));
    }

    [Fact]
    public void A_field_without_the_one_it_belongs_to()
    {
        Assert.Equal("1,10 'month': The month of 'k' says nothing without a year; add one, or remove the month", RuleFindings.InBib("BIB2010", "@misc{k, month = may}"));
        Assert.Equal("1,10 'number': The number of 'k' says nothing without a series; add one, or remove the number", RuleFindings.InBib("BIB2010", "@book{k, number = 3}"));
        Assert.Equal("1,10 'urldate': The urldate of 'k' says nothing without a url; add one, or remove the urldate", RuleFindings.InBib("BIB2010", "@misc{k, urldate = {2020-01-01}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2010", "@article{k, month = may}")); // The year is what BIB2002 misses.
        Assert.Equal("", RuleFindings.InBib("BIB2010", "@techreport{k, number = 3}"));
        Assert.All(
            ["@manual{k, title = {T}, month = may}", "@booklet{k, title = {T}, month = may}"],
            text => Assert.NotEqual("", RuleFindings.InBib("BIB2010", text)));
        Assert.Equal("", RuleFindings.InBib("BIB2010", "@misc{k, month = may, date = {2011}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2010", "@misc{k, month = {}}"));
        Assert.All(["book", "inbook", "incollection", "inproceedings", "conference", "proceedings"], type =>
        {
            Assert.NotEqual("", RuleFindings.InBib("BIB2010", $"@{type}{{k, number = 3}}"));
            Assert.All(["series", "volume", "journal"], field => Assert.Equal("", RuleFindings.InBib("BIB2010", $"@{type}{{k, number = 3, {field} = {{S}}}}")));
        });
        Assert.Equal("", RuleFindings.InBib("BIB2010", "@misc{k, urldate = {2020-01-01}, howpublished = {\\url{https://example.org}}}"));
        Assert.All(
            ["howpublished = {\\url{a.org}}", "howpublished = {url: a}", "note = {http://a.org}", "note = {www.a.org}", "doi = {10.1000/182}", "eprint = {1}", "url = {http://a.org}"],
            field => Assert.Equal("", RuleFindings.InBib("BIB2010", $"@misc{{k, urldate = {{2020-01-01}}, {field}}}")));
        Assert.NotEqual("", RuleFindings.InBib("BIB2010", "@misc{k, urldate = {2020-01-01}, howpublished = {Printed}, note = {N}}"));
    }

    [Fact]
    public void An_entry_that_names_no_work()
    {
        Assert.Equal(
            "1,7 'k': The @misc 'k' has no title, author, DOI or URL, nor anything else that names a work; add one of them",
            RuleFindings.InBib("BIB2011", "@misc{k, year = 2011}"));
        Assert.Equal("", RuleFindings.InBib("BIB2011", "@misc{note1, note = {See also the appendix.}}")); // Physicists' footnotes.
        Assert.Equal("", RuleFindings.InBib("BIB2011", "@xdata{k, year = 2011}"));
        Assert.Equal("", RuleFindings.InBib("BIB2011", "@misc{k, xdata = {x}}\n@xdata{x, title = {T}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2011", "@misc{k, crossref = {missing}}"));
        Assert.Equal("BIB2002", RuleFindings.Ids("test.bib", "@article{k, volume = 3}"));
    }

    [Theory]
    [InlineData("addendum author booktitle chapter collaboration doi editor eprint file howpublished institution isbn issn issuetitle journal journaltitle key")]
    [InlineData("label maintitle note organization pmid pmcid publisher related school series shorthand shorttitle swhid title titleaddon url arxivid number")]
    public void Each_field_that_names_a_work(string fields) => Assert.All(fields.Split(' '), field =>
    {
        Assert.Equal("", RuleFindings.InBib("BIB2011", $"@misc{{k, {field} = {{X}}}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2011", $"@misc{{k, {field} = {{}}}}")); // Another rule says that it is empty.
    });

    [Theory]
    [InlineData("volume = 1")]
    [InlineData("keywords = {K}")]
    [InlineData("abstract = {A}")]
    [InlineData("address = {A}")]
    public void Other_fields_name_none(string field) => Assert.NotEqual("", RuleFindings.InBib("BIB2011", $"@misc{{k, {field}}}"));

    [Fact]
    public void Proceedings_with_an_author_and_pages()
    {
        const string Text = "@Proceedings{k,\n  author = {Smith, Ann}, title = {T}, booktitle = {B}, year = 2011, pages = {1--10}}";
        Assert.Equal(
            "1,2 'Proceedings': The @Proceedings 'k' has pages and an author: a paper in proceedings is @inproceedings",
            RuleFindings.InBib("BIB2012", Text));
        Assert.StartsWith("@InProceedings{k", RuleFindings.Fixed("BIB2012", Text), StringComparison.Ordinal);
        Assert.StartsWith(
            "@inproceedings{k",
            RuleFindings.Fixed("BIB2012", Text.Replace("@Proc", "@proc", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.Equal("", RuleFindings.InBib("BIB2012", "@proceedings{k, editor = {Roe, Jane}, title = {T}, booktitle = {T}, year = 2011, pages = {xii+345}}"));
    }

    [Fact]
    public void A_field_that_makes_a_reference_easy_to_check()
    {
        Assert.Equal("1,10 'k': The @article 'k' has no DOI; add it", RuleFindings.InBib("BIB2013", "@article{k, title = {T}}"));
        Assert.Equal("1,9 'k': The @online 'k' has no urldate; add it", RuleFindings.InBib("BIB2013", "@online{k, url = {https://example.org}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2013", "@article{k, title = {T}, doi = {10.1000/182}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2013", "@article{k, title = {T}, doi = {wrong}}")); // It is there.
        Assert.Equal(
            "1,10 'k': The @article 'k' has no DOI; add it",
            RuleFindings.InBib("BIB2013", "@article{k, title = {T}, url = {https://doi.org/10.1000/182}}")); // Styles make nothing of it there.
        Assert.Equal("", RuleFindings.InNbib("BIB2013", "PMID- 1\nTI  - T\nAID - 10.1000/182 [doi]\nPT  - Journal Article\n"));
        Assert.Equal(
            "1,7 '1': The @article 'T' has no DOI; add it",
            RuleFindings.InNbib("BIB2013", "PMID- 1\nTI  - T\nAID - S1 [pii]\nPT  - Journal Article\n"));
        Assert.Equal("1,10 'k': The @dataset 'k' has no DOI; add it", RuleFindings.InBib("BIB2013", "@dataset{k, title = {T}}"));
        Assert.Equal("1,7 'k': The @misc 'k' has no urldate; add it", RuleFindings.InBib("BIB2013", "@misc{k, url = {https://example.org}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2013", "@misc{k, url = {https://example.org}, urldate = {2020-01-01}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2013", "@misc{k, url = {https://example.org}, note = {Accessed in May}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2013", "@misc{k, title = {T}}"));
        Assert.Equal("1,11 'k': The @software 'k' has no version; add it", RuleFindings.InBib("BIB2013", "@software{k, title = {T}}"));
        Assert.All(
            ["version = {1}", "date = {2011}", "year = {2011}", "doi = {10.1000/182}"],
            field => Assert.Equal("", RuleFindings.InBib("BIB2013", $"@software{{k, {field}}}")));
        Assert.All(["book", "collection", "incollection", "inbook"], type =>
        {
            Assert.Equal($"1,{type.Length + 3} 'k': The @{type} 'k' has no publisher; add it", RuleFindings.InBib("BIB2013", $"@{type}{{k, title = {{T}}}}"));
            Assert.Equal("", RuleFindings.InBib("BIB2013", $"@{type}{{k, publisher = {{P}}}}"));
        });
        Assert.Equal("", RuleFindings.InBib("BIB2013", "@article{k, title {T}}")); // What is not read may be it.
        Assert.Equal("", RuleFindings.InBib("BIB2013", "@misc{k, url = {https://doi.org/10.1000/182}, doi = {10.1000/182}}"));
        Assert.Equal(
            "1,7 '1': The @article 'Smith2011' has no DOI; add it",
            RuleFindings.InNbib("BIB2013", "PMID- 1\nTI  - T\nFAU - Smith, A\nDP  - 2011\nPT  - Journal Article\n"));
    }

    [Fact]
    public void A_field_under_two_names()
    {
        Assert.Equal(
            "1,24 'A': 'k' has journal 'A' and journaltitle 'B', which are names of the same field; biblatex keeps journaltitle, BibTeX journal; remove one",
            RuleFindings.InBib("BIB2014", "@article{k, journal = {A}, journaltitle = {B}}"));
        Assert.All(
            new[] { "journal journaltitle", "school institution", "archiveprefix eprinttype", "primaryclass eprintclass", "hyphenation langid", "address location" },
            names => Assert.Contains(
                $"'k' has {names.Split(' ')[0]} 'A' and {names.Split(' ')[1]} 'B'",
                RuleFindings.InBib("BIB2014", $"@misc{{k, {names.Split(' ')[0]} = {{A}}, {names.Split(' ')[1]} = {{B}}}}"),
                StringComparison.Ordinal));
        Assert.Equal("", RuleFindings.InBib("BIB2014", "@article{k, journal = {A}, journaltitle = {a}}"));
        Assert.Equal("", RuleFindings.InBib("BIB2014", "@inproceedings{k, address = {New York}, location = {Lyon}}")); // The ACM's style prints both.
        Assert.Equal("", RuleFindings.InBib("BIB2014", "@misc{k, primaryclass = {math.CT}, eprintclass = {math}}"));
    }

    [Fact]
    public void What_an_error_of_syntax_has_lost_is_not_missed() =>
        Assert.Equal("BIB0013", RuleFindings.Ids("test.bib", "@article{k, author = {A}, title {T}, year = 2011}"));

    [Fact]
    public void Many_fields_and_many_errors_take_no_longer_than_their_number()
    {
        string fields = string.Join(",\n", Enumerable.Range(0, 50_000).Select(i => $"volume = {i}, f{i} = {{}}"));
        Assert.NotEmpty(RuleFindings.Of("BIB2005", "@misc{k, " + fields + "}"));
        string entries = string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"@article{{k{i}, crossref = {{none{i}}}}}"));
        Assert.Empty(RuleFindings.Of("BIB2002", entries));
    }
}
