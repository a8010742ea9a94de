using BibGen.Formats;
using BibGen.Rules;
using BibGen.Rules.Code;
using BibGen.Text;

namespace BibGen.Tests.Rules.Code;

/// <summary>What a fix in code writes into a .bib file.</summary>
public sealed class EntryEditsTests
{
    [Theory]
    [InlineData("Title", "title")]
    [InlineData("Year", "year")]
    [InlineData("Doi", "doi")]
    [InlineData("Pmid", "pmid")]
    [InlineData("Pmcid", "pmcid")]
    [InlineData("ArXiv", "arxiv")]
    [InlineData("Isbn", "isbn")]
    [InlineData("Url", "url")]
    [InlineData("Subtitle", "subtitle")]
    [InlineData("Authors", "author")]
    [InlineData("Editors", "editor")]
    [InlineData("Date", "year")]
    [InlineData("Container", "journal")]
    [InlineData("Series", "series")]
    [InlineData("Volume", "volume")]
    [InlineData("Issue", "number")]
    [InlineData("Pages", "pages")]
    [InlineData("Chapter", "chapter")]
    [InlineData("Publisher", "publisher")]
    [InlineData("Place", "address")]
    [InlineData("Edition", "edition")]
    [InlineData("Issn", "issn")]
    [InlineData("Language", "language")]
    [InlineData("Keywords", "keywords")]
    [InlineData("Abstract", "abstract")]
    public void A_member_is_a_field(string member, string field)
    {
        Fix fix = Assert.IsType<Fix>(EntryEdits.AddField(Work("@misc{k, note = {N}}"), member));
        Assert.Equal($"Add the field '{field}' to 'k'", fix.Title);
        Assert.Equal($"@misc{{k, note = {{N}}, {field} = {{}}}}", Apply("@misc{k, note = {N}}", fix));
        Assert.Null(EntryEdits.AddField(Work($"@misc{{k, {field} = {{}}}}"), member)); // It is there.
    }

    [Theory]
    [InlineData("@misc{k,\n  note = {N},\n}", "@misc{k,\n  note = {N},\n  doi = {},\n}")]
    [InlineData("@misc{k,\n  note = {N}\n}", "@misc{k,\n  note = {N},\n  doi = {}\n}")]
    [InlineData("@misc{k,\r\n\tnote = {N},\r\n}", "@misc{k,\r\n\tnote = {N},\r\n\tdoi = {},\r\n}")]
    [InlineData("\r\n@misc{k,\r\n\tnote = {N}}", "\r\n@misc{k,\r\n\tnote = {N},\r\n\tdoi = {}}")]
    [InlineData("@misc{k,\n    title = {T},  note = {N}\n}", "@misc{k,\n    title = {T},  note = {N},\n    doi = {}\n}")]
    [InlineData("@misc{k, title = {T},\nnote = {N}}", "@misc{k, title = {T},\nnote = {N},\ndoi = {}}")]
    [InlineData("@misc{k, title = {A\nB}}", "@misc{k, title = {A\nB},\n  doi = {}}")]
    [InlineData("@misc{k, title = {T} }", "@misc{k, title = {T}, doi = {} }")]
    [InlineData("@misc{k, title = {T},}", "@misc{k, title = {T}, doi = {},}")]
    [InlineData("@misc(k, title = {T})", "@misc(k, title = {T}, doi = {})")]
    [InlineData("@misc{k}", "@misc{k, doi = {}}")]
    [InlineData("@misc{k, title = {T}, crossref = {p}}\n@misc{p, note = {N}}", "@misc{k, title = {T}, crossref = {p}, doi = {}}\n@misc{p, note = {N}}")]
    [InlineData("@misc{k, title = {T}", "")] // The brace is the value's.
    [InlineData("@misc{k, title = {T}\n", "")]
    [InlineData("@misc{k, title = {T", "")]
    [InlineData("@misc{k, title = \"T}", "")]
    [InlineData("@misc{k, title = {T},\n@misc{l, note = {N}}", "")]
    [InlineData("@misc{k, title = T}", "@misc{k, title = T, doi = {}}")]
    public void A_field_is_written_as_those_before_it(string text, string expected)
    {
        Fix? fix = EntryEdits.AddField(Work(text), "Doi");
        Assert.Equal(expected, fix is null ? "" : Apply(text, fix));
    }

