using BibGen.Formats.PubMed;
namespace BibGen.Tests.Formats.PubMed;

/// <summary>The names that records without keys get. This table is the policy.</summary>
public sealed class PubMedKeysTests
{
    private static string[] KeysOf(params string[] records) =>
        PubMedReader.Read(string.Join("\n\n", records.Select(record => record.Replace(" | ", "\n")))).Records.Select(record => record.Key).ToArray();

    [Theory]
    [InlineData("DeBock2011", "PMID- 1 | DP  - 2011 May 31 | FAU - De Bock, Katrien | AU  - De Bock K")]
    [InlineData("VanDerBerg1999", "PMID- 1 | DP  - 1999 | FAU - van der Berg, Jan Jr")]
    [InlineData("ONeill2001", "PMID- 1 | DP  - 2001 Spring | FAU - O'Neill, Mary")]
    [InlineData("DAngelo2001", "PMID- 1 | DP  - 2001 | FAU - d'Angelo, Anna")]
    [InlineData("RiegertJohnson2009", "PMID- 1 | DP  - 2009 | FAU - Riegert-Johnson, Douglas")]
    [InlineData("Müller2010", "PMID- 1 | DP  - 2010 | FAU - Müller, Jörg")]
    [InlineData("Żółć2010", "PMID- 1 | DP  - 2010 | FAU - Żółć, A")]
    [InlineData("DeBock2011", "PMID- 1 | DP  - 2011 | AU  - De Bock K")]
    [InlineData("SmithJohn2011", "PMID- 1 | DP  - 2011 | FAU - Smith John")]
    [InlineData("Raj2022", "OWN - ERIC | DP  - Nov 2022 | AU  - Raj, Nisha S.")]
    [InlineData("WHOGroup2005", "PMID- 1 | DP  - 2005 | CN  - The WHO Group on Fever | FAU - Smith, J")]
    [InlineData("Adam1993", "PMID- 1 | DP  - 1993 | BTI - GeneReviews | FED - Adam, Margaret P")]
    [InlineData("Smith1993", "PMID- 1 | DP  - 1993 | BTI - GeneReviews | FED - Adam, Margaret P | FAU - Smith, J")]
    [InlineData("Hypoxia2004", "PMID- 1 | DP  - 2004 | TI  - On the hypoxia of tumours.")]
    [InlineData("GeneReviews1993", "PMID- 1 | DP  - 1993 | BTI - GeneReviews((R))")]
    [InlineData("Smith2011", "PMID- 1 | DEP - 20110531 | FAU - Smith, J")]
    [InlineData("Smith", "PMID- 1 | FAU - Smith, J")]
    [InlineData("Pmid21629216", "PMID- 21629216 | DP  - 2011")]
    [InlineData("PMC3669410", "PMC - PMC3669410 | DP  - 2011")]
    [InlineData("Record2011", "DP  - 2011")]
    [InlineData("ED123456", "OID - ED123456 | DP  - 2011")]
    [InlineData("Pmid1", "OID - ED123456 | PMC - PMC1 | PMID- 1 | DP  - 2011")]
    [InlineData("PMC1", "OID - ED123456 | PMC - PMC1 | DP  - 2011")]
    [InlineData("Cats2011", "PMID- 1 | DP  - 2011 | BTI - Dogs | TI  - Cats")]
    [InlineData("Adam1993", "PMID- 1 | DP  - 1993 | BTI - B | FED - Adam, M | FED - Bell, B")]
    [InlineData("Bell1993", "PMID- 1 | DP  - 1993 | BTI - B | FAU - , M | FAU - Bell, B")]
    [InlineData("B1993", "PMID- 1 | DP  - 1993 | BTI - B | FED - , M")]
    [InlineData("Jarvis1993", "PMID- 1 | DP  - 1993 | TI  - T | AU  - World Health Organization | AU  - Jarvis C")]
    [InlineData("ONeill1993", "PMID- 1 | DP  - 1993 | TI  - T | AU  - O'Neill C")]
    [InlineData("Plato1993", "PMID- 1 | DP  - 1993 | TI  - T | FAU - Plato")]
    [InlineData("Smith2011", "PMID- 1 | DP  - 2011 | DEP - 20101231 | FAU - Smith, J")]
    [InlineData("Smith2010", "PMID- 1 | DP  - | DEP - 20101231 | FAU - Smith, J")]
    public void A_record_is_named_after_author_and_year(string key, string record) => Assert.Equal([key], KeysOf(record));

