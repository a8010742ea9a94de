using BibGen.Formats.CslJson;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>What is made of text that is nearly JSON, and what is said of it.</summary>
public sealed class JsonParserTests
{
    [Theory]
    [InlineData("[1, 2]", "[1,2]", "")]
    [InlineData("[,]", "[]", "1-2 a value is missing before this comma [1-2 → ]")]
    [InlineData("[1,,2]", "[1,2]", "3-4 a value is missing before this comma [3-4 → ]")]
    [InlineData("[,1]", "[1]", "1-2 a value is missing before this comma [1-2 → ]")]
    [InlineData("[1,]", "[1]", "2-3 this comma has no value after it [2-3 → ]")]
    [InlineData("[1 , ]", "[1]", "3-4 this comma has no value after it [3-4 → ]")]
    [InlineData("[\"a\" \"b\"]", "[\"a\",\"b\"]", "4-4 a comma is missing here [4-4 → ,]")]
    [InlineData("[[1][2]]", "[[1],[2]]", "4-4 a comma is missing here [4-4 → ,]")]
    [InlineData("[{}{}]", "[{},{}]", "3-3 a comma is missing here [3-3 → ,]")]
    [InlineData("{\"a\": 1, \"b\": 2}", "{a:1,b:2}", "")]
    [InlineData("{\"a\": 1 \"b\": 2}", "{a:1,b:2}", "7-7 a comma is missing here [7-7 → ,]")]
    [InlineData("{\"a\": 1,}", "{a:1}", "7-8 this comma has no value after it [7-8 → ]")]
    [InlineData("{,}", "{}", "1-2 a value is missing before this comma [1-2 → ]")]
    [InlineData("{\"a\": [1, {\"b\": [,]}]}", "{a:[1,{b:[]}]}", "17-18 a value is missing before this comma [17-18 → ]")]
    [InlineData("{\"a\": 1,,\"b\": 2}", "{a:1,b:2}", "8-9 a value is missing before this comma [8-9 → ]")]
    [InlineData(
        "1, 2",
        "1 2",
        "1-2 this comma stands outside of every array and object | 3-4 a second value begins here; several items stand in an array, between commas")]
    [InlineData(",", "", "0-1 this comma stands outside of every array and object")]
    [InlineData("[1],", "[1]", "3-4 this comma stands outside of every array and object")]
    public void Commas_stand_between_values(string text, string tree, string errors) => Holds(text, tree, errors);

    [Theory]
    [InlineData("{\"a\"}", "{a:?}", "1-4 the name has no colon and value")]
    [InlineData("{\"a\":}", "{a:?}", "1-4 the name has no value")]
    [InlineData("{\"a\",}", "{a:?}", "1-4 the name has no colon and value | 4-5 this comma has no value after it [4-5 → ]")]
    [InlineData("{\"a\":,\"b\":1}", "{a:?,b:1}", "1-4 the name has no value")]
    [InlineData("{\"a\" 1}", "{a:1}", "4-4 a colon is missing here [4-4 → :]")]
    [InlineData("{\"a\" {}}", "{a:{}}", "4-4 a colon is missing here [4-4 → :]")]
    [InlineData("{\"a\" [1]}", "{a:[1]}", "4-4 a colon is missing here [4-4 → :]")]
    [InlineData("{\"a\": \"b\" \"c\"}", "{a:\"b\",c:?}", "9-9 a comma is missing here [9-9 → ,] | 10-13 the name has no colon and value")]
    [InlineData("{a: 1}", "{a:1}", "1-2 a name stands in quotation marks [1-1 → \"] [2-2 → \"]")]
    [InlineData("{a b: 1}", "{a b:1}", "1-4 a name stands in quotation marks [1-1 → \"] [4-4 → \"]")]
    [InlineData("{1: 2}", "{1:2}", "1-2 a name stands in quotation marks [1-1 → \"] [2-2 → \"]")]
    [InlineData("{true}", "{true:?}", "1-5 a name stands in quotation marks [1-1 → \"] [5-5 → \"] | 1-5 the name has no colon and value")]
    [InlineData(":", "", "0-1 this colon has no name before it")]
    [InlineData("[:]", "[]", "1-2 this colon has no name before it")]
    [InlineData("{:}", "{}", "1-2 this colon has no name before it")]
    [InlineData("{\"a\"::1}", "{a:1}", "5-6 this colon has no name before it")]
    [InlineData(
        "{\"a\": 1: 2}",
        "{a:1,2:?}",
        "7-8 this colon has no name before it | 8-8 a comma is missing here [8-8 → ,] | 9-10 a name stands in quotation marks "
            + "[9-9 → \"] [10-10 → \"] | 9-10 the name has no colon and value")]
    [InlineData(
        "{\"a",
        "{a:?}",
        "0-1 the text ends and '{' is not closed [3-3 → }] | 1-2 the string that begins here has no closing quotation mark [3-3 "
            + "→ \"] | 1-3 the name has no colon and value")]
    [InlineData("{\"a\"", "{a:?}", "0-1 the text ends and '{' is not closed [4-4 → }] | 1-4 the name has no colon and value")]
    [InlineData("{\"a\":", "{a:?}", "0-1 the text ends and '{' is not closed [5-5 → }] | 1-4 the name has no value")]
    [InlineData("{\"a\": 1", "{a:1}", "0-1 the text ends and '{' is not closed [7-7 → }]")]
    [InlineData("[{\"a\"]", "[{a:?}]", "2-5 the name has no colon and value | 5-6 '}' is missing before ']' [5-5 → }]")]
    [InlineData("[{\"a\":]", "[{a:?}]", "2-5 the name has no value | 6-7 '}' is missing before ']' [6-6 → }]")]
    public void A_name_has_a_colon_and_a_value(string text, string tree, string errors) => Holds(text, tree, errors);

