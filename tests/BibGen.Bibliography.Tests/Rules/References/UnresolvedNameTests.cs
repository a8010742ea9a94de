using BibGen.Rules;

namespace BibGen.Tests.Rules.References;

/// <summary>
/// Macros and keys that their file does not have: another .bib file of the project may, as BibTeX reads the files of a document one after the other.
/// </summary>
public class UnresolvedNameTests
{
    private const string Entry = "@article{roe2019,\n  author = {Roe, Jane},\n  title = {A Study},\n  journal = jtest,\n  year = 2019,\n}\n";
    private const string Abbreviations = "@string{jtest = {Journal of Tests}}\n";
    private const string Chapter = "@incollection{part,\n  author = {Roe, Jane},\n  title = {A Part},\n  crossref = {whole},\n}\n";

    [Fact]
    public void A_macro_that_no_file_defines_is_reported_where_it_stands() =>
        Assert.Equal("4,13 'jtest': The macro 'jtest' is not defined before its use; define it with @string, or write braces around a text",
            RuleFindings.InBib("BIB5001", Entry));

    [Theory]
    [InlineData("abbrev.bib", "refs.bib")]
    [InlineData("refs.bib", "zz-abbrev.bib")] // The order of a document's files is the document's.
    public void A_macro_of_another_file_is_no_error_and_nothing_else_either(string first, string second)
    {
        (string, string)[] files = first.StartsWith("refs", StringComparison.Ordinal)
            ? [(first, Entry), (second, Abbreviations)]
            : [(first, Abbreviations), (second, Entry)];
        Assert.Equal("", RuleFindings.In("BIB5001", files));
        Assert.Equal("", RuleFindings.In("BIB2002", files));
        Assert.Equal("", RuleFindings.In("BIB2006", files));
    }

    [Theory]
    [InlineData("janu january", "jan")]
    [InlineData("febr february", "feb")]
    [InlineData("marc march", "mar")]
    [InlineData("april", "apr")]
    [InlineData("June", "jun")]
    [InlineData("July", "jul")]
    [InlineData("augu august", "aug")]
    [InlineData("sept september", "sep")]
    [InlineData("octo october", "oct")]
    [InlineData("nove november", "nov")]
    [InlineData("dece december", "dec")]
    public void The_name_of_a_month_is_told_its_macro(string names, string macro) => Assert.All(names.Split(' '), name =>
        Assert.EndsWith($"; write '{macro}'", RuleFindings.InBib("BIB5001", $"@misc{{k, month = {name}}}"), StringComparison.Ordinal));

    [Fact]
    public void A_macro_counts_in_any_letter_case() =>
        Assert.Equal("", RuleFindings.In("BIB5001", ("abbrev.bib", "@STRING{JTest = {Journal of Tests}}"), ("refs.bib", Entry)));

    [Fact]
    public void A_definition_below_the_use_comes_too_late_unless_another_file_has_one()
    {
        Assert.Equal(
            "4,13 'jtest': The macro 'jtest' is not defined before its use; move its definition from test.bib(7,9) above this entry",
            RuleFindings.InBib("BIB5001", Entry + Abbreviations));
        Assert.Equal("", RuleFindings.In("BIB5001", ("abbrev.bib", Abbreviations), ("refs.bib", Entry + Abbreviations)));
    }

    [Theory]
    [InlineData("@string{jetst = {J}}\n@misc{k, note = jtest # jetst}", "2,17 'jtest': The macro 'jtest' is not defined before its use; write 'jetst'")]
    [InlineData("@string{jtest = {J}}\n@misc{k, note = JTESTS # jtest}", "2,17 'JTESTS': The macro 'JTESTS' is not defined before its use; write 'jtest'")]
    [InlineData("@misc{k, month = sept}", "1,18 'sept': The macro 'sept' is not defined before its use; write 'sep'")]
    [InlineData("@misc{k, month = June}", "1,18 'June': The macro 'June' is not defined before its use; write 'jun'")]
    [InlineData("@misc{k, year = 2011a}", "1,17 '2011a': The macro '2011a' is not defined before its use; write braces around a text")]
    [InlineData("@misc{k, journal = acmcs}", "")] // Of plain.bst and all styles that are made of it
    // Another number is another series, not a slip.
    [InlineData("@string{lncs1 = {L}}\n@misc{k, note = lncs2 # lncs1}",
        "2,17 'lncs2': The macro 'lncs2' is not defined before its use; define it with @string, or write braces around a text")]
    public void What_is_meant_is_said_where_it_can_be_told(string text, string expected) => Assert.Equal(expected, RuleFindings.InBib("BIB5001", text));

