using BibGen.Formats.Ris;

namespace BibGen.Tests.Formats.Ris;

/// <summary>The types of reference of the specifications of 2001 and 2011.</summary>
public sealed class RisTypesTests
{
    [Theory]
    [InlineData("misc", "GEN CTLG EQUA GRNT MAP")]
    [InlineData("article", "ABST EJOUR INPR JOUR MGZN NEWS")]
    [InlineData("video", "ADVS VIDEO")]
    [InlineData("dataset", "AGGR DATA DBASE")]
    [InlineData("book", "ANCIENT BOOK CLSWK EBOOK SER")]
    [InlineData("artwork", "ART")]
    [InlineData("legislation", "BILL LEGAL STAT UNBILL")]
    [InlineData("online", "BLOG ELEC MULTI")]
    [InlineData("jurisdiction", "CASE HEAR")]
    [InlineData("incollection", "CHAP ECHAP")]
    [InlineData("image", "CHART FIGURE")]
    [InlineData("software", "COMP")]
    [InlineData("inproceedings", "CONF CPAPER")]
    [InlineData("inreference", "DICT ENCYC")]
    [InlineData("collection", "EDBOOK")]
    [InlineData("report", "GOVDOC RPRT")]
    [InlineData("letter", "ICOMM PCOMM")]
    [InlineData("periodical", "JFULL")]
    [InlineData("unpublished", "MANSCPT SLIDE UNPB UNPD")]
    [InlineData("movie", "MPCT")]
    [InlineData("music", "MUSIC")]
    [InlineData("booklet", "PAMP")]
    [InlineData("patent", "PAT")]
    [InlineData("audio", "SOUND")]
    [InlineData("standard", "STAND")]
    [InlineData("thesis", "THES")]
    public void A_code_has_its_type_of_biblatex(string entryType, string codes) => Assert.All(codes.Split(' '), code =>
    {
        Assert.Equal(entryType, RisTypes.Of(code).EntryType);
        Assert.Same(RisTypes.Find(code), RisTypes.Of(code.ToLowerInvariant()));
    });

    [Theory]
    [InlineData("JOUR", "ARTICLE JOURNAL")]
    [InlineData("MGZN", "MAGAZINE")]
    [InlineData("NEWS", "NEWSPAPER")]
    [InlineData("CHAP", "CHAPTER INCOLLECTION")]
    [InlineData("CONF", "CONFERENCE")]
    [InlineData("CPAPER", "INPROCEEDINGS")]
    [InlineData("DATA", "DATASET")]
    [InlineData("THES", "DISSERTATION THESIS")]
    [InlineData("GEN", "MISC")]
    [InlineData("PAT", "PATENT")]
    [InlineData("RPRT", "REPORT")]
    [InlineData("COMP", "SOFTWARE")]
    [InlineData("STAND", "STANDARD")]
    [InlineData("UNPB", "UNPUBLISHED")]
    [InlineData("ELEC", "WEB WEBPAGE WEBSITE")]
    [InlineData("JOUR", "JOUT")]
    public void What_people_write_instead_is_what_they_mean(string code, string words) => Assert.All(words.Split(' '), word =>
    {
        Assert.Null(RisTypes.Find(word));
        Assert.Equal(code, RisTypes.NearMiss(word));
        Assert.Same(RisTypes.Find(code), RisTypes.Of(word));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("XYZZY")]
    public void What_nobody_can_tell_is_generic(string? code) => Assert.Same(RisTypes.Generic, RisTypes.Of(code));
}
