using BibGen.Formats.CslJson;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>Where a string ends, also one whose end is lost, and what in it needs an escape.</summary>
public sealed class JsonStringScannerTests
{
    [Theory]
    [InlineData("[\"a\", \"b\"]", "[\"a\",\"b\"]", "")]
    [InlineData("[\"a\" , \"b\" ]", "[\"a\",\"b\"]", "")]
    [InlineData("{\"a\" : \"b\"}", "{a:\"b\"}", "")]
    [InlineData("[\"a\tb\"]", "[\"a b\"]", "3-4 in a string a tab is written \\t [3-4 → \\t]")]
    [InlineData("[\"x \"y\" z\"]", "[\"x \"y\" z\"]", "4-5 in a string a quotation mark is written \\\" [4-4 → \\] [6-6 → \\]")]
    [InlineData("[\"x \"\"y\"]", "[\"x\",\"y\"]", "5-5 a comma is missing here [5-5 → ,]")]
    [InlineData("[\"a\"\t]", "[\"a\"]", "")]
    [InlineData("[\"a\" ]", "[\"a\"]", "")]
    [InlineData("[\"a\"// c\n]", "[\"a\"]", "4-8 JSON has no comments")]
    [InlineData("[\"a\"", "[\"a\"]", "0-1 the text ends and '[' is not closed [4-4 → ]]")]
    [InlineData("[\"x \"y\" z\"\n]", "[\"x \"y\" z\"]", "4-5 in a string a quotation mark is written \\\" [4-4 → \\] [6-6 → \\]")]
    [InlineData("{\"a\": \"x \"y\"\n}", "{a:\"x \"y\"}", "9-10 in a string a quotation mark is written \\\" [9-9 → \\]")]
    [InlineData(
        "[\"a\"x\n, \"b\"]",
        "[\"a\",\"x\",\"b\"]",
        "4-4 a comma is missing here [4-4 → ,] | 4-5 'x' is no value of JSON; text stands in quotation marks [4-4 → \"] [5-5 → \"]")]
    public void A_quotation_mark_ends_a_string_where_the_next_sign_can_follow_one(string text, string tree, string errors) => Holds(text, tree, errors);

    [Theory]
    [InlineData(
        "[\"a",
        "[\"a\"]",
        "0-1 the text ends and '[' is not closed [3-3 → ]] | 1-2 the string that begins here has no closing quotation mark [3-3 → \"]")]
    [InlineData("\"", "\"\"", "0-1 the string that begins here has no closing quotation mark [1-1 → \"]")]
    [InlineData("\"a", "\"a\"", "0-1 the string that begins here has no closing quotation mark [2-2 → \"]")]
    [InlineData("[\"a\n]", "[\"a\"]", "1-2 the string that begins here has no closing quotation mark [3-3 → \"]")]
    [InlineData(
        "[\"a,\n\"b\": 1}",
        "[\"a\",\"b\",1]",
        "0-1 the text ends and '[' is not closed [12-12 → ]] | 1-2 the string that begins here has no closing quotation mark "
            + "[3-3 → \"] | 8-9 this colon has no name before it | 9-9 a comma is missing here [9-9 → ,] | 11-12 nothing is open that "
            + "'}' could close [11-12 → ]")]
    [InlineData("{\"a\": \"x\n}", "{a:\"x\"}", "6-7 the string that begins here has no closing quotation mark [8-8 → \"]")]
    [InlineData("{\"a\": \"x,\n\"b\": 1}", "{a:\"x\",b:1}", "6-7 the string that begins here has no closing quotation mark [8-8 → \"]")]
    [InlineData(
        "{\"a\": \"x\n  \"b\" : 1}",
        "{a:\"x\",b:1}",
        "6-7 the string that begins here has no closing quotation mark [8-8 → \"] | 8-8 a comma is missing here [8-8 → ,]")]
    [InlineData("{\"a\": \"x}", "{a:\"x\"}", "6-7 the string that begins here has no closing quotation mark [8-8 → \"]")]
    [InlineData(
        "{\"a\": \"x]}",
        "{a:\"x\"}",
        "6-7 the string that begins here has no closing quotation mark [8-8 → \"] | 8-9 nothing is open that ']' could close [8-9 → ]")]
    [InlineData(
        "{\"a\": \"x [y]}",
        "{a:\"x [y]}\"}",
        "0-1 the text ends and '{' is not closed [13-13 → }] | 6-7 the string that begins here has no closing quotation mark [13-13 → \"]")]
    [InlineData("[\"a ,\n{\"b\": 1}]", "[\"a\",{b:1}]", "1-2 the string that begins here has no closing quotation mark [3-3 → \"]")]
    [InlineData(
        "[\"a\n{}]",
        "[\"a\",{}]",
        "1-2 the string that begins here has no closing quotation mark [3-3 → \"] | 3-3 a comma is missing here [3-3 → ,]")]
    [InlineData("[\"a\n{b]\"]", "[\"a {b]\"]", "3-4 in a string a line break is written \\n [3-4 → \\n]")]
    [InlineData("[\"a\n\"b\"]", "[\"a \"b\"]", "3-4 in a string a line break is written \\n [3-4 → \\n] [4-4 → \\]")]
    [InlineData(
        "[\"a\n\n\n",
        "[\"a\"]",
        "0-1 the text ends and '[' is not closed [3-3 → ]] | 1-2 the string that begins here has no closing quotation mark [3-3 → \"]")]
    public void A_string_without_its_end_stops_before_a_line_of_JSON(string text, string tree, string errors) => Holds(text, tree, errors);

