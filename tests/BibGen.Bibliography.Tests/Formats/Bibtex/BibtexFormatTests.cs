using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>What the rest of the library asks a format: places in a text, fields by what they are, and how one is written.</summary>
public class BibtexFormatTests
{
    private static readonly BibliographyFormat Format = BibliographyFormats.ForPath("a.bib")!;

    [Theory]
    [InlineData("@misc{a,}\n% c\n@string{m = {M}}\n@preamble{p}", "0-9 14-30 31-43")]
    [InlineData("@comment{ x }\n@comment y\n@comment{}", "0-13 'x' 14-22 '' 25-35 ''")]
    [InlineData("@comment( a b )", "0-15 'a b'")]
    [InlineData("text", "")]
    public void Blocks_are_all_but_free_text_and_a_comment_is_what_stands_in_it(string text, string blocks) =>
        Assert.Equal(blocks, string.Join(' ', Format.BlocksOf(text).Select(block =>
            $"{block.Span.Start}-{block.Span.End}" + (block.Comment is { } comment ? $" '{comment.TextIn(text)}'" : ""))));

    [Theory]
    [InlineData("crossref = {b}, xref = {c}, related = {d, e}, entryset = {f}, xdata = {g}, ids = {h}, note = {N}", "b c d e f g")]
    [InlineData("ids = {h}, note = {N}", "")]
    public void Keys_are_named_by_fields_that_refer_to_other_entries(string fields, string keys) =>
        Assert.Equal(keys, string.Join(' ', Format.KeysNamedBy(Entry(fields).Records[0])));

    /// <summary>A new field stands where the one before which it comes begins, with its equals sign and value below or above those of that.</summary>
    [Theory]
    [InlineData("@misc{a, title = {T}}", "@misc{a, year = {v}, title = {T}}")]
    [InlineData("@misc{a,title={T}}", "@misc{a,year={v}, title={T}}")]
    [InlineData("@misc{a,title= {T}}", "@misc{a,year= {v}, title= {T}}")]
    [InlineData("@misc{a,title ={T}}", "@misc{a,year ={v}, title ={T}}")]
    [InlineData("@misc{a,\n  title  = {T}}", "@misc{a,\n  year   = {v},\n  title  = {T}}")]
    [InlineData("@misc{a,\n  t   = {T}}", "@misc{a,\n  year = {v},\n  t   = {T}}")]
    [InlineData("@misc{a,\n\ttitle      =   {T}}", "@misc{a,\n\tyear       =   {v},\n\ttitle      =   {T}}")]
    [InlineData("@misc{a,\n  title =     {T}}", "@misc{a,\n  year =      {v},\n  title =     {T}}")]
    [InlineData("@misc{a,\n  t =   {T}}", "@misc{a,\n  year = {v},\n  t =   {T}}")]
    [InlineData("@misc{a,\n  title\n= {T}}", "@misc{a,\n  year = {v},\n  title\n= {T}}")]
    public void A_field_is_inserted_in_the_layout_of_the_next(string text, string expected)
    {
        Field first = BibliographyFile.Read("a.bib", text).Records[0].Fields[0];
        Assert.Equal(expected, Edited(text, Format.InsertBefore(text, first, "year", "v")!.Value));
    }

    [Theory]
    [InlineData("note = {one two}", 4, 3, "three", "note = {one three}")]
    [InlineData("note = \"one two\"", 0, 3, "", "note = \" two\"")]
    [InlineData("year = 2001", 0, 4, "2001a", "year = {2001a}")]
    [InlineData("year = 2001", 3, 1, "2", null)]
    [InlineData("note = {one two}", 4, 3, "a}b", null)]
    [InlineData("note = {one two}", 4, 3, "a{b", null)]
    [InlineData("note = {one two}", 4, 3, "a\"b", null)]
    [InlineData("month = jan", 0, 3, "feb", null)]
    [InlineData("note = {one} # {two}", 0, 1, "x", "note = {xne} # {two}")]
    public void A_part_of_a_value_is_replaced_where_it_stands_as_it_is_read(string field, int offset, int length, string newText, string? expected)
    {
        BibliographyFile file = Entry(field);
        TextEdit? edit = Format.Replace(file.Text, file.Records[0].Fields[0], offset, length, newText);
        Assert.Equal(expected is null ? null : $"@misc{{k, {expected}}}", edit is { } some ? Edited(file.Text, some) : null);
    }

    [Theory]
    [InlineData("title", true, true)]
    [InlineData("note", true, true)]
    [InlineData("url", true, false)]
    [InlineData("doi", false, false)]
    [InlineData("eprint", true, false)]
    [InlineData("file", false, false)]
    [InlineData("pdf", false, false)]
    [InlineData("abstract", false, true)]
    [InlineData("annotation", false, true)]
    [InlineData("annote", false, true)]
    [InlineData("execute", false, true)]
    [InlineData("keywords", false, true)]
    [InlineData("usera", false, true)]
    [InlineData("userf", false, true)]
    [InlineData("verba", false, false)]
    [InlineData("verbc", false, false)]
    [InlineData("foo", false, true)]
    public void A_field_is_printed_or_not_and_read_by_LaTeX_or_not(string name, bool isPrinted, bool usesLatex) =>
        Assert.Equal((isPrinted, usesLatex), (Format.IsPrinted(name), Format.UsesLatex(name)));

    [Theory]
    [InlineData("@misc{a, t = {T}}", true, true)]
    [InlineData("@foo{a, t = {T}}", true, false)]
    [InlineData("@foo{a, t = {T}}\n@misc{b, t = {T}}", true, true)]
    [InlineData("@misc{a}", true, false)]
    [InlineData("@media (x) {}", true, false)]
    [InlineData("", false, false)]
    [InlineData("@", false, false)]
    [InlineData("@1", false, false)]
    [InlineData("a@misc{a, t = {T}}", false, true)]
    public void A_text_looks_like_BibTeX_and_has_entries_of_it(string text, bool looksLike, bool hasContent) => Assert.Equal(
        (looksLike, hasContent), (Format.Recognizes(text.AsSpan()), Format.HasContent(BibliographyFile.Read("a.bib", text).Records)));

    [Fact]
    public void The_format_says_what_its_files_have()
    {
        Assert.Equal("entries", Format.RecordsNoun);
        Assert.True(Format.UsesBiblatexModel && Format.HasNameLists && Format.LinksFiles && Format.HasComments);
        FieldNames names = Format.Fields;
        Assert.Equal(
            "title booktitle author editor year volume number pages doi pmid pmcid pmc url eprint ids",
            string.Join(' ', ((IReadOnlyList<string>[])
                [names.Title, names.BookTitle, names.Author, names.Editor, names.Year, names.Volume, names.Issue, names.Pages, names.Doi, names.Pmid,
                names.Pmcid, names.Url, names.ArXiv, names.Aliases]).SelectMany(name => name)));
    }

    [Fact]
    public void Names_that_a_file_does_not_define_are_known_when_they_come_from_others_as_well() => Assert.Equal(
        ["joa", "jot"], Format.UndefinedNamesIn(BibliographyFile.Read("a.bib", "@misc{k, t = jot # JOA # jot # jan}")));

    private static BibliographyFile Entry(string fields) => BibliographyFile.Read("a.bib", $"@misc{{k, {fields}}}");

    private static string Edited(string text, TextEdit edit) => text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
}