    [Theory]
    [InlineData("[}", "[]", "0-1 the text ends and '[' is not closed [2-2 → ]] | 1-2 nothing is open that '}' could close [1-2 → ]")]
    [InlineData("{]", "{}", "0-1 the text ends and '{' is not closed [2-2 → }] | 1-2 nothing is open that ']' could close [1-2 → ]")]
    [InlineData("[1}", "[1]", "0-1 the text ends and '[' is not closed [3-3 → ]] | 2-3 nothing is open that '}' could close [2-3 → ]")]
    [InlineData("{\"a\": 1]", "{a:1}", "0-1 the text ends and '{' is not closed [8-8 → }] | 7-8 nothing is open that ']' could close [7-8 → ]")]
    [InlineData("[{\"a\": 1]", "[{a:1}]", "8-9 '}' is missing before ']' [8-8 → }]")]
    [InlineData("{\"a\": [1}", "{a:[1]}", "8-9 ']' is missing before '}' [8-8 → ]]")]
    [InlineData("[[1]", "[[1]]", "0-1 the text ends and '[' is not closed [4-4 → ]]")]
    [InlineData("[[[", "[[[]]]", "2-3 the text ends and '[' is not closed [3-3 → ]]]]")]
    [InlineData("{\"a\": {\"b\": [", "{a:{b:[]}}", "12-13 the text ends and '[' is not closed [13-13 → ]}}]")]
    [InlineData("[1,", "[1]", "0-1 the text ends and '[' is not closed [3-3 → ]] | 2-3 this comma has no value after it [2-3 → ]")]
    [InlineData("[1]]", "[1]", "3-4 nothing is open that ']' could close [3-4 → ]")]
    [InlineData("{}}", "{}", "2-3 nothing is open that '}' could close [2-3 → ]")]
    [InlineData("]", "", "0-1 nothing is open that ']' could close [0-1 → ]")]
    [InlineData("}", "", "0-1 nothing is open that '}' could close [0-1 → ]")]
    [InlineData("[[}]", "[[]]", "0-1 the text ends and '[' is not closed [4-4 → ]] | 2-3 nothing is open that '}' could close [2-3 → ]")]
    [InlineData("{\"a\": [{\"b\": 1]}", "{a:[{b:1}]}", "14-15 '}' is missing before ']' [14-14 → }]")]
    [InlineData("[{\"a\": {\"b\": 1]", "[{a:{b:1}}]", "14-15 '}' is missing before ']' [14-14 → }] | 14-15 '}' is missing before ']' [14-14 → }]")]
    [InlineData(
        "[[1,}]",
        "[[1]]",
        "0-1 the text ends and '[' is not closed [6-6 → ]] | 3-4 this comma has no value after it [3-4 → ] | 4-5 nothing is "
            + "open that '}' could close [4-5 → ]")]
    public void Brackets_close_what_they_open(string text, string tree, string errors) => Holds(text, tree, errors);

