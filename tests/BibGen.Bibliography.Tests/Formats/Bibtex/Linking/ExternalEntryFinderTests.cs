using BibGen.Formats;
using BibGen.Formats.Bibtex.Linking;

namespace BibGen.Tests.Formats.Bibtex.Linking;

/// <summary>Entries that are named in a file and stand in another one; files are separated by <c>|</c>.</summary>
public class ExternalEntryFinderTests
{
    [Theory]
    [InlineData("@misc{a, crossref = {b}}|@misc{b, note = {N}}", "a: crossref=b < note=N // b: note=N", " // ")]
    [InlineData(
        "@misc{a, crossref = {b}, t = m}|@misc{b, note = m, xdata = {c}}|@string{m = {M}}\n@xdata{c, series = {S}}",
        "a: crossref=b|t=M < note=M|series=S // b: note=M|xdata=c < series=S // c: series=S",
        " //  // ")]
    [InlineData(
        "@misc{a, crossref = {b}}|@misc{b, crossref = {c}}|@misc{c, crossref = {a}, note = {N}}",
        "a: crossref=b < note=N // b: crossref=c < note=N // c: crossref=a|note=N",
        "CircularCrossReference {b} a 'b → c → a → b' //  // ")]
    [InlineData(
        "@misc{a, crossref = {b}}|@misc{B, note = {1}}|@misc{x, ids = {b}, note = {2}}",
        "a: crossref=b < note=2 // B: note=1 // x: ids=b|note=2",
        " //  // ")]
    [InlineData("@misc{a, crossref = {b}}|@misc{B, note = {1}}|@misc{b, note = {2}}", "a: crossref=b < note=2 // B: note=1 // b: note=2", " //  // ")]
    [InlineData(
        "@misc{a, crossref = {b}, xref = {c}, related = {d}}|@misc{b, note = {1}}\n@misc{c, note = {2}}",
        "a: crossref=b|xref=c|related=d < note=1 // b: note=1 / c: note=2",
        "MissingCrossReference {d} a 'd' // ")]
    [InlineData("@misc{a, xdata = {b}}|@misc{b, note = {1}}", "a: xdata=b // b: note=1", "WrongXdataTarget {b} a 'b' // ")]
    [InlineData("@misc{a, publisher = {xdata=h-publisher}}|@xdata{h, publisher = {P}}", "a: publisher=P // h: publisher=P", " // ")]
    [InlineData(
        "@misc{a, crossref = {p}}\n@misc{b, crossref = {P}}|@inbook{p, title = {T}, crossref = {q}}|@book{q, title = {Q}, author = {A}}",
        "a: crossref=p < title=T|booktitle=Q|author=A|bookauthor=A / b: crossref=P < title=T|booktitle=Q|author=A|bookauthor=A "
            + "// p: title=T|crossref=q < booktitle=Q|author=A|bookauthor=A // q: title=Q|author=A",
        " //  // ")]
    [InlineData("@misc{a, crossref = {b}}\n@misc{c, xref = {b}}|@misc{b, note = {N}}", "a: crossref=b < note=N / c: xref=b // b: note=N", " // ")]
    [InlineData(
        "@misc{a, crossref = {b}}|@misc{b, crossref = {b}, note = {N}}",
        "a: crossref=b < note=N // b: crossref=b|note=N",
        " // CircularCrossReference {b} b 'b → b'")]
    [InlineData(
        "@misc{z, crossref = {c}}\n@misc{y, crossref = {b}}|@misc{b, note = {B}}\n@misc{c, note = {C}}",
        "z: crossref=c < note=C / y: crossref=b < note=B // b: note=B / c: note=C",
        " // ")]
    [InlineData(
        "@misc{a, crossref = {b}, entryset = {b}}|@misc{b, crossref = {c}, ids = {q}, note = {N}}|@misc{c, crossref = {q}, series = {S}}",
        "a: crossref=b|entryset=b < note=N|series=S // b: crossref=c|ids=q|note=N < series=S // c: crossref=q|series=S < note=N",
        " //  // CircularCrossReference {q} c 'b → c → b'")]
    public void An_entry_of_another_file_gives_its_fields(string texts, string records, string errors)
    {
        BibliographyFile[] files = [.. texts.Split('|').Select((text, i) => BibliographyFile.Read($"{(char)('a' + i)}.bib", text))];
        IReadOnlyList<BibliographyFile> linked =
            BibtexLinker.Link(files, Array.ConvertAll(files, _ => "References"), new BibliographyFile?[files.Length], CancellationToken.None);
        Assert.Equal(records, string.Join(" // ", linked.Select(file => PrintedRecords.Of(file.RecordSet))));
        Assert.Equal(errors, string.Join(" // ", linked.Select(file => PrintedRecords.Errors(file.RecordSet, file.Text))));
    }
}
