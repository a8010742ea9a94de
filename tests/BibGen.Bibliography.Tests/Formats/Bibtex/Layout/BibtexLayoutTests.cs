using BibGen.Formats.Bibtex.Layout;
using BibGen.Text;

namespace BibGen.Tests.Formats.Bibtex.Layout;

/// <summary>Each option of the layout by itself, and what no option touches.</summary>
public class BibtexLayoutTests
{
    [Theory]
    [InlineData("indent=2", "@misc{a, title={T},\n\tyear = 2001 , }", "@misc{a,\n  title={T},\n  year = 2001,\n}")]
    [InlineData("indent=tab", "@ misc ( a,title={T} )", "@misc(a,\n\ttitle={T}\n)")]
    [InlineData("indent=4", "@misc{a\r\n  , title = {T}\r\n  , year = 2001\r\n  }", "@misc{a,\r\n    title = {T},\r\n    year = 2001\r\n}")]
    [InlineData("indent=2", "@misc{a}", "@misc{a}")]
    [InlineData("indent=2", "@misc{ a, }", "@misc{a,}")]
    [InlineData("align=none", "@misc{a,\n  title   =   {T}, year=2001,\n}", "@misc{a,\n  title = {T}, year = 2001,\n}")]
    [InlineData("align=entry", "@misc{a,\n  doi={10.1000/1},\n  title = {T},\n  month=apr, year=2001}", "@misc{a,\n  doi   = {10.1000/1},\n  title = {T},\n  month = apr, year = 2001}")]
    [InlineData("align=file", "@misc{a,\n  doi={10.1000/1}}\n@misc{b,\n  publisher={P}}", "@misc{a,\n  doi       = {10.1000/1}}\n@misc{b,\n  publisher = {P}}")]
    [InlineData("align=10 indent=2", "@misc{a,doi={10.1000/1},organization={O}}", "@misc{a,\n  doi     = {10.1000/1},\n  organization = {O}\n}")]
    [InlineData("delimiters=braces", "@misc{a, title = \"T {\"}x{\"} z\" # mac # \"b\", year = 2001}", "@misc{a, title = {T {\"}x{\"} z} # mac # {b}, year = 2001}")]
    [InlineData("delimiters=quotes", "@misc{a, title = {T \"x\"}, note = {N {\\\"o}}}", "@misc{a, title = {T \"x\"}, note = \"N {\\\"o}\"}")]
    [InlineData("numbers=bare", "@misc{a, year = {2001}, volume = \"3a\", note = {1} # {2}}", "@misc{a, year = 2001, volume = \"3a\", note = {1} # {2}}")]
    [InlineData("numbers=delimited", "@misc{a, year = 2001, month = apr}", "@misc{a, year = {2001}, month = apr}")]
    [InlineData("numbers=delimited delimiters=quotes", "@misc{a, year = 2001}", "@misc{a, year = \"2001\"}")]
    [InlineData("trailing-comma=yes", "@misc{a, year = 2001\n}", "@misc{a, year = 2001,\n}")]
    [InlineData("trailing-comma=no", "@misc{a, year = 2001 ,\n}", "@misc{a, year = 2001\n}")]
    [InlineData("type-case=lower", "@ArTicle{aB, Title = {T}}\n@STRING{Nat = {N}}", "@article{aB, Title = {T}}\n@string{Nat = {N}}")]
    [InlineData("type-case=title field-case=upper", "@article{aB, Title = Nat}\n@string{Nat = {N}}", "@Article{aB, TITLE = Nat}\n@String{Nat = {N}}")]
    [InlineData("field-order=title,author", "@misc{a, note = {N}, AUTHOR = {A}, title={T},}", "@misc{a, title={T}, AUTHOR = {A}, note = {N},}")]
    [InlineData("field-order=common", "@misc{a,\n year = 1,\n author = {A},\n note = {N},\n title = {T}\n}", "@misc{a,\n author = {A},\n title = {T},\n year = 1,\n note = {N}\n}")]
    [InlineData("empty-lines=1", "@misc{a}\n@misc{b}\n\n\n\n@misc{c} @misc{d}\n% x\n@misc{e}\n", "@misc{a}\n\n@misc{b}\n\n@misc{c} @misc{d}\n\n% x\n@misc{e}\n")]
    [InlineData("sort=key", "@misc{b}\n\n@misc{C}\n@misc{a}\n", "@misc{a}\n\n@misc{b}\n@misc{C}\n")]
    [InlineData("sort=-year,key", "@misc{b, year = 99}\n@misc{a, year = 2001}\n@misc{d}\n@misc{c, year = 2001}", "@misc{a, year = 2001}\n@misc{c, year = 2001}\n@misc{b, year = 99}\n@misc{d}")]
    [InlineData("sort=author", "@misc{a, author = {Zoe Abt}}\n@misc{b, author = {Roe, Jane}}\n@misc{c, author = {Jane Poe}}", "@misc{a, author = {Zoe Abt}}\n@misc{c, author = {Jane Poe}}\n@misc{b, author = {Roe, Jane}}")]
    public void An_option_changes_what_it_says_and_nothing_else(string options, string text, string expected) => Assert.Equal(expected, Apply(text, options));

