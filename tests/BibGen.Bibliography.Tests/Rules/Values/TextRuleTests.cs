using BibGen.Rules;

namespace BibGen.Tests.Rules.Values;

public class TextRuleTests
{
    [Theory]
    [InlineData("pages = {393-404},", "2,15 '-': The pages '393-404' of 'k' have a single hyphen, where BibTeX wants two, at '-'")]
    [InlineData("pages = {393—404},", "2,15 '—': The pages '393—404' of 'k' have another dash than two hyphens at '—'")]
    [InlineData("pages = {pp. 12--15},", "2,12 'pp. ': The pages 'pp. 12--15' of 'k' have a word that styles write themselves at 'pp. '")]
    [InlineData(
        "pages = {xiv + 524},",
        "2,12 'xiv + 524': The pages 'xiv + 524' of 'k' have a number of pages, which belongs into the field 'pagetotal', at 'xiv + 524'")]
    [InlineData(
        "pages = {arXiv:2503.14738},",
        "2,12 'arXiv:2503.14738': The pages 'arXiv:2503.14738' of 'k' have something that is no page at 'arXiv:2503.14738'")]
    [InlineData("pages = {833-null},", "2,16 'null': The pages '833-null' of 'k' have a range with one end at 'null'")]
    [InlineData("pages = {393--404, 411, iv--xii, S12--S18, e736},", "")]
    [InlineData("pages = {43+},", "")]
    [InlineData("pages = {12--??},", "")] // Nobody knows the last page.
    [InlineData("pages = {12--12},", "")]
    [InlineData("pages = 12,", "")]
    [InlineData("pages = {A-198},", "")]
    public void Pages_that_are_no_list_of_ranges_are_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4020", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("pages = {393-404},", "pages = {393--404},")]
    [InlineData("pages = \"pp. 1 – 2, 5---7\",", "pages = \"1 -- 2, 5--7\",")]
    [InlineData("pages = {393-404,\n    411-412},", "pages = {393--404,\n    411--412},")]
    public void Two_hyphens_are_written(string fields, string expected) =>
        Assert.Equal(RuleFindings.Entry(expected), RuleFindings.Fixed("BIB4020", RuleFindings.Entry(fields)));

    [Fact]
    public void A_range_with_one_end_is_left_to_a_person() =>
        Assert.False(RuleFindings.HasFix("BIB4020", RuleFindings.Entry("pages = {833-null},")));

    [Theory]
    [InlineData("pages = {300--25},", "2,12 '300--25': The pages '300--25' of 'k' end before they begin; correct the numbers")]
    [InlineData("pages = {1--9, 404--393},", "2,18 '404--393': The pages '404--393' of 'k' end before they begin; correct the numbers")]
    [InlineData("pages = {S269--S268},", "2,12 'S269--S268': The pages 'S269--S268' of 'k' end before they begin; correct the numbers")]
    [InlineData("pages = {1231-41},", "")]
    [InlineData("pages = {700--65},", "")] // 700 to 765: nothing has 635 pages.
    [InlineData("pages = {xii--5},", "")]
    [InlineData("pages = {1830009--298},", "")] // An article's number and its last page
    [InlineData("pages = {99--102},", "")]
    public void Pages_back_to_front_are_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4021", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("PG  - 404-393", "2,7 '404-393': The pages '404-393' of 'A' end before they begin; correct the numbers")]
    [InlineData("PG  - 300-25; quiz 326", "")]
    public void PubMed_pages_back_to_front_are_found(string line, string expected) =>
        Assert.Equal(expected, RuleFindings.InNbib("BIB4021", "TI  - A\n" + line + "\n"));

    [Theory]
    [InlineData("pages = {1231--41},", "2,18 '41': The last page '41' of 'k' leaves digits out; write 1241")]
    [InlineData("pages = {99--102},", "")]
    [InlineData("pages = {1231--1241},", "")]
    public void An_abbreviated_last_page_is_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4022", RuleFindings.Entry(fields)));

    [Fact]
    public void An_abbreviated_last_page_is_written_out() =>
        Assert.Equal(RuleFindings.Entry("pages = {S1231--S1241},"), RuleFindings.Fixed("BIB4022", RuleFindings.Entry("pages = {S1231--41},")));

