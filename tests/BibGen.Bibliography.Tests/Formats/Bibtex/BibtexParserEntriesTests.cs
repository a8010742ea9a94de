using BibGen.Formats.Bibtex;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>Keys, fields, and what stands between them.</summary>
public class BibtexParserEntriesTests
{
    [Theory]
    [InlineData("@misc{ k , t = {A}}", "Entry 0-19 @misc <k> t={A}", "")]
    [InlineData("@misc{é, t = {1}}", "Entry 0-17 @misc <é> t={1}", "")]
    [InlineData("@misc{\tk\f,\vt = 1}", "Entry 0-17 @misc <k> t=1", "")]
    [InlineData("@misc{k,}", "Entry 0-9 @misc <k>", "")]
    [InlineData("@misc{k ,\n}", "Entry 0-11 @misc <k>", "")]
    [InlineData("@misc{k}", "Entry 0-8 @misc <k>", "ReadersDisagree 7-8 k")]
    [InlineData("@misc(k)", "Entry 0-8 @misc <k>", "ReadersDisagree 7-8 k")]
    [InlineData("@misc(k,)", "Entry 0-9 @misc <k>", "")]
    public void A_key_is_what_stands_before_the_first_comma(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc(a)b, t = {A})", "Entry 0-19 @misc <a)b> t={A}", "InvalidKeyCharacter 7-8 a)b ')'")]
    [InlineData("@misc(a), t = 1)", "Entry 0-16 @misc <a)> t=1", "InvalidKeyCharacter 7-8 a) ')'")]
    [InlineData("@misc(a))", "Entry 0-9 @misc <a)>", "InvalidKeyCharacter 7-8 a) ')' | ReadersDisagree 8-9 a)")]
    [InlineData("@misc{a)}", "Entry 0-9 @misc <a)>", "InvalidKeyCharacter 7-8 a) ')' | ReadersDisagree 8-9 a)")]
    [InlineData("@misc{a=b, t = 1}", "Entry 0-17 @misc <a=b> t=1", "InvalidKeyCharacter 7-8 a=b '='")]
    [InlineData("@misc{a#b\"c, t = 1}", "Entry 0-19 @misc <a#b\"c> t=1", "InvalidKeyCharacter 7-8 a#b\"c '#'")]
    [InlineData("@misc{#a, t = 1}", "Entry 0-16 @misc <#a> t=1", "InvalidKeyCharacter 6-7 #a '#'")]
    [InlineData("@misc{a\\b, t = 1}", "Entry 0-17 @misc <a\\b> t=1", "InvalidKeyCharacter 7-8 a\\b '\\'")]
    [InlineData("@misc{a'b, t = 1}", "Entry 0-17 @misc <a'b> t=1", "InvalidKeyCharacter 7-8 a'b '''")]
    [InlineData("@misc{a{b, t = 1}", "Entry 0-17 @misc <a{b> t=1", "InvalidKeyCharacter 7-8 a{b '{'")]
    [InlineData("@misc(a}b, t = 1)", "Entry 0-17 @misc <a}b> t=1", "InvalidKeyCharacter 7-8 a}b '}'")]
    [InlineData("@misc{k=}", "Entry 0-9 @misc <k=>", "InvalidKeyCharacter 7-8 k= '=' | ReadersDisagree 8-9 k=")]
    [InlineData("@misc{a b, t = 1}", "Entry 0-17 @misc <a> t=1", "InvalidKeyCharacter 7-8 a ' '")]
    [InlineData("@misc{a  b, t = 1}", "Entry 0-18 @misc <a> t=1", "InvalidKeyCharacter 7-9 a ' '")]
    [InlineData("@misc{a b}", "Entry 0-10 @misc <a>", "InvalidKeyCharacter 7-8 a ' '")]
    [InlineData("@misc{a b c, t = 1}", "Entry 0-19 @misc <a> t=1", "InvalidKeyCharacter 7-8 a ' '")]
    [InlineData("@misc{a {b}, t = 1}", "Entry 0-19 @misc <a> t=1", "InvalidKeyCharacter 7-8 a ' '")]
    [InlineData("@misc{a \"b\", t = 1}", "Entry 0-19 @misc <a> t=1", "InvalidKeyCharacter 7-8 a ' '")]
    public void A_character_of_a_key_that_readers_take_otherwise_is_reported(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc()", "Entry 0-7 @misc", "MissingKey 0-5 ")]
    [InlineData("@misc{}", "Entry 0-7 @misc", "MissingKey 0-5 ")]
    [InlineData("@misc{,}", "Entry 0-8 @misc", "MissingKey 0-5 ")]
    [InlineData("@misc{, t = {A}}", "Entry 0-16 @misc t={A}", "MissingKey 0-5 ")]
    [InlineData("@misc{ , t = {A}}", "Entry 0-17 @misc t={A}", "MissingKey 0-5 ")]
    [InlineData("@misc{t = {A}}", "Entry 0-14 @misc t={A}", "MissingKey 0-5 ")]
    [InlineData("@misc{t={A}, u = {B}}", "Entry 0-21 @misc t={A} u={B}", "MissingKey 0-5 ")]
    [InlineData("@misc{t=\"A\"}", "Entry 0-12 @misc t=\"A\"", "MissingKey 0-5 ")]
    [InlineData("@misc{t =\n1}", "Entry 0-12 @misc t=1", "MissingKey 0-5 ")]
    [InlineData("@misc{={A}}", "Entry 0-11 @misc", "MissingKey 0-5  | ExpectedEquals 6-7  '='")]
    public void An_entry_may_lack_its_key(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k t = 1}", "Entry 0-14 @misc <k> t=1", "MissingComma 7-7 k 't' [7-7 → ,]")]
    [InlineData("@misc{k\nt = 1}", "Entry 0-14 @misc <k> t=1", "MissingComma 7-7 k 't' [7-7 → ,]")]
    [InlineData("@misc(k t = 1)", "Entry 0-14 @misc <k> t=1", "MissingComma 7-7 k 't' [7-7 → ,]")]
    [InlineData("@misc{k, t = {A} u = 2}", "Entry 0-23 @misc <k> t={A} u=2", "MissingComma 16-16 k 'u' [16-16 → ,]")]
    [InlineData("@misc{k, t = {A}\n\n  u = 2}", "Entry 0-26 @misc <k> t={A} u=2", "MissingComma 16-16 k 'u' [16-16 → ,]")]
    [InlineData("@misc{k, t = {A},, u = 2}", "Entry 0-25 @misc <k> t={A} u=2", "ReadersDisagree 17-18 k")]
    [InlineData("@misc{k,, t = 1}", "Entry 0-16 @misc <k> t=1", "ReadersDisagree 8-9 k")]
    [InlineData("@misc{k, t = \"a\" u = 1}", "Entry 0-23 @misc <k> t=\"a\" u=1", "MissingComma 16-16 k 'u' [16-16 → ,]")]
    [InlineData("@misc{k, t = jan u = 1}", "Entry 0-23 @misc <k> t=$jan u=1", "MissingComma 16-16 k 'u' [16-16 → ,]")]
    [InlineData("@misc{k, t = jan feb = 1}", "Entry 0-25 @misc <k> t=$jan feb=1", "MissingComma 16-16 k 'feb' [16-16 → ,]")]
    public void A_comma_may_be_missing_or_stand_twice(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k", "Entry 0-7 @misc <k>", "UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{k,", "Entry 0-8 @misc <k>", "UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{a\n@misc{b,}", "Entry 0-7 @misc <a> | FreeText 7-8 | Entry 8-17 @misc <b>", "UnclosedEntry 0-5 a '}'")]
    [InlineData("@misc{k,\n@misc{j,}", "Entry 0-8 @misc <k> | FreeText 8-9 | Entry 9-18 @misc <j>", "UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{\n@misc{j,}", "Entry 0-6 @misc | FreeText 6-7 | Entry 7-16 @misc <j>", "MissingKey 0-5  | UnclosedEntry 0-5  '}'")]
    [InlineData("@misc{\n\n  @misc{j,}", "Entry 0-6 @misc | FreeText 6-10 | Entry 10-19 @misc <j>", "MissingKey 0-5  | UnclosedEntry 0-5  '}'")]
    [InlineData("@misc(\n@misc{j,}", "Entry 0-6 @misc | FreeText 6-7 | Entry 7-16 @misc <j>", "MissingKey 0-5  | UnclosedEntry 0-5  ')'")]
    [InlineData("@misc{k, t = 1\n@misc{j,}", "Entry 0-14 @misc <k> t=1 | FreeText 14-15 | Entry 15-24 @misc <j>", "UnclosedEntry 0-5 k '}' [14-14 → }]")]
    [InlineData("@misc{k, t = 1", "Entry 0-14 @misc <k> t=1", "UnclosedEntry 0-5 k '}' [14-14 → }]")]
    [InlineData("\n@misc{k, t = 1\n", "FreeText 0-1 | Entry 1-15 @misc <k> t=1 | FreeText 15-16", "UnclosedEntry 1-6 k '}' [15-15 → }]")]
    [InlineData("@misc{k,\n t = 1\n", "Entry 0-15 @misc <k> t=1 | FreeText 15-16", "UnclosedEntry 0-5 k '}' [15-15 → \n}]")]
    [InlineData("@misc{k,\r\n t = 1\r\n", "Entry 0-16 @misc <k> t=1 | FreeText 16-18", "UnclosedEntry 0-5 k '}' [16-16 → \r\n}]")]
    [InlineData("@misc{k,\r t = 1", "Entry 0-15 @misc <k> t=1", "UnclosedEntry 0-5 k '}' [15-15 → \r}]")]
    [InlineData("% c\r@misc{k,\r t = 1\r", "FreeText 0-4 | Entry 4-19 @misc <k> t=1 | FreeText 19-20", "UnclosedEntry 4-9 k '}' [19-19 → \r}]")]
    [InlineData("@misc{k, t = {A},\n\n\n", "Entry 0-17 @misc <k> t={A} | FreeText 17-20", "UnclosedEntry 0-5 k '}' [17-17 → }]")]
    [InlineData(
        "@misc{k, t = {A} #\n@misc{j,}",
        "Entry 0-18 @misc <k> t={A} | FreeText 18-19 | Entry 19-28 @misc <j>",
        "ExpectedValue 9-10 k 't' | UnclosedEntry 0-5 k '}' [18-18 → }]")]
    [InlineData(
        "@misc{k, t =\n@misc{j,}",
        "Entry 0-12 @misc <k> t= | FreeText 12-13 | Entry 13-22 @misc <j>",
        "ExpectedValue 9-10 k 't' | UnclosedEntry 0-5 k '}'")]
    [InlineData(
        "@misc{k, t\n@misc{j,}",
        "Entry 0-10 @misc <k> | FreeText 10-11 | Entry 11-20 @misc <j>",
        "ExpectedEquals 9-10 k 't' | UnclosedEntry 0-5 k '}'")]
    [InlineData(
        "@misc{k, a b\n@misc{j,}",
        "Entry 0-12 @misc <k> | FreeText 12-13 | Entry 13-22 @misc <j>",
        "ExpectedEquals 9-10 k 'a' | UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{k, a b", "Entry 0-12 @misc <k>", "ExpectedEquals 9-10 k 'a' | UnclosedEntry 0-5 k '}'")]
    [InlineData("@string{a = {A}", "Macro 0-15 @string a={A}", "UnclosedEntry 0-7  '}' [15-15 → }]")]
    [InlineData("@preamble{\"p\"", "Preamble 0-13 @preamble =\"p\"", "UnclosedEntry 0-1  '}'")]
    [InlineData("@preamble{{p}{q}}", "Preamble 0-13 @preamble ={p} | FreeText 13-17", "UnclosedEntry 0-1  '}'")]
    [InlineData("@preamble{x y}", "Preamble 0-12 @preamble =$x | FreeText 12-14", "UnclosedEntry 0-1  '}'")]
    public void An_entry_that_does_not_close_ends_before_the_next_or_with_the_file(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, t = {A}}", "Entry 0-17 @misc <k> t={A}", "")]
    [InlineData("@misc(k, t = 1)", "Entry 0-15 @misc <k> t=1", "")]
    [InlineData("@misc{k, t={A},}", "Entry 0-16 @misc <k> t={A}", "")]
    [InlineData("@misc{k,t=1,u=2}", "Entry 0-16 @misc <k> t=1 u=2", "")]
    [InlineData("@misc{k, t = {A}\n}\n", "Entry 0-18 @misc <k> t={A} | FreeText 18-19", "")]
    [InlineData("@misc{k, t = 1)", "Entry 0-15 @misc <k> t=1", "MismatchedDelimiter 14-15 k '}' [14-15 → }]")]
    [InlineData("@misc(k, t = 1}", "Entry 0-15 @misc <k> t=1", "MismatchedDelimiter 14-15 k ')' [14-15 → )]")]
    [InlineData("@misc{k, t = jan\t) }", "Entry 0-18 @misc <k> t=$jan | FreeText 18-20", "MismatchedDelimiter 17-18 k '}' [17-18 → }] | StrayText 19-20 ")]
    public void The_delimiter_that_closes_an_entry_is_the_one_that_opens_it(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k % c\n, t = 1}", "Entry 0-20 @misc <k> t=1", "ReadersDisagree 8-11 k")]
    [InlineData("@misc{k\n% c\n t = 1}", "Entry 0-19 @misc <k> t=1", "ReadersDisagree 8-11 k | MissingComma 7-7 k 't' [7-7 → ,]")]
    [InlineData("@misc{k, t = 1 % c\n}", "Entry 0-20 @misc <k> t=1", "ReadersDisagree 15-18 k")]
    [InlineData("@misc{k, % a\n% b\n t = 1}", "Entry 0-24 @misc <k> t=1", "ReadersDisagree 9-12 k")]
    [InlineData("@misc{k, t\n% c\n= 1}", "Entry 0-19 @misc <k> t=1", "ReadersDisagree 11-14 k")]
    [InlineData("@misc{k, t = % c\n1 % d\n# 2}", "Entry 0-27 @misc <k> t=1#2", "ReadersDisagree 13-16 k")]
    [InlineData("@misc{k, t = 1, % c", "Entry 0-19 @misc <k> t=1", "ReadersDisagree 16-19 k | UnclosedEntry 0-5 k '}' [19-19 → \n}]")]
    [InlineData("@misc{k,\n t = 1, % c\n", "Entry 0-20 @misc <k> t=1 | FreeText 20-21", "ReadersDisagree 17-20 k | UnclosedEntry 0-5 k '}' [20-20 → \n}]")]
    [InlineData("@misc{k, t = \"a\" % c\n}", "Entry 0-22 @misc <k> t=\"a\"", "ReadersDisagree 17-20 k")]
    [InlineData("@misc{k, t = jan % c\n}", "Entry 0-22 @misc <k> t=$jan", "ReadersDisagree 17-20 k")]
    public void A_comment_in_an_entry_is_reported_once_and_skipped(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, t {A}}", "Entry 0-15 @misc <k> t={A}", "ExpectedEquals 9-10 k 't' [11-11 → = ]")]
    [InlineData("@misc{k, t \"A\", u = 1}", "Entry 0-22 @misc <k> t=\"A\" u=1", "ExpectedEquals 9-10 k 't' [11-11 → = ]")]
    [InlineData("@misc{k, t 1, u = 2}", "Entry 0-20 @misc <k> u=2", "ExpectedEquals 9-10 k 't'")]
    [InlineData("@misc{k, t u = 2}", "Entry 0-17 @misc <k>", "ExpectedEquals 9-10 k 't'")]
    [InlineData("@misc{k, a b c = 2}", "Entry 0-19 @misc <k>", "ExpectedEquals 9-10 k 'a'")]
    [InlineData("@misc{k, t == {A}}", "Entry 0-18 @misc <k> t={A}", "ExpectedEquals 11-13 k 't' [11-13 → =]")]
    [InlineData("@misc{k, t => {A}}", "Entry 0-18 @misc <k> t={A}", "ExpectedEquals 11-13 k 't' [11-13 → =]")]
    [InlineData("@misc{k, t := {A}}", "Entry 0-18 @misc <k> t={A}", "ExpectedEquals 11-13 k 't' [11-13 → =]")]
    [InlineData("@misc{k, t: {A}}", "Entry 0-16 @misc <k> t={A}", "ExpectedEquals 10-11 k 't' [10-11 → =]")]
    [InlineData("@misc{k, t: = {A}}", "Entry 0-18 @misc <k> t={A}", "ExpectedEquals 10-13 k 't' [10-13 → =]")]
    [InlineData("@misc{k, t :\n= {A}}", "Entry 0-19 @misc <k> t={A}", "ExpectedEquals 11-14 k 't' [11-14 → =]")]
    [InlineData("@misc{k, t : \"A\"}", "Entry 0-17 @misc <k> t=\"A\"", "ExpectedEquals 11-12 k 't' [11-12 → =]")]
    [InlineData("@misc{k, t: 1}", "Entry 0-14 @misc <k>", "ExpectedEquals 9-11 k 't:'")]
    [InlineData("@misc{k, t : 1}", "Entry 0-15 @misc <k>", "ExpectedEquals 9-10 k 't'")]
    [InlineData("@misc{k, a:b = 1}", "Entry 0-17 @misc <k> a:b=1", "")]
    [InlineData("@misc{k, : = 1}", "Entry 0-15 @misc <k> :=1", "")]
    [InlineData("@misc{k, t = = 1}", "Entry 0-17 @misc <k> t=", "ExpectedValue 9-10 k 't' | MissingComma 13-14 k '='")]
    [InlineData("@misc{k, t", "Entry 0-10 @misc <k>", "ExpectedEquals 9-10 k 't' | UnclosedEntry 0-5 k '}'")]
    public void A_sign_for_the_equals_sign_may_be_missing_or_another(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k, @note = {A}}", "Entry 0-21 @misc <k> @note={A}")]
    [InlineData("@misc{k, @ = {A}}", "Entry 0-17 @misc <k> @={A}")]
    public void A_field_may_have_an_at_sign_before_its_name(string text, string blocks) => Holds(text, blocks, "");

    [Theory]
    [InlineData("@misc{k, t =", "Entry 0-12 @misc <k> t=", "ExpectedValue 9-10 k 't' | UnclosedEntry 0-5 k '}'")]
    [InlineData("@misc{k, t = ,}", "Entry 0-15 @misc <k> t=", "ExpectedValue 9-10 k 't'")]
    [InlineData("@misc{k, t = }", "Entry 0-14 @misc <k> t=", "ExpectedValue 9-10 k 't'")]
    [InlineData("@misc{k, t = # 1}", "Entry 0-17 @misc <k> t=", "ExpectedValue 9-10 k 't' | MissingComma 13-14 k '#'")]
    [InlineData("@misc{k, t = 1 #}", "Entry 0-17 @misc <k> t=1", "ExpectedValue 9-10 k 't'")]
    [InlineData("@misc{k, t = 1 # , u = 2}", "Entry 0-25 @misc <k> t=1 u=2", "ExpectedValue 9-10 k 't'")]
    [InlineData("@string{a}", "Macro 0-10 @string", "ExpectedEquals 8-9  'a'")]
    [InlineData("@preamble{}", "Preamble 0-11 @preamble =", "ExpectedValue 10-10  ''")]
    [InlineData(" @preamble{ }", "FreeText 0-1 | Preamble 1-13 @preamble =", "ExpectedValue 12-12  ''")]
    public void A_value_may_be_missing(string text, string blocks, string errors) => Holds(text, blocks, errors);

    private static void Holds(string text, string blocks, string errors)
    {
        BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text);
        Assert.Equal(blocks, PrintedSyntax.Blocks(tree));
        Assert.Equal(errors, PrintedSyntax.Errors(tree.Errors));
    }
}