    /// <summary>A comment right above an entry, and what stands in its last line, are about it; no entry passes other text.</summary>
    [Theory]
    [InlineData("% about all\n@misc{b} % too\n@misc{a}", "% about all\n@misc{a}\n@misc{b} % too")]
    [InlineData("\n@misc{z}\n% about b\n@misc{b} % too\n@misc{a}", "\n@misc{a}\n% about b\n@misc{b} % too\n@misc{z}")]
    [InlineData("@misc{b}\n\n% Section\n\n@misc{d}\n@misc{c}", "@misc{b}\n\n% Section\n\n@misc{c}\n@misc{d}")]
    [InlineData("@misc{b}\n@comment{c}\n@misc{a}", "@misc{b}\n@comment{c}\n@misc{a}")]
    [InlineData("@misc{b}\n@comment{bibgen-disable-next BIB2013: x}\n@misc{a}", "@comment{bibgen-disable-next BIB2013: x}\n@misc{a}\n@misc{b}")]
    [InlineData("@misc{b}\n@string{s = {S}}\n@misc{a, title = s}", "@misc{b}\n@string{s = {S}}\n@misc{a, title = s}")]
    [InlineData("@misc{b, title = {1}}\n@misc{c}\n@misc{b, title = {2}}\n@misc{a}", "@misc{a}\n@misc{b, title = {1}}\n@misc{b, title = {2}}\n@misc{c}")]
    [InlineData("@book{b, crossref = {a}}\n@book{a, title = {T}}\n@book{c}", "@book{b, crossref = {a}}\n@book{c}\n@book{a, title = {T}}")]
    public void Sorting_keeps_what_belongs_together(string text, string expected) => Assert.Equal(expected, Apply(text, "sort=key"));

    /// <summary>Text that a layout may not touch: everything is asked for, and nothing changes.</summary>
    [Theory]
    [InlineData("free text, with = and {braces}\n")]
    [InlineData("% an old one: @misc{c,title={T},}\n")]
    [InlineData("@misc{a}\n\n% @misc{a,title={T},}\n")]
    [InlineData("@comment{ any , thing = {x} }")]
    [InlineData("@preamble{ \"\\newcommand\" # {x} }")]
    [InlineData("@misc{a, title = {T}, % why\n year = 2001 }")]
    [InlineData("@misc{a, title = {T},, year = 2001 }")]
    [InlineData("@misc{a, title = {T} year = 2001 }")]
    [InlineData("@misc{a, title = , year = 2001 }")]
    [InlineData("@misc{ title = {T}, year = 2001 }")]
    [InlineData("@misc{a, title = {T")]
    [InlineData("@misc(a, title = {T} }")]
    public void What_is_no_plain_entry_stays(string text) => Assert.Equal(text, Apply(text, Everything));

    [Fact]
    public void The_inside_of_values_stays()
    {
        string text = Apply("@misc{a, abstract = {One\n\n      two,\tthree = four # \"five\"   }}", Everything);
        Assert.Contains("{One\n\n      two,\tthree = four # \"five\"   }", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indent", "x")]
    [InlineData("indent", "99")]
    [InlineData("align", "-1")]
    [InlineData("delimiters", "brackets")]
    [InlineData("numbers", "")]
    [InlineData("trailing-comma", "maybe")]
    [InlineData("type-case", "camel")]
    [InlineData("empty-lines", "many")]
    public void A_value_that_an_option_does_not_have_is_none(string name, string value) =>
        Assert.Null(LayoutOptionTable.All.Single(option => option.Name == name).Read(LayoutOptions.Nothing, value));

    [Fact]
    public void Nothing_changes_unless_it_is_asked_for() =>
        Assert.Empty(BibtexLayout.Apply("@ MISC{a ,title=\"x\"\n,}@misc{ b,\n\n}", LayoutOptions.Nothing).Edits);

    internal const string Everything =
        "indent=2 align=entry delimiters=braces numbers=bare trailing-comma=yes type-case=lower field-case=lower field-order=common sort=year,author empty-lines=1";

    /// <summary>Options as a command line has them, without the dashes.</summary>
    internal static LayoutOptions Options(string options) => options.Split(' ').Select(option => option.Split('=')).Aggregate(
        LayoutOptions.Nothing,
        (all, one) => LayoutOptionTable.All.Single(option => option.Name == one[0]).Read(all, one[1]) ?? throw new ArgumentException(one[0]));

    /// <summary>A text laid out with options as a command line has them.</summary>
    internal static string Apply(string text, string options)
    {
        LayoutResult result = BibtexLayout.Apply(text, Options(options));
        Assert.False(result.IsRefused);
        return Edited(text, result.Edits);
    }

    internal static string Edited(string text, IReadOnlyList<TextEdit> edits)
    {
        var edited = new System.Text.StringBuilder();
        int at = 0;
        foreach (TextEdit edit in edits)
        {
            Assert.True(edit.Span.Start >= at, "Edits are in order and do not overlap.");
            edited.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return edited.Append(text, at, text.Length - at).ToString();
    }
}
