using BibGen.Formats;
using BibGen.Rules;
using BibGen.Rules.Syntax;
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
    [InlineData("1990\u00962010", "1990–2010", "U+0096; '–' is meant")]
    [InlineData("it\u0092s", "it’s", "U+0092; '’' is meant")]
    [InlineData("$\u0007lpha$ and $\u0008eta$", "$\\alpha$ and $\\beta$", "U+0007 and 1 more; '\\a' is meant")]
    [InlineData("$\u000Crac{1}{2}$", "$\\frac{1}{2}$", "U+000C; '\\f' is meant")]
    [InlineData("one \u0002two", "one two", "U+0002; remove it")]
    [InlineData("one\u000B two", "one  two", "U+000B; remove it")]
    [InlineData("Ç\u008E", "ǎ", "U+008E; 'ǎ' is meant")] // UTF-8 of two, three and four bytes
    [InlineData("Vi\u00E1\u00BB\u0087t", "Việt", "U+0087; 'ệ' is meant")]
    [InlineData("\u00F0\u009D\u0090\u0080", "𝐀", "U+009D; '𝐀' is meant")]
    [InlineData("Ç¡\u0093x", "Ç¡“x", "U+0093; '“' is meant")] // It stands behind a letter that is whole.
    public void Control_characters_are_fixed_where_their_cause_is_plain(string value, string repaired, string message)
    {
        string text = $"@misc{{k, title = {{{value}}}}}";
        Assert.EndsWith($"': The title of 'k' contains the control character {message}", RuleFindings.InBib("BIB0004", text), StringComparison.Ordinal);
        Assert.Equal($"@misc{{k, title = {{{repaired}}}}}", RuleFindings.Fixed("BIB0004", text));
    }

    [Theory]
    [InlineData("2\u00042")]
    [InlineData("x\u0081y")]
    [InlineData("\u0007zzz")]
    [InlineData("â\u0080")]
    [InlineData("â\u0080x")]
    [InlineData("í\u00A0\u0080")] // Half of a pair
    [InlineData("ô\u0090\u0080\u0080")] // More than Unicode has
    [InlineData("õ\u0080\u0080\u0080")]
    public void What_may_stand_for_a_lost_sign_is_not_removed(string value) =>
        Assert.Null(RuleFindings.Of("BIB0004", $"@misc{{k, title = {{{value}}}}}")[0].Fix);

    [Theory]
    [InlineData("\0\u0001\b\v\f\u000E\u001F\u007F\u0080\u009F", true)]
    [InlineData("\t\n\r ~\u00A0é", false)]
    public void Tabs_and_line_ends_are_no_control_characters(string characters, bool expected) =>
        Assert.All(characters, c => Assert.Equal(expected, UnusualCharacters.IsControl(c)));

    [Theory]
    [InlineData("MÃ¼ller", "Müller", "contains 'Ã¼' where 'ü' was meant: the text was once read in the wrong encoding; write 'ü'")]
    [InlineData("MÃ¼ller, cafÃ©", "Müller, café", "contains 'Ã¼' where 'ü' was meant, and 1 more like it: the text was once read in the wrong encoding; write 'ü'")]
    [InlineData("a\u00E2\u20AC\u0192b", "a\u2003b",
        "contains 'â€ƒ' where an invisible character was meant: the text was once read in the wrong encoding; write an invisible character")]
    public void Letters_read_in_the_wrong_encoding_are_written_as_they_were_meant(string value, string repaired, string message)
    {
        string text = $"@misc{{k, title = {{{value}}}}}";
        Assert.EndsWith($"The title of 'k' {message}", RuleFindings.InBib("BIB0007", text), StringComparison.Ordinal);
        Assert.Equal($"@misc{{k, title = {{{repaired}}}}}", RuleFindings.Fixed("BIB0007", text));
    }

    [Fact]
    public void What_was_lost_before_the_letters_were_misread_has_no_fix() =>
        Assert.False(RuleFindings.HasFix("BIB0007", "@misc{k, title = {MÃ¼ller ï¿½}}"));

    [Fact]
    public void A_search_for_unusual_characters_finds_each_wherever_it_stands() =>
        Gen.Char["ab~ \t\n\0\u0001\u007F\u0080\u00E9\u0100\u0200\u0300\u036F\u0370\u4E00"].Array[0, 60].Sample(
        characters =>
        {
            string text = new(characters);
            var found = new UnusualPlaces(text);
            for (int from = 0; from <= text.Length; from++)
            {
                int control = Array.FindIndex(characters, from, c => c != '\0' && UnusualCharacters.IsControl(c));
                int mark = Array.FindIndex(characters, from, c => c is >= '\u0300' and <= '\u036F');
                Assert.Equal((control, mark), (found.Controls.Next(from), found.Marks.Next(from)));
            }
        },
        iter: 5_000);

    [Fact]
    public void The_first_unusual_characters_of_a_long_text_are_found_wherever_they_stand() => Gen.Int[0, 40_000].Array[3].Sample(
        places =>
        {
            char[] characters = new char[40_001];
            Array.Fill(characters, 'x');
            foreach ((int place, char c) in places.Zip(['\uFFFD', '\u0001', '\u0301']))
                characters[place] = c;
            string text = new(characters);
            var found = new UnusualPlaces(text);
            Assert.Equal(
                (text.IndexOf('\uFFFD'), text.IndexOf('\u0001'), text.IndexOf('\u0301')),
                (found.Undecodable.First, found.Controls.First, found.Marks.First));
            Assert.Empty(found.Doubtful);
        },
        iter: 300);

    /// <summary>After an edit only the changed stretch is searched, with the same result.</summary>
    [Fact]
    public void Unusual_places_after_edits_are_those_of_a_fresh_search() => Gen.Select(
        OneOf("x", "&", "<", "\\textless", "bibgen-", "\uFFFD", "\u0001", "e\u0301", "\u200B", "Ã¼", "bib", "gen-", "\\text", "less", " ").Array[0, 40],
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 20], OneOf("", "b", "&", "less", "Ã", "\0<a")).Array[1, 6]).Sample(
        (parts, edits) =>
        {
            string text = string.Concat(parts);
            var places = new UnusualPlaces(text);
            foreach ((int place, int length, string inserted) in edits)
            {
                int at = place % (text.Length + 1);
                string changed = text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, inserted);
                places = new UnusualPlaces(changed, places, ChangedStretch.Between(text, changed));
                text = changed;
                var fresh = new UnusualPlaces(text);
                Assert.Equal(fresh.Undecodable, places.Undecodable);
                Assert.Equal(fresh.Controls, places.Controls);
                Assert.Equal(fresh.Marks, places.Marks);
                Assert.Equal(fresh.Doubtful, places.Doubtful);
                Assert.Equal(fresh.Html, places.Html);
                Assert.Equal(fresh.Suppressions, places.Suppressions);
            }
        },
        iter: 5_000);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>Zero-width spaces, letters that look Latin, and what may begin misread UTF-8; accented letters alone are not among them.</summary>
    [Fact]
    public void Doubtful_places_are_found_wherever_they_stand() => Gen.Char["xxxxxxxxé\u200Bе\uFB01ÃÂ¼"].Array[0, 100].Sample(
        characters =>
        {
            IEnumerable<int> expected = Enumerable.Range(0, characters.Length).Where(at => characters[at] is '\u200B' or 'е' or '\uFB01'
                || (characters[at] is 'é' or 'Ã' or 'Â' && at + 1 < characters.Length && characters[at + 1] != 'x'));
            Assert.Equal(expected, new UnusualPlaces(new string(characters)).Doubtful);
        },
        iter: 5_000);

    [Fact]
    public void Control_characters_have_their_place()
    {
        Assert.Equal(
            "2,13 '\u0001': The title of 'k' contains the control character U+0001",
            RuleFindings.InBib("BIB0004", "@misc{k,\n  title = {A\u0001B},\n}"));
        Assert.Equal("", RuleFindings.InBib("BIB0004", "\u0001 @misc{k,\r\n\ttitle = {A\u00A0B\u00AD},\r\n}")); // Outside of values; blanks; a soft hyphen.
    }

    [Theory]
    [InlineData("journal = {A &amp; B}", "journal = {A \\& B}")]
    [InlineData("journal = {A \\&amp; B}", "journal = {A \\& B}")]
    [InlineData("journal = {A {\\&}amp; B}", "journal = {A \\& B}")]
    [InlineData("title = {a &amp;lt; b &gt; $c &lt; d$}", "title = {a {\\textless} b {\\textgreater} $c < d$}")]
    [InlineData("title = {Caf&eacute; &#233; &#xE9; &#37;}", "title = {Café é é \\%}")]
    [InlineData("title = {1&ndash;2}", "title = {1--2}")]
    [InlineData("title = {a&nbsp;b &mdash; &#36; &#35; &#95;}", "title = {a~b --- \\$ \\# \\_}")]
    [InlineData("title = {a &#123; &#125; &#92; &#126; &#94; &quot;b&quot;}",
        "title = {a {\\textbraceleft} {\\textbraceright} {\\textbackslash} {\\textasciitilde} {\\textasciicircum} \"b\"}")]
    [InlineData("title = {$c &gt; d$}", "title = {$c > d$}")]
    [InlineData("title = \"a &quot;b&quot;\"", "title = \"a {\"}b{\"}\"")]
    [InlineData("url = {https://example.org/?a=1&amp;b=2}", "url = {https://example.org/?a=1&b=2}")]
    [InlineData("title = {On <i>E. coli</i> and H<sub>2</sub>O}", "title = {On \\textit{E. coli} and H\\textsubscript{2}O}")]
    [InlineData("title = {On {\\textless}i{\\textgreater}E. coli{\\textless}/i{\\textgreater}}", "title = {On \\textit{E. coli}}")]
    [InlineData("title = {On $<$i$>$E. coli$<$/i$>$}", "title = {On \\textit{E. coli}}")]
    [InlineData("title = {On <I class=\"x\">E. {<b>coli</b>}</I>}", "title = {On \\textit{E. {\\textbf{coli}}}}")]
    [InlineData("title = {One<br/>two}", "title = {One two}")]
    public void Html_is_written_in_LaTeX(string field, string repaired) =>
        Assert.Equal($"@misc{{k, {repaired}}}", RuleFindings.Fixed("BIB0005", $"@misc{{k, {field}}}"));

    [Fact]
    public void Html_has_its_place()
    {
        Assert.Equal(
            "2,17 '&amp;': The journal of 'k' contains the HTML '&amp;' and 1 more; write '\\&'",
            RuleFindings.InBib("BIB0005", "@misc{k,\n  journal  = {A &amp; B &amp; C},\n}"));
        Assert.Equal("3,11 '&lt;': The TI of 'Smith' contains the HTML '&lt;'; write '<'",
            RuleFindings.InNbib("BIB0005", "PMID- 1\nFAU - Smith, A\nTI  - p < &lt; q\n"));
    }

    [Theory]
    [InlineData("title = {A \\& B; and C}")]
    [InlineData("title = {The average <p> of a < b > c}")]
    [InlineData("title = {Rings R<x>}")]
    [InlineData("title = {Emission from $<r>$ and <b> physics}")]
    [InlineData("url = {https://example.org/?a=1&b=2;c}")]
    [InlineData("doi = {10.1002/(SICI)1&lt;2}")]
    [InlineData("abstract = {p &lt; 0.05 <b>and</b>}")]
    [InlineData("mynote = {a &amp; b}")]
    [InlineData("title = {AT&T; a story}")]
    public void What_looks_like_Html_and_is_none(string field) => Assert.Equal("", RuleFindings.InBib("BIB0005", $"@misc{{k, {field}}}"));

    [Theory]
    [InlineData("On <i>E. coli</i> and <sub>2</sub>", "")] // Its own tags
    [InlineData("On <i>E. coli</i> &amp; more", "1,58 '&amp;'")]
    public void Where_a_format_has_tags_only_other_HTML_is_found(string title, string expected)
    {
        string found = RuleFindings.In("BIB0005", ("a.csl.json", $"[{{\"id\": \"k\", \"type\": \"book\", \"title\": \"{title}\"}}]"));
        Assert.Equal(expected, found.Split(':')[0]);
    }

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
