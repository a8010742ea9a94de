using BibGen.Formats.CslJson;
using BibGen.Text;
using CsCheck;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>How JSON is read, and what is made of text that is none.</summary>
public sealed class JsonTreeTests
{
    /// <summary>The tree as compact JSON, so that it can be compared with what is meant; a missing value is <c>?</c>.</summary>
    private static string Write(JsonTree tree) => string.Join(" ", tree.ChildrenOf(-1).Select(root => Write(tree, root)));

    private static string Write(JsonTree tree, int index) => tree[index].Kind switch
    {
        JsonKind.Object => "{" + string.Join(",", tree.ChildrenOf(index).Select(member => $"{tree.NameOf(member)}:{Write(tree, member)}")) + "}",
        JsonKind.Array => "[" + string.Join(",", tree.ChildrenOf(index).Select(element => Write(tree, element))) + "]",
        JsonKind.String => $"\"{tree.TextOf(index)}\"",
        JsonKind.Missing => "?",
        _ => tree.TextOf(index),
    };

    private static string Fixed(string text, JsonError error)
    {
        foreach (TextEdit edit in error.Edits.Reverse())
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        return text;
    }

    [Theory]
    [InlineData("""[]""", "[]")]
    [InlineData("""{"a": 1, "b": [true, false, null, -1.5e3], "c": {"d": "e"}}""", """{a:1,b:[true,false,null,-1.5e3],c:{d:"e"}}""")]
    [InlineData("\uFEFF [\r\n\t\"x\" ] ", """["x"]""")]
    [InlineData("""["a\"b\\c\/d\u00e9\t\n e"]""", """["a"b\c/dé e"]""")]
    [InlineData("""["\ud83d\ude00"]""", "[\"\ud83d\ude00\"]")]
    [InlineData("", "")]
    public void JSON_is_read_without_error(string text, string tree)
    {
        JsonTree read = JsonTree.Parse(text);
        Assert.Equal(tree, Write(read));
        Assert.Empty(read.Errors);
    }

    [Theory]
    [InlineData("""{"a": 1 "b": 2}""", """{a:1,b:2}""", "", """{"a": 1, "b": 2}""")]
    [InlineData("""{"a" 1}""", """{a:1}""", "", """{"a": 1}""")]
    [InlineData("""{"a": 1,}""", """{a:1}""", ",", """{"a": 1}""")]
    [InlineData("""[1, 2, ]""", """[1,2]""", ",", """[1, 2 ]""")]
    [InlineData("""[1,, 2]""", """[1,2]""", ",", """[1, 2]""")]
    [InlineData("""[1 2]""", """["1 2"]""", "1 2", """["1 2"]""")]
    [InlineData("""["a" "b"]""", """["a","b"]""", "", """["a", "b"]""")]
    [InlineData("""{a: 1}""", """{a:1}""", "a", """{"a": 1}""")]
    [InlineData("""{"a": x y}""", """{a:"x y"}""", "x y", """{"a": "x y"}""")]
    [InlineData("""{"a": 01}""", """{a:"01"}""", "01", """{"a": "01"}""")]
    [InlineData("""{'a': 'x "y"'}""", """{a:"x "y""}""", "'a'", """{"a": "x \"y\""}""")]
    [InlineData("""{"a": “x”}""", """{a:"x"}""", "“x”", """{"a": "x"}""")]
    [InlineData("""{"a": "x "y" z"}""", """{a:"x "y" z"}""", "\"", """{"a": "x \"y\" z"}""")]
    [InlineData("""{"a": "x\alpha"}""", """{a:"x\alpha"}""", "\\", """{"a": "x\\alpha"}""")]
    [InlineData("""{"a": "O\'Neil"}""", """{a:"O\'Neil"}""", "\\", """{"a": "O'Neil"}""")]
    [InlineData("{\"a\": \"x\n  y\"}", """{a:"x y"}""", "\n", "{\"a\": \"x\\n  y\"}")]
    [InlineData("{\"a\": \"x\ty\"}", """{a:"x y"}""", "\t", "{\"a\": \"x\\ty\"}")]
    [InlineData("{\"a\": \"x,\n\"b\": 1}", """{a:"x",b:1}""", "\"", "{\"a\": \"x\",\n\"b\": 1}")]
    [InlineData("{\"a\": \"x\n}", """{a:"x"}""", "\"", "{\"a\": \"x\"\n}")]
    [InlineData("""[{"a": 1}, {"b": 2]""", """[{a:1},{b:2}]""", "]", """[{"a": 1}, {"b": 2}]""")]
    [InlineData("""[{"a": 1, {"b": 2}]""", """[{a:1},{b:2}]""", "", """[{"a": 1}, {"b": 2}]""")]
    [InlineData("""[{"a": 1 {"b": 2}]""", """[{a:1},{b:2}]""", "", """[{"a": 1}, {"b": 2}]""")]
    [InlineData("""[{"a": [1}]""", """[{a:[1]}]""", "}", """[{"a": [1]}]""")]
    [InlineData("""[{"a": 1}]]""", """[{a:1}]""", "]", """[{"a": 1}]""")]
    [InlineData("""[{"a": [1""", """[{a:[1]}]""", "[", """[{"a": [1]}]""")]
    [InlineData("{\"a\": 1}\n{\"b\": 2}\n", """{a:1} {b:2}""", "{", "[{\"a\": 1},\n{\"b\": 2}]\n")]
    public void What_is_no_JSON_is_read_as_it_is_meant_and_can_be_fixed(string text, string tree, string span, string right)
    {
        JsonTree read = JsonTree.Parse(text);
        Assert.Equal(tree, Write(read));
        JsonError error = Assert.Single(read.Errors);
        Assert.Equal(span, error.Span.TextIn(text));
        Assert.Equal(right, Fixed(text, error));
        Assert.Empty(JsonTree.Parse(right).Errors);
    }

