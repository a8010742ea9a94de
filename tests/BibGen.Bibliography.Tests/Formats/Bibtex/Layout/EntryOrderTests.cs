namespace BibGen.Tests.Formats.Bibtex.Layout;

/// <summary>The order of entries, and what they take along.</summary>
public class EntryOrderTests
{
    [Theory]
    [InlineData("sort=key", "@misc{b}\n@misc{a}\n", "@misc{a}\n@misc{b}\n")]
    [InlineData("sort=key", "@misc{B}\n@misc{a}\n", "@misc{a}\n@misc{B}\n")]
    [InlineData("sort=key", "@misc{b}\n@misc{B}\n@misc{a}", "@misc{a}\n@misc{b}\n@misc{B}")]
    [InlineData("sort=key", "% h\n\n@misc{b}\n@misc{a}", "% h\n\n@misc{a}\n@misc{b}")]
    [InlineData("sort=key", "@misc{b} @misc{a}", "@misc{b} @misc{a}")]
    [InlineData("sort=key", "@misc{b}\nx\n@misc{a}", "@misc{b}\nx\n@misc{a}")]
    [InlineData("sort=key", "@misc{c}\n@misc{b}\n@misc{a, t = {}\n@misc{x}", "@misc{b}\n@misc{c}\n@misc{a, t = {}\n@misc{x}")]
    [InlineData("sort=key", "@misc{c}\n@preamble{x}\n@misc{b}\n@misc{a}", "@misc{c}\n@preamble{x}\n@misc{a}\n@misc{b}")]
    [InlineData("sort=key", "@misc{c}\n@misc{b}@misc{a}", "@misc{c}\n@misc{b}@misc{a}")]
    [InlineData("sort=key", "\t@misc{b}\t\n @misc{a} ", "\t@misc{a}\t\n @misc{b} ")]
    [InlineData("sort=key", "% x\n@misc{b}\n@misc{a}\n% last", "% x\n@misc{a}\n@misc{b}\n% last")]
    [InlineData("sort=key", "% @misc{b, t = 1}\n@misc{a}\n", "% @misc{b, t = 1}\n@misc{a}\n")]
    [InlineData("sort=key", "@misc{d}\n@misc{c} @misc{x}\n@misc{b}\n@misc{a}", "@misc{d}\n@misc{c} @misc{x}\n@misc{a}\n@misc{b}")]
    [InlineData("sort=key", "@misc{d}\n@misc{c}\n@misc{x} @misc{b}\n@misc{f}\n@misc{e}", "@misc{c}\n@misc{d}\n@misc{x} @misc{b}\n@misc{e}\n@misc{f}")]
    [InlineData("sort=key", "@misc{b}x\n@misc{a}\n@misc{c}", "@misc{b}x\n@misc{a}\n@misc{c}")]
    public void Entries_are_sorted_between_what_they_do_not_pass(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));

    [Theory]
    [InlineData("sort=key", "@misc{b} % c\n@misc{a} % d\n", "@misc{a} % d\n@misc{b} % c\n")]
    [InlineData("sort=key", "% b\n@misc{b}\n% a1\n% a2\n@misc{a}\n", "% b\n% a1\n% a2\n@misc{a}\n@misc{b}\n")]
    [InlineData("sort=key", "@misc{z}\n% b\n@misc{b}\n\n% a\n@misc{a}", "% a\n@misc{a}\n% b\n@misc{b}\n\n@misc{z}")]
    [InlineData("sort=key", "@misc{z}\n  % b\n@misc{b}", "  % b\n@misc{b}\n@misc{z}")]
    [InlineData("sort=key", "@misc{z}\r\n% b\r\n% c\r\n@misc{b}", "% b\r\n% c\r\n@misc{b}\r\n@misc{z}")]
    [InlineData("sort=key", "@misc{z}\r% b\r@misc{b}", "% b\r@misc{b}\r@misc{z}")]
    [InlineData("sort=key", "@misc{z}\n% x\n\n@misc{b}", "@misc{z}\n% x\n\n@misc{b}")]
    [InlineData("sort=key", "@misc{z} % z\n% b\n@misc{b}", "% b\n@misc{b}\n@misc{z} % z")]
    public void Comments_right_above_and_behind_go_along(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));

    [Theory]
    [InlineData("sort=key", "@comment{bibgen-disable-next X}\n@misc{b}\n@misc{a}", "@misc{a}\n@comment{bibgen-disable-next X}\n@misc{b}")]
    [InlineData("sort=key", "@misc{b}\n@comment{BIBGEN-DISABLE-NEXT X}\n@misc{a}", "@comment{BIBGEN-DISABLE-NEXT X}\n@misc{a}\n@misc{b}")]
    [InlineData("sort=key", "@misc{b}\n@comment{bibgen-disable-next X}\n% x\n@misc{a}", "@misc{b}\n@comment{bibgen-disable-next X}\n% x\n@misc{a}")]
    [InlineData("sort=key", "@misc{b}\n@comment{bibgen-disable-next X}\n\n", "@misc{b}\n@comment{bibgen-disable-next X}\n\n")]
    [InlineData("sort=key", "@misc{b}\n@comment{bibgen-disable-next X}", "@misc{b}\n@comment{bibgen-disable-next X}")]
    [InlineData(
        "sort=key",
        "@misc{b}\n@comment{bibgen-disable-next X}\n@string{s = {S}}\n@misc{a}",
        "@misc{b}\n@comment{bibgen-disable-next X}\n@string{s = {S}}\n@misc{a}")]
    [InlineData("sort=key", "@misc{b}\n@comment{x}\n@misc{a}", "@misc{b}\n@comment{x}\n@misc{a}")]
    public void A_comment_that_disables_a_rule_stays_above_its_entry(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));

    [Theory]
    [InlineData(
        "sort=key",
        "@misc{b, crossref = {a}}\n@misc{a, crossref = {c}}\n@misc{c}\n@misc{d}",
        "@misc{b, crossref = {a}}\n@misc{d}\n@misc{a, crossref = {c}}\n@misc{c}")]
    [InlineData("sort=key", "@misc{b, crossref = {A}}\n@misc{a}", "@misc{b, crossref = {A}}\n@misc{a}")]
    [InlineData("sort=key", "@misc{a, crossref = {a}}\n@misc{b}", "@misc{a, crossref = {a}}\n@misc{b}")]
    [InlineData("sort=key", "@misc{b, crossref = {a}}\n@misc{a, crossref = {b}}", "@misc{a, crossref = {b}}\n@misc{b, crossref = {a}}")]
    [InlineData("sort=key", "@misc{b, crossref = {}}\n@misc{a}", "@misc{a}\n@misc{b, crossref = {}}")]
    [InlineData("sort=key", "@misc{b, crossref = {zz}}\n@misc{a}", "@misc{a}\n@misc{b, crossref = {zz}}")]
    [InlineData("sort=key", "@misc{c, crossref = {a}}\n@misc{a}\n@misc{b, crossref = {c}}", "@misc{b, crossref = {c}}\n@misc{c, crossref = {a}}\n@misc{a}")]
    public void A_parent_comes_after_its_children(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));

    [Theory]
    [InlineData("sort=-key", "@misc{a}\n@misc{B}\n@misc{c}", "@misc{c}\n@misc{B}\n@misc{a}")]
    [InlineData("sort=type,key", "@misc{b}\n@book{c}\n@misc{a}\n@book{a}", "@book{c}\n@misc{a}\n@book{a}\n@misc{b}")]
    [InlineData(
        "sort=year",
        "@misc{a, year = 99}\n@misc{b, year = 2001}\n@misc{c}\n@misc{d, year = {x}}",
        "@misc{a, year = 99}\n@misc{b, year = 2001}\n@misc{d, year = {x}}\n@misc{c}")]
    [InlineData("sort=year", "@misc{e, year = {}}\n@misc{f, year = 99}", "@misc{f, year = 99}\n@misc{e, year = {}}")]
    [InlineData("sort=-year", "@misc{a, year = 99}\n@misc{b, year = 2001}\n@misc{c}", "@misc{b, year = 2001}\n@misc{a, year = 99}\n@misc{c}")]
    [InlineData(
        "sort=author",
        "@misc{a, author = {Roe, Z}}\n@misc{b, author = {Roe, A}}\n@misc{c, editor = {Poe, X}}\n@misc{d}",
        "@misc{c, editor = {Poe, X}}\n@misc{b, author = {Roe, A}}\n@misc{a, author = {Roe, Z}}\n@misc{d}")]
    [InlineData("sort=author", "@misc{a, author = {Jim, Z}}\n@misc{e, author = {{Ibm}}}", "@misc{e, author = {{Ibm}}}\n@misc{a, author = {Jim, Z}}")]
    [InlineData("sort=author", "@misc{a, title = {T}}\n@misc{b, author = {A}}", "@misc{b, author = {A}}\n@misc{a, title = {T}}")]
    [InlineData(
        "sort=title",
        "@misc{a, title = {b}}\n@misc{b, title = {B}}\n@misc{c, title = {a}}",
        "@misc{c, title = {a}}\n@misc{b, title = {B}}\n@misc{a, title = {b}}")]
    public void Values_are_compared_as_numbers_or_texts_and_what_is_missing_comes_last(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));

    [Theory]
    [InlineData(
        "sort=key indent=2 align=entry",
        "@misc{b,t={T}}\n@misc{a,title={U},x={Y}}",
        "@misc{a,\n  title = {U},\n  x     = {Y}\n}\n@misc{b,\n  t = {T}\n}")]
    [InlineData(
        "sort=key indent=2 align=entry",
        "@misc{x,t={T}}\nx\n@misc{b,t={T}}\n@misc{a,t={U}}\ny\n@misc{z,t={T}}",
        "@misc{x,\n  t = {T}\n}\nx\n@misc{a,\n  t = {U}\n}\n@misc{b,\n  t = {T}\n}\ny\n@misc{z,\n  t = {T}\n}")]
    [InlineData("sort=key,year empty-lines=1", "@misc{b}\n@misc{a}\n@misc{a, year = 1}", "@misc{a}\n\n@misc{a, year = 1}\n\n@misc{b}")]
    [InlineData("sort=key indent=2", "@misc{b,t={T}}\n@misc{a,t={T}}\n@misc{c}", "@misc{a,\n  t={T}\n}\n@misc{b,\n  t={T}\n}\n@misc{c}")]
    public void An_entry_is_laid_out_where_it_comes_to_stand(string options, string text, string expected) =>
        Assert.Equal(expected, BibtexLayoutTests.Apply(text, options));
}
