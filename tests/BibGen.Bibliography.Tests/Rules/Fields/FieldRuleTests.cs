using System.Text.Json;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Rules.Fields;

namespace BibGen.Tests.Rules.Fields;

/// <summary>The rules about entry types and fields: a fault with its place and words, the look-alike that is none, and what the fix makes of it.</summary>
public class FieldRuleTests
{
    [Fact]
    public void A_misspelt_type_names_the_right_one()
    {
        Assert.Equal(
            "1,2 'Artcle': BibTeX and biblatex have no entry type 'Artcle', which 'k' has; write '@article'",
            RuleFindings.InBib("BIB2001", "@Artcle{k, title = {T}}"));
        Assert.Equal("@inproceedings{k, title = {T}}", RuleFindings.Fixed("BIB2001", "@inproceeding{k, title = {T}}"));
        Assert.Equal("@mastersthesis(k, title = {T})", RuleFindings.Fixed("BIB2001", "@masterthesis(k, title = {T})"));
    }

    [Fact]
    public void A_type_of_ones_own_is_reported_once_a_file()
    {
        Assert.Equal(
            "1,2 'thing': BibTeX and biblatex have no entry type 'thing', which 'a' has as have 1 more; they print it as @misc",
            RuleFindings.InBib("BIB2001", "@thing{a, title = {T}}\n@thing{b, title = {U}}"));
        Assert.Equal(
            "1,2 'website': BibTeX and biblatex have no entry type 'website', which 'a' has; write '@online'",
            RuleFindings.InBib("BIB2001", "@website{a, title = {T}}"));
    }

    [Theory]
    [InlineData("@CONFERENCE{k, title = {T}}")]
    [InlineData("@IEEEtranBSTCTL{k, CTLuse_article_number = {yes}}")]
    [InlineData("@softwareversion{k, title = {T}}")]
    [InlineData("@jurisdiction{k, title = {T}}")]
    [InlineData("@acronym{k, short = {LED}}")]
    public void Types_of_biblatex_and_of_packages_are_known(string text) => Assert.Equal("", RuleFindings.InBib("BIB2001", text));

    [Theory]
    [InlineData("@article{k, titel = {T}}", "1,13 'titel': No style of BibTeX or biblatex knows the field 'titel' of 'k'; write 'title'")]
    [InlineData("@book{k, Organisation = {O}}",
        "1,10 'Organisation': No style of BibTeX or biblatex knows the field 'organisation' of 'k'; write 'organization'")]
    [InlineData("@book{k, editors = {A and B}}", "1,10 'editors': No style of BibTeX or biblatex knows the field 'editors' of 'k'; write 'editor'")]
    [InlineData("@misc{k, url-date = {2020-01-01}}", "1,10 'url-date': No style of BibTeX or biblatex knows the field 'url-date' of 'k'; write 'urldate'")]
    public void A_misspelt_field_is_a_warning_that_names_the_right_one(string text, string expected)
    {
        Assert.Equal(expected, RuleFindings.InBib("BIB2003", text));
        Assert.Equal(Severity.Warning, RuleFindings.Of("BIB2003", text)[0].Severity);
    }

    [Fact]
    public void The_fix_renames_the_field() =>
        Assert.Equal("@article{k,\n  title = {T},\n}", RuleFindings.Fixed("BIB2003", "@article{k,\n  titel = {T},\n}"));

    [Fact]
    public void A_field_of_ones_own_is_mentioned_once_a_file()
    {
        const string Text = "@misc{a, title = {T}, shelf = {3}}\n@misc{b, title = {U}, shelf = {4}}";
        Assert.Equal("1,23 'shelf': No style of BibTeX or biblatex knows the field 'shelf' of 'a' and of 1 more entries", RuleFindings.InBib("BIB2003", Text));
        Assert.Null(RuleFindings.Of("BIB2003", Text)[0].Severity);
    }

    [Fact]
    public void A_name_near_a_field_that_is_there_is_ones_own() =>
        Assert.Equal(
            "1,23 'titles': No style of BibTeX or biblatex knows the field 'titles' of 'k'",
            RuleFindings.InBib("BIB2003", "@misc{k, title = {T}, titles = {U}}"));

    [Theory]
    [InlineData("abstract")]
    [InlineData("bdsk-url-1")]
    [InlineData("Date-Added")]
    [InlineData("mendeley-groups")]
    [InlineData("citeulike-article-id")]
    [InlineData("bibsource")]
    [InlineData("adsurl")]
    [InlineData("timestamp")]
    [InlineData("__markedentry")]
    [InlineData("OPTnote")]
    [InlineData("ALTeditor")]
    [InlineData("xtitle")]
    [InlineData("_journal")]
    [InlineData("author+an:orcid")]
    [InlineData("mrclass")]
    [InlineData("eventendyear")]
    [InlineData("annote")]
    public void Customary_fields_are_known(string field) => Assert.Equal("", RuleFindings.InBib("BIB2003", $"@misc{{k, {field} = {{x}}}}"));

