using BibGen.Formats.PubMed;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>The tags that the format knows, and what somebody may have meant by others.</summary>
public sealed class PubMedTagsTests
{
    [Fact]
    public void Every_tag_is_found_as_one_string() =>
        Assert.All(PubMedTags.PubMed.Concat(PubMedTags.Dialects), tag => Assert.Same(tag, PubMedTags.Find($"-{tag}-".AsSpan(1, tag.Length))));

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("XQ")]
    [InlineData("ti")]
    [InlineData("TÌ")]
    [InlineData("T\u0080")]
    [InlineData("TI\u0149")]
    [InlineData("PMI")]
    [InlineData("PMIDX")]
    [InlineData("IT")]
    public void Nothing_else_is(string letters) => Assert.Null(PubMedTags.Find(letters.AsSpan()));

    [Theory]
    [InlineData("PMDI", "PMID")]
    [InlineData("PMIX", "PMID")]
    [InlineData("STTA", "STAT")]
    [InlineData("SATT", "STAT")]
    [InlineData("UAD", "AD")]
    [InlineData("PROG", "PROF")]
    [InlineData("TSAT", "STAT")]
    [InlineData("FAUX", "FAU")]
    [InlineData("XFAU", "FAU")]
    [InlineData("UBM", "PUBM")]
    [InlineData("IDMP", null)]
    [InlineData("MIDP", "MID")]
    [InlineData("PID", null)] // PMID, MID, AID, LID or OID
    [InlineData("XMID", null)] // PMID or MID
    [InlineData("STA", null)] // STAT or TA
    [InlineData("PXXD", null)]
    [InlineData("QQ", null)]
    [InlineData("TX", null)]
    [InlineData("Q", null)]
    [InlineData("", null)]
    [InlineData("SSSS", null)]
    [InlineData("COIX", null)]
    public void The_only_tag_that_one_slip_makes_it_is_meant(string tag, string? meant) => Assert.Equal(meant, PubMedTags.NearMiss(tag));
}
