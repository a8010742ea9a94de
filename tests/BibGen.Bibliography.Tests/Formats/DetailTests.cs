using BibGen.Formats;
using BibGen.Model;

namespace BibGen.Tests.Formats;

/// <summary>What a record says beyond what nearly all do is kept, whatever its format.</summary>
public class DetailTests
{
    private const string Bibtex = """
        @report{k, author = {Roe, Jane}, title = {T}, translator = {Doe, John}, number = {TR-7}, version = {1.2}, type = {Final report}, medium = {CD-ROM},
            note = {A note.}, eventtitle = {Meeting}, eventdate = {2019-05-02}, venue = {Town}, urldate = {2020-02-03}, origdate = {1900}, volumes = 3,
            pagetotal = 90, pubstate = {inpress}, eprint = {x/1}, eprinttype = {hdl}}
        """;

    private const string CslJson = """
        [{"id": "k", "type": "report", "author": [{"family": "Roe", "given": "Jane"}], "title": "T", "translator": [{"family": "Doe", "given": "John"}],
          "number": "TR-7", "version": "1.2", "genre": "Final report", "medium": "CD-ROM", "note": "A note.", "event-title": "Meeting", "event-place": "Town",
          "event-date": {"date-parts": [[2019, 5, 2]]}, "accessed": {"date-parts": [[2020, 2, 3]]}, "original-date": {"date-parts": [[1900]]},
          "number-of-volumes": "3", "number-of-pages": "90", "status": "inpress", "archive": "hdl", "archive_location": "x/1"}]
        """;

    [Theory]
    [InlineData("a.bib", Bibtex)]
    [InlineData("a.csljson", CslJson)]
    public void A_record_with_everything_loses_nothing(string path, string text)
    {
        WorkDetails details = Assert.Single(BibliographyFile.Read(path, text).Works).Details;
        Assert.Equal("Doe", Assert.Single(details.Translators.Persons).Family);
        Assert.Equal(
            "TR-7 1.2 Final report CD-ROM A note. Meeting 2019-05-02 Town 2020-02-03 1900 3 90 inpress x/1 hdl",
            $"{details.Number} {details.Version} {details.Genre} {details.Medium} {details.Note} {details.Event} {details.EventDate?.Start} {details.EventPlace} "
                + $"{details.Accessed?.Start} {details.OriginalDate?.Start} {details.Volumes} {details.PageTotal} {details.PublicationState} {details.Eprint} "
                + details.Archive);
    }

    [Theory]
    [InlineData("TY  - RPRT\nA4  - Doe, John\nIS  - TR-7\nM3  - Final report\nN1  - A note.\nN1  - Another.\nY2  - 2020/02/03\nNV  - 3\nER  - \n",
        "Doe TR-7  Final report A note. Another. 2020-02-03 3")]
    [InlineData("TY  - COMP\nTI  - T\nET  - 1.2\nM3  - doi:10.1000/1\nER  - \n", "  1.2    ")]
    [InlineData("TY  - BOOK\nTI  - T\nT2  - Series\nM1  - 12\nER  - \n", " 12     ")]
    public void So_does_RIS_with_what_it_can_hold(string text, string expected)
    {
        WorkDetails details = Assert.Single(BibliographyFile.Read("a.ris", text).Works).Details;
        Assert.Equal(
            expected,
            $"{string.Concat(details.Translators.Persons.Select(person => person.Family))} {details.Number} {details.Version} {details.Genre} {details.Note} {details.Accessed?.Start} "
                + details.Volumes);
    }

    [Fact]
    public void The_number_of_a_report_is_no_issue()
    {
        Assert.Null(Assert.Single(BibliographyFile.Read("a.csljson", CslJson).Works).Issue);
        Assert.Null(Assert.Single(BibliographyFile.Read("a.ris", "TY  - RPRT\nIS  - TR-7\nER  - \n").Works).Issue);
        Assert.Equal("7", Assert.Single(BibliographyFile.Read("a.ris", "TY  - JOUR\nIS  - 7\nER  - \n").Works).Issue);
    }
}
