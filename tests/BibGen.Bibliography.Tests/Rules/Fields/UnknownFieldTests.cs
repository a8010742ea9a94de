using BibGen.Records;

namespace BibGen.Tests.Rules.Fields;

/// <summary>Fields that nobody knows, or that a type does not use (BIB2003, BIB2004).</summary>
public class UnknownFieldTests
{
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

    [Theory]
    [InlineData("annee", "year")]
    [InlineData("auflage", "edition")]
    [InlineData("band", "volume")]
    [InlineData("doi_url", "doi")]
    [InlineData("herausgeber", "editor")]
    [InlineData("jahr", "year")]
    [InlineData("journalname", "journal")]
    [InlineData("journal_title", "journal")]
    [InlineData("journal-title", "journal")]
    [InlineData("no", "number")]
    [InlineData("num", "number")]
    [InlineData("ort", "address")]
    [InlineData("pp", "pages")]
    [InlineData("publication_year", "year")]
    [InlineData("publicationtitle", "journal")]
    [InlineData("publicationyear", "year")]
    [InlineData("pubyear", "year")]
    [InlineData("seiten", "pages")]
    [InlineData("titre", "title")]
    [InlineData("titulo", "title")]
    [InlineData("verlag", "publisher")]
    [InlineData("vol", "volume")]
    [InlineData("zeitschrift", "journal")]
    public void A_name_of_another_language_or_program_is_told_with_the_right_one(string name, string right) =>
        Assert.EndsWith($"; write '{right}'", RuleFindings.InBib("BIB2003", $"@article{{k, {name} = {{X}}}}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("abstract address annotation archiveprefix author booksubtitle booktitle chapter crossref date edition editor eprint eprintclass eprinttype")]
    [InlineData("eventdate eventtitle howpublished institution isbn issn issue journal journaltitle keywords langid language location maintitle month note")]
    [InlineData("number organization origdate pages pagetotal primaryclass publisher pubstate school series shortjournal shorttitle subtitle title")]
    [InlineData("titleaddon translator type urldate venue version volume volumes year")]
    public void A_letter_twice_is_a_slip(string names) => Assert.All(names.Split(' '), name => Assert.EndsWith(
        $"; write '{name}'", RuleFindings.InBib("BIB2003", $"@misc{{k, {name[..3]}{name[2..]} = {{X}}}}"), StringComparison.Ordinal));

    [Theory]
    [InlineData("uthor", "author")] // The first letter is cut
    [InlineData("ournal", "journal")]
    [InlineData("itle", "title")]
    [InlineData("ttitle", "title")] // The first letter stands twice
    [InlineData("aauthor", "author")]
    [InlineData("auhtor", "author")] // Two letters exchanged
    [InlineData("uathor", "author")]
    [InlineData("tilte", "title")]
    [InlineData("yaer", "year")]
    [InlineData("authr", "author")] // A letter missing
    [InlineData("publsher", "publisher")]
    [InlineData("publizher", "publisher")] // Another letter
    [InlineData("journak", "journal")]
    public void A_slip_is_told_with_what_is_meant(string name, string right) =>
        Assert.EndsWith($"; write '{right}'", RuleFindings.InBib("BIB2003", $"@misc{{k, {name} = {{X}}}}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("@misc{k,\n  titel     = {T},\n  year      = 2011\n}", "@misc{k,\n  title     = {T},\n  year      = 2011\n}")]
    [InlineData("@misc{k,\n  authr     = {T},\n}", "@misc{k,\n  author    = {T},\n}")]
    [InlineData("@misc{k,\n  authr = {T},\n}", "@misc{k,\n  author = {T},\n}")]
    [InlineData("@misc{k,\n  authr  = {T},\n}", "@misc{k,\n  author = {T},\n}")]
    [InlineData("@misc{k,\n  authr={T},\n}", "@misc{k,\n  author={T},\n}")]
    [InlineData("@misc{k,\n  editors   = {T},\n}", "@misc{k,\n  editor    = {T},\n}")]
    public void A_column_of_equals_signs_stays_one(string text, string expected) =>
        Assert.Equal(expected, RuleFindings.Fixed("BIB2003", text));

    [Theory]
    [InlineData("xtitle")] // Switched off
    [InlineData("ztitle")]
    [InlineData("title2")] // A second one
    [InlineData("cote")] // Other words
    [InlineData("nota")]
    public void A_name_that_looks_alike_is_no_slip(string name) =>
        Assert.DoesNotContain("write", RuleFindings.InBib("BIB2003", $"@misc{{k, {name} = {{X}}}}"), StringComparison.Ordinal);

    [Fact]
    public void The_fix_renames_the_field() =>
        Assert.Equal("@article{k,\n  title = {T},\n}", RuleFindings.Fixed("BIB2003", "@article{k,\n  titel = {T},\n}"));

    [Fact]
    public void A_field_of_ones_own_is_mentioned_once_a_file()
    {
        const string Text = "@misc{a, title = {T}, shelf = {3}}\n@misc{b, title = {U}, shelf = {4}}";
        Assert.Equal("1,23 'shelf': No style of BibTeX or biblatex knows the field 'shelf' of 'a' and of 1 more entry", RuleFindings.InBib("BIB2003", Text));
        Assert.Null(RuleFindings.Of("BIB2003", Text)[0].Severity);
    }

    [Fact]
    public void Its_further_entries_are_counted() => Assert.Equal(
        "1,10 'shelf': No style of BibTeX or biblatex knows the field 'shelf' of 'a' and of 2 more entries",
        RuleFindings.InBib("BIB2003", "@misc{a, shelf = {3}}\n@misc{b, shelf = {4}}\n@misc{c, shelf = {5}}"));

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
}
