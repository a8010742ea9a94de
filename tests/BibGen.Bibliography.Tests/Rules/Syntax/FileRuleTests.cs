using BibGen.Formats;
using BibGen.Rules;
using BibGen.Text;
using CsCheck;

namespace BibGen.Tests.Rules.Syntax;

/// <summary>The rules about files and their characters, and the fixes of errors of syntax.</summary>
public class FileRuleTests
{
    private const string Good = "@misc{k, title = {T}}";

    [Fact]
    public void Bytes_that_are_no_text_are_reported_once()
    {
        Assert.Equal(
            "1,22 '\uFFFD': The bytes are not valid UTF-8 here and in 2 more places; save the file as UTF-8 and restore what is lost",
            RuleFindings.InBib("BIB0001", "@misc{k, title = {Caf\uFFFD}, note = {\uFFFD\uFFFD}}"));
        Assert.Equal(
            "1,20 '\0': A NUL character stands here; save the file as UTF-8 and restore what is lost",
            RuleFindings.InBib("BIB0001", "@misc{k, title = {T\0}}"));
        Assert.Equal(
            "1,22 '\uFFFD': The bytes are not valid UTF-8 here and in 1 more place; save the file as UTF-8 and restore what is lost",
            RuleFindings.InBib("BIB0001", "@misc{k, title = {Caf\uFFFD}, note = {\uFFFD}}"));
        Assert.Equal("", RuleFindings.InBib("BIB0001", "@misc{k, title = {Café 中文 😀}}"));
    }

    [Fact]
    public void A_file_without_entries()
    {
        Assert.Equal("1,1 '': The file has no entries, so that nothing is generated for it", RuleFindings.InBib("BIB0002", "% nothing\n"));
        Assert.Equal("", RuleFindings.InBib("BIB0002", "% For other files.\n@string{a = {A}}\n"));
        Assert.Equal("1,1 '': The file has no records, so that nothing is generated for it", RuleFindings.InNbib("BIB0002", "\n"));
        Assert.Equal("", RuleFindings.InBib("BIB0002", Good));
        Assert.Equal("", RuleFindings.InBib("BIB0002", "@misc title = {T}}")); // The error of syntax speaks.
    }

    [Theory]
    [InlineData("test.bib", "TY  - JOUR\nAU  - Smith, Ann\nER  - \n", "RIS (.ris)")]
    [InlineData("test.nbib", "TY  - JOUR\nAU  - Smith, Ann\nER  - \n", "RIS (.ris)")]
    [InlineData("test.bib", "\uFEFF<?xml version=\"1.0\"?>\n<!DOCTYPE PubmedArticleSet>\n<PubmedArticleSet>a@b</PubmedArticleSet>", "PubMed's XML")]
    [InlineData("test.bib",
        "<!DOCTYPE html>\n<html><style>@media (max-width: 9em) { p { color: red } }\n@media (max-width: 9em) { b { color: red } }</style>404: @article not found</html>", "an HTML page")]
    [InlineData("test.bib", "[{\"id\": \"smith\", \"author\": [\"a@b.c\"]}]", "CSL-JSON (.csljson)")]
    [InlineData("test.bib", "{ \"message\": \"Not Found\" }", "JSON")]
    [InlineData("test.bib", "%0 Journal Article\n%A Smith, Ann\n", "EndNote's tagged format")]
    [InlineData("test.bib", "PMID- 1\nTI  - A title\nAD  - x@y.z\n", "PubMed's format (.nbib)")]
    [InlineData("test.bib", "PMID,Title,Authors\n1,A title,Smith\n", "PubMed's CSV")]
    [InlineData("test.bib", "@\0m\0i\0s\0c\0{\0k\0}\0", "UTF-16 text without a byte order mark")]
    [InlineData("test.bib", "%PDF-1.7\n%x\n1 0 obj @ {", "a PDF")]
    [InlineData("test.nbib", "@misc{k, title = {T}}", "BibTeX (.bib)")]
    [InlineData("test.nbib", "1. Nat Rev Test. 2011 May 31;8(7):393-404.\n\nA title.\n", "PubMed's text for reading")]
    [InlineData("test.nbib", "21629216\n12345678\n", "a list of PMIDs")]
    public void Another_format_has_one_finding_and_no_other(string name, string text, string format)
    {
        Assert.Equal("BIB0003", RuleFindings.Ids(name, text));
        Assert.Contains($"This is {format}, not ", RuleFindings.In("BIB0003", (name, text)), StringComparison.Ordinal);
        Assert.Equal("", RuleFindings.In("BIB0002", (name, text)));
        Assert.Empty(BibliographyFile.Read(name, text).Works);
    }