    [Theory]
    [InlineData(
        "title = {A TITLE IN CAPITALS},",
        "2,12 'A TITLE IN CAPITALS': The title 'A TITLE IN CAPITALS' of 'k' is all in capitals; styles make capitals of small letters, never the reverse")]
    [InlineData(
        "author = {Doe, Ann and SMITH, JOHN},",
        "2,26 'SMITH': The author 'SMITH' of 'k' is all in capitals; styles make capitals of small letters, never the reverse")]
    [InlineData("title = {SPSS}, author = {UNESCO and LI, Wei},", "")]
    [InlineData("title = {HIV, AIDS and DNA},", "")]
    public void Capitals_are_found(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4031", RuleFindings.Entry(fields)));

    [Fact]
    public void Capitals_of_PubMed_are_found_at_their_line() =>
        Assert.Equal(
            "3,7 'SMITH': The author 'SMITH' of 'Doe' is all in capitals; styles make capitals of small letters, never the reverse",
            RuleFindings.InNbib("BIB4031", "PMID- 1\nFAU - Doe, John\nFAU - SMITH, ANN\n"));

    [Theory]
    [InlineData("title = {A \\foo{strange} title}",
        "2,14 '\\foo': The command \\foo in the field 'title' of 'k' is not known; the text reads 'A strange title'")]
    [InlineData("editor = {Roe, \\foo Jane}", "2,18 '\\foo': The command \\foo in the field 'editor' of 'k' is not known; the text reads 'Roe, foo Jane'")]
    [InlineData("publisher = {P}, school = {A \\foo{school}}",
        "2,32 '\\foo': The command \\foo in the field 'school' of 'k' is not known; the text reads 'A school'")] // Whether it is used or not.
    [InlineData("title = {T}, title = {\\foo{U}}", "2,25 '\\foo': The command \\foo in the field 'title' of 'k' is not known; the text reads 'U'")]
    [InlineData("title = {A \\emph{good} title}", "")]
    [InlineData("url = {https://example.org/\\foo}", "")]
    [InlineData("abstract = {\\foo{Not printed}}", "")]
    public void Latex_that_is_not_known_is_found_where_text_is_printed(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4030", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("title subtitle journal journaltitle booktitle booksubtitle maintitle author editor translator publisher institution school")]
    [InlineData("organization address location series howpublished eventtitle")]
    public void Each_field_that_LaTeX_typesets_is_looked_at(string fields) => Assert.All(fields.Split(' '), field =>
        Assert.NotEqual("", RuleFindings.InBib("BIB4032", $"@misc{{k, {field} = {{a_b}}}}")));

    [Theory]
    [InlineData("abstract keywords annotation file url doi")]
    public void Others_are_not(string fields) => Assert.All(fields.Split(' '), field =>
        Assert.Equal("", RuleFindings.InBib("BIB4032", $"@misc{{k, {field} = {{a_b}}}}")));

    [Fact]
    public void A_backslash_in_a_format_without_LaTeX_is_one() =>
        Assert.Empty(RuleFindings.In("BIB4030", ("a.csljson", "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"The folder C:\\\\foo\"}]")));

    [Theory]
    [InlineData("title = {Salt & Pepper},", "2,17 '&': The title of 'k' has '&' without a backslash before it, and LaTeX stops there; write '\\&'")]
    [InlineData("title = {Salt & my_tool},", "2,17 '&': The title of 'k' has '&' without a backslash before it and 1 more, and LaTeX stops there; write '\\&'")]
    [InlineData("title = {Slopes of 5%},", "2,23 '%': The title of 'k' has '%' without a backslash before it, and LaTeX takes the rest for a comment; write '\\%'")]
    [InlineData("title = {All for $5},", "2,20 '$': The title of 'k' has '$' without a backslash before it, and LaTeX takes what follows for a formula; write '\\$'")]
    [InlineData("title = {^13C in soils},", "2,12 '^': The title of 'k' has '^' without a backslash before it, and LaTeX stops there; write '$^…$'")]
    [InlineData("title = {10 m^2},", "2,16 '^': The title of 'k' has '^' without a backslash before it, and LaTeX stops there; write '$^…$'")]
    public void A_special_character_says_what_LaTeX_makes_of_it(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB4032", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData("my\\_tool, A \\& B, 5\\%, C\\# and \\$5", "")]
    [InlineData("the size $x_1^2$ of it", "")]
    [InlineData("the size \\(x_1^2\\) of it", "")]
    [InlineData("the size \\(x_1\\) of a_b", "21")]
    [InlineData("the size \\(x_1 of it", "12")]
    [InlineData("A \\& b_c \\)", "6")]
    [InlineData("\\url{a_b}", "")]
    [InlineData("\\href{a_b}{c}", "")]
    [InlineData("\\href{a_b}{c_d}", "12")]
    [InlineData("\\path{a_b}", "")]
    [InlineData("\\nolinkurl{a_b}", "")]
    [InlineData("\\ensuremath{a_b}", "")]
    [InlineData("\\verb{a_b}", "")]
    [InlineData("\\doi{a_b}", "")]
    [InlineData("\\url{a{b}_c} and d_e", "18")]
    [InlineData("\\url{a{b{c}_d}_e} and f_g", "23")]
    [InlineData("\\url{a{b_c", "")]
    [InlineData("\\emph{a_b}", "7")]
    [InlineData("\\url a_b", "6")]
    [InlineData("\\path", "")]
    [InlineData("A &amp; b_c", "")] // HTML is another rule's.
    [InlineData("A &#38; b_c", "")]
    [InlineData("AT&T; b_c", "2 7")]
    [InlineData("A &lt; b_c", "")]
    [InlineData("A &;_", "2 4")]
    [InlineData("A&B b_c", "1 5")]
    public void Special_characters_are_found_outside_of_formulas_and_addresses(string title, string places)
    {
        IReadOnlyList<Finding> found = RuleFindings.Of("BIB4032", $"@misc{{k, title = {{{title}}}}}");
        Assert.Equal(places, string.Join(' ', found.SelectMany(finding => finding.Fix!.Edits).Select(edit => edit.Span.Start - "@misc{k, title = {".Length)));
    }

    [Theory]
    [InlineData("title = {Salt & my_tool, C# for 5%},", "title = {Salt \\& my\\_tool, C\\# for 5\\%},")]
    [InlineData("title = {All for $5},", "title = {All for \\$5},")]
    public void A_backslash_is_written_before_each(string fields, string expected) =>
        Assert.Equal(RuleFindings.Entry(expected), RuleFindings.Fixed("BIB4032", RuleFindings.Entry(fields)));

    [Fact]
    public void What_may_be_a_power_is_left_to_a_person() => Assert.False(RuleFindings.HasFix("BIB4032", RuleFindings.Entry("title = {10 m^2 & more},")));

    [Theory]
    [InlineData("M{\"u}ller", "M{\\\"u}ller")]
    [InlineData("Caf{'e}s", "Caf{\\'e}s")]
    [InlineData("Dvo{v r}ak", "Dvo{\\v r}ak")]
    [InlineData("Ko{v c}", "Ko{\\v c}")]
    [InlineData("Gar{c c}on", "Gar{\\c c}on")]
    public void A_lost_backslash_is_written_again(string title, string expected) => Assert.Equal(
        RuleFindings.Entry($"title = {{{expected}}},"), RuleFindings.Fixed("BIB4033", RuleFindings.Entry($"title = {{{title}}},")));

    [Theory]
    [InlineData("the group {v r} of it")] // No letter stands beside it.
    [InlineData("Dvo{v q}ak")] // No language has such a letter.
    [InlineData("Gar{c r}on")]
    [InlineData("the {'e}")]
    [InlineData("Dvo{\\v r}ak")]
    [InlineData("Ab{v rs}c")]
    public void Groups_that_are_no_accents_are_left_alone(string title) =>
        Assert.Equal("", RuleFindings.InBib("BIB4033", RuleFindings.Entry($"title = {{{title}}},")));

    [Theory]
    [InlineData("\"", "aeiouyAEIOU", "Y")]
    [InlineData("'", "aeiouycnsz", "A")]
    [InlineData("`", "aeiouAEIOU", "y")]
    [InlineData("^", "aeiouAEIOU", "c")]
    [InlineData("~", "anoANO", "e")]
    [InlineData("v ", "cszrnedtlCSZRNEDT", "L")]
    [InlineData("c ", "cstCST", "r")]
    public void Letters_that_a_language_has_with_the_mark(string mark, string letters, string other)
    {
        Assert.All(letters, letter => Assert.Equal(
            $"2,13 '{{{mark}{letter}}}': The title of 'k' has '{{{mark}{letter}}}', an accent whose backslash is missing; write '{{\\{mark}{letter}}}'",
            RuleFindings.InBib("BIB4033", RuleFindings.Entry($"title = {{X{{{mark}{letter}}}}},"))));
        Assert.Equal("", RuleFindings.InBib("BIB4033", RuleFindings.Entry($"title = {{X{{{mark}{other}}}}},")));
    }

    [Theory]
    [InlineData("M{\\textbackslash}\"uller", "{\\textbackslash}\"u", "{\\\"u}")]
    [InlineData("M\\textbackslash{}'eller", "\\textbackslash{}'e", "{\\'e}")]
    [InlineData("M\\textbackslash ^eller", "\\textbackslash ^e", "{\\^e}")]
    [InlineData("{\\textbackslash}~n", "{\\textbackslash}~n", "{\\~n}")]
    public void A_backslash_that_is_printed_is_left_to_a_person(string title, string found, string right)
    {
        string entry = RuleFindings.Entry($"title = {{{title}}},");
        Assert.EndsWith(
            $"'{found}': The title of 'k' has '{found}', an accent whose backslash is printed as a character; write '{right}'",
            RuleFindings.InBib("BIB4033", entry),
            StringComparison.Ordinal);
        Assert.False(RuleFindings.HasFix("BIB4033", entry));
    }

    [Theory]
    [InlineData("C:\\textbackslash")]
    [InlineData("C:{\\textbackslash}\"")]
    [InlineData("C:{\\textbackslash}\"q")] // No language has such a letter.
    [InlineData("C:{\\textbackslash}temp")]
    [InlineData("a {\"u} b")] // No letter stands beside it.
    public void A_backslash_without_an_accent_is_one(string title) =>
        Assert.Equal("", RuleFindings.InBib("BIB4033", RuleFindings.Entry($"title = {{{title}}},")));

    [Theory]
    [InlineData("2nd edition", "2")]
    [InlineData("2nd edn.", "2")]
    [InlineData("2nd edn", "2")]
    [InlineData("3rd ed.", "3")]
    [InlineData("3rd ed", "3")]
    [InlineData("1st Ed.", "1")]
    [InlineData("12th ed.", "12")]
    [InlineData("999. Auflage", "999")]
    [InlineData("2. Aufl.", "2")]
    [InlineData("2. Aufl", "2")]
    [InlineData("2 édition", "2")]
    [InlineData("2a edición", null)]
    [InlineData("2 edizione", "2")]
    [InlineData("First edition", "1")]
    [InlineData("second ed.", "2")]
    [InlineData("Third, ed.", "3")]
    [InlineData("fourth ed", "4")]
    [InlineData("Fifth Edition", "5")]
    [InlineData("sixth edition", "6")]
    [InlineData("seventh edition", "7")]
    [InlineData("eighth edition", "8")]
    [InlineData("ninth edition", "9")]
    [InlineData("tenth edition", "10")]
    [InlineData("1234 edition", null)] // More likely a year
    [InlineData("Revised edition", null)]
    [InlineData("2nd ed., revised", null)]
    [InlineData("2x ed.", null)]
    public void An_edition_with_the_word_for_it_in_an_entry_for_biblatex(string edition, string? right)
    {
        string entry = RuleFindings.Entry($"date = {{2001}}, edition = {{{edition}}},");
        string message = $"The edition '{edition}' of 'k' has the word that the style adds{(right is null ? "" : $"; write '{right}'")}";
        Assert.EndsWith(message, RuleFindings.InBib("BIB4024", entry), StringComparison.Ordinal);
        Assert.Equal(right is not null, RuleFindings.HasFix("BIB4024", entry));
    }

    [Theory]
    [InlineData("2nd edition", "2nd")]
    [InlineData("2. Auflage", "2")]
    [InlineData("Second edition", "Second")]
    public void BibTeX_prints_an_edition_as_it_stands(string edition, string right) => Assert.Equal(
        RuleFindings.Entry($"year = 2001, edition = {{{right}}},"), RuleFindings.Fixed("BIB4024", RuleFindings.Entry($"year = 2001, edition = {{{edition}}},")));

    [Theory]
    [InlineData("2")]
    [InlineData("Second")]
    [InlineData("edition")] // Nothing stands before it.
    [InlineData("expedition")]
    [InlineData("2 edo")]
    [InlineData("limited")]
    public void An_edition_without_the_word(string edition) =>
        Assert.Equal("", RuleFindings.InBib("BIB4024", RuleFindings.Entry($"edition = {{{edition}}},")));
}