    [Theory]
    [InlineData("[\"a\nb\"]", "[\"a b\"]", "3-4 in a string a line break is written \\n [3-4 → \\n]")]
    [InlineData("[\"a\r\nb\"]", "[\"a b\"]", "3-4 in a string a line break is written \\n [3-4 → ] [4-5 → \\n]")]
    [InlineData("[\"a\rb\"]", "[\"a b\"]", "3-4 in a string a line break is written \\n [3-4 → \\n]")]
    [InlineData("[\"a\n  b\"]", "[\"a b\"]", "3-4 in a string a line break is written \\n [3-4 → \\n]")]
    [InlineData("[\"a\n\n b\"]", "[\"a b\"]", "3-4 in a string a line break is written \\n [3-4 → \\n] [4-5 → \\n]")]
    [InlineData("[\"a\n\tb\"]", "[\"a b\"]", "3-4 in a string a line break is written \\n [3-4 → \\n] [4-5 → \\t]")]
    public void A_line_end_in_a_string_is_written_n(string text, string tree, string errors) => Holds(text, tree, errors);

    [Theory]
    [InlineData("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"]", "[\"\"\\/\b\f é\"]", "")]
    [InlineData(
        "[\"\\u00E9\\u12\"]",
        "[\"é\\u12\"]",
        "8-9 in a string a backslash is written \\\\; after a single one stands one of \"\\/bfnrt or u with four hexadecimal digits [8-8 → \\]")]
    [InlineData(
        "[\"\\u00g0\"]",
        "[\"\\u00g0\"]",
        "2-3 in a string a backslash is written \\\\; after a single one stands one of \"\\/bfnrt or u with four hexadecimal digits [2-2 → \\]")]
    [InlineData(
        "[\"\\x\"]",
        "[\"\\x\"]",
        "2-3 in a string a backslash is written \\\\; after a single one stands one of \"\\/bfnrt or u with four hexadecimal digits [2-2 → \\]")]
    [InlineData(
        "[\"\\'\"]",
        "[\"\\'\"]",
        "2-3 in a string a backslash is written \\\\; after a single one stands one of \"\\/bfnrt or u with four hexadecimal digits [2-3 → ]")]
    [InlineData(
        "[\"a\\",
        "[\"a\\\"]",
        "0-1 the text ends and '[' is not closed [4-4 → ]] | 1-2 the string that begins here has no closing quotation mark [4-4 → \"]")]
    [InlineData(
        "[\"a\\\"",
        "[\"a\\\"]",
        "0-1 the text ends and '[' is not closed [5-5 → ]] | 1-2 the string that begins here has no closing quotation mark [5-5 → \"]")]
    [InlineData(
        "[\"\\u\"]",
        "[\"\\u\"]",
        "2-3 in a string a backslash is written \\\\; after a single one stands one of \"\\/bfnrt or u with four hexadecimal digits [2-2 → \\]")]
    [InlineData(
        "[\"\\u12",
        "[\"\\u12\"]",
        "0-1 the text ends and '[' is not closed [6-6 → ]] | 1-2 the string that begins here has no closing quotation mark [6-6 → \"]")]
    [InlineData(
        "[\"a\\ b\\ c\"]",
        "[\"a\\ b\\ c\"]",
        "3-4 in a string a backslash is written \\\\; after a single one stands one of \"\\/bfnrt or u with four hexadecimal digits [3-3 → \\] [6-6 → \\]")]
    public void A_backslash_begins_an_escape_or_is_written_twice(string text, string tree, string errors) => Holds(text, tree, errors);