    [Fact]
    public void A_field_that_the_type_does_not_use()
    {
        Assert.Equal(
            "1,13 'school': The field 'school' of 'k' is not used by @article; remove it, or change the type",
            RuleFindings.InBib("BIB2004", "@article{k, school = {S}, month = may, eid = 3, pmid = 4}"));
        Assert.Equal("", RuleFindings.InBib("BIB2004", "@phdthesis{k, school = {S}, address = {A}, type = {Dr.}}"));
    }

    [Fact]
    public void A_field_that_stands_twice()
    {
        Assert.Equal(
            "3,3 'YEAR': The field 'year' of 'k' already stands at line 2; BibTeX keeps the first value, biber the last; remove one",
            RuleFindings.InBib("BIB2005", "@misc{k,\n  year = 2011,\n  YEAR = 2012,\n  year = 2013\n}"));
        Assert.Null(RuleFindings.Of("BIB2005", "@misc{k,\n  year = 2011,\n  YEAR = 2012,\n}")[0].Fix);
    }

    [Theory]
    [InlineData("@misc{k,\n  year = 2011,\n  title = {T},\n  year = {2011},\n}", "@misc{k,\n  year = 2011,\n  title = {T},\n}")]
    [InlineData("@misc{k,\r\n  year = 2011,\r\n  year = {2011}\r\n}", "@misc{k,\r\n  year = 2011,\r\n}")]
    [InlineData("@misc{k, year = 2011, year = {2011}, year = \"2011\", title = {T}}", "@misc{k, year = 2011, title = {T}}")]
    [InlineData("@misc{k, year = 2011, year = {2011}}", "@misc{k, year = 2011}")]
    [InlineData("@misc{k, year = 2011\n , year = 2011\n , title = {T} }", "@misc{k, year = 2011\n , title = {T} }")]
    public void Equal_values_are_kept_once(string text, string expected) => Assert.Equal(expected, RuleFindings.Fixed("BIB2005", text));

    [Theory]
    [InlineData("@misc{k, title = {T}, url = {a}, urldate = {a}}")]
    [InlineData("@misc{k, title = {T}, funding_details = {a}, funding_details = {b}}")] // Scopus writes several; nobody prints them.
    public void Fields_with_names_of_their_own_are_no_repetition(string text) => Assert.Equal("", RuleFindings.InBib("BIB2005", text));