    [Fact]
    public void Records_that_would_share_a_name_all_get_the_longer_one() =>
        Assert.Equal(
            ["Smith2011Antiangiogenic", "Smith2011Hypoxia", "Smith2012"],
            KeysOf(
                "PMID- 1 | DP  - 2011 | FAU - Smith, John | TI  - Antiangiogenic therapy.",
                "PMID- 2 | DP  - 2011 | FAU - Smith, Anna | TI  - The hypoxia.",
                "PMID- 3 | DP  - 2012 | FAU - Smith, Anna | TI  - The hypoxia."));

    [Fact]
    public void Without_an_author_the_longer_name_has_three_words_of_the_title() =>
        Assert.Equal(
            ["LearningAnalyticsApproaches2023", "LearningDesign2023"],
            KeysOf("PMID- 1 | DP  - 2023 | TI  - Learning analytics: approaches for all.", "PMID- 2 | DP  - 2023 | TI  - Learning by design."));

    [Fact]
    public void Records_that_share_the_longer_name_too_get_their_PubMed_number() =>
        Assert.Equal(
            ["Smith2011Hypoxia101", "Smith2011Hypoxia102", "Smith2011Cancer"],
            KeysOf(
                "PMID- 101 | DP  - 2011 | FAU - Smith, John | TI  - Hypoxia. I.",
                "PMID- 102 | DP  - 2011 | FAU - Smith, John | TI  - Hypoxia. II.",
                "PMID- 103 | DP  - 2011 | FAU - Smith, John | TI  - Cancer."));

    [Fact]
    public void Case_does_not_tell_names_apart() =>
        Assert.Equal(
            ["VanBerg2011Two1", "VANBERG2011Two2"],
            KeysOf("PMID- 1 | DP  - 2011 | FAU - van Berg, J | TI  - Two.", "PMID- 2 | DP  - 2011 | FAU - VAN BERG, J | TI  - Two."));

    [Fact]
    public void The_order_of_the_records_does_not_matter()
    {
        string[] records =
        [
            "PMID- 1 | DP  - 2011 | FAU - Smith, John | TI  - Hypoxia. I.",
            "PMID- 2 | DP  - 2011 | FAU - Smith, John | TI  - Hypoxia. II.",
            "PMID- 3 | DP  - 2011 | FAU - Smith, John | TI  - Cancer.",
            "PMID- 4 | DP  - 2011 | CN  - Smith 2011 Hypoxia | TI  - Meeting a longer name.",
        ];
        Assert.Equal(KeysOf(records), KeysOf([.. records.Reverse()]).Reverse());
    }

    [Fact]
    public void Without_a_number_the_whole_title_tells_records_apart() =>
        Assert.Equal(
            ["Smith2011HypoxiaHypoxiaTumours", "Smith2011HypoxiaHypoxiaMice"],
            KeysOf("TI  - Hypoxia in tumours. | DP  - 2011 | FAU - Smith, J", "TI  - Hypoxia in mice. | DP  - 2011 | FAU - Smith, J"));

    [Fact]
    public void Copies_of_a_record_keep_one_name() =>
        Assert.Single(KeysOf("PMID- 1 | DP  - 2011 | FAU - Smith, J | TI  - T.", "PMID- 1 | DP  - 2011 | FAU - Smith, J | TI  - T.").Distinct());
}
