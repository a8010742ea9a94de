using BibGen.Formats;
using BibGen.Model;
using BibGen.Projects;
using BibGen.Retractions;
using BibGen.Text;

namespace BibGen.Tests.Projects;

/// <summary>What stands first in the documentation of a work that is retracted, whoever says so.</summary>
public class WorkDocumentationTests
{
    private const string Notice = "<b>RETRACTED</b> on 2013-02-01 by <see href=\"https://doi.org/10.1000/notice.1\">doi: 10.1000/notice.1</see>. ";

    [Theory]
    [InlineData("a.bib", "@misc{k, title = {T}, retracted = {2013-02-01, doi: 10.1000/notice.1}}", Notice)]
    [InlineData("a.bib", "@misc{k, title = {T}, note = {Retracted (2013-02-01). See https://doi.org/10.1000/notice.1}}", Notice)]
    [InlineData("a.bib", "@misc{k, title = {T}, retracted = {2013-02-01}}", "<b>RETRACTED</b> on 2013-02-01. ")]
    [InlineData("a.bib", "@misc{k, title = {T}, retracted = {doi: 10.1000/notice.1, 2013-02-30}}",
        "<b>RETRACTED</b> by <see href=\"https://doi.org/10.1000/notice.1\">doi: 10.1000/notice.1</see>. ")]
    [InlineData("a.bib", "@misc{k, title = {T}, retracted = {PMID: 20137807}}",
        "<b>RETRACTED</b> by <see href=\"https://pubmed.ncbi.nlm.nih.gov/20137807/\">PMID 20137807</see>. ")]
    [InlineData("a.bib", "@misc{k, title = {T}, retracted = {see https://example.org/notice.}}",
        "<b>RETRACTED</b> by <see href=\"https://example.org/notice\">https://example.org/notice</see>. ")]
    [InlineData("a.bib", "@misc{k, title = {T}, retracted = {yes}}", "<b>RETRACTED.</b> ")]
    [InlineData("a.ris", "TY  - JOUR\nID  - k\nTI  - T\nN1  - Retracted 2013-02-01, doi: 10.1000/notice.1\nER  - \n", Notice)]
    [InlineData("a.csljson", "[{\"id\":\"k\",\"type\":\"book\",\"title\":\"T\",\"note\":\"Retracted 2013-02-01 doi:10.1000/notice.1\"}]", Notice)]
    [InlineData("a.nbib", "PMID- 1\nTI  - T.\nRIN - Retraction in: Lancet. 2010 Feb 6;375(9713):445. doi: 10.1000/notice.1. PMID: 2\n",
        "<b>RETRACTED</b> on 2010-02-06 by <see href=\"https://doi.org/10.1000/notice.1\">Lancet. 2010 Feb 6;375(9713):445</see>. ")]
    public void A_retraction_that_the_file_says_has_its_date_and_its_notice(string path, string text, string expected)
    {
        Work work = Assert.Single(BibliographyFile.Read(path, text).Works);
        Assert.Equal(WorkStatus.Retracted, work.Status);
        Assert.StartsWith(expected, WorkDocumentation.Summary(work, update: null, new RichText("Reference."), DocumentationNotation.Xml), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.bib", "@misc{k, title = {T}, retracted = {2013-02-01, doi: 10.1000/notice\\_1}}",
        "RetractedBy doi: 10.1000/notice_1 10.1000/notice_1 2013-02-01")]
    [InlineData("a.ris", "TY  - JOUR\nID  - k\nTI  - T\nN1  - Retracted: PMID 12\nER  - \n", "RetractedBy PMID 12  ")]
    [InlineData("a.bib", "@misc{k, title = {T}, retracted = {2013-02-01}}", "")]
    [InlineData("a.bib", "@misc{k, title = {T}, note = {See doi: 10.1000/notice.1}}", "")]
    public void The_notice_is_a_link_of_the_work(string path, string text, string expected)
    {
        Work work = Assert.Single(BibliographyFile.Read(path, text).Works);
        Assert.Equal(expected, string.Join("; ", work.Links.Select(link => $"{link.Kind} {link.Text} {link.Doi} {link.Reference.Issued?.Start}")));
    }

    /// <summary>A list says no more than the record then, and says it alike.</summary>
    [Fact]
    public void A_list_and_the_file_are_shown_alike()
    {
        Work work = Assert.Single(BibliographyFile.Read("a.bib", "@misc{k, title = {T}, doi = {10.1000/test.1}}").Works);
        StatusUpdate update =
            StatusUpdate.Of(work, [RetractionSnapshot.Read("l.retractions.csv", "doi,date,notice\n10.1000/test.1,2013-02-01,10.1000/notice.1\n")])!;
        string summary = WorkDocumentation.Summary(work, update, new RichText("Reference."), DocumentationNotation.Xml);
        Assert.StartsWith(Notice.TrimEnd(' ', '.'), summary, StringComparison.Ordinal);
    }
}
