using BibGen.Formats.Bibtex;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>What a slip leaves over: the fields after it, and words that somebody forgot to put into braces.</summary>
public class BibtexParserRecoveryTests
{
    [Theory]
    [InlineData("@misc{k, t = 1 u, v = 2}", "Entry 0-24 @misc <k> t=1 v=2", "MissingComma 15-16 k 'u'")]
    [InlineData("@misc{k, t = {A} {B}, u = 2}", "Entry 0-28 @misc <k> t={A} u=2", "MissingComma 17-18 k '{'")]
    [InlineData("@misc{k, t = {A} \"B\", u = 2}", "Entry 0-28 @misc <k> t={A} u=2", "MissingComma 17-18 k '\"'")]
    [InlineData("@misc{k, t = jan \"b\"}", "Entry 0-21 @misc <k> t=$jan", "MissingComma 17-18 k '\"'")]
    [InlineData("@misc{k, \"t\" = 1, u = 2}", "Entry 0-24 @misc <k> u=2", "ExpectedEquals 9-10 k '\"'")]
    [InlineData("@misc{k, {x, y}, u = 2}", "Entry 0-23 @misc <k> u=2", "ExpectedEquals 9-10 k '{'")]
    [InlineData("@misc{k, (x), u = 2}", "Entry 0-20 @misc <k> u=2", "ExpectedEquals 9-10 k '('")]
    [InlineData("@misc{k, {x u = 2}", "Entry 0-18 @misc <k>", "ExpectedEquals 9-10 k '{' | UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{k, a b, c d\n u = 2\n}", "Entry 0-26 @misc <k> u=2", "ExpectedEquals 9-10 k 'a'")]
    [InlineData("@misc{k, a b, c d, e f}", "Entry 0-23 @misc <k>", "ExpectedEquals 9-10 k 'a' | ExpectedEquals 14-15 k 'c' | ExpectedEquals 19-20 k 'e'")]
    [InlineData("@misc{k, a b, u = 2,\n v = 3}", "Entry 0-28 @misc <k> u=2 v=3", "ExpectedEquals 9-10 k 'a'")]
    [InlineData(
        "@misc(k, a } b, t = 1)",
        "Entry 0-12 @misc <k> | FreeText 12-22",
        "ExpectedEquals 9-10 k 'a' | MismatchedDelimiter 11-12 k ')' [11-12 → )]")]
    [InlineData("@misc{k, a ) b, t = 1}", "Entry 0-22 @misc <k> t=1", "ExpectedEquals 9-10 k 'a'")]
    [InlineData("@misc{k, a (b, c) d, t = 1}", "Entry 0-27 @misc <k> t=1", "ExpectedEquals 9-10 k 'a' | ExpectedEquals 15-16 k 'c'")]
    [InlineData("@misc{k, a {b, c} d, t = 1}", "Entry 0-27 @misc <k> a={b, c} t=1", "ExpectedEquals 9-10 k 'a' [11-11 → = ] | MissingComma 18-19 k 'd'")]
    [InlineData("@misc{k, a {b,\n c = 1}", "Entry 0-22 @misc <k> a={b… c=1", "ExpectedEquals 9-10 k 'a' [11-11 → = ] | UnbalancedBraces 11-12 k")]
    [InlineData(
        "@misc{k, a {b\n@misc{j,}",
        "Entry 0-13 @misc <k> a={b… | FreeText 13-14 | Entry 14-23 @misc <j>",
        "ExpectedEquals 9-10 k 'a' [11-11 → = ] | UnbalancedBraces 11-12 k | UnclosedEntry 0-5 k '}'")]
    [InlineData(
        "@misc{k, t {x\n u = 2\n}",
        "Entry 0-22 @misc <k> t={x… u=2",
        "ExpectedEquals 9-10 k 't' [11-11 → = ] | UnbalancedBraces 11-12 k | MissingComma 13-13 k 'u' [13-13 → ,]")]
    [InlineData(
        "@misc{k, a {\n u = 2,\n}\n@misc{j,}",
        "Entry 0-22 @misc <k> a={… u=2 | FreeText 22-23 | Entry 23-32 @misc <j>",
        "ExpectedEquals 9-10 k 'a' [11-11 → = ] | UnbalancedBraces 11-12 k | MissingComma 12-12 k 'u' [12-12 → ,]")]
    [InlineData("@misc{k, t = (A), u = 1}", "Entry 0-24 @misc <k> t= u=1", "ExpectedValue 9-10 k 't' | MissingComma 13-14 k '('")]
    [InlineData("@misc{k, t = {A} # b c, u = 1}", "Entry 0-30 @misc <k> t={A}#$b u=1", "MissingComma 21-22 k 'c'")]
    [InlineData("@string{a = A b, c = {C}}", "Macro 0-25 @string a=$A c={C}", "MissingComma 14-15  'b'")]
    [InlineData("@string{a = b c}", "Macro 0-16 @string a=$b", "MissingComma 14-15  'c'")]
    [InlineData("@misc{k, t\n u = 2,\n v = 3}", "Entry 0-26 @misc <k> u=2 v=3", "ExpectedEquals 9-10 k 't'")] // Somebody types a field above others.
    [InlineData("@misc{k, t a\n u = 2, v = 3}", "Entry 0-27 @misc <k> u=2 v=3", "ExpectedEquals 9-10 k 't'")]
    [InlineData("@misc{k, t = {A} x y\n u = 2, v = 3}", "Entry 0-35 @misc <k> t={A} u=2 v=3", "MissingComma 17-18 k 'x'")]
    [InlineData("@misc{k, t = {A} x y\n u = 2\n}", "Entry 0-29 @misc <k> t={A} u=2", "MissingComma 17-18 k 'x'")]
    [InlineData("@misc{k, t = {A} x {\n u = 2,\n} y\n v = 3}", "Entry 0-40 @misc <k> t={A} v=3", "MissingComma 17-18 k 'x'")] // Text
    [InlineData("@misc{k, t = {A}; u = 2}", "Entry 0-24 @misc <k> t={A} u=2", "MissingComma 16-17 k ';' [16-17 → ,]")]
    [InlineData("@misc{k, t = {A} ;\n}", "Entry 0-20 @misc <k> t={A}", "MissingComma 17-18 k ';' [17-18 → ,]")]
    [InlineData("@misc{k, t = {A}.\n u = 2}", "Entry 0-25 @misc <k> t={A} u=2", "MissingComma 16-17 k '.' [16-17 → ,]")]
    [InlineData("@misc{k, t = {A}; x, u = 2}", "Entry 0-27 @misc <k> t={A} u=2", "MissingComma 16-17 k ';'")]
    public void After_a_slip_the_next_field_is_read(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, t = {A}}, u = 2}", "Entry 0-25 @misc <k> t={A} u=2", "UnbalancedBraces 16-17 k [16-17 → ]")]
    [InlineData("@misc{k, t = {A}} , u = 2,\n v = 3\n}", "Entry 0-35 @misc <k> t={A} u=2 v=3", "UnbalancedBraces 16-17 k [16-17 → ]")]
    [InlineData("@misc(k, t = {A}}, u = 2)", "Entry 0-25 @misc <k> t={A} u=2", "UnbalancedBraces 16-17 k [16-17 → ]")]
    [InlineData("@misc{k}\n, t = {A}\n}", "Entry 0-20 @misc <k> t={A}", "UnbalancedBraces 7-8 k [7-8 → ]")]
    [InlineData("@string{a = {A}}, b = {B}}", "Macro 0-16 @string a={A} | FreeText 16-26", "")]
    public void A_brace_too_many_between_fields_does_not_end_the_entry(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, t = A title, u = 1}", "Entry 0-28 @misc <k> t=‹A title› u=1", "UndelimitedValue 13-20 k 't' [13-20 → {A title}]")]
    [InlineData("@misc{k, t = A title}", "Entry 0-21 @misc <k> t=‹A title›", "UndelimitedValue 13-20 k 't' [13-20 → {A title}]")]
    [InlineData("@misc{k, t = A title\n}\n", "Entry 0-22 @misc <k> t=‹A title› | FreeText 22-23", "UndelimitedValue 13-20 k 't' [13-20 → {A title}]")]
    [InlineData(
        "@misc{k, t = A title\n u = 1\n}",
        "Entry 0-29 @misc <k> t=‹A title› u=1",
        "UndelimitedValue 13-20 k 't' [13-20 → {A title}] | MissingComma 20-20 k 'u' [20-20 → ,]")]
    [InlineData("@misc{k, t = A b\n c d,\n u = 1}", "Entry 0-30 @misc <k> t=‹A b\n c d› u=1", "UndelimitedValue 13-21 k 't' [13-21 → {A b\n c d}]")]
    [InlineData("@misc{k, t =\n A b,\n u = 1}", "Entry 0-26 @misc <k> t=‹A b› u=1", "UndelimitedValue 14-17 k 't' [14-17 → {A b}]")]
    [InlineData("@misc{k, t = A b,\n}\n", "Entry 0-19 @misc <k> t=‹A b› | FreeText 19-20", "UndelimitedValue 13-16 k 't' [13-16 → {A b}]")]
    [InlineData("@misc{k, t = A b, } x", "Entry 0-19 @misc <k> t=‹A b› | FreeText 19-21", "UndelimitedValue 13-16 k 't' [13-16 → {A b}]")]
    [InlineData("@misc{k, t = A b, c = d, u = 1}", "Entry 0-31 @misc <k> t=‹A b› c=$d u=1", "UndelimitedValue 13-16 k 't' [13-16 → {A b}]")]
    [InlineData("@misc{k, t = A {b} c, u = 1}", "Entry 0-28 @misc <k> t=‹A {b} c› u=1", "UndelimitedValue 13-20 k 't' [13-20 → {A {b} c}]")]
    [InlineData("@misc{k, t = A {b} c}", "Entry 0-21 @misc <k> t=‹A {b} c›", "UndelimitedValue 13-20 k 't' [13-20 → {A {b} c}]")]
    [InlineData(
        "@misc{k, t = A {b} c}\n@misc{j,}",
        "Entry 0-21 @misc <k> t=‹A {b} c› | FreeText 21-22 | Entry 22-31 @misc <j>",
        "UndelimitedValue 13-20 k 't' [13-20 → {A {b} c}]")]
    [InlineData("@misc{k, t = A {b c, u = 1}", "Entry 0-27 @misc <k> t=‹A {b c› u=1", "UndelimitedValue 13-19 k 't'")]
    [InlineData("@misc{k, t = A.B (c), u = 1}", "Entry 0-28 @misc <k> t=‹A.B (c)› u=1", "UndelimitedValue 13-20 k 't' [13-20 → {A.B (c)}]")]
    [InlineData("@misc{k, t = A b'c, u = 1}", "Entry 0-26 @misc <k> t=‹A b'c› u=1", "UndelimitedValue 13-18 k 't' [13-18 → {A b'c}]")]
    [InlineData("@misc{k, t = jan 1, u = 1}", "Entry 0-26 @misc <k> t=‹jan 1› u=1", "UndelimitedValue 13-18 k 't' [13-18 → {jan 1}]")]
    [InlineData("@misc{k, t = jan ; b}", "Entry 0-21 @misc <k> t=‹jan ; b›", "UndelimitedValue 13-20 k 't' [13-20 → {jan ; b}]")]
    [InlineData("@misc{k, t = 1a b, u = 1}", "Entry 0-25 @misc <k> t=‹1a b› u=1", "UndelimitedValue 13-17 k 't' [13-17 → {1a b}]")]
    [InlineData("@misc{k, t = A b", "Entry 0-16 @misc <k> t=‹A b›", "UndelimitedValue 13-16 k 't' [13-16 → {A b}] | UnclosedEntry 0-5 k '}' [16-16 → }]")]
    [InlineData(
        "@misc{k, t = A b c",
        "Entry 0-18 @misc <k> t=‹A b c›",
        "UndelimitedValue 13-18 k 't' [13-18 → {A b c}] | UnclosedEntry 0-5 k '}' [18-18 → }]")]
    [InlineData(
        "@misc{k, t = A b\n@misc{j,}",
        "Entry 0-16 @misc <k> t=‹A b› | FreeText 16-17 | Entry 17-26 @misc <j>",
        "UndelimitedValue 13-16 k 't' [13-16 → {A b}] | UnclosedEntry 0-5 k '}' [16-16 → }]")]
    [InlineData(
        "@misc{k, t = A b }\n@misc{j,}",
        "Entry 0-18 @misc <k> t=‹A b› | FreeText 18-19 | Entry 19-28 @misc <j>",
        "UndelimitedValue 13-16 k 't' [13-16 → {A b}]")]
    [InlineData("@misc{k, t = A b } c } d", "Entry 0-18 @misc <k> t=‹A b› | FreeText 18-24", "UndelimitedValue 13-16 k 't' [13-16 → {A b}]")]
    [InlineData(
        "@misc{k, t = A b\n c\n@misc{j,}",
        "Entry 0-19 @misc <k> t=‹A b› | FreeText 19-20 | Entry 20-29 @misc <j>",
        "UndelimitedValue 13-16 k 't' [13-16 → {A b}] | MissingComma 18-19 k 'c' | UnclosedEntry 0-5 k '}' [19-19 → \n}]")]
    public void Words_without_braces_are_a_value(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, t = A b}, u = 1}", "Entry 0-25 @misc <k> t=‹A b› u=1", "UndelimitedValue 13-17 k 't' [13-17 → {A b}]")]
    [InlineData("@misc{k, t = A b\", u = 1}", "Entry 0-25 @misc <k> t=‹A b› u=1", "UndelimitedValue 13-17 k 't' [13-17 → {A b}]")]
    [InlineData("@misc{k, t = 'A b}", "Entry 0-18 @misc <k> t=‹A b›", "UndelimitedValue 13-17 k 't' [13-17 → {A b}]")]
    [InlineData("@misc{k, t = “A b, u = 1}", "Entry 0-25 @misc <k> t=‹A b› u=1", "UndelimitedValue 13-17 k 't' [13-17 → {A b}]")]
    public void A_delimiter_without_its_partner_is_no_part_of_the_words(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, t = “A b”, u = 1}", "Entry 0-26 @misc <k> t=‹A b› u=1", "UndelimitedValue 13-18 k 't' [13-18 → {A b}]")]
    [InlineData("@misc{k, t = „A b“, u = 1}", "Entry 0-26 @misc <k> t=‹A b› u=1", "UndelimitedValue 13-18 k 't' [13-18 → {A b}]")]
    [InlineData("@misc{k, t = « A b », u = 1}", "Entry 0-28 @misc <k> t=‹ A b › u=1", "UndelimitedValue 13-20 k 't' [13-20 → { A b }]")]
    [InlineData("@misc{k, t = ‘A’, u = 1}", "Entry 0-24 @misc <k> t=‹A› u=1", "UndelimitedValue 13-16 k 't' [13-16 → {A}]")]
    [InlineData("@misc{k, t = 'A', u = 1}", "Entry 0-24 @misc <k> t=‹A› u=1", "UndelimitedValue 13-16 k 't' [13-16 → {A}]")]
    [InlineData("@misc{k, t = 'A b' , u = 1}", "Entry 0-27 @misc <k> t=‹A b› u=1", "UndelimitedValue 13-18 k 't' [13-18 → {A b}]")]
    [InlineData("@misc{k, t = `A`}", "Entry 0-17 @misc <k> t=‹A›", "UndelimitedValue 13-16 k 't' [13-16 → {A}]")]
    [InlineData("@misc{k, t = ”, u = 1}", "Entry 0-22 @misc <k> t=‹› u=1", "UndelimitedValue 13-14 k 't' [13-14 → {}]")]
    [InlineData("@misc{k, t = “”}", "Entry 0-16 @misc <k> t=‹›", "UndelimitedValue 13-15 k 't' [13-15 → {}]")]
    public void Quotation_marks_of_typography_are_delimiters(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, t = 12 34, u = 1}", "Entry 0-26 @misc <k> t=12 u=1", "MissingComma 16-18 k '34'")]
    [InlineData("@misc{k, t = A, b and c, u = 1}", "Entry 0-31 @misc <k> t=$A u=1", "ExpectedEquals 16-17 k 'b'")]
    [InlineData("@misc{k, t = A, b\n}", "Entry 0-19 @misc <k> t=$A", "ExpectedEquals 16-17 k 'b'")]
    [InlineData("@misc{k, t = ', u = 1}", "Entry 0-22 @misc <k> t= u=1", "ExpectedValue 9-10 k 't' | MissingComma 13-14 k '''")]
    [InlineData("@misc{k, t = '}", "Entry 0-15 @misc <k> t=", "ExpectedValue 9-10 k 't' | MissingComma 13-14 k '''")]
    public void A_word_or_a_number_alone_is_none_of_these(string text, string blocks, string errors) => Holds(text, blocks, errors);

    private static void Holds(string text, string blocks, string errors)
    {
        BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text);
        Assert.Equal(blocks, PrintedSyntax.Blocks(tree));
        Assert.Equal(errors, PrintedSyntax.Errors(tree.Errors));
    }
}