    [Theory]
    [InlineData("['a']", "[\"a\"]", "1-4 strings of JSON stand in straight double quotation marks [1-2 → \"] [3-4 → \"]")]
    [InlineData("['a', 'b']", "[\"a\",\"b\"]", "1-4 strings of JSON stand in straight double quotation marks [1-2 → \"] [3-4 → \"] [6-7 → \"] [8-9 → \"]")]
    [InlineData("['it's']", "[\"it's\"]", "1-7 strings of JSON stand in straight double quotation marks [1-2 → \"] [6-7 → \"]")]
    [InlineData(
        "['a \"b\" c']",
        "[\"a \"b\" c\"]",
        "1-10 strings of JSON stand in straight double quotation marks [1-2 → \"] [4-4 → \\] [6-6 → \\] [9-10 → \"]")]
    [InlineData("[“a”]", "[\"a\"]", "1-4 strings of JSON stand in straight double quotation marks [1-2 → \"] [3-4 → \"]")]
    [InlineData("[„a”]", "[\"a\"]", "1-4 strings of JSON stand in straight double quotation marks [1-2 → \"] [3-4 → \"]")]
    [InlineData("[‘a’]", "[\"a\"]", "1-4 strings of JSON stand in straight double quotation marks [1-2 → \"] [3-4 → \"]")]
    [InlineData("['a\tb']", "[\"a b\"]", "1-6 strings of JSON stand in straight double quotation marks [1-2 → \"] [3-4 → \\t] [5-6 → \"]")]
    [InlineData("{'a': 'b'}", "{a:\"b\"}", "1-4 strings of JSON stand in straight double quotation marks [1-2 → \"] [3-4 → \"] [6-7 → \"] [8-9 → \"]")]
    [InlineData(
        "['a",
        "[\"a\"]",
        "0-1 the text ends and '[' is not closed [3-3 → ]] | 1-2 the string that begins here has no closing quotation mark [3-3 → \"]")]
    [InlineData("['a\\'b']", "[\"a\\'b\"]", "1-7 strings of JSON stand in straight double quotation marks [1-2 → \"] [3-4 → ] [6-7 → \"]")]
    [InlineData(
        "['a']['b",
        "[\"a\"] [\"b\"]",
        "1-4 strings of JSON stand in straight double quotation marks [1-2 → \"] [3-4 → \"] | 5-6 the text ends and '[' is not "
            + "closed [8-8 → ]] | 5-6 a second value begins here; several items stand in an array, between commas | 6-7 the string "
            + "that begins here has no closing quotation mark [8-8 → \"]")]
    public void Other_quotation_marks_are_one_error(string text, string tree, string errors) => Holds(text, tree, errors);

    private static void Holds(string text, string tree, string errors)
    {
        JsonTree read = JsonTree.Parse(text);
        Assert.Equal(tree, PrintedJson.Tree(read));
        Assert.Equal(errors, PrintedJson.Errors(read));
    }
}