    [Theory]
    [InlineData("[{\"a\": 1 {\"b\": 2}]", "[{a:1},{b:2}]", "8-8 '}' is missing here [8-8 → },]")]
    [InlineData("[{\"a\": 1, {\"b\": 2}]", "[{a:1},{b:2}]", "8-8 '}' is missing here [8-8 → }]")]
    [InlineData("[{\"a\": 1, {\"b\": 2}", "[{a:1},{b:2}]", "0-1 the text ends and '[' is not closed [18-18 → ]] | 8-8 '}' is missing here [8-8 → }]")]
    [InlineData(
        "[{ {\"b\": 2}]",
        "[{:{b:2}}]",
        "3-4 a name in quotation marks and a colon are missing before this value | 11-12 '}' is missing before ']' [11-11 → }]")]
    [InlineData(
        "{\"a\": 1 {\"b\": 2}",
        "{a:1} {b:2}",
        "7-7 '}' is missing here [7-7 → }] | 8-9 a second value begins here; several items stand in an array, between commas [0-0 → [] [7-7 → ,] [16-16 → ]]")]
    [InlineData("{\"a\": {\"b\": 1, {\"c\": 2}}}", "{a:{b:1,:{c:2}}}", "15-16 a name in quotation marks and a colon are missing before this value")]
    [InlineData(
        "{\"a\": 1, {\"b\": 2}",
        "{a:1} {b:2}",
        "7-7 '}' is missing here [7-7 → }] | 9-10 a second value begins here; several items stand in an array, between commas [0-0 → [] [7-7 → ,] [17-17 → ]]")]
    [InlineData("[{\"a\": 1, [2]}]", "[{a:1,:[2]}]", "10-11 a name in quotation marks and a colon are missing before this value")]
    [InlineData("{[1]}", "{:[1]}", "1-2 a name in quotation marks and a colon are missing before this value")]
    [InlineData("[{\"a\": [{\"b\": 1 {\"c\": 2}]}]", "[{a:[{b:1},{c:2}]}]", "15-15 '}' is missing here [15-15 → },]")]
    public void An_object_that_begins_where_a_name_is_due_follows_one_that_does_not_close(string text, string tree, string errors) =>
        Holds(text, tree, errors);

    [Theory]
    [InlineData(
        "{\"a\": 1}\n{\"b\": 2}\n{\"c\": 3}",
        "{a:1} {b:2} {c:3}",
        "9-10 a second value begins here; several items stand in an array, between commas [0-0 → [] [8-8 → ,] [17-17 → ,] [26-26 → ]]")]
    [InlineData("{} {}", "{} {}", "3-4 a second value begins here; several items stand in an array, between commas [0-0 → [] [2-2 → ,] [5-5 → ]]")]
    [InlineData("1 2", "\"1 2\"", "0-3 '1 2' is no value of JSON; text stands in quotation marks [0-0 → \"] [3-3 → \"]")]
    [InlineData("[1] [2]", "[1] [2]", "4-5 a second value begins here; several items stand in an array, between commas")]
    [InlineData("{} 1", "{} 1", "3-4 a second value begins here; several items stand in an array, between commas")]
    [InlineData("\"a\" \"b\"", "\"a\" \"b\"", "4-5 a second value begins here; several items stand in an array, between commas")]
    public void Values_one_after_the_other_belong_into_an_array(string text, string tree, string errors) => Holds(text, tree, errors);

