using System.Text;
using BibGen.Formats.Bibtex;
using BibGen.Records;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>What entries inherit from each other.</summary>
public class CrossReferenceTests
{
    [Fact]
    public void A_paper_inherits_the_title_of_its_proceedings_as_booktitle()
    {
        RecordSet set = BibtexReader.Read(
            "@inproceedings{c, crossref = {P}, title = {Child}}\n@proceedings{p, title = {Parent}, shorttitle = {P}, year = 1999, options = {x}}");
        Assert.Equal("booktitle=Parent|year=1999", Inherited(set.Records[0]));
        Assert.Empty(set.Errors);
    }

    [Fact]
    public void A_part_of_a_book_inherits_the_author_twice() =>
        Assert.Equal(
            "author=Roe|bookauthor=Roe|booktitle=Whole",
            Inherited(BibtexReader.Read("@inbook{c, crossref = {p}, title = {Part}}\n@book{p, author = {Roe}, title = {Whole}}").Records[0]));

    [Fact]
    public void Fields_pass_through_several_steps() =>
        Assert.Equal(
            "note=N|publisher=P",
            Inherited(BibtexReader.Read("@misc{a, crossref = {b}}\n@misc{b, crossref = {c}, note = {N}}\n@misc{c, publisher = {P}}").Records[0]));

    [Fact]
    public void What_a_child_has_itself_stays() =>
        Assert.Equal(
            "",
            Inherited(BibtexReader.Read("@misc{a, crossref = {b}, title = {A}, year = 1999}\n@misc{b, title = {B}, date = {1995-03}}").Records[0]));

    [Fact]
    public void Xdata_copies_fields_under_their_own_names() =>
        Assert.Equal(
            "publisher=P|address=A",
            Inherited(BibtexReader.Read("@book{a, xdata = {x, y}, title = {T}}\n@xdata{x, publisher = {P}}\n@xdata{y, address = {A}}").Records[0]));

    [Fact]
    public void A_single_field_of_an_xdata_entry_is_inherited_as_what_it_stands_for()
    {
        BibGen.Records.RecordSet set = BibtexReader.Read(
            "@inproceedings{a, crossref = {p}}\n@proceedings{p, title = {T}, publisher = {xdata=house-publisher},"
            + "editor = {Roe, Jane and xdata=house-author-1}}\n"
            + "@xdata{house, publisher = {House}, author = {Doe, John}}");
        Assert.Empty(set.Errors);
        Assert.Equal("booktitle=T|publisher=House|editor=Roe, Jane and Doe, John", Inherited(set.Records[0]));
    }

    [Theory]
    [InlineData("@misc{a, crossref = {b}}\n@misc{b, crossref = {a}}", nameof(BibtexErrors.CircularCrossReference), "a → b → a")]
    [InlineData("@misc{a, crossref = {a}}", nameof(BibtexErrors.CircularCrossReference), "a → a")]
    [InlineData("@misc{a, xdata = {b}}\n@xdata{b, xdata = {a}}", nameof(BibtexErrors.CircularCrossReference), "a → b → a")]
    [InlineData("@misc{a, crossref = {nope}}", nameof(BibtexErrors.MissingCrossReference), "nope")]
    [InlineData("@misc{a, related = {a, nope}}", nameof(BibtexErrors.MissingCrossReference), "nope")]
    [InlineData("@misc{a, xdata = {b}}\n@misc{b, note = {N}}", nameof(BibtexErrors.WrongXdataTarget), "b")]
    public void A_reference_that_leads_nowhere_is_found_once(string text, string kind, string argument)
    {
        SyntaxError error = Assert.Single(BibtexReader.Read(text).Errors);
        Assert.Equal((kind, argument), (error.Kind.Name, error.Argument));
    }

    [Fact]
    public void A_chain_as_long_as_the_file_does_no_harm()
    {
        const int Length = 20_000;
        var text = new StringBuilder();
        for (int i = 0; i < Length; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"@misc{{k{i}, crossref = {{k{i + 1}}}}}\n");
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"@misc{{k{Length}, note = {{N}}}}\n");
        Assert.Equal("note=N", Inherited(BibtexReader.Read(text.ToString()).Records[0]));
    }

    private static string Inherited(BibGen.Records.Record record) => string.Join('|', record.InheritedFields.Select(field => field.Name + "=" + field.Value));
}
