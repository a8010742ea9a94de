using BibGen.Rules.Fields;

namespace BibGen.Tests.Rules.Fields;

/// <summary>Fields that no manual lists and that are nobody's slip.</summary>
public class CustomaryFieldsTests
{
    [Theory]
    [InlineData("isbn-13 zbmath nlmuniqueid orcid-numbers")] // Identifiers
    [InlineData("affiliation issue_date times-cited funding_text url2 annotenote")] // What stands on or beside the work
    [InlineData("acmid biburl repec meeting-abstract book-group-author")] // Databases
    [InlineData("added-at mendeley-tags __markedentry x-fetchedfrom")] // Reference managers
    [InlineData("bdsk-file-1 citeulike-linkout-0 jabref-note mendeley-x msbib-y zotero-z x-own web-of-science-edition usage-count-2020")]
    [InlineData("funding_text2 funding-text-1 esi-hot book-series-editor correspondence_address2")]
    public void What_programs_write_is_known(string names) => Assert.All(names.Split(' '), name => Assert.True(CustomaryFields.Contains(name), name));

    [Theory]
    [InlineData("optnote altauthor alt-title xxyear xdoi oldurl nonote")]
    [InlineData("@note _note -note /note .note +note *note !note ~note ;note :note &note $note ^note __note")]
    public void A_field_is_switched_off_by_what_stands_before_its_name(string names) => Assert.All(names.Split(' '), name =>
    {
        Assert.True(CustomaryFields.IsDisabled(name), name);
        Assert.True(CustomaryFields.Contains(name), name);
    });

    [Theory]
    [InlineData("author+an")]
    [InlineData("author+an:default")]
    [InlineData("author-an")]
    [InlineData("title-an:lang")]
    public void Data_annotations_of_biblatex_are_known(string name)
    {
        Assert.True(CustomaryFields.Contains(name));
        Assert.False(CustomaryFields.IsDisabled(name));
    }

    [Theory]
    [InlineData("titel")]
    [InlineData("")]
    [InlineData("optional")] // "opt" before what is no field
    [InlineData("_own")]
    [InlineData("1note")]
    [InlineData("author+ann")] // An annotation ends there, or has a name behind a colon.
    [InlineData("nothing+an")]
    [InlineData("+an")]
    [InlineData("author+a")]
    public void What_is_near_such_a_field_is_none(string name) => Assert.False(CustomaryFields.Contains(name));
}
