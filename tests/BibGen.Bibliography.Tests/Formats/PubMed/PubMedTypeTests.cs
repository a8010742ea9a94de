using BibGen.Formats.PubMed;
namespace BibGen.Tests.Formats.PubMed;

/// <summary>How the entry type follows from book titles and publication types.</summary>
public sealed class PubMedTypeTests
{
    [Theory]
    [InlineData("article", "TI  - T")]
    [InlineData("article", "TI  - T", "PT  - Journal Article", "PT  - Review")]
    [InlineData("article", "TI  - T", "PT  - Research Support, N.I.H., Extramural")]
    [InlineData("article", "TI  - T", "PT  - Editorial")]
    [InlineData("article", "TI  - T", "PT  - Journal Article", "PT  - Video-Audio Media")]
    [InlineData("incollection", "TI  - T", "BTI - B", "PT  - Review")]
    [InlineData("incollection", "TI  - T", "PT  - Book Chapter")]
    [InlineData("book", "BTI - B")]
    [InlineData("book", "TI  - T", "PT  - Book")]
    [InlineData("collection", "TI  - T", "PT  - Collected Work")]
    [InlineData("thesis", "TI  - T", "PT  - Academic Dissertation")]
    [InlineData("thesis", "OWN - ERIC", "TI  - T", "PT  - Dissertations/Theses - Doctoral Dissertations")]
    [InlineData("report", "TI  - T", "PT  - Technical Report")]
    [InlineData("report", "TI  - T", "PT  - Government Publication")]
    [InlineData("report", "OWN - ERIC", "TI  - T", "PT  - Reports - Research")]
    [InlineData("article", "OWN - ERIC", "TI  - T", "PT  - Journal Articles", "PT  - Reports - Research")]
    [InlineData("inproceedings", "OWN - ERIC", "TI  - T", "PT  - Speeches/Meeting Papers")]
    [InlineData("dataset", "TI  - T", "PT  - Dataset")]
    [InlineData("online", "TI  - T", "PT  - Journal Article", "PT  - Preprint")]
    [InlineData("video", "TI  - T", "PT  - Webcast")]
    [InlineData("proceedings", "TI  - T", "PT  - Congress")]
    [InlineData("proceedings", "OWN - ERIC", "TI  - T", "PT  - Collected Works - Proceedings")]
    [InlineData("video", "TI  - T", "PT  - Video-Audio Media")]
    [InlineData("online", "TI  - T", "PT  - Interactive Tutorial")]
    [InlineData("book", "TI  - T", "PT  - Study Guide")]
    [InlineData("book", "OWN - ERIC", "TI  - T", "PT  - Books")]
    [InlineData("article", "TI  - T", "PT  - Boo")]
    [InlineData("article", "TI  - T", "PT  - Bookkeeping")]
    [InlineData("article", "TI  - T", "PT  - Dissertation")]
    [InlineData("article", "TI  - T", "PT  - Reports")]
    [InlineData("article", "TI  - T", "PT  - ")]
    [InlineData("thesis", "TI  - T", "PT  - English Abstract", "PT  - Academic Dissertation", "PT  - Book")]
    [InlineData("article", "TI  - T", "PT  - Book", "PT  - Journal Article")]
    [InlineData("article", "OWN - ERIC", "TI  - T", "PT  - Reports - Research", "PT  - Journal Articles")]
    [InlineData("online", "TI  - T", "PT  - Preprint", "PT  - Book")]
    [InlineData("incollection", "BTI - B", "TI  - T")]
    [InlineData("book", "TI  - ", "BTI - B", "PT  - Book Chapter")]
    [InlineData("article", "TI  - T", "BTI - ")]
    public void The_type_is(string type, params string[] lines) =>
        Assert.Equal(type, Assert.Single(PubMedReader.Read("PMID- 1\n" + string.Join("\n", lines)).Records).Type);
}