    [Fact]
    public void A_key_that_no_file_has_is_reported_by_itself()
    {
        Assert.Equal("4,15 'whole': No entry has the key 'whole'; add the entry, or correct the key", RuleFindings.InBib("BIB5010", Chapter));
        Assert.Equal("4,15 'whole': No entry has the key 'whole'; write 'whoel'", RuleFindings.InBib("BIB5010", Chapter + "@book{whoel, title = {All}}"));
        Assert.Equal("4,15 'whole': No entry has the key 'whole' in this letter case, which biber asks for and BibTeX does not; write 'Whole'",
            RuleFindings.InBib("BIB5010", Chapter + "@book{Whole, title = {All}}"));
        Assert.Equal("1,31 'b': No entry has the key 'b'; add the entry, or correct the key", RuleFindings.InBib("BIB5010", "@misc{ab, related = {ab, abc, b}}@misc{abc, title = {T}}"));
    }

    [Theory]
    [InlineData("@book{whole, title = {All}}", "")]
    [InlineData("@book{Whole, title = {All}}",
        "refs.bib 4,15 'whole': No entry has the key 'whole' in this letter case, which biber asks for and BibTeX does not; write 'Whole'")]
    [InlineData("@book{all, ids = {old, whole}, title = {All}}", "")]
    [InlineData("@book{all, title = {All}}", "refs.bib 4,15 'whole': No entry has the key 'whole'; add the entry, or correct the key")]
    public void A_parent_may_stand_in_another_file(string other, string expected) =>
        Assert.Equal(expected, RuleFindings.In("BIB5010", ("books.bib", other), ("refs.bib", Chapter)));

    [Fact]
    public void Letter_case_is_looked_at_in_every_file_that_names_a_parent() => Assert.Equal(
        "a.bib 1,28 'Whole': No entry has the key 'Whole' in this letter case, which biber asks for and BibTeX does not; write 'whole'\n"
        + "b.bib 1,28 'WHOLE': No entry has the key 'WHOLE' in this letter case, which biber asks for and BibTeX does not; write 'whole'",
        RuleFindings.In(
            "BIB5010",
            ("a.bib", "@incollection{a, crossref={Whole}}"),
            ("b.bib", "@incollection{b, crossref={WHOLE}}@incollection{c, crossref={whole}}@incollection{d, crossref={}}"),
            ("books.bib", "@book{whole, title = {All}}")));

    [Theory]
    [InlineData("crossref = {house-press-publisher}", true)] // No reference to a field
    [InlineData("publisher = {xdata=house-press-publisher}", false)]
    [InlineData("publisher = {XDATA=house-press-publisher}", false)]
    public void Only_a_reference_to_a_field_names_more_than_a_key(string field, bool isFound) => Assert.Equal(
        isFound,
        RuleFindings.In("BIB5010", ("data.bib", "@xdata{house-press, publisher = {P}}"), ("refs.bib", $"@xdata{{own, note = {{N}}}}\n@book{{b, title = {{T}}, {field}}}")).Length > 0);

    [Fact]
    public void The_names_of_PubMed_records_are_no_keys_for_BibTeX() =>
        Assert.NotEqual(
            "",
            RuleFindings.In(
                "BIB5010",
                ("a.nbib", "PMID- 1\nDP  - 2011\nFAU - Roe, Jane\nTI  - T.\n"),
                ("refs.bib", Chapter.Replace("whole", "Roe2011", StringComparison.Ordinal))));