    [Fact]
    public void The_finding_is_at_what_gives_the_format_away() =>
        Assert.Equal("2,1 'TY  - JOUR': This is RIS (.ris), not BibTeX: nothing in it can be read; name the file .ris",
            RuleFindings.InBib("BIB0003", "\nTY  - JOUR\nER  - \n"));

    [Theory]
    [InlineData("test.bib", "<pre>\n@misc{k, title = {T}}\n</pre>")] // Saved from a page, and entries can be read.
    [InlineData("test.bib", "% RIS is TY  - JOUR\n@misc{k, title = {T}}")]
    [InlineData("test.bib", "Any text in front is a comment: {\"a\"}.\n@misc{k, title = {T}}")]
    [InlineData("test.bib", "")]
    [InlineData("test.bib", "@string{a = {A}}")]
    [InlineData("test.nbib", "PMID- 1\nTI  - A title\n")]
    [InlineData("test.nbib", "2011 was a good year\n")]
    public void Files_that_are_what_they_are_called(string name, string text) => Assert.Equal("", RuleFindings.In("BIB0003", (name, text)));

    [Theory]
    [InlineData("PMID- 1\nOWN - NLM\nDP  - 2011\nTI  - One\nTA  - J\n\nLR  - 2012\nOWN - NLM\nDP  - 2012\nTI  - Two\n", "7,1 'LR'")]
    [InlineData("PMID- 1\nOWN - NLM\nDP  - 2011\nTI  - One\nTA  - J\nOWN - NLM\nDP  - 2012\nTI  - Two\n", "6,1 'OWN'")]
    [InlineData("PMID- 1\nDP  - 2011\nTI  - One\nTI  - Two\n", "")] // An exporter's habit
    public void Two_records_read_as_one_are_found_where_the_second_begins(string text, string expected)
    {
        string found = RuleFindings.InNbib("BIB0035", text);
        Assert.Equal(expected, found.Split(':')[0]);
        Assert.EndsWith(expected.Length == 0 ? "" : "the line that begins the second is missing; write 'PMID' and its number here", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PMID- 1\nSTAT- MEDLINE\nDP  - 2011\nSO  - J. 2011\n", "1,7 '1': The record 'Pmid1' has no title; download it again")]
    [InlineData("PMID- 1\nSTAT- MEDLINE\nTI  - One\nSO  - J. 2011\n", "1,7 '1': The record 'One' has no date of publication; download it again")]
    [InlineData("PMID- 1\nSTAT- MEDLINE\nTI  - One\nDP  - 2011\n", "4,11 '': The record 'One2011' ends too early, before its line SO; download it again")]
    [InlineData("STAT- MEDLINE\nTI  - One\nDP  - 2011\nPMID- \nSO  - J. 2011\n", "1,1 '': The record 'One2011' has no PMID; download it again")]
    [InlineData("PMID- 1\nSTAT- MEDLINE\nTI  - One\nDP  - 2011\nSO  - J. 2011\n", "")]
    [InlineData("PMID- 1\nSTAT- MEDLINE\nTI  - \nDP  - 2011\nSO  - J. 2011\n", "")] // The line is there, and another rule says that it is empty.
    [InlineData("PMID- 1\nDP  - 2011\n", "")] // Written by hand
    public void A_record_of_which_a_part_is_missing_says_which(string text, string expected) =>
        Assert.Equal(expected, RuleFindings.InNbib("BIB0036", text));

    [Fact]
    public void Letters_with_separate_accents_are_composed()
    {
        Assert.Equal(
            "1,23 'e\u0301': The title of 'k' writes '\u00E9' as a letter and a combining mark and 1 more in the same way; one character means the same and is found by every search",
            RuleFindings.InBib("BIB0006", "@misc{k, title = { Cafe\u0301 u\u0308}}"));
        Assert.Equal("@misc{k, title = {Caf\u00E9 \u00FC \u1E69}}", RuleFindings.Fixed("BIB0006", "@misc{k, title = {Cafe\u0301 u\u0308 s\u0307\u0323}}"));
        Assert.Equal("", RuleFindings.InBib("BIB0006", "@misc{k, title = {x\u0301 \u00E9}}")); // There is no composed letter; it is composed.
    }

    [Fact]
    public void A_record_that_names_no_work()
    {
        Assert.Equal("1,7 '2011': The record 'Record2011' has no PMID, PMCID, DOI or title; download it again or remove it",
            RuleFindings.InNbib("BIB0034", "DP  - 2011\nTA  - J Test\n"));
        Assert.Equal("", RuleFindings.InNbib("BIB0034", "DP  - 2011\nTT  - Ein Titel\n"));
        Assert.Equal("", RuleFindings.InNbib("BIB0034", "DP  - 2011\nPMC - PMC1\n"));
        Assert.Equal("", RuleFindings.InNbib("BIB0034", "PMID- wrong\nDP  - 2011\n")); // Another rule says that it is wrong.
    }

    [Theory]
    [InlineData("@misc{one,\n  title = {A},\n\n@misc{two,\n  title = {B},\n}\n", "@misc{one,\n  title = {A},\n}\n\n@misc{two,\n  title = {B},\n}\n")]
    [InlineData("@misc{one,\r\n  title = {A}\r\n\r\n@misc{two,\r\n  title = {B}}", "@misc{one,\r\n  title = {A}\r\n}\r\n\r\n@misc{two,\r\n  title = {B}}")]
    [InlineData("@misc{one, title = {A}\n@misc{two, title = {B}}", "@misc{one, title = {A}}\n@misc{two, title = {B}}")]
    [InlineData("@misc(one, title = {A}", "@misc(one, title = {A})")]
    [InlineData("@string{a = {A}\n@misc{two, title = a}", "@string{a = {A}}\n@misc{two, title = a}")]
    public void An_entry_is_closed_where_it_is_cut(string text, string expected) => Assert.Equal(expected, RuleFindings.Fixed("BIB0012", text));

    [Theory]
    [InlineData("@misc{one, title = \"A\n\n@misc{two, title = {B}}")]
    public void An_entry_whose_value_is_cut_too_has_the_finding_of_the_value_alone(string text) => Assert.Empty(RuleFindings.Of("BIB0012", text));

    [Theory]
    [InlineData("@misc{one,\n  title = {A}\n  year = 2011,\n}", "@misc{one,\n  title = {A},\n  year = 2011,\n}")]
    [InlineData("@misc{one\n  title = {A},\n}", "@misc{one,\n  title = {A},\n}")]
    public void A_missing_comma_is_inserted(string text, string expected) => Assert.Equal(expected, RuleFindings.Fixed("BIB0015", text));

    [Fact]
    public void Words_that_are_no_field_are_left_to_a_person() => Assert.Null(RuleFindings.Of("BIB0015", "@misc{one, year = 1963 1948, title = {A}}")[0].Fix);

    [Theory]
    [InlineData("@misc{one, title = {A})\n@misc{two, title = {B}}", "@misc{one, title = {A}}\n@misc{two, title = {B}}")]
    [InlineData("@misc(one, title = {A}}\n@misc{two, title = {B}}", "@misc(one, title = {A})\n@misc{two, title = {B}}")]
    public void A_delimiter_is_made_to_match(string text, string expected) => Assert.Equal(expected, RuleFindings.Fixed("BIB0022", text));

    /// <summary>Text of the pieces that the rules look for, in any order, with every fix within the text, in order and apart.</summary>
    [Fact]
    public void No_text_makes_a_rule_fail()
    {
        string[] pieces =
            ["@misc{", "@article(", "k,", "title", "ids", "date", " = ", "{", "}", "\"", ",", ")", "#", "&amp;", "\\&", "{\\&}", "amp;", "<i>", "</i>", "$<$",
            "i", "$>$", "\\textless", "\\textgreater", "$",
            "e\u0301", "\u0301", "\u0096", "â\u0080\u0093", "\u0007", "lpha", "\uFFFD", "\0", "\n", " ", "PMID- 1", "TI  - ", "TY  - ", "<", "[", "1. ", "2011",
            "n/a", "%", "crossref", "\uD800", "&#", "1114112;", "=", "\f"];
        Gen.Select(Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40], Gen.Bool).Sample((parts, isNbib) =>
        {
            string text = string.Concat(parts);
            string extension = isNbib ? "nbib" : "bib";
            foreach (FileFinding found in RuleFindings.Check(($"x.{extension}", text), ($"y.{extension}", text)))
            {
                Assert.NotEqual("BIB9999", found.Finding.Rule.Id);
                Assert.InRange(found.Finding.Span.Start, 0, text.Length);
                Assert.InRange(found.Finding.Span.End, found.Finding.Span.Start, text.Length);
                Assert.NotEqual("", found.Finding.Message);
                int end = 0;
                foreach (TextEdit edit in found.Finding.Fix?.Edits ?? [])
                {
                    Assert.InRange(edit.Span.Start, end, text.Length);
                    end = edit.Span.End;
                    Assert.InRange(end, edit.Span.Start, text.Length);
                }
            }
        });
    }

    [Fact]
    public void Hostile_values_take_time_in_proportion_to_their_length()
    {
        string text = "@misc{k, title = {" + string.Concat(Enumerable.Repeat("<i>&amp;$<$b$>$e\u0301\u0096\\&", 50_000)) + "}}";
        Assert.NotEmpty(RuleFindings.Of("BIB0005", text));
    }
}
