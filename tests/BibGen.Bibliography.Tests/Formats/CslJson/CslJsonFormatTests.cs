using BibGen.Formats;
using BibGen.Formats.CslJson;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>What the rest of the library asks the format: whether a text is of it, which fields are printed, and how one is written.</summary>
public sealed class CslJsonFormatTests
{
    private static readonly BibliographyFormat Format = BibliographyFormats.ForPath("a.csljson")!;

    [Theory]
    [InlineData("[]", true)]
    [InlineData("[ ]", true)]
    [InlineData("[", true)]
    [InlineData("{", false)]
    [InlineData("{}", false)]
    [InlineData("{\"items\": []}", true)]
    [InlineData("{\"items\": [1]}", false)]
    [InlineData("{\"version\": \"1\", \"references\": []}", true)]
    [InlineData("[{\"issued\": 1}]", true)]
    [InlineData("[{\"container-title\": 1}]", true)]
    [InlineData("[{\"author\": 1}]", true)]
    [InlineData("{\"author\": 1}", true)]
    [InlineData("[{\"title\": 1}]", false)]
    [InlineData("[\"author\"]", true)]
    [InlineData("[1, \"author\"]", false)]
    [InlineData("text \"author\"", false)]
    public void A_text_looks_like_CSL_where_a_variable_of_it_comes_soon(string text, bool looksLike) =>
        Assert.Equal(looksLike, Format.Recognizes(text.AsSpan()));

    [Fact]
    public void A_variable_far_away_says_nothing()
    {
        Assert.True(Format.Recognizes(("[{\"x\": \"" + new string('x', 1900) + "\", \"author\": 1}]").AsSpan()));
        Assert.False(Format.Recognizes(("[{\"x\": \"" + new string('x', 2000) + "\", \"author\": 1}]").AsSpan()));
        Assert.False(Format.Recognizes(("{\"x\": \"" + new string('x', 1000) + "\", \"items\": []}").AsSpan()));
    }

    [Theory]
    [InlineData("title", true)]
    [InlineData("container-title", true)]
    [InlineData("container-title-short", true)]
    [InlineData("collection-title", true)]
    [InlineData("publisher", true)]
    [InlineData("publisher-place", true)]
    [InlineData("author", true)]
    [InlineData("editor", true)]
    [InlineData("note", false)]
    [InlineData("abstract", false)]
    public void What_is_printed_of_an_item(string name, bool isPrinted) => Assert.Equal(isPrinted, Format.IsPrinted(name));

    [Theory]
    [InlineData("[{\"id\": \"k\", \"title\": \"T\"}]", "[{\"DOI\": \"a\\\"b\", \"id\": \"k\", \"title\": \"T\"}]")]
    [InlineData("[{\n  \"id\": \"k\"\n}]", "[{\n  \"DOI\": \"a\\\"b\",\n  \"id\": \"k\"\n}]")]
    [InlineData("[{id: \"k\"}]", "[{\"DOI\": \"a\\\"b\", id: \"k\"}]")]
    public void A_field_is_inserted_as_a_member_with_its_escapes(string text, string expected)
    {
        Field first = BibliographyFile.Read("a.csljson", text).Records[0].Fields[0];
        Assert.Equal(expected, Edited(text, Format.InsertBefore(text, first, "DOI", "a\"b")!.Value));
    }

    [Fact]
    public void A_part_of_a_value_is_replaced_with_the_escapes_of_JSON()
    {
        const string Text = "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"a \\u0062 c\"}]";
        Field title = BibliographyFile.Read("a.csljson", Text).Records[0].Find("title")!;
        Assert.Equal(Text.Replace("\\u0062", "\\\"x\\\"", StringComparison.Ordinal), Edited(Text, Format.Replace(Text, title, 2, 1, "\"x\"")!.Value));
    }

    [Fact]
    public void The_format_says_what_its_files_have()
    {
        Assert.Equal("items", Format.RecordsNoun);
        Assert.True(Format.GeneratesKeys && Format.UsesHtml);
        Assert.Equal(CslJsonErrors.All, Format.Errors);
        FieldNames names = Format.Fields;
        Assert.Equal(
            "title author editor issued volume issue page DOI PMID PMCID URL",
            string.Join(' ', ((IReadOnlyList<string>[])
                [names.Title, names.Author, names.Editor, names.PublicationDate, names.Volume, names.Issue, names.Pages, names.Doi, names.Pmid, names.Pmcid,
                names.Url]).SelectMany(name => name)));
    }

    private static string Edited(string text, TextEdit edit) => text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
}
