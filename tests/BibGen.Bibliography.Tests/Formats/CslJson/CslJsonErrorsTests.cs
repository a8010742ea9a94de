using BibGen.Tests.Rules;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>What is said of each thing that can be wrong with a CSL-JSON file, and at which place.</summary>
public sealed class CslJsonErrorsTests
{
    [Theory]
    [InlineData("BIB0037", "[1,]", "1,3 ',': This is no JSON: this comma has no value after it")]
    [InlineData("BIB0037", "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"x\ty\"}]", "1,41 '\t': This is no JSON: in a string a tab is written \\t")]
    [InlineData("BIB0038", "[{\"id\": \"k\", \"type\": \"book\", \"title\": 5}]", "1,39 '5': The value of 'title' is a number; CSL has a string")]
    [InlineData(
        "BIB0038",
        "[{\"id\": \"k\", \"type\": \"book\", \"volume\": true}]",
        "1,40 'true': The value of 'volume' is true or false; CSL has a string or a number")]
    [InlineData(
        "BIB0038",
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": {}}]",
        "1,40 '{}': The value of 'author' is an object; CSL has an array of names, [{\"family\": \"…\", \"given\": \"…\"}]")]
    [InlineData(
        "BIB0038",
        "[{\"id\": \"k\", \"type\": \"book\", \"issued\": 5}]",
        "1,40 '5': The value of 'issued' is a number; CSL has a date, {\"date-parts\": [[2011, 5, 31]]}")]
    [InlineData(
        "BIB0038",
        "[{\"id\": \"k\", \"type\": \"book\", \"categories\": 5}]",
        "1,44 '5': The value of 'categories' is a number; CSL has an array of strings")]
    [InlineData("BIB0038", "[{\"id\": \"k\", \"type\": \"book\", \"title\": []}]", "1,39 '[]': The value of 'title' is an array; CSL has a string")]
    [InlineData(
        "BIB0038",
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": \"A\"}]",
        "1,40 '\"A\"': The value of 'author' is a string; CSL has an array of names, [{\"family\": \"…\", \"given\": \"…\"}]")]
    [InlineData(
        "BIB0038",
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": [\"A\"]}]",
        "1,41 '\"A\"': The name is a string; CSL has an object, {\"family\": \"…\", \"given\": \"…\"}")]
    [InlineData("BIB0039", "[{\"id\": \"k\", \"title\": \"T\"}]", "1,2 '{': The item has no 'type' and is read as 'document'")]
    [InlineData("BIB0039", "[{\"id\": \"k\", \"type\": \"Book\"}]", "1,23 'Book': 'Book' is no type of CSL; write 'book'")]
    [InlineData("BIB0039", "[{\"id\": \"k\", \"type\": \"xyzzy\"}]", "1,23 'xyzzy': 'xyzzy' is no type of CSL and is read as 'document'")]
    [InlineData("BIB0040", "[{\"id\": \"k\", \"type\": \"book\", \"autor\": []}]", "1,31 'autor': 'autor' is no variable of CSL; write 'author'")]
    [InlineData(
        "BIB0040",
        "[{\"id\": \"k\", \"type\": \"book\", \"author\": [{\"last\": \"A\"}]}]",
        "1,43 'last': 'last' is no variable of CSL; write 'family'")]
    [InlineData("BIB0041", "[{\"id\": \"k\", \"type\": \"book\", \"zzz\": 1}]", "1,31 'zzz': 'zzz' is no variable of CSL and is ignored")]
    [InlineData(
        "BIB0042",
        "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"a\", \"title\": \"b\"}]",
        "1,45 'title': 'title' already stands in this item; readers of JSON keep the last one, so remove the others")]
    [InlineData("BIB0043", "[{\"type\": \"book\", \"title\": \"T\"}]", "1,2 '{': The item has no 'id'; code names it after its author and year")]
    public void The_message_says_what_is_wrong_and_what_would_be_right(string id, string text, string finding) =>
        Assert.Equal(finding, RuleFindings.In(id, ("test.csljson", text)));
}
