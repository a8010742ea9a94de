using BibGen.Formats.Bibtex;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>Values: their parts, and where one ends that does not close.</summary>
public class BibtexParserValuesTests
{
    [Theory]
    [InlineData("@misc{k, t = {a {b} c}}", "Entry 0-23 @misc <k> t={a {b} c}")]
    [InlineData("@misc{k, t = {}}", "Entry 0-16 @misc <k> t={}")]
    [InlineData("@misc{k, t = \"\"}", "Entry 0-16 @misc <k> t=\"\"")]
    [InlineData("@misc{k, t = \"a {\"} b\"}", "Entry 0-23 @misc <k> t=\"a {\"} b\"")]
    [InlineData("@misc{k, t = \"a\", u = \"b\"}", "Entry 0-26 @misc <k> t=\"a\" u=\"b\"")]
    [InlineData("@misc{k, t = jan # 1 # 2x}", "Entry 0-26 @misc <k> t=$jan#1#?2x")]
    [InlineData("@misc{k, t = jan\t# feb}", "Entry 0-23 @misc <k> t=$jan#$feb")]
    [InlineData("@misc{k, t = jan\t, u = 1}", "Entry 0-25 @misc <k> t=$jan u=1")]
    [InlineData("@misc{k, t = jan\n}", "Entry 0-18 @misc <k> t=$jan")]
    [InlineData("@misc{k, t = jan, u = 2011a, v = 007}", "Entry 0-37 @misc <k> t=$jan u=?2011a v=007")]
    [InlineData("@misc{k, t = 1999, u = 9, v = 9a}", "Entry 0-33 @misc <k> t=1999 u=9 v=?9a")]
    [InlineData("@misc{k, t = {a b = c\n d}}", "Entry 0-26 @misc <k> t={a b = c\n d}")]
    [InlineData("@misc{k, t = {a}}\n", "Entry 0-17 @misc <k> t={a} | FreeText 17-18")]
    [InlineData("@misc{k, t = {a\n@{j}\n b},\n u = 1}", "Entry 0-33 @misc <k> t={a\n@{j}\n b} u=1")]
    [InlineData("@misc{k, t = {a\n@twitter\n b}, u = 1}", "Entry 0-36 @misc <k> t={a\n@twitter\n b} u=1")]
    public void A_value_is_parts_joined(string text, string blocks) => Holds(text, blocks, "");