    [Fact]
    public void What_is_no_field_and_what_is_no_bib_file_is_left_alone()
    {
        Assert.Null(EntryEdits.AddField(Work("@misc{k, title = {T}}"), "ToString"));
        Assert.Null(EntryEdits.AddField(Work("PMID- 1\nTI  - T\nFAU - Roe, Jane\nDP  - 2011\n", "a.nbib"), "Doi"));
        Assert.Null(EntryEdits.AddEntry(Class(("a.nbib", "PMID- 1\nTI  - T\n")), "Roe2001"));
        Assert.Null(EntryEdits.AddDoi(Class(("a.nbib", "PMID- 1\nTI  - T\n")), "10.1000/182"));
    }

    [Theory]
    [InlineData("Roe2001", "author = {Roe},\n  title  = {},\n  year   = {2001}")]
    [InlineData("Roe1999a", "author = {Roe},\n  title  = {},\n  year   = {1999}")]
    [InlineData("Roe3001", "author = {},\n  title  = {}")] // No year
    [InlineData("Roe20011", "author = {},\n  title  = {}")]
    [InlineData("Roe201", "author = {},\n  title  = {}")]
    [InlineData("Roe", "author = {},\n  title  = {}")]
    [InlineData("_2001", "author = {},\n  title  = {}")]
    public void An_entry_has_what_its_name_says(string name, string fields)
    {
        (BibliographyFile file, Fix fix) = EntryEdits.AddEntry(Class(("/app/refs/a.bib", "")), name)!.Value;
        Assert.Equal($"Add an entry '{name}' to a.bib", fix.Title);
        Assert.Equal($"@misc{{{name},\n  {fields},\n}}\n", Apply(file.Text, fix));
    }

    [Theory]
    [InlineData("@misc{k, title = {T}}", "\n\n")]
    [InlineData("@misc{k, title = {T}}\n", "\n")]
    [InlineData("@misc{k, title = {T}}\r\n", "\r\n")]
    [InlineData("\r\n@misc{k, title = {T}}", "\r\n\r\n")]
    public void An_entry_stands_after_an_empty_line_with_the_line_ends_of_the_file(string text, string separator)
    {
        string line = separator.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n";
        (_, Fix fix) = EntryEdits.AddDoi(Class(("a.bib", text)), "10.1000/182")!.Value;
        Assert.Equal($"{text}{separator}@misc{{10.1000/182,{line}  title = {{}},{line}  doi   = {{10.1000/182}},{line}}}{line}", Apply(text, fix));
    }

    [Theory]
    [InlineData("@misc{k, title = {T}}", "k")] // It is there under this name.
    [InlineData("", "References")] // A class cannot have a member of its own name.
    [InlineData("", "1a")]
    [InlineData("", "class")]
    public void An_entry_that_would_not_be_the_one_that_is_meant_is_not_written(string text, string name) =>
        Assert.Null(EntryEdits.AddEntry(Class(("a.bib", text)), name));

    [Theory]
    [InlineData("10.1000/a{b")]
    [InlineData("10.1000/a}b")]
    [InlineData("10.1000/a%b")]
    [InlineData("10.1000/a#b")]
    [InlineData("10.1000/a\"b")]
    [InlineData("10.1000/a\\b")]
    [InlineData("10.1000/a,b")]
    [InlineData("10.1000/a~b")]
    [InlineData("10.1000/a b")]
    public void A_DOI_that_is_no_key_is_not_written(string doi) => Assert.Null(EntryEdits.AddDoi(Class(("a.bib", "")), doi));

    private static CodeClass Class(params (string Name, string Text)[] files) =>
        new("App", "References", [.. files.Select(file => BibliographyFile.Read(file.Name, file.Text))]);

    private static CodeWork Work(string text, string name = "a.bib") => Class((name, text)).Works.Values.First();

    private static string Apply(string text, Fix fix)
    {
        TextEdit edit = Assert.Single(fix.Edits);
        return text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
    }
}
