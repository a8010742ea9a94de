namespace BibGen.Tests.Rules.Fields;

/// <summary>Fields that are empty or say nothing (BIB2006, BIB2007), and when nothing is to be said.</summary>
public class EmptyFieldTests
{
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

    [Theory]
    [InlineData("@misc{k,\r\n  title = {T},\r\n  note = {},\r\n  year = 2011\r\n}", "@misc{k,\r\n  title = {T},\r\n  year = 2011\r\n}")]
    [InlineData("@misc{k,\r  title = {T},\r  note = {},\r  year = 2011\r}", "@misc{k,\r  title = {T},\r  year = 2011\r}")]
    [InlineData("@misc{k,\n  title = {T}, note = {},\n  year = 2011\n}", "@misc{k,\n  title = {T},\n  year = 2011\n}")]
    [InlineData("@misc{k, title = {T}, note = {}}", "@misc{k, title = {T}}")]
    [InlineData("@misc{k,\n  note = {}, title = {T}\n}", "@misc{k,\n  title = {T}\n}")]
    [InlineData("@misc{k,\n  title = {T}\n  ,note = {}\n  ,year = 2011\n}", "@misc{k,\n  title = {T}\n  ,year = 2011\n}")]
    [InlineData("@misc{k,\n  title = {T}\n\t,note = {}\n}", "@misc{k,\n  title = {T}\n\t,\n}")]
    [InlineData("@misc{k\n  , note = {}\n}", "@misc{k\n  ,\n}")]
    [InlineData("@misc{k, title = {T}\n  , note = {}}", "@misc{k, title = {T}\n  ,}")]
    [InlineData("@misc{k,\r\n\ttitle = {T},\r\n\tnote = {}\t,\t\r\n}", "@misc{k,\r\n\ttitle = {T},\r\n}")]
    [InlineData("@misc{k,title = {T},note = {},year = 2011}", "@misc{k,title = {T},year = 2011}")]
    [InlineData("@misc{k, note = {} , title = {T}}", "@misc{k, title = {T}}")]
    [InlineData("@misc{k, title = {T}, note = {}\n, year = 2011}", "@misc{k, title = {T}\n, year = 2011}")]
    [InlineData("@misc{k,\n  note = {}\n}", "@misc{k,\n}")]
    public void An_empty_field_goes_with_its_comma_and_its_line(string text, string expected) =>
        Assert.Equal(expected, RuleFindings.Fixed("BIB2006", text));

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
}
