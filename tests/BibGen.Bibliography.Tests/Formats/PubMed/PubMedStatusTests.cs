using BibGen.Formats.PubMed;
using BibGen.Model;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>What has happened to a work. The article and its notice differ by one word and mean opposite things.</summary>
public sealed class PubMedStatusTests
{
    private static Work WorkOf(params string[] lines) =>
        PubMedWork.Read(Assert.Single(PubMedReader.Read("PMID- 1\nPT  - Journal Article\n" + string.Join("\n", lines)).Records));

    [Theory]
    [InlineData(WorkStatus.Current, "TI  - T.")]
    [InlineData(WorkStatus.Retracted, "PT  - Retracted Publication")]
    [InlineData(WorkStatus.RetractionNotice, "PT  - Retraction of Publication")]
    [InlineData(WorkStatus.RetractionNotice, "PT  - Retraction Notice")]
    [InlineData(WorkStatus.Retracted, "RIN - Lancet. 2010 Feb 6;375(9713):445. PMID: 20137807")]
    [InlineData(WorkStatus.RetractionNotice, "ROF - Lancet. 1998 Feb 28;351(9103):637-41. PMID: 9500320")]
    [InlineData(WorkStatus.Retracted, "RRI - JAMA. 2010;1:2")]
    [InlineData(WorkStatus.Current, "RRF - JAMA. 2009;1:2")]
    [InlineData(WorkStatus.Retracted, "TI  - RETRACTED: A paper.")]
    [InlineData(WorkStatus.RetractionNotice, "TI  - Retracted: A paper.", "PT  - Retraction of Publication")]
    [InlineData(WorkStatus.Current, "TI  - Retracted Publication and Retraction of Publication: a study.")]
    [InlineData(WorkStatus.Current, "TI  - Retraction of the tongue.")]
    [InlineData(WorkStatus.Current, "PT  - Not a Retracted Publication")]
    [InlineData(WorkStatus.ExpressionOfConcern, "ECI - JAMA. 2010;1:2")]
    [InlineData(WorkStatus.ConcernNotice, "ECF - JAMA. 2010;1:2")]
    [InlineData(WorkStatus.ConcernNotice, "PT  - Expression of Concern")]
    [InlineData(WorkStatus.Retracted, "ECI - JAMA. 2010;1:2", "RIN - JAMA. 2011;1:2", "EIN - JAMA. 2009;1:2")]
    [InlineData(WorkStatus.Corrected, "EIN - JAMA. 2010;1:2")]
    [InlineData(WorkStatus.Corrected, "CRI - JAMA. 2010;1:2")]
    [InlineData(WorkStatus.Corrected, "PRIN- JAMA. 2010;1:2")]
    [InlineData(WorkStatus.CorrectionNotice, "EFR - JAMA. 2010;1:2")]
    [InlineData(WorkStatus.CorrectionNotice, "PT  - Published Erratum")]
    [InlineData(WorkStatus.Current, "CRF - JAMA. 2010;1:2")]
    [InlineData(WorkStatus.Superseded, "PT  - Preprint", "UIN - Science. 2023 Oct 6;382(6666):eadj0070.")]
    [InlineData(WorkStatus.Current, "UOF - bioRxiv. 2023 Jun 16:2022.01.28.477987.")]
    [InlineData(WorkStatus.Current, "CIN - JAMA. 2010;1:2", "CON - JAMA. 2010;1:2", "RPI - JAMA. 2010;1:2", "SPIN- JAMA. 2010;1:2")]
    [InlineData(WorkStatus.Provisional, "STAT- Publisher")]
    [InlineData(WorkStatus.Provisional, "STAT- In-Data-Review")]
    [InlineData(WorkStatus.Provisional, "STAT- In-Process")]
    [InlineData(WorkStatus.Provisional, "STAT- Publisher", "PT  - Preprint")]
    [InlineData(WorkStatus.Provisional, "STAT- Publisher", "STAT- MEDLINE")]
    [InlineData(WorkStatus.Superseded, "STAT- Publisher", "UIN - J. 2010;1:2")]
    [InlineData(WorkStatus.Current, "STAT- MEDLINE")]
    [InlineData(WorkStatus.Current, "STAT- PubMed-not-MEDLINE")]
    [InlineData(WorkStatus.Retracted, "TI  - Retracted Article: a paper.")]
    [InlineData(WorkStatus.Retracted, "TI  - [RETRACTED] A paper.")]
    [InlineData(WorkStatus.RetractionNotice, "TI  - RETRACTED: A paper.", "ROF - J. 2010;1:2")]
    [InlineData(WorkStatus.Current, "TI  - A paper. RETRACTED:")]
    [InlineData(WorkStatus.CorrectionNotice, "PROF- J. 2010;1:2")]
    [InlineData(WorkStatus.RetractionNotice, "ROF - J. 2010;1:2", "ECI - J. 2010;1:2")]
    [InlineData(WorkStatus.ExpressionOfConcern, "ECI - J. 2010;1:2", "ECF - J. 2010;1:2")]
    [InlineData(WorkStatus.ConcernNotice, "ECF - J. 2010;1:2", "EIN - J. 2010;1:2")]
    [InlineData(WorkStatus.Corrected, "EIN - J. 2010;1:2", "EFR - J. 2010;1:2")]
    [InlineData(WorkStatus.CorrectionNotice, "EFR - J. 2010;1:2", "UIN - J. 2010;1:2")]
    [InlineData(WorkStatus.Retracted, "PT  - Retracted Publication", "PT  - Retraction of Publication")]
    [InlineData(WorkStatus.Retracted, "PT  - Retracted Publication", "PT  - Retracted Publication")]
    [InlineData(WorkStatus.Retracted, "RIN - J. 2010;1:2", "RIN - J. 2011;1:2")]
    [InlineData(WorkStatus.Retracted, "PT  - Retracted Publication", "RIN - J. 2010;1:2", "TI  - RETRACTED: A paper.")]
    [InlineData(WorkStatus.Current, "STAT- Publisher", "BTI - GeneReviews")]
    public void The_status_is(WorkStatus status, params string[] lines) => Assert.Equal(status, WorkOf(lines).Status);

