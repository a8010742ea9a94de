using BibGen.Formats;
using BibGen.Formats.PubMed;
using BibGen.Records;
using BibGen.Tests.Rules;
using BibGen.Values.Pages;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>What the format says of itself, and how it tells its files and PubMed's other ones.</summary>
public sealed class PubMedFormatTests
{
    private static readonly BibliographyFormat Format = new PubMedFormat();

    [Fact]
    public void The_format_is()
    {
        Assert.Equal(("nbib", "PubMed's format", "PubMed's format (.nbib)"), (Format.Id, Format.Name, Format.ToString()));
        Assert.Equal("save it from PubMed with the format 'PubMed'", Format.ExportAdvice);
        Assert.True(Format.GeneratesKeys);
        Assert.Equal(PageNotation.Medline, Format.PageNotation);
        Assert.Equal(["BIB0030", "BIB0031", "BIB0032", "BIB0033"], Format.Errors.Select(error => error.Id));
    }

    [Fact]
    public void Fields_are_called()
    {
        FieldNames names = new PubMedFormat().Fields;
        Assert.Equal(
            "TI BTI FAU AU FED DP VI IP PG LID,AID PMID PMC PT STAT LR",
            string.Join(' ', new[]
            {
                names.Title, names.BookTitle, names.Author, names.ShortAuthor, names.Editor, names.PublicationDate, names.Volume, names.Issue, names.Pages,
                names.MixedIdentifiers, names.Pmid, names.Pmcid, names.PublicationType, names.RecordStatus, names.Revised,
            }.Select(tags => string.Join(',', tags))));
        Assert.Equal(["TI", "DP", "TA", "JT", "SO", "OWN"], names.Once);
        Assert.Equal(["SO"], names.Last);
        Assert.Equal(["PMID", "PMC", "AID", "LID", "OID", "TI", "BTI", "CTI", "TT"], names.Identity);
    }

    [Fact]
    public void What_is_printed_are_titles_names_and_places() =>
        Assert.Equal(
            ["TA", "JT", "PL", "BTI", "CTI", "PB", "TI", "TT", "AU", "FAU", "CN"],
            PubMedTags.PubMed.Where(Format.IsPrinted));

    [Theory]
    [InlineData("PMID- 1", true)]
    [InlineData("PMID- ", true)]
    [InlineData("PMID-1", false)]
    [InlineData("TI  - T", false)]
    [InlineData("", false)]
    public void A_file_begins_with_a_PMID(string text, bool expected) => Assert.Equal(expected, Format.Recognizes(text.AsSpan()));

    [Theory]
    [InlineData("21629216", "a list of PMIDs")]
    [InlineData("1", "a list of PMIDs")]
    [InlineData("09\n21629217", "a list of PMIDs")]
    [InlineData("21629216\r\n", "a list of PMIDs")]
    [InlineData("1. Nat Rev Clin Oncol. 2011", "PubMed's text for reading")]
    [InlineData("1: Smith J.", "PubMed's text for reading")]
    [InlineData("12345678. A", "PubMed's text for reading")]
    [InlineData("216292161", null)]
    [InlineData("123456789. A", null)]
    [InlineData("1.5 is a number", null)]
    [InlineData("1.", null)]
    [InlineData("1 a", null)]
    [InlineData("1- a", null)]
    [InlineData(". A", null)]
    [InlineData(":1", null)]
    [InlineData("\n", null)]
    [InlineData("/1", null)]
    [InlineData("", null)]
    public void PubMed_writes_other_files_too(string text, string? expected) => Assert.Equal(expected, Format.RecognizeOther(text.AsSpan()));

    [Theory]
    [InlineData("BIB0030", "PMID- 1\nTI - T.",
        "2,1 'TI - ': The line is neither 'TAG - value' nor a continuation; write the tag, or indent the line by six blanks")]
    [InlineData("BIB0031", "      lost\nPMID- 1",
        "1,1 '      lost': The continuation line has no tag above it; write the tag that it belongs to, or remove the line")]
    [InlineData("BIB0032", "PMID- 1\n\nTI  - T.", "2,1 '\n': The blank line cuts a record in two, and the parts are read as one; remove it")]
    [InlineData("BIB0033", "PMID- 1\nFUA - Roe, J", "2,1 'FUA': PubMed has no tag 'FUA'; write 'FAU'")]
    [InlineData("BIB0033", "PMID- 1\nXQ  - y", "2,1 'XQ': PubMed has no tag 'XQ'; its lines are kept and not read")]
    public void Errors_say_what_is_wrong_and_what_would_be_right(string id, string text, string expected) =>
        Assert.Equal(expected, RuleFindings.In(id, ("test.nbib", text)));

    [Theory]
    [InlineData("FUA", Severity.Warning)]
    [InlineData("XQ", null)]
    public void A_tag_misspelt_weighs_more_than_one_that_somebody_added(string tag, Severity? severity)
    {
        SyntaxError error = Assert.Single(PubMedReader.Read($"PMID- 1\n{tag,-4}- x").Errors);
        Assert.Equal(severity, error.Kind.SeverityOf!(error));
    }
}