    [Fact]
    public void A_single_field_of_xdata_may_come_from_another_file()
    {
        const string Use = "@xdata{own, note = {N}}\n@book{b, title = {T}, publisher = {xdata=house-press-publisher}}";
        Assert.Equal("2,42 'house-press-publisher': No entry has the key 'house-press-publisher'; add the entry, or correct the key", RuleFindings.InBib("BIB5010", Use));
        Assert.Equal("", RuleFindings.In("BIB5010", ("data.bib", "@xdata{house-press, publisher = {P}}"), ("refs.bib", Use)));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("@xdata{house-press, publisher = {P}}", true)]
    [InlineData("@xdata{house, author = {A and B}}", true)]
    [InlineData("@xdata{other, publisher = {P}}", false)]
    [InlineData("@misc{m, note = {house-press}}", false)]
    public void A_single_field_is_looked_for_by_its_key_in_other_files_alone(string other, bool isKnown)
    {
        const string Use = "@xdata{own, note = {N}}\n@book{b, title = {T}, publisher = {xdata=house-press-publisher}}";
        Assert.Equal(isKnown, RuleFindings.In("BIB5010", ("data.bib", other), ("refs.bib", Use)).Length == 0);
        string ownFile = "@xdata{house-press, note = {N}}\n" + Use;
        Assert.NotEqual("", RuleFindings.InBib("BIB5010", ownFile)); // The entry is there, and the field is not.
    }

    [Theory]
    [InlineData("@string{j = {J}}\n@misc{k, title = {T}}\n", "@misc{k, title = {T}}\n")]
    [InlineData("@misc{k, title = {T}}\n@string{j = {J}} \t\r\n", "@misc{k, title = {T}}\n")]
    [InlineData("@misc{k, title = {T}}\n@string{j = {J}}", "@misc{k, title = {T}}\n")]
    [InlineData("@misc{k, title = {T}} @string{j = {J}}\n", "@misc{k, title = {T}} \n")]
    [InlineData("@string{j = {J}} @misc{k, title = {T}}\n", " @misc{k, title = {T}}\n")]
    [InlineData("\n@string{j = {J}}\n@misc{k, title = {T}}\n", "\n@misc{k, title = {T}}\n")]
    public void A_macro_goes_with_its_line_where_it_has_that_to_itself(string text, string expected) => Assert.Equal(expected, RuleFindings.Fixed("BIB5002", text));

    [Fact]
    public void A_macro_that_another_file_uses_is_used()
    {
        const string Library = "@string{jtest = {Journal of Tests}}\n@string{jold = {Old}}\n@misc{a, title = {T}}\n";
        Assert.Equal("1,9 'jtest': The macro 'jtest' is never used; remove it\n2,9 'jold': The macro 'jold' is never used; remove it", RuleFindings.InBib("BIB5002", Library));
        Assert.Equal("a.bib 2,9 'jold': The macro 'jold' is never used; remove it", RuleFindings.In("BIB5002", ("a.bib", Library), ("b.bib", Entry)));
        Assert.Equal("", RuleFindings.InBib("BIB5002", Entry + Abbreviations)); // Used, though too early: that is BIB5001.
    }

    /// <summary>Each search for the name that is meant looks at all names of the project: of thousands that are unknown, twenty are searched for.</summary>
    [Fact]
    public void Of_thousands_of_unknown_names_a_few_are_searched_for()
    {
        string text =
            string.Concat(Enumerable.Range(0, 20_000).Select(i => $"@string{{macro{i} = {{J}}}}\n@misc{{key{i}, note = mcaro{i}, crossref = {{kye{i}}}}}\n"));
        FileFinding[] findings = RuleFindings.Check(("test.bib", text));
        Assert.Equal((20_000, 20), (Count("BIB5001", "is not defined"), Count("BIB5001", "; write 'macro")));
        Assert.Equal((20_000, 20), (Count("BIB5010", "No entry has the key"), Count("BIB5010", "; write 'key")));

        int Count(string id, string words) =>
            findings.Count(found => found.Finding.Rule.Id == id && found.Finding.Message.Contains(words, StringComparison.Ordinal));
    }
}
