using BibGen.Formats.Bibtex;
using BibGen.Records;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>References between the entries of a file: what is inherited, and what leads nowhere.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("@misc{a, crossref = {B}}\n@misc{b, note = {N}}", "a: crossref=B < note=N / b: note=N", "")]
    [InlineData(
        "@misc{a, xref = {b}, related = {c, d}, entryset = {e}}\n@misc{b, note = {N}}",
        "a: xref=b|related=c, d|entryset=e / b: note=N",
        "MissingCrossReference {c, d} a 'c' / MissingCrossReference {c, d} a 'd' / MissingCrossReference {e} a 'e'")]
    [InlineData(
        "@misc{a, xdata = {b,c,}, crossref = {}}\n@xdata{b, note = {N}}\n@xdata{c, note = {M}, series = {S}}",
        "a: xdata=b,c,|crossref= < note=N|series=S / b: note=N / c: note=M|series=S",
        "")]
    [InlineData("@misc{a, related = { , b,,c }}", "a: related=, b,,c", "MissingCrossReference { , b,,c } a 'b' / MissingCrossReference { , b,,c } a 'c'")]
    [InlineData(
        "@misc{a, crossref = {b}, crossref = {b}, xdata = {b}}\n@xdata{b, note = {N}}",
        "a: crossref=b|crossref=b|xdata=b < note=N / b: note=N",
        "")]
    [InlineData("@misc{a, xref = {a}}", "a: xref=a", "")]
    [InlineData(
        "@misc{a, crossref = {b}, related = {c}}\n@misc{b, crossref = {c}, note = {N}}\n@misc{c, series = {S}}",
        "a: crossref=b|related=c < note=N|series=S / b: crossref=c|note=N < series=S / c: series=S",
        "")]
    [InlineData("@misc{a, ids = {x, y}}\n@misc{b, crossref = {y}}\n@misc{y, note = {Y}}", "a: ids=x, y / b: crossref=y < note=Y / y: note=Y", "")]
    [InlineData(
        "@misc{a, ids = {z}, note = {A}}\n@misc{b, crossref = {z}}\n@misc{c, xref = {Z}}",
        "a: ids=z|note=A / b: crossref=z < note=A / c: xref=Z",
        "MissingCrossReference {Z} c 'Z'")]
    [InlineData("@misc{a, entryset = {a}}\n@misc{xref, crosref = {b}, xreff = {c}, xre = {d}}", "a: entryset=a / xref: crosref=b|xreff=c|xre=d", "")]
    [InlineData(
        "@book{a, xdata = {b}}\n@xdata{b, title = {T}, author = {A}}\n@inbook{c, crossref = {a}}",
        "a: xdata=b < title=T|author=A / b: title=T|author=A / c: crossref=a < booktitle=T|author=A|bookauthor=A",
        "")]
    [InlineData(
        "@misc{a, crossref = {b}}\n@misc{a, note = {N}}\n@misc{b, crossref = {a}}",
        "a: crossref=b / a: note=N / b: crossref=a",
        "CircularCrossReference {a} b 'a → b → a'")]
    public void An_entry_takes_what_it_has_not_from_those_that_it_names(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData(
        "@misc{a, crossref = {p}, year = 2001}\n@misc{p, date = {1999}, month = 5, day = 3, note = {N}}",
        "a: crossref=p|year=2001 < note=N / p: date=1999|month=5|day=3|note=N",
        "")]
    [InlineData(
        "@misc{a, crossref = {p}, date = {2001}}\n@misc{p, year = 1999, month = 5, day = 3}",
        "a: crossref=p|date=2001 / p: year=1999|month=5|day=3",
        "")]
    [InlineData("@misc{a, crossref = {p}, month = 3}\n@misc{p, year = 1999, month = 5}", "a: crossref=p|month=3 < year=1999 / p: year=1999|month=5", "")]
    public void A_child_with_a_date_of_its_own_keeps_it_whole(string text, string records, string errors) => Holds(text, records, errors);

    [Theory]
    [InlineData(
        "@misc{a, crossref = {b}}\n@misc{b, xdata = {c}}\n@xdata{c, crossref = {a}, note = {N}}",
        "a: crossref=b < note=N / b: xdata=c < note=N / c: crossref=a|note=N",
        "CircularCrossReference {a} c 'a → b → c → a'")]
    [InlineData(
        "@misc{a, crossref = {b}, note = {N}}\n@misc{b, crossref = {b}, series = {S}}",
        "a: crossref=b|note=N < series=S / b: crossref=b|series=S",
        "CircularCrossReference {b} b 'b → b'")]
    [InlineData(
        "@misc{a, crossref = {b}}\n@misc{b, crossref = {c}}\n@misc{c, crossref = {d}}\n@misc{d, crossref = {e}}\n@misc{e, crossref "
            + "= {f}}\n@misc{f, crossref = {a}}",
        "a: crossref=b / b: crossref=c / c: crossref=d / d: crossref=e / e: crossref=f / f: crossref=a",
        "CircularCrossReference {a} f 'a → b → c → d → e → f → a'")]
    [InlineData(
        "@misc{a, crossref = {b}}\n@misc{b, crossref = {c}}\n@misc{c, crossref = {d}}\n@misc{d, crossref = {e}}\n@misc{e, crossref "
            + "= {f}}\n@misc{f, crossref = {g}}\n@misc{g, crossref = {a}}",
        "a: crossref=b / b: crossref=c / c: crossref=d / d: crossref=e / e: crossref=f / f: crossref=g / g: crossref=a",
        "CircularCrossReference {a} g 'a → … → c → d → e → f → g → a'")]
    public void A_circle_is_reported_where_it_closes(string text, string records, string errors) => Holds(text, records, errors);

    /// <summary>The table of biblatex.def; a pair of types that is not in it hands fields down under their own names.</summary>
    [Theory]
    [InlineData("mvbook", "book", "main", "author")]
    [InlineData("mvbook", "inbook", "main", "author bookauthor")]
    [InlineData("mvbook", "bookinbook", "main", "author bookauthor")]
    [InlineData("mvbook", "suppbook", "main", "author bookauthor")]
    [InlineData("mvcollection", "collection", "main", "author")]
    [InlineData("mvcollection", "reference", "main", "author")]
    [InlineData("mvcollection", "incollection", "main", "author")]
    [InlineData("mvcollection", "inreference", "main", "author")]
    [InlineData("mvcollection", "suppcollection", "main", "author")]
    [InlineData("mvreference", "reference", "main", "author")]
    [InlineData("mvreference", "inreference", "main", "author")]
    [InlineData("mvproceedings", "proceedings", "main", "author")]
    [InlineData("mvproceedings", "inproceedings", "main", "author")]
    [InlineData("book", "inbook", "book", "author bookauthor")]
    [InlineData("book", "bookinbook", "book", "author bookauthor")]
    [InlineData("book", "suppbook", "book", "author bookauthor")]
    [InlineData("collection", "incollection", "book", "author")]
    [InlineData("collection", "inreference", "book", "author")]
    [InlineData("collection", "suppcollection", "book", "author")]
    [InlineData("reference", "incollection", "book", "author")]
    [InlineData("reference", "inreference", "book", "author")]
    [InlineData("proceedings", "inproceedings", "book", "author")]
    [InlineData("proceedings", "conference", "book", "author")]
    [InlineData("periodical", "article", "journal", "author")]
    [InlineData("periodical", "suppperiodical", "journal", "author")]
    public void A_part_takes_the_titles_of_its_whole_under_the_name_of_that(string parent, string child, string whole, string authors)
    {
        string[] names = [.. authors.Split(' '), .. Array.ConvertAll(["title", "subtitle", "titleaddon"], title => whole + title), "note"];
        Assert.Equal(names, Inherited(parent, child));
    }

    [Theory]
    [InlineData("misc", "misc")]
    [InlineData("book", "article")]
    [InlineData("mvbook", "article")]
    [InlineData("book", "incollection")]
    [InlineData("inproceedings", "proceedings")]
    public void Other_types_take_fields_under_their_own_names(string parent, string child) => Assert.Equal(
        ["author", "title", "subtitle", "titleaddon", "shorttitle", "sorttitle", "indextitle", "indexsorttitle", "note"], Inherited(parent, child));

    [Fact]
    public void What_is_about_an_entry_itself_is_never_inherited()
    {
        string[] never =
        [
            "ids", "crossref", "xref", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related", "relatedoptions", "relatedstring",
            "relatedtype", "shorthand", "shorthandintro", "sortkey", "xdata",
        ];
        string fields = string.Concat(never.Select(name => $"{name} = {{x}}, "));
        BibGen.Records.Record child = BibtexReader.Read($"@misc{{c, crossref = {{p}}}}\n@misc{{p, {fields} keywords = {{k}}}}\n@xdata{{x}}").Records[0];
        Assert.Equal("keywords", Assert.Single(child.InheritedFields).Name);
    }

    private static IEnumerable<string> Inherited(string parent, string child)
    {
        const string Fields =
            "author = {A}, title = {T}, subtitle = {S}, titleaddon = {U}, shorttitle = {H}, sorttitle = {R}, indextitle = {I}, indexsorttitle = {X}";
        string text = $"@{child}{{c, crossref = {{p}}}}\n@{parent}{{p, {Fields}, note = {{N}}}}";
        return BibtexReader.Read(text).Records[0].InheritedFields.Select(field => field.Name);
    }

    private static void Holds(string text, string records, string errors)
    {
        RecordSet set = BibtexReader.Read(text);
        Assert.Equal(records, PrintedRecords.Of(set));
        Assert.Equal(errors, PrintedRecords.Errors(set, text));
    }
}
