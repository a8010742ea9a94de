using BibGen.Formats.Bibtex;
using BibGen.Records;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>References to single fields of <c>@xdata</c> entries (biblatex manual §3.13.6): the key, the field, and the item of a list.</summary>
public class GranularXdataTests
{
    private const string House = "@xdata{my-h, publisher = {P}, author = {Roe, Jane and Doe, John}, location = {L and M}}\n";

    [Theory]
    [InlineData("publisher = {xdata=my-h-publisher}", "P", null)]
    [InlineData("publisher = {XDATA= my-h-Publisher }", "P", null)]
    [InlineData("author = {xdata=my-h-author}", "Roe, Jane and Doe, John", null)]
    [InlineData("author = {xdata=my-h-author-1}", "Roe, Jane", null)]
    [InlineData("author = {Zoe, Zac and xdata=my-h-author-2}", "Zoe, Zac and Doe, John", null)]
    [InlineData("author = {xdata=my-h-author-3}", "xdata=my-h-author-3", "my-h-author-3")]
    [InlineData("author = {xdata=my-h-author-0}", "xdata=my-h-author-0", "my-h-author-0")]
    [InlineData("location = {xdata=my-h-location-2 and K}", "M and K", null)]
    [InlineData("title = {xdata=my-h-location-2}", "M", null)]
    [InlineData("title = {A xdata=my-h-publisher}", "A xdata=my-h-publisher", null)]
    [InlineData("publisher = {xdata=my-h}", "xdata=my-h", "my-h")]
    [InlineData("publisher = {xdata=publisher}", "xdata=publisher", "publisher")]
    [InlineData("publisher = {xdata=-publisher}", "xdata=-publisher", "-publisher")]
    [InlineData("publisher = {xdata=my-h-}", "xdata=my-h-", "my-h-")]
    [InlineData("publisher = {xdata=nope-publisher}", "xdata=nope-publisher", "nope-publisher")]
    [InlineData("publisher = {xdata=my-h-editor}", "xdata=my-h-editor", "my-h-editor")]
    [InlineData("publisher = {xdata=1}", "xdata=1", "1")]
    [InlineData("publisher = {xdata=k-note}", "xdata=k-note", "k-note")]
    [InlineData("publisher = {xdata-}", "xdata-", null)]
    public void A_reference_becomes_what_it_names_in_its_entry_and_in_those_that_inherit(string field, string value, string? missing)
    {
        string text = House + $"@misc{{k, {field}}}\n@misc{{j, crossref = {{k}}}}";
        RecordSet set = BibtexReader.Read(text);
        Assert.Equal(value, Assert.Single(set.Records[1].Fields).Value);
        Assert.Equal(value, Assert.Single(set.Records[2].InheritedFields).Value);
        Assert.Equal(missing is null ? [] : [missing], set.Errors.Select(error => error.Argument));
        Assert.All(set.Errors, error => Assert.Equal((BibtexErrors.MissingCrossReference, "k"), (error.Kind, error.Key)));
        Assert.All(set.Errors, error => Assert.Equal(set.Records[1].Fields[0].ValueSpan, error.Span));
    }

    [Theory]
    [InlineData("@misc{k, publisher = {xdata=h-publisher}}", "k: publisher=xdata=h-publisher", "MissingCrossReference {xdata=h-publisher} k 'h-publisher'")]
    [InlineData("@misc{k, note = {x xdat xdata}}", "k: note=x xdat xdata", "")]
    [InlineData(
        "@misc{a, publisher = {xdata=b-publisher}}\n@misc{b, publisher = {P}}",
        "a: publisher=xdata=b-publisher / b: publisher=P",
        "MissingCrossReference {xdata=b-publisher} a 'b-publisher'")]
    [InlineData(
        "@misc{a, title = {xdata=b-title}, note = {xdata=b-note}}\n@xdata{b, title = {T}}",
        "a: title=T|note=xdata=b-note / b: title=T",
        "MissingCrossReference {xdata=b-note} a 'b-note'")]
    public void Only_a_field_of_an_xdata_entry_can_be_named(string text, string records, string errors)
    {
        RecordSet set = BibtexReader.Read(text);
        Assert.Equal(records, PrintedRecords.Of(set));
        Assert.Equal(errors, PrintedRecords.Errors(set, text));
    }
}