    [Theory]
    [InlineData("@misc{k, t = \"a \" b\" , u = 1}", "Entry 0-29 @misc <k> t=\"a \" b\" u=1", "MissingComma 16-17 k '\"'")]
    [InlineData("@misc{k, t = \"a \"b\" }", "Entry 0-21 @misc <k> t=\"a \"b\"", "MissingComma 16-18 k '\"b'")]
    [InlineData("@misc{k, t = \"a \"b\"\n}", "Entry 0-21 @misc <k> t=\"a \"b\"", "MissingComma 16-18 k '\"b'")]
    [InlineData("@misc{k, t = \"a\"\"b\", u = 1}", "Entry 0-27 @misc <k> t=\"a\"\"b\" u=1", "MissingComma 15-16 k '\"'")]
    [InlineData("@misc{k, t = \"a \" b\"\n, u = 1}", "Entry 0-29 @misc <k> t=\"a \" b\" u=1", "MissingComma 16-17 k '\"'")]
    [InlineData("@misc{k, t = \"a \" b \"c\", u = 1}", "Entry 0-31 @misc <k> t=\"a \" b \"c\" u=1", "MissingComma 16-17 k '\"'")]
    [InlineData("@misc{k, t = \"a \" b\nx\", u = 1}", "Entry 0-30 @misc <k> t=\"a \" u=1", "MissingComma 18-19 k 'b'")]
    [InlineData("@misc{k, t = \"a\"@misc{j}", "Entry 0-24 @misc <k> t=\"a\"", "MissingComma 16-17 k '@' | UnclosedEntry 0-5 k '}' [24-24 → }]")]
    public void A_quotation_mark_inside_a_value_does_not_end_it_where_another_can(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, t = \"a } b\", u = 1}", "Entry 0-28 @misc <k> t=\"a } b\" u=1", "UnbalancedBraces 16-17 k")]
    [InlineData("@misc{k, t = \"a } } b\", u = 1}", "Entry 0-30 @misc <k> t=\"a } } b\" u=1", "UnbalancedBraces 16-17 k")]
    public void A_brace_too_many_in_a_quoted_value_is_reported_once(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, t = \"A", "Entry 0-15 @misc <k> t=\"A…", "UnterminatedString 13-14 k | UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{k, t = \"a }", "Entry 0-17 @misc <k> t=\"a }…", "UnterminatedString 13-14 k | UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{k, t = \"a { b\", u = 1", "Entry 0-27 @misc <k> t=\"a { b\", u = 1…", "UnterminatedString 13-14 k | UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{k, t = \"a }\n}\n@misc{j,}", "Entry 0-19 @misc <k> t=\"a }… | FreeText 19-20 | Entry 20-29 @misc <j>", "UnterminatedString 13-14 k")]
    [InlineData(
        "@misc{k, t = \"a\nu = 1}\n@misc{j,}\n",
        "Entry 0-22 @misc <k> t=\"a… u=1 | FreeText 22-23 | Entry 23-32 @misc <j> | FreeText 32-33",
        "UnterminatedString 13-14 k | MissingComma 15-15 k 'u' [15-15 → ,]")]
    [InlineData("@misc{k, t = \"a,\n u = 1\n}\n", "Entry 0-25 @misc <k> t=\"a… u=1 | FreeText 25-26", "UnterminatedString 13-14 k")]
    [InlineData(
        "@misc{k, t = \"a {\n@misc{j,}\n b, u = 1}",
        "Entry 0-17 @misc <k> t=\"a {… | FreeText 17-18 | Entry 18-27 @misc <j> | FreeText 27-38",
        "UnterminatedString 13-14 k | UnclosedEntry 0-5 k '}'")]
    [InlineData(
        "@misc{k, t = \"a\n@misc{j,}\n\", u = 1}",
        "Entry 0-15 @misc <k> t=\"a… | FreeText 15-16 | Entry 16-25 @misc <j> | FreeText 25-35",
        "UnterminatedString 13-14 k | UnclosedEntry 0-5 k '}'")]
    public void A_quoted_value_that_does_not_end_stops_before_fields_and_entries(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, t = {A", "Entry 0-15 @misc <k> t={A…", "UnbalancedBraces 13-14 k | UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{k, t = {a {b},\n u = 1\n}\n", "Entry 0-29 @misc <k> t={a {b}… u=1 | FreeText 29-30", "UnbalancedBraces 13-14 k")]
    [InlineData(
        "@misc{k, t = {a,\n u = 1\n}\n@misc{j,}\n",
        "Entry 0-25 @misc <k> t={a… u=1 | FreeText 25-26 | Entry 26-35 @misc <j> | FreeText 35-36",
        "UnbalancedBraces 13-14 k")]
    [InlineData(
        "@misc{k, t = {a\n\n@misc{j,}\n",
        "Entry 0-15 @misc <k> t={a… | FreeText 15-17 | Entry 17-26 @misc <j> | FreeText 26-27",
        "UnbalancedBraces 13-14 k | UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{k, t = {,\n u = 1}", "Entry 0-23 @misc <k> t={… u=1", "UnbalancedBraces 13-14 k")]
    [InlineData(
        "@misc{k, t = {\n@misc{j,}",
        "Entry 0-14 @misc <k> t={… | FreeText 14-15 | Entry 15-24 @misc <j>",
        "UnbalancedBraces 13-14 k | UnclosedEntry 0-5 k '}'")]
    [InlineData(
        "@misc{k, t = {a\n  @misc{j,}",
        "Entry 0-15 @misc <k> t={a… | FreeText 15-18 | Entry 18-27 @misc <j>",
        "UnbalancedBraces 13-14 k | UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{k, t = {a} # {b,\n u = 1\n}", "Entry 0-31 @misc <k> t={a}#{b… u=1", "UnbalancedBraces 19-20 k")]
    [InlineData(
        "@misc{k, t = {a\n u = {b}\n}\n",
        "Entry 0-26 @misc <k> t={a… u={b} | FreeText 26-27",
        "UnbalancedBraces 13-14 k | MissingComma 15-15 k 'u' [15-15 → ,]")]
    [InlineData(
        "@misc{k, t = {a\r u = 1\r}\r",
        "Entry 0-24 @misc <k> t={a… u=1 | FreeText 24-25",
        "UnbalancedBraces 13-14 k | MissingComma 15-15 k 'u' [15-15 → ,]")]
    [InlineData(
        "@misc{a, t = {x\n@misc{b, t = {y\n@misc{c,}",
        "Entry 0-15 @misc <a> t={x… | FreeText 15-16 | Entry 16-31 @misc <b> t={y… | FreeText 31-32 | Entry 32-41 @misc <c>",
        "UnbalancedBraces 13-14 a | UnclosedEntry 0-5 a '}' | UnbalancedBraces 29-30 b | UnclosedEntry 16-21 b '}'")]
    [InlineData(
        "@misc{k, t = {a\n@misc{j,}\n b} x}",
        "Entry 0-15 @misc <k> t={a… | FreeText 15-16 | Entry 16-25 @misc <j> | FreeText 25-32",
        "UnbalancedBraces 13-14 k | UnclosedEntry 0-5 k '}'")]
    public void A_value_in_braces_that_does_not_close_stops_before_fields_and_entries(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData(
        "@misc{k, t = {a {b}\n}\n@misc{j,}\n",
        "Entry 0-21 @misc <k> t={a {b}\n} | FreeText 21-22 | Entry 22-31 @misc <j> | FreeText 31-32",
        "UnclosedEntry 0-5 k '}' [21-21 → \n}]")]
    [InlineData(
        "@misc{k, t = {a, }\n@misc{j,}",
        "Entry 0-18 @misc <k> t={a, } | FreeText 18-19 | Entry 19-28 @misc <j>",
        "UnclosedEntry 0-5 k '}' [18-18 → }]")]
    [InlineData("@misc{k, t = {{a}, u = 1}", "Entry 0-25 @misc <k> t={{a}, u = 1}", "UnclosedEntry 0-5 k '}' [25-25 → }]")]
    public void A_value_that_takes_the_brace_of_its_entry_leaves_it_open(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, t = {a\n@misc{j}\n}, u = 1}", "Entry 0-34 @misc <k> t={a\n@misc{j}\n} u=1", "EntryStartInsideValue 16-21 k '@misc'")]
    [InlineData(
        "@misc{k, t = {a\n@misc{j}\n b}\n u = 1}",
        "Entry 0-36 @misc <k> t={a\n@misc{j}\n b} u=1",
        "EntryStartInsideValue 16-21 k '@misc' | MissingComma 28-28 k 'u' [28-28 → ,]")]
    [InlineData(
        "@misc{k, t = \"a {\n@misc{j}\n} b\", u = 1}",
        "Entry 0-39 @misc <k> t=\"a {\n@misc{j}\n} b\" u=1",
        "EntryStartInsideValue 18-23 k '@misc'")]
    [InlineData(
        "@misc{k, t = \"a {\n@misc{j,}\n} b {\n@misc{l,}\n} c\", u = 1}",
        "Entry 0-56 @misc <k> t=\"a {\n@misc{j,}\n} b {\n@misc{l,}\n} c\" u=1",
        "EntryStartInsideValue 18-23 k '@misc'")]
    public void An_entry_inside_a_value_that_closes_belongs_to_it_and_is_reported(string text, string blocks, string errors) => Holds(text, blocks, errors);

    private static void Holds(string text, string blocks, string errors)
    {
        BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text);
        Assert.Equal(blocks, PrintedSyntax.Blocks(tree));
        Assert.Equal(errors, PrintedSyntax.Errors(tree.Errors));
    }
}