    [Theory]
    [InlineData("""{"a": , "b": 2}""", """{a:?,b:2}""", "\"a\"")]
    [InlineData("""{"a", "b": 2}""", """{a:?,b:2}""", "\"a\"")]
    [InlineData("""{"a": }""", """{a:?}""", "\"a\"")]
    [InlineData("""{: 2}""", """{2:?}""", ":")]
    [InlineData("""[1: 2]""", """[1,2]""", ":")]
    [InlineData("""[{[1]}]""", """[{:[1]}]""", "[")]
    [InlineData("""// a comment""", "", "// a comment")]
    public void Where_only_a_person_can_tell_there_is_no_fix(string text, string tree, string span)
    {
        JsonTree read = JsonTree.Parse(text);
        Assert.Equal(tree.Trim(), Write(read));
        Assert.Equal(span, read.Errors[0].Span.TextIn(text));
        Assert.Empty(read.Errors[0].Edits);
    }

    [Fact]
    public void Comments_are_one_error()
    {
        JsonTree read = JsonTree.Parse("/* one */ [ // two\n 1\n /* three");
        Assert.Equal("[1]", Write(read));
        Assert.Equal(["JSON has no comments", "the text ends and '[' is not closed"], read.Errors.Select(error => error.Message));
    }

    [Fact]
    public void Nesting_of_a_million_levels_is_read()
    {
        const int Depth = 1_000_000;
        JsonTree read = JsonTree.Parse(string.Concat(Enumerable.Repeat("[{\"a\":", Depth)));
        Assert.Equal(2 * Depth, read.Count - 1);
        Assert.Equal(read.Count, read[0].Next);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"a x ")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("{\"a\": 1 ")]
    [InlineData("\n\" ")]
    [InlineData("\\")]
    [InlineData("{'a' 1 ")]
    [InlineData("/*")]
    [InlineData("\"a\n\n\n")]
    [InlineData("[}")]
    [InlineData("[{")]
    public void Much_of_one_fault_takes_no_longer_than_its_length_asks_for(string piece)
    {
        // A reader whose time grows with the square of the length would not end.
        JsonTree read = JsonTree.Parse(string.Concat(Enumerable.Repeat(piece, 300_000)));
        Assert.True(read.Errors.Count <= 101);
    }

    [Fact]
    public void Reading_never_fails_and_every_value_lies_in_what_holds_it()
    {
        Gen<string> pieces =
            Gen.OneOf("{", "}", "[", "]", ":", ",", "\"", "\"a\"", "'", "1", "true", "nul", "\\", "\\u12", "\n", "\t", " ", "//", "/*", "*/", "é", "“", "\0");
        pieces.Array[0, 40].Select(string.Concat).Sample(text =>
        {
            JsonTree tree = JsonTree.Parse(text);
            for (int i = 0; i < tree.Count; i++)
            {
                JsonNode node = tree[i];
                Assert.True(node.Span.End <= text.Length && node.Name.End <= text.Length && node.Next > i && node.Next <= tree.Count);
                foreach (int child in tree.ChildrenOf(i))
                    Assert.True(node.Span.Contains(tree[child].Span) && node.Span.Contains(tree[child].Name) && tree[child].Next <= node.Next);
                (string value, int[]? places) = JsonText.Read(text, JsonText.Inside(text, node.Span));
                Assert.True(places is null || (places.Length == value.Length + 1 && places.All(place => place >= node.Span.Start && place <= node.Span.End)));
            }

            Assert.All(tree.Errors, error => Assert.True(error.Span.End <= text.Length && error.Edits.All(edit => edit.Span.End <= text.Length)));
        });
    }

    [Fact]
    public void Text_that_is_written_as_a_string_is_read_again() => Gen.String.Sample(text =>
    {
        string json = $"\"{JsonText.Write(text)}\"";
        JsonTree tree = JsonTree.Parse(json);
        Assert.Empty(tree.Errors);
        Assert.Equal(WhiteSpace.Fold(text.AsSpan()), tree.TextOf(0));
    });
}
