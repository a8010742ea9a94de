namespace BibGen.Tests.Rules.Fields;

/// <summary>What each type cannot do without (BIB2002): what both btxdoc §3.1 and biblatex's manual §2.1.1 ask for, where both know the type.</summary>
public class RequiredFieldsTests
{
    [Theory]
    [InlineData("article review suppperiodical", "author, title, journal or journaltitle, year or date")]
    [InlineData("book mvbook", "author or editor, title, year or date")]
    [InlineData("bookinbook conference incollection inproceedings inreference suppbook suppcollection", "author, title, booktitle, year or date")]
    [InlineData("booklet dataset manual mvproceedings software", "title")]
    [InlineData("collection mvcollection mvreference reference", "editor, title, year or date")]
    [InlineData("electronic online www", "title, url or doi or eprint")]
    [InlineData("inbook", "author or editor, title, booktitle or chapter or pages, year or date")]
    [InlineData("mastersthesis phdthesis techreport", "author, title, institution or school, year or date")]
    [InlineData("patent", "author, title, number, year or date")]
    [InlineData("periodical proceedings", "title, year or date")]
    [InlineData("report thesis", "author, title, type, institution or school, year or date")]
    [InlineData("set", "entryset")]
    [InlineData("unpublished", "author, title, note or year or date")]
    public void An_entry_without_any(string types, string lacks) => Assert.All(types.Split(' '), type =>
        Assert.Equal($"1,{type.Length + 3} 'k': The @{type} 'k' lacks {lacks}; add it", RuleFindings.InBib("BIB2002", $"@{type}{{k, keywords = {{x}}}}")));

    [Theory]
    [InlineData("misc artwork audio image jurisdiction legislation letter movie music performance standard video xdata")]
    public void Types_that_ask_for_nothing(string types) =>
        Assert.All(types.Split(' '), type => Assert.Equal("", RuleFindings.InBib("BIB2002", $"@{type}{{k, keywords = {{x}}}}")));
}
