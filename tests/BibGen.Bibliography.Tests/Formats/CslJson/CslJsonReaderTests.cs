using BibGen.Formats.CslJson;
using BibGen.Records;
using BibGen.Text;
using Record = BibGen.Records.Record;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>How CSL-JSON becomes records, and what is reported.</summary>
public sealed class CslJsonReaderTests
{
    private static string Errors(RecordSet set) => string.Join(",", set.Errors.Select(error => error.Kind.Name));

    private static string Fixed(string text, SyntaxError error)
    {
        foreach (TextEdit edit in error.Edits.Reverse())
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        return text;
    }

    [Fact]
    public void An_item_is_a_record_with_a_field_for_each_value_and_each_element()
    {
        const string Text =
            """[{"id": "knuth84", "type": "book", "title": "The \u0054eXbook", "author": [{"family": "Knuth"}, {"family": "Doe"}], "volume": 1, "issued": {"date-parts": [[1984]]}}]""";
        RecordSet set = CslJsonReader.Read(Text);
        Record record = Assert.Single(set.Records);
        Assert.Empty(set.Errors);
        Assert.Equal(("knuth84", "book"), (record.Key, record.Type));
        Assert.Equal(("knuth84", "book"), (record.KeySpan.TextIn(Text), record.TypeSpan.TextIn(Text)));
        Assert.Equal(["id", "type", "title", "author", "author", "volume", "issued"], record.Fields.Select(field => field.Name));
        Assert.Equal("The TeXbook", record.ValueOf("title"));
        Assert.Equal("1", record.ValueOf("volume"));
        Field second = record.Fields[4];
        Assert.Equal("""{"family": "Doe"}""", second.ValueSpan.TextIn(Text));
        Assert.Equal(0, second.NameSpan.Length);
    }

    [Theory]
    [InlineData("The \\u0054eXbook", 4, 3, "\\u0054eX")]
    [InlineData("The \\u0054eXbook", 0, 3, "The")]
    [InlineData("a \\\"quoted\\\" word", 2, 8, "\\\"quoted\\\"")]
    [InlineData("two  blanks", 4, 6, "blanks")]
    [InlineData("a\\nb c", 4, 1, "c")]
    public void A_stretch_of_a_value_is_found_where_its_escapes_stand(string written, int offset, int length, string source)
    {
        string text = $$"""[{"id": "k", "type": "book", "title": "{{written}}"}]""";
        Field title = Assert.Single(CslJsonReader.Read(text).Records).Find("title")!;
        Assert.Equal(source, title.Locate(text, offset, length).TextIn(text));
    }

    [Theory]
    [InlineData("""{"id": "a", "type": "book"}""", "a")]
    [InlineData("""[{"id": "a", "type": "book"}, {"id": "b", "type": "book"}]""", "a b")]
    [InlineData("""{"items": [{"id": "a", "type": "book"}]}""", "a")]
    [InlineData("""{"references": [{"id": "a", "type": "book"}]}""", "a")]
    [InlineData("""{"status": "ok", "message": {"items": [{"id": "a", "type": "book"}]}}""", "a")]
    [InlineData("""{"status": "ok", "message": {"id": "a", "type": "book"}}""", "a")]
    [InlineData("""{"a": {"type": "book"}, "b": {"id": "c", "type": "book"}}""", "a c")]
    [InlineData("[]", "")]
    [InlineData("{}", "")]
    [InlineData("", "")]
    [InlineData("""{"name": "no-bibliography", "version": "1.0.0"}""", "")]
    public void Items_stand_in_an_array_in_an_object_or_alone(string text, string keys)
    {
        RecordSet set = CslJsonReader.Read(text);
        Assert.Equal(keys, string.Join(" ", set.Records.Select(record => record.Key)));
        Assert.Empty(set.Errors);
    }

    [Theory]
    [InlineData("\"id\": \"smith2011\"", "smith2011", "")]
    [InlineData("\"id\": 17, \"title\": \"The title\", \"issued\": \"2011\"", "Title2011", "")]
    [InlineData("\"id\": \"17\", \"author\": [{\"family\": \"Berg\", \"non-dropping-particle\": \"van\"}]", "VanBerg", "")]
    [InlineData("\"id\": \"http://zotero.org/users/1/items/ABCD2345\", \"author\": [{\"literal\": \"The World Health Organization\"}]", "WorldHealth", "")]
    [InlineData("\"id\": \"http://zotero.org/users/1/items/ABCD2345\", \"citation-key\": \"smith2011\"", "smith2011", "")]
    [InlineData("\"id\": \"\"", "Record", "ItemWithoutId")]
    [InlineData("\"title\": \"T\"", "T", "ItemWithoutId")]
    public void The_key_is_the_citation_key_or_an_id_that_can_be_one(string members, string key, string errors)
    {
        RecordSet set = CslJsonReader.Read($$"""[{"type": "book", {{members}}}]""");
        Assert.Equal(key, Assert.Single(set.Records).Key);
        Assert.Equal(errors, Errors(set));
    }