    [Fact]
    public void A_book_stays_at_the_publisher_s_for_good() =>
        Assert.Equal(WorkStatus.Current, PubMedWork.Read(Assert.Single(PubMedReader.Read("TI  - T\nSTAT- Publisher\nPT  - Book").Records)).Status);

    [Fact]
    public void Links_stand_in_the_order_of_the_record_and_other_tags_are_none() =>
        Assert.Equal(
            [LinkKind.CommentedBy, LinkKind.CorrectedBy, LinkKind.CommentedBy],
            WorkOf("CIN - A. 2010;1:2", "XIN - X. 2010;1:2", "EIN - B. 2010;1:2", "CIN - C. 2010;1:2", "RIN - ").Links.Select(link => link.Kind));

    [Theory]
    [InlineData("CON", LinkKind.CommentsOn)]
    [InlineData("CIN", LinkKind.CommentedBy)]
    [InlineData("EIN", LinkKind.CorrectedBy)]
    [InlineData("EFR", LinkKind.Corrects)]
    [InlineData("CRI", LinkKind.CorrectedAndRepublishedAs)]
    [InlineData("CRF", LinkKind.CorrectedVersionOf)]
    [InlineData("RIN", LinkKind.RetractedBy)]
    [InlineData("ROF", LinkKind.Retracts)]
    [InlineData("PRIN", LinkKind.PartlyRetractedBy)]
    [InlineData("PROF", LinkKind.PartlyRetracts)]
    [InlineData("RRI", LinkKind.RetractedAndRepublishedAs)]
    [InlineData("RRF", LinkKind.NewVersionOfRetracted)]
    [InlineData("ECI", LinkKind.QuestionedBy)]
    [InlineData("ECF", LinkKind.Questions)]
    [InlineData("RPI", LinkKind.RepublishedAs)]
    [InlineData("RPF", LinkKind.RepublishedFrom)]
    [InlineData("UIN", LinkKind.UpdatedBy)]
    [InlineData("UOF", LinkKind.Updates)]
    [InlineData("SPIN", LinkKind.SummarizedIn)]
    [InlineData("ORI", LinkKind.BasedOn)]
    [InlineData("DDIN", LinkKind.DescribedIn)]
    [InlineData("DRIN", LinkKind.UsedIn)]
    public void Every_link_tag_has_its_kind(string tag, LinkKind kind)
    {
        WorkLink link = Assert.Single(WorkOf(tag.PadRight(4) + "- JAMA. 2010 May 31;1(2):3-4. doi: 10.1001/jama.2010.1.", "      PMID: 20137807").Links);
        Assert.Equal((kind, "20137807", "10.1001/jama.2010.1", "JAMA"), (link.Kind, link.Pmid, link.Doi, link.Reference.Container));
    }
}