    [Theory]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("{ \n }")]
    [InlineData("{{}}")]
    [InlineData("\"\" # {}")]
    public void An_empty_field(string value) =>
        Assert.Equal(
            $"2,10 '{value}': The field 'note' of 'k' is empty; give it a value or remove it",
            RuleFindings.InBib("BIB2006", $"@misc{{k,\n  note = {value},\n}}"));

    [Theory]
    [InlineData("@misc{k, OPTnote = {}}")]
    [InlineData("@misc{k, note = nosuchmacro}")]
    [InlineData("@string{none = {}}\n@misc{k, note = none}")]
    [InlineData("@misc{k, note = {\\relax}}")]
    [InlineData("@misc{k, note = }")]
    public void A_template_a_macro_and_an_error_of_syntax_are_no_empty_field(string text) => Assert.Equal("", RuleFindings.InBib("BIB2006", text));

    [Theory]
    [InlineData("eprint = {2401.02766}, archiveprefix = {arXiv}", "")]
    [InlineData("doi = {10.48550/arXiv.2401.02766}", "")]
    [InlineData("eprint = {2401.02766}, archiveprefix = {arXiv}, doi = {10.1000/j.1}", "journal")] // It stands in a journal, and has its DOI.
    [InlineData("url = {https://example.org/paper.pdf}", "journal")]
    public void A_preprint_has_no_journal(string fields, string missing)
    {
        string article = "@article{k, author = {A}, title = {T}, year = 2024, " + fields;
        Assert.Equal(missing.Length == 0 ? "" : "1,10 'k': The @article 'k' lacks journal or journaltitle; add it", RuleFindings.InBib("BIB2002", article + "}"));
        Assert.Equal(missing.Length == 0 ? [] : ["BIB2006"], RuleFindings.Of("BIB2006", article + ", journal = {}}").Select(found => found.Rule.Id));
        Assert.NotEmpty(RuleFindings.Of("BIB2006", article + ", volume = {}}"));
    }

    [Theory]
    [InlineData("Preprint", "")]
    [InlineData("Submitted", "1,10 'k': The @article 'k' lacks journal or journaltitle; add it")] // Until it has appeared; nobody looks again.
    public void An_article_that_calls_itself_a_preprint_has_no_journal(string note, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB2002", $"@article{{k, author = {{A}}, title = {{T}}, year = 2024, note = {{{note}}}}}"));

    [Fact]
    public void The_fix_removes_an_empty_field_unless_something_depends_on_it()
    {
        Assert.Equal(
            "@article{k,\n  title = {T},\n  year = 2011\n}",
            RuleFindings.Fixed("BIB2006", "@article{k,\n  title = {T},\n  volume = {},\n  year = 2011\n}"));
        Assert.Null(RuleFindings.Of("BIB2006", "@article{k, title = {}}")[0].Fix);
        Assert.Null(RuleFindings.Of("BIB2006", "@inbook{k, publisher = {}, crossref = {b}}\n@book{b, publisher = {P}}")[0].Fix);
        Assert.Null(RuleFindings.Of("BIB2006", "@misc{k,\n  note = {} % later\n  , title = {T}}")[0].Fix);
    }

    [Theory]
    [InlineData("n/a")]
    [InlineData("TODO")]
    [InlineData("????")]
    [InlineData("Unknown")]
    [InlineData("[object Object]")]
    public void A_value_that_says_nothing(string value) =>
        Assert.Equal(
            $"2,13 '{value}': The volume of 'k' is '{value}'; give the value or remove the field",
            RuleFindings.InBib("BIB2007", $"@misc{{k,\n  volume = {{{value}}},\n}}"));

    [Theory]
    [InlineData("@misc{k, title = {The Unknown}}")]
    [InlineData("@misc{k, note = {Null results}}")]
    [InlineData("@misc{k, pagination = {none}}")]
    [InlineData("@misc{k, doi = {n/a}}")] // The rules about identifiers speak.
    [InlineData("@string{p = {????}}\n@misc{k, publisher = p}")]
    public void A_value_that_says_something(string text) => Assert.Equal("", RuleFindings.InBib("BIB2007", text));

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
        Assert.Equal("", RuleFindings.InBib("BIB2010", "@misc{k, urldate = {2020-01-01}, howpublished = {\\url{https://example.org}}}"));
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

    [Fact]
    public void Every_type_uses_the_fields_of_its_lists()
    {
        JsonElement spec = TestData.Json("entry-types.json");
        List<string> wrong = [];
        foreach (JsonProperty type in spec.GetProperty("biblatex").GetProperty("types").EnumerateObject())
        {
            string[] lists = ["manual_required", "manual_optional", "datamodel_fields"];
            foreach (string field in lists.SelectMany(list => Strings(type.Value, list)))
            {
                if (!TypeFields.Uses(type.Name, field))
                    wrong.Add($"{type.Name}: {field}");
            }
        }

        foreach (JsonProperty type in spec.GetProperty("classic").GetProperty("types").EnumerateObject())
        {
            foreach (string field in Strings(type.Value, "required").Concat(Strings(type.Value, "optional")))
            {
                if (!TypeFields.Uses(type.Name, field))
                    wrong.Add($"{type.Name}: {field}");
            }
        }

        foreach (string field in Strings(spec.GetProperty("biblatex"), "common_fields"))
        {
            if (!TypeFields.Uses("article", field) || FieldTypes.Of(field) is null)
                wrong.Add(field);
        }

        foreach (JsonProperty group in spec.GetProperty("common_nonstandard_fields").EnumerateObject())
        {
            foreach (string field in Strings(spec.GetProperty("common_nonstandard_fields"), group.Name))
            {
                if (!field.Contains(' ', StringComparison.Ordinal) && FieldTypes.Of(field) is null && !CustomaryFields.Contains(field))
                    wrong.Add("customary: " + field);
            }
        }

        Assert.Empty(wrong);
        Assert.False(TypeFields.Uses("article", "school"));
        Assert.False(TypeFields.Uses("phdthesis", "journal"));
    }

    /// <summary>The strings of an array, those of its alternatives included.</summary>
    private static IEnumerable<string> Strings(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out JsonElement list) || list.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (JsonElement item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                yield return item.GetString()!;
                continue;
            }

            foreach (JsonProperty alternatives in item.EnumerateObject())
            {
                foreach (JsonElement one in alternatives.Value.EnumerateArray())
                    yield return one.GetString()!;
            }
        }
    }
}