    [Theory]
    [InlineData("\"type\": \"article-jurnal\"", "article", "article-journal")]
    [InlineData("\"type\": \"journal-article\"", "article", "article-journal")]
    [InlineData("\"type\": \"journalArticle\"", "article", "article-journal")]
    [InlineData("\"type\": \"Book\"", "book", "book")]
    [InlineData("\"type\": \"something\"", "misc", null)]
    [InlineData("\"title\": \"T\"", "misc", null)]
    public void A_type_that_is_none_is_reported_and_read_as_what_is_meant(string members, string type, string? near)
    {
        RecordSet set = CslJsonReader.Read($$"""[{"id": "k", {{members}}}]""");
        Assert.Equal(type, Assert.Single(set.Records).Type);
        SyntaxError error = Assert.Single(set.Errors);
        Assert.Equal((CslJsonErrors.UnknownCslType, near), (error.Kind, error.Argument));
    }

    [Theory]
    [InlineData("container-tile", "container-title")]
    [InlineData("container_title", "container-title")]
    [InlineData("doi", "DOI")]
    [InlineData("Title", "title")]
    [InlineData("autor", "author")]
    public void A_misspelled_variable_can_be_fixed(string name, string right)
    {
        string text = $$"""[{"id": "k", "type": "book", "{{name}}": "x"}]""";
        SyntaxError error = CslJsonReader.Read(text).Errors[0];
        Assert.Equal((CslJsonErrors.MisspelledCslVariable, right), (error.Kind, error.Argument));
        Assert.Equal(text.Replace(name, right), Fixed(text, error));
    }

    [Fact]
    public void An_unknown_variable_is_kept_and_reported_once_a_file()
    {
        RecordSet set =
            CslJsonReader.Read("""[{"id": "a", "type": "book", "zzz": {"x": 1}}, {"id": "b", "type": "book", "zzz": 2, "custom": {}, "indexed": {}}]""");
        Assert.Equal("UnknownCslVariable", Errors(set));
        Assert.Equal("""{"x": 1}""", set.Records[0].ValueOf("zzz"));
    }

    [Theory]
    [InlineData("\"DOI\": 10.1000", "DOI", "\"DOI\": \"10.1000\"")]
    [InlineData("\"title\": [\"A\", \"B\"]", "title", null)]
    [InlineData("\"title\": {\"a\": \"b\"}", "title", null)]
    [InlineData("\"volume\": true", "volume", null)]
    [InlineData("\"author\": \"Smith, John\"", "author", null)]
    [InlineData("\"author\": {\"family\": \"Smith\"}", "author", null)]
    [InlineData("\"issued\": 2011", "issued", null)]
    [InlineData("\"issued\": [[2011]]", "issued", null)]
    public void A_value_of_another_kind_is_reported(string member, string name, string? right)
    {
        string text = $$"""[{"id": "k", "type": "book", {{member}}}]""";
        SyntaxError error = Assert.Single(CslJsonReader.Read(text).Errors);
        Assert.Equal(CslJsonErrors.UnexpectedJsonValue, error.Kind);
        Assert.StartsWith($"The value of '{name}' is ", error.Argument, StringComparison.Ordinal);
        Assert.Equal(right is null ? text : text.Replace(member, right), Fixed(text, error));
    }

    [Theory]
    [InlineData("\"volume\": 8")]
    [InlineData("\"volume\": \"8\"")]
    [InlineData("\"title\": null")]
    [InlineData("\"ISSN\": [\"1759-4774\", \"1759-4782\"]")]
    [InlineData("\"issued\": \"2011-05\"")]
    [InlineData("\"author\": []")]
    [InlineData("\"categories\": [\"a\"]")]
    public void A_value_of_the_right_kind_is_not_reported(string member) =>
        Assert.Empty(CslJsonReader.Read($$"""[{"id": "k", "type": "book", {{member}}}]""").Errors);

    [Fact]
    public void A_variable_that_stands_twice_is_reported_and_the_last_one_is_the_work_s()
    {
        const string Text = """[{"id": "k", "type": "book", "volume": 1, "volume": 2}]""";
        RecordSet set = CslJsonReader.Read(Text);
        Assert.Equal("RepeatedCslVariable", Errors(set));
        Assert.Equal(Text.LastIndexOf("volume", StringComparison.Ordinal), set.Errors[0].Span.Start);
        Assert.Equal("2", CslJsonWork.Read(set.Records[0]).Volume);
    }

    [Fact]
    public void What_is_no_item_is_reported()
    {
        RecordSet set = CslJsonReader.Read("""["a", {"id": "k", "type": "book"}, 1]""");
        Assert.Single(set.Records);
        Assert.Equal("UnexpectedJsonValue,UnexpectedJsonValue", Errors(set));
    }

    [Fact]
    public void Errors_of_JSON_are_reported_and_the_records_around_them_are_read()
    {
        const string Text = "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"One},\n {\"id\": \"b\", \"type\": \"book\" \"title\": \"Two\",}]";
        RecordSet set = CslJsonReader.Read(Text);
        Assert.Contains("b", set.Records.Select(record => record.Key));
        Assert.Contains("Two", set.Records.Select(record => record.ValueOf("title")));
        Assert.All(set.Errors, error => Assert.Equal(CslJsonErrors.InvalidJson, error.Kind));
    }
}
