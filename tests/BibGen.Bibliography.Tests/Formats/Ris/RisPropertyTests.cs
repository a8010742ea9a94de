using BibGen.Formats;
using BibGen.Formats.Ris;
using BibGen.Records;
using CsCheck;

namespace BibGen.Tests.Formats.Ris;

/// <summary>What holds for every text, however damaged.</summary>
public sealed class RisPropertyTests
{
    private const string Valid = """
        TY  - JOUR
        AU  - De Bock, Katrien
        TI  - Antiangiogenic therapy, hypoxia, and metastasis: risky liaisons, or not?
        T2  - Nature Reviews Clinical Oncology
        DA  - 2011/05/31
        VL  - 8
        SP  - 393
        EP  - 404
        DO  - 10.1038/nrclinonc.2011.83
        KW  - Neoplasms
        Humans
        AB  - An abstract
        in two lines.
        ER  -

        TY  - BOOK
        AU  - Knuth, Donald E.
        TI  - The TeXbook
        SN  - 0-201-13447-0
        PY  - 1984
        ER  -

        """;

    private static readonly Gen<string> Text =
        Mutations.Of(Valid, "TY  - ", "ER  - ", "TI  - ", "XX  - ", "TY - JOUR", "\n", "\r\n", "\r", " ", "\t", "-", "–", "\0", "\uFEFF", "JOUR", "ty", "é",
        "\uD800");

    [Fact]
    public void Reading_never_fails_and_spans_lie_in_the_text() => Text.Sample(text =>
    {
        RecordSet set = RisReader.Read(text);
        RecordSetInvariants.Check(text, set);
    });

    [Fact]
    public void Every_line_that_is_not_blank_lies_in_a_record_or_an_error() => Text.Sample(text =>
    {
        RecordSet set = RisReader.Read(text);
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]) && text[at] != '\uFEFF')
                Assert.Contains(set.Records.Select(record => record.Span).Concat(set.Errors.Select(error => error.Span)), span => span.Start <= at
                    && at < span.End);
        }
    });

    [Fact]
    public void Works_are_typed_and_reading_again_gives_the_same() => Text.Sample(text =>
    {
        BibliographyFile first = BibliographyFile.Read("a.ris", text);
        BibliographyFile second = BibliographyFile.Read("a.ris", text);
        Assert.All(first.Works, work => Assert.Null(work.Failure));
        Assert.Equal(first.Works.Select(work => $"{work.Key} {work.Title} {work.Issued} {work.Pages}"),
            second.Works.Select(work => $"{work.Key} {work.Title} {work.Issued} {work.Pages}"));
        Assert.Equal(first.SyntaxErrors.Select(error => (error.Kind, error.Span)), second.SyntaxErrors.Select(error => (error.Kind, error.Span)));
    });

    [Fact]
    public void A_fix_of_the_reader_loses_no_letter() => Text.Sample(text =>
    {
        foreach (SyntaxError error in RisReader.Read(text).Errors)
            RecordSetInvariants.CheckEdits(text, error);
    });
}
