using BibGen.Formats.Bibtex;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>The blocks of a text: what begins one, what is a comment, and what was meant to be one.</summary>
public class BibtexParserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("text", "FreeText 0-4")]
    [InlineData(" @misc{k,}\n", "FreeText 0-1 | Entry 1-10 @misc <k> | FreeText 10-11")]
    [InlineData("@misc{k,}@book(j,)", "Entry 0-9 @misc <k> | Entry 9-18 @book <j>")]
    [InlineData("@ misc { k, }", "Entry 0-13 @misc <k>")]
    [InlineData("@\n% c\nmisc\n% d\n{k,}", "Entry 0-19 @misc <k>")]
    [InlineData("@string{a = {A}}", "Macro 0-16 @string a={A}")]
    [InlineData("@STRING(a = {A}, b = a # \"c\")", "Macro 0-29 @STRING a={A} b=$a#\"c\"")]
    [InlineData("@string{}", "Macro 0-9 @string")]
    [InlineData("@preamble{\"p\" # {q}}", "Preamble 0-20 @preamble =\"p\"#{q}")]
    [InlineData("@PREAMBLE({p})", "Preamble 0-14 @PREAMBLE ={p}")]
    [InlineData("@comment", "Comment 0-8 @comment")]
    [InlineData("@comment x", "Comment 0-8 @comment | FreeText 8-10")]
    [InlineData("@comment{a {b} c} d", "Comment 0-17 @comment | FreeText 17-19")]
    [InlineData("@comment(a (b) {)} c) d", "Comment 0-17 @comment | FreeText 17-23")]
    [InlineData("@comment{@misc (k)}", "Comment 0-19 @comment")]
    [InlineData("@comment{ @{x} }", "Comment 0-16 @comment")]
    [InlineData("@comment{ @ {x} }", "Comment 0-17 @comment")]
    [InlineData("@comment{a}@misc{k,}", "Comment 0-11 @comment | Entry 11-20 @misc <k>")]
    [InlineData("a\n%@comment{k}", "FreeText 0-3 | Comment 3-14 @comment")]
    [InlineData("%\n@misc{k,}", "FreeText 0-2 | Entry 2-11 @misc <k>")]
    public void Blocks_cover_the_text(string text, string blocks) => Holds(text, blocks, "");

    [Theory]
    [InlineData("@", "FreeText 0-1", "ExpectedOpeningDelimiter 0-1  ''")]
    [InlineData("@@misc{k,}", "FreeText 0-1 | Entry 1-10 @misc <k>", "ExpectedOpeningDelimiter 0-1  ''")]
    [InlineData("@@@ x", "FreeText 0-5", "ExpectedOpeningDelimiter 0-1  ''")]
    [InlineData("@misc", "FreeText 0-5", "ExpectedOpeningDelimiter 0-5  'misc'")]
    [InlineData("@misc k", "FreeText 0-7", "ExpectedOpeningDelimiter 0-5  'misc'")]
    [InlineData("@{k}", "FreeText 0-4", "ExpectedOpeningDelimiter 0-1  ''")]
    [InlineData("a @x y", "FreeText 0-6", "ExpectedOpeningDelimiter 2-4  'x'")]
    [InlineData("a@b.org", "FreeText 0-7", "ReadersDisagree 1-2 ")]
    [InlineData("x@y.z and b@c.d", "FreeText 0-15", "ReadersDisagree 1-2  | ReadersDisagree 11-12 ")]
    [InlineData("a.@x y", "FreeText 0-6", "ReadersDisagree 2-3 ")]
    [InlineData("_@x", "FreeText 0-3", "ReadersDisagree 1-2 ")]
    [InlineData("-@x", "FreeText 0-3", "ReadersDisagree 1-2 ")]
    [InlineData("@misc % x\n{k}", "FreeText 0-13", "ExpectedOpeningDelimiter 0-5  'misc'")]
    [InlineData("@misc\n%{k}", "FreeText 0-10", "ExpectedOpeningDelimiter 0-5  'misc'")]
    [InlineData("@\n% a\n% b\n@misc{k,}", "FreeText 0-10 | Entry 10-19 @misc <k>", "ExpectedOpeningDelimiter 0-10  ''")]
    public void An_at_sign_that_begins_nothing_is_found_once(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc smith,\n title = {A}}", "Entry 0-26 @misc <smith> title={A}", "ExpectedOpeningDelimiter 0-5  'misc'")]
    [InlineData("@misc , title = {A}}", "Entry 0-20 @misc title={A}", "ExpectedOpeningDelimiter 0-5  'misc' | MissingKey 0-5 ")]
    [InlineData("@misc smith, title", "FreeText 0-18", "ExpectedOpeningDelimiter 0-5  'misc'")]
    [InlineData("@misc smith title = {A}}", "FreeText 0-24", "ExpectedOpeningDelimiter 0-5  'misc'")]
    [InlineData("@string x, a = {A}}", "FreeText 0-19", "ExpectedOpeningDelimiter 0-7  'string'")]
    public void An_entry_without_its_delimiter_is_read_where_a_field_follows(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@comment{", "Comment 0-8 @comment | FreeText 8-9", "ReadersDisagree 8-9 ")]
    [InlineData("@comment(a", "Comment 0-8 @comment | FreeText 8-10", "ReadersDisagree 8-9 ")]
    [InlineData("@comment{@misc{k}}", "Comment 0-18 @comment", "ReadersDisagree 9-10 ")]
    [InlineData("@Comment{x@misc{k}}", "Comment 0-19 @Comment", "ReadersDisagree 10-11 ")]
    [InlineData(
        "@comment{a @ b @misc x @{ }",
        "Comment 0-8 @comment | FreeText 8-27",
        "ReadersDisagree 8-9  | ExpectedOpeningDelimiter 11-14  'b' | ExpectedOpeningDelimiter 15-20  'misc' | ExpectedOpeningDelimiter 23-24  ''")]
    [InlineData("@comment{@misc{k,}", "Comment 0-8 @comment | FreeText 8-9 | Entry 9-18 @misc <k>", "ReadersDisagree 8-9 ")]
    [InlineData("% @misc{k,}", "FreeText 0-2 | Entry 2-11 @misc <k>", "ReadersDisagree 2-3 ")]
    [InlineData("%@string{a = {A}}\n@string{b = {B}}", "FreeText 0-18 | Macro 18-34 @string b={B}", "ReadersDisagree 1-2 ")]
    [InlineData("a\n%%@string{a = {A}}", "FreeText 0-20", "ReadersDisagree 4-5 ")]
    [InlineData("% @misc{k,\n% t = {A}\n% }\n@misc{j,}", "FreeText 0-25 | Entry 25-34 @misc <j>", "ReadersDisagree 2-3 ")]
    [InlineData("% @misc{k,\n t = {A}\n }", "FreeText 0-2 | Entry 2-22 @misc <k> t={A}", "ReadersDisagree 2-3 ")]
    [InlineData("x % y @misc{k,}\n% z", "FreeText 0-6 | Entry 6-15 @misc <k> | FreeText 15-19", "ReadersDisagree 6-7 ")]
    [InlineData("% @misc{k,}\n% }", "FreeText 0-2 | Entry 2-11 @misc <k> | FreeText 11-15", "ReadersDisagree 2-3 ")]
    [InlineData("% @misc(k,\n%)", "FreeText 0-13", "ReadersDisagree 2-3 ")]
    [InlineData("%@misc{k,\n\n  %}", "FreeText 0-15", "ReadersDisagree 1-2 ")]
    [InlineData(
        "%@misc{k,}\n%@misc{j,}",
        "FreeText 0-1 | Entry 1-10 @misc <k> | FreeText 10-12 | Entry 12-21 @misc <j>",
        "ReadersDisagree 1-2  | ReadersDisagree 12-13 ")]
    [InlineData("@misc{a,} %@misc{k,}", "Entry 0-9 @misc <a> | FreeText 9-11 | Entry 11-20 @misc <k>", "ReadersDisagree 11-12 ")]
    [InlineData(
        "%@misc{a, t = {A}}\n%@misc{b,\n%}",
        "FreeText 0-1 | Entry 1-18 @misc <a> t={A} | FreeText 18-31",
        "ReadersDisagree 1-2  | ReadersDisagree 20-21 ")]
    [InlineData(
        "% c @misc k, t = 1",
        "FreeText 0-4 | Entry 4-18 @misc <k> t=1",
        "ExpectedOpeningDelimiter 4-9  'misc' | ReadersDisagree 4-5  | UnclosedEntry 4-9 k '}' [18-18 → }]")]
    public void A_comment_that_readers_take_otherwise_is_reported(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("misc{k, t = {A}}", "FreeText 0-16", "LostEntryStart 0-4  'misc' [0-0 → @]")]
    [InlineData("  book(k, t = {A})", "FreeText 0-18", "LostEntryStart 2-6  'book' [2-2 → @]")]
    [InlineData("string{a = {A}}", "FreeText 0-15", "LostEntryStart 0-6  'string'")]
    [InlineData("\nmisc{k , t = {A}}\n", "FreeText 0-19", "LostEntryStart 1-5  'misc' [1-1 → @]")]
    [InlineData("suppcollection{k, t = 1}", "FreeText 0-24", "LostEntryStart 0-14  'suppcollection' [0-0 → @]")]
    [InlineData("some words about it\nmisc{k, t = {A}}", "FreeText 0-36", "LostEntryStart 20-24  'misc' [20-20 → @]")]
    [InlineData("some words about it\nstring{a = {A}}", "FreeText 0-35", "LostEntryStart 20-26  'string'")]
    [InlineData("@misc{k,}\n}\nmisc{j, t = {A}}", "Entry 0-9 @misc <k> | FreeText 9-28", "LostEntryStart 12-16  'misc' [12-12 → @]")]
    public void A_line_that_begins_an_entry_but_for_its_at_sign_is_found(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("string{a}", "FreeText 0-9")]
    [InlineData("foo{k, t = {A}}", "FreeText 0-15")]
    [InlineData("misc{k t = {A}}", "FreeText 0-15")]
    [InlineData("misc{, t = {A}}", "FreeText 0-15")]
    [InlineData("misc{k, t}", "FreeText 0-10")]
    [InlineData("x misc{k, t = {A}}", "FreeText 0-18")]
    [InlineData("misc,k, t = {A}", "FreeText 0-15")]
    [InlineData("inproceedingsinproceedings{k, t = 1}", "FreeText 0-36")]
    [InlineData("misc{k", "FreeText 0-6")]
    public void Other_text_is_no_lost_entry(string text, string blocks) => Holds(text, blocks, "");

    [Theory]
    [InlineData("<<<<<<< HEAD\n@misc{k,}\n=======\n>>>>>>> x\n", "FreeText 0-13 | Entry 13-22 @misc <k> | FreeText 22-41", "MergeConflict 0-12 ")]
    [InlineData("<<<<<<<", "FreeText 0-7", "MergeConflict 0-7 ")]
    [InlineData("<<<<<<<\r\n@misc{k,}", "FreeText 0-9 | Entry 9-18 @misc <k>", "MergeConflict 0-7 ")]
    [InlineData("@misc{k,}\n}\n<<<<<<< a\n", "Entry 0-9 @misc <k> | FreeText 9-22", "MergeConflict 12-21 ")]
    [InlineData("<<<<<< x\n", "FreeText 0-9", "")]
    [InlineData(" <<<<<<< x\n", "FreeText 0-11", "")]
    [InlineData("<<<<<<<x\n", "FreeText 0-9", "")]
    [InlineData("<<<<<<=\n", "FreeText 0-8", "")]
    [InlineData("@misc{k,\n<<<<<<< a\n t = 1,\n=======\n t = 2,\n>>>>>>> b\n u = 3}", "Entry 0-60 @misc <k> t=1 t=2 u=3", "MergeConflict 9-18 k")]
    [InlineData("@misc{k,\n||||||| x\n t = 1}", "Entry 0-26 @misc <k> t=1", "")]
    [InlineData("@misc{k,\n===== x\n t = 1}", "Entry 0-24 @misc <k> t=1", "ExpectedEquals 9-10 k '='")]
    [InlineData("@misc{k,\n-------\n t = 1}", "Entry 0-24 @misc <k> t=1", "ExpectedEquals 9-16 k '-------'")]
    [InlineData("@misc{k,\n<<<", "Entry 0-12 @misc <k>", "ExpectedEquals 9-12 k '<<<' | UnclosedEntry 0-5 k '}'")]
    public void The_marks_of_a_merge_are_seven_at_the_beginning_of_a_line(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k,}\n}", "Entry 0-9 @misc <k> | FreeText 9-11", "StrayText 10-11 ")]
    [InlineData("@misc{k,}\n t = {A},\n}\nx", "Entry 0-9 @misc <k> | FreeText 9-23", "StrayText 11-19 ")]
    [InlineData("@misc{k,}\n t = 1,", "Entry 0-9 @misc <k> | FreeText 9-17", "StrayText 11-17 ")]
    [InlineData("@misc{k,} t = m }", "Entry 0-9 @misc <k> | FreeText 9-17", "StrayText 10-17 ")]
    [InlineData("@misc{k,} t = \"a\"", "Entry 0-9 @misc <k> | FreeText 9-17", "StrayText 10-17 ")]
    [InlineData("@misc{k,} )", "Entry 0-9 @misc <k> | FreeText 9-11", "StrayText 10-11 ")]
    [InlineData("@misc{k, t = {A}}, u}", "Entry 0-17 @misc <k> t={A} | FreeText 17-21", "StrayText 17-21 ")]
    [InlineData("@misc{k, t = {a}}}\n", "Entry 0-17 @misc <k> t={a} | FreeText 17-19", "StrayText 17-18 ")]
    public void What_an_entry_lost_by_closing_too_early_is_stray_text(string text, string blocks, string errors) => Holds(text, blocks, errors);

    [Theory]
    [InlineData("@misc{k,} t = 1 ", "Entry 0-9 @misc <k> | FreeText 9-16")]
    [InlineData("@misc{k,} (t = 1)", "Entry 0-9 @misc <k> | FreeText 9-17")]
    [InlineData("@misc{k,} some words", "Entry 0-9 @misc <k> | FreeText 9-20")]
    [InlineData("@misc{k,}\n\n", "Entry 0-9 @misc <k> | FreeText 9-11")]
    [InlineData("@string{a = {A}}\n}", "Macro 0-16 @string a={A} | FreeText 16-18")]
    [InlineData("x }", "FreeText 0-3")]
    [InlineData("@misc{k,} = {A}", "Entry 0-9 @misc <k> | FreeText 9-15")]
    [InlineData("@misc{k,} t =", "Entry 0-9 @misc <k> | FreeText 9-13")]
    [InlineData("@misc{k,} t", "Entry 0-9 @misc <k> | FreeText 9-11")]
    public void Text_after_an_entry_that_is_no_field_is_a_remark(string text, string blocks) => Holds(text, blocks, "");

    private static void Holds(string text, string blocks, string errors)
    {
        BibtexSyntaxTree tree = BibtexSyntaxTree.Parse(text);
        Assert.Equal(blocks, PrintedSyntax.Blocks(tree));
        Assert.Equal(errors, PrintedSyntax.Errors(tree.Errors));
    }
}
