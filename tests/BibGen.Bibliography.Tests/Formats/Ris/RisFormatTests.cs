using BibGen.Formats;
using BibGen.Formats.Ris;
using BibGen.Model;
using BibGen.Records;
using BibGen.Tests.Rules;
using BibGen.Text;
using BibGen.Values.Pages;

namespace BibGen.Tests.Formats.Ris;

/// <summary>What the format says of itself, and how it tells its files.</summary>
public sealed class RisFormatTests
{
    private static readonly BibliographyFormat Format = new RisFormat();

    [Fact]
    public void The_format_is()
    {
        Assert.Equal(("ris", "RIS", "RIS (.ris)", "export it as RIS"), (Format.Id, Format.Name, Format.ToString(), Format.ExportAdvice));
        Assert.True(Format.GeneratesKeys);
        Assert.Equal(PageNotation.Medline, Format.PageNotation);
        Assert.Equal(["BIB0024", "BIB0025", "BIB0026", "BIB0027", "BIB0028", "BIB0029"], Format.Errors.Select(error => error.Id));
    }

    [Fact]
    public void Fields_are_called()
    {
        FieldNames names = new RisFormat().Fields;
        Assert.Equal(
            "TI,T1,CT BT AU,A1 ED,A2,A3 PY,Y1 VL IS SP DO UR",
            string.Join(' ', new[]
            {
                names.Title, names.BookTitle, names.Author, names.Editor, names.PublicationDate, names.Volume, names.Issue, names.Pages, names.Doi, names.Url,
            }.Select(tags => string.Join(',', tags))));
        Assert.Equal(["TI", "T1", "CT", "BT", "T2", "DO", "AN", "UR"], names.Identity);
    }

    [Fact]
    public void What_is_printed_are_titles_names_and_places() =>
        Assert.Equal(
            ["A1", "A2", "A3", "AU", "ED", "TI", "T1", "T2", "T3", "BT", "CT", "JF", "JO", "JA", "J2", "PB", "CY"],
            RisTags.Specified.Concat(RisTags.Dialects).Where(Format.IsPrinted));

    [Theory]
    [InlineData("TY  - JOUR", true)]
    [InlineData("TY  - JOUR\nTI  - T", true)]
    [InlineData("TY  - JOUR\rTI  - T", true)]
    [InlineData("TI  - T", true)]
    [InlineData("TY - JOUR", true)]
    [InlineData("ty  - JOUR", true)]
    [InlineData(" TY  - JOUR", false)]
    [InlineData("TI - T", false)]
    [InlineData("XX  - x", false)]
    [InlineData("PMID- 1", false)]
    [InlineData("Text\nTY  - JOUR", false)]
    [InlineData("\nTY  - JOUR", false)]
    [InlineData("", false)]
    public void A_file_begins_with_a_tag(string text, bool expected) => Assert.Equal(expected, Format.Recognizes(text.AsSpan()));

    [Theory]
    [InlineData("TY  - JOUR\nTI  - T\nER  - ", true)]
    [InlineData("TI  - T\nER  - \nTY  - JOUR\nTI  - T\nER  - ", true)]
    [InlineData("TI  - T\nER  - ", false)]
    [InlineData("TY  - \nTI  - T\nER  - ", false)]
    [InlineData("", false)]
    public void A_text_is_RIS_when_a_record_has_a_type(string text, bool expected) => Assert.Equal(expected, Format.HasContent(RisReader.Read(text).Records));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_new_field_is_a_line_before_another(string lineEnd)
    {
        string text = string.Join(lineEnd, "TY  - JOUR", "UR  - x", "ER  - ");
        Field field = Assert.Single(RisReader.Read(text).Records).Find("UR")!;
        TextEdit edit = Assert.NotNull(Format.InsertBefore(text, field, "DO", "10.1000/1"));
        Assert.Equal((new SourceSpan(field.NameSpan.Start, 0), $"DO  - 10.1000/1{lineEnd}"), (edit.Span, edit.NewText));
    }

    [Theory]
    [InlineData("TI  - Retracted: Cats", WorkStatus.Retracted)]
    [InlineData("T1  - Retracted: Cats", WorkStatus.Retracted)]
    [InlineData("CT  - Retracted: Cats", WorkStatus.Retracted)]
    [InlineData("TI  - Retraction: Cats", WorkStatus.RetractionNotice)]
    [InlineData("N1  - Retracted", WorkStatus.Retracted)]
    [InlineData("M3  - Retracted Publication", WorkStatus.Retracted)]
    [InlineData("M3  - Retracted", WorkStatus.Retracted)]
    [InlineData("M3  - Retraction", WorkStatus.RetractionNotice)]
    [InlineData("M3  - Correction", WorkStatus.CorrectionNotice)]
    [InlineData("M3  - Erratum", WorkStatus.CorrectionNotice)]
    [InlineData("M3  - Expression of Concern", WorkStatus.ConcernNotice)]
    [InlineData("M3  - Article", WorkStatus.Current)]
    [InlineData("AB  - Retracted: Cats", WorkStatus.Current)]
    [InlineData("T2  - Retracted: Cats", WorkStatus.Current)]
    public void The_status_stands_in_title_note_and_type(string line, WorkStatus expected)
    {
        Work work = Assert.Single(BibliographyFile.Read("a.ris", $"TY  - JOUR\n{line}\nER  - ").Works);
        Assert.Equal(expected, work.Status);
        if (expected != WorkStatus.Current)
            Assert.Equal(line[..2], Format.FindStatus(work.Record, expected)?.Name);
    }

    [Theory]
    [InlineData("BIB0024", "TY  - JOUR\nTI - T\nER  - ",
        "2,1 'TI - ': A RIS line begins with two capitals, two blanks, a hyphen and a blank, as in 'TI  - '")]
    [InlineData("BIB0024", "TY  - JOUR\nTI - T\nVL - 1\nIS - 2\nER  - ",
        "2,1 'TI - ': A RIS line begins with two capitals, two blanks, a hyphen and a blank, as in 'TI  - '; 2 more lines of the file do not")]
    [InlineData("BIB0025", "TI  - T\nER  - ", "1,1 'TI': The record has no 'TY' line, with which a RIS record begins; many programs skip such a record")]
    [InlineData("BIB0026", "TY  - JOUR\nTI  - T",
        "1,1 'TY  - JOUR': The record has no 'ER' line, with which a RIS record ends; many programs join it with the next one or lose it")]
    [InlineData("BIB0027", "stray\nTY  - JOUR\nTI  - T\nER  - ", "1,1 'stray': The text belongs to no record and is ignored")]
    [InlineData("BIB0028", "TY  - JOUR\nTI  - T\nYP  - 2011\nER  - ", "3,1 'YP': 'YP' is no tag of RIS; write 'PY'")]
    [InlineData("BIB0028", "TY  - JOUR\nTI  - T\nXX  - 2011\nER  - ", "3,1 'XX': 'XX' is no tag of RIS")]
    [InlineData("BIB0029", "TY  - JORU\nTI  - T\nER  - ", "1,7 'JORU': 'JORU' is no type of RIS; write 'JOUR'")]
    [InlineData("BIB0029", "TY  - OTHER\nTI  - T\nER  - ", "1,7 'OTHER': 'OTHER' is no type of RIS and is read as 'GEN'")]
    public void Errors_say_what_is_wrong_and_what_would_be_right(string id, string text, string expected) =>
        Assert.Equal(expected, RuleFindings.In(id, ("test.ris", text)));
}