    [Theory]
    [InlineData("[x]", "[\"x\"]", "1-2 'x' is no value of JSON; text stands in quotation marks [1-1 → \"] [2-2 → \"]")]
    [InlineData("[x y ]", "[\"x y\"]", "1-4 'x y' is no value of JSON; text stands in quotation marks [1-1 → \"] [4-4 → \"]")]
    [InlineData("[x\\y]", "[\"x\\y\"]", "1-4 'x\\y' is no value of JSON; text stands in quotation marks")]
    [InlineData("[null, true, false]", "[null,true,false]", "")]
    [InlineData("[Null]", "[\"Null\"]", "1-5 'Null' is no value of JSON; text stands in quotation marks [1-1 → \"] [5-5 → \"]")]
    [InlineData("[TRUE]", "[\"TRUE\"]", "1-5 'TRUE' is no value of JSON; text stands in quotation marks [1-1 → \"] [5-5 → \"]")]
    [InlineData(
        "[01, -1, 1e5, +1, .5, 1.]",
        "[\"01\",-1,1e5,\"+1\",\".5\",\"1.\"]",
        "1-3 '01' is no value of JSON; text stands in quotation marks [1-1 → \"] [3-3 → \"] | 14-16 '+1' is no value of JSON; "
            + "text stands in quotation marks [14-14 → \"] [16-16 → \"] | 18-20 '.5' is no value of JSON; text stands in quotation "
            + "marks [18-18 → \"] [20-20 → \"] | 22-24 '1.' is no value of JSON; text stands in quotation marks [22-22 → \"] [24-24 "
            + "→ \"]")]
    [InlineData(
        "{\"a\": x y, \"b\": z}",
        "{a:\"x y\",b:\"z\"}",
        "6-9 'x y' is no value of JSON; text stands in quotation marks [6-6 → \"] [9-9 → \"] | 16-17 'z' is no value of JSON; "
            + "text stands in quotation marks [16-16 → \"] [17-17 → \"]")]
    [InlineData(
        "[x\"y\"]",
        "[\"x\",\"y\"]",
        "1-2 'x' is no value of JSON; text stands in quotation marks [1-1 → \"] [2-2 → \"] | 2-2 a comma is missing here [2-2 → ,]")]
    [InlineData("x", "\"x\"", "0-1 'x' is no value of JSON; text stands in quotation marks [0-0 → \"] [1-1 → \"]")]
    [InlineData("{\"a\": x\n}", "{a:\"x\"}", "6-7 'x' is no value of JSON; text stands in quotation marks [6-6 → \"] [7-7 → \"]")]
    [InlineData(
        "[undefined,NaN]",
        "[\"undefined\",\"NaN\"]",
        "1-10 'undefined' is no value of JSON; text stands in quotation marks [1-1 → \"] [10-10 → \"] | 11-14 'NaN' is no value "
            + "of JSON; text stands in quotation marks [11-11 → \"] [14-14 → \"]")]
    [InlineData("[ 1 ]", "[1]", "")]
    public void A_word_that_is_no_value_is_text(string text, string tree, string errors) => Holds(text, tree, errors);

    [Theory]
    [InlineData("// a", "", "0-4 JSON has no comments")]
    [InlineData("// a\n1", "1", "0-4 JSON has no comments")]
    [InlineData("/* a */ 1", "1", "0-7 JSON has no comments")]
    [InlineData("[1 /* a */, // b\n 2]", "[1,2]", "3-10 JSON has no comments")]
    [InlineData("{\"a\": 8 // c\n}", "{a:8}", "8-12 JSON has no comments")]
    [InlineData(
        "[x y // c, d\n]",
        "[\"x y\"]",
        "1-4 'x y' is no value of JSON; text stands in quotation marks [1-1 → \"] [4-4 → \"] | 5-12 JSON has no comments")]
    [InlineData("/* a", "", "0-4 JSON has no comments")]
    [InlineData("/", "\"/\"", "0-1 '/' is no value of JSON; text stands in quotation marks [0-0 → \"] [1-1 → \"]")]
    [InlineData("[/]", "[\"/\"]", "1-2 '/' is no value of JSON; text stands in quotation marks [1-1 → \"] [2-2 → \"]")]
    [InlineData("[1 / 2]", "[\"1 / 2\"]", "1-6 '1 / 2' is no value of JSON; text stands in quotation marks [1-1 → \"] [6-6 → \"]")]
    [InlineData("/**/1", "1", "0-4 JSON has no comments")]
    [InlineData("1/*/ */", "\"1/*/ */\"", "0-7 '1/*/ */' is no value of JSON; text stands in quotation marks [0-0 → \"] [7-7 → \"]")]
    public void Comments_are_one_error(string text, string tree, string errors) => Holds(text, tree, errors);

    private static void Holds(string text, string tree, string errors)
    {
        JsonTree read = JsonTree.Parse(text);
        Assert.Equal(tree, PrintedJson.Tree(read));
        Assert.Equal(errors, PrintedJson.Errors(read));
    }
}
