using BibGen.Formats.CslJson;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>The types of CSL 1.0.2, and those of programs that have others.</summary>
public sealed class CslTypesTests
{
    [Theory]
    [InlineData("online", "article post post-weblog webpage")]
    [InlineData("article", "article-journal article-magazine article-newspaper")]
    [InlineData("legislation", "bill legislation regulation")]
    [InlineData("book", "book classic")]
    [InlineData("video", "broadcast")]
    [InlineData("incollection", "chapter")]
    [InlineData("misc", "collection document event interview map")]
    [InlineData("dataset", "dataset")]
    [InlineData("inreference", "entry entry-dictionary entry-encyclopedia")]
    [InlineData("image", "figure")]
    [InlineData("artwork", "graphic")]
    [InlineData("jurisdiction", "hearing legal_case")]
    [InlineData("unpublished", "manuscript speech")]
    [InlineData("movie", "motion_picture")]
    [InlineData("music", "musical_score")]
    [InlineData("booklet", "pamphlet")]
    [InlineData("inproceedings", "paper-conference")]
    [InlineData("patent", "patent")]
    [InlineData("performance", "performance")]
    [InlineData("periodical", "periodical")]
    [InlineData("letter", "personal_communication")]
    [InlineData("report", "report")]
    [InlineData("review", "review review-book")]
    [InlineData("software", "software")]
    [InlineData("audio", "song")]
    [InlineData("standard", "standard")]
    [InlineData("thesis", "thesis")]
    [InlineData("legal", "treaty")]
    public void A_type_has_its_type_of_biblatex(string entryType, string types) => Assert.All(types.Split(' '), type =>
    {
        Assert.True(CslTypes.IsKnown(type));
        Assert.Equal(entryType, CslTypes.EntryTypeOf(type));
    });

    [Theory]
    [InlineData("article-journal", "journal-article journalArticle")]
    [InlineData("article-magazine", "magazineArticle")]
    [InlineData("article-newspaper", "newspaperArticle")]
    [InlineData("article", "posted-content preprint")]
    [InlineData("paper-conference", "proceedings-article conferencePaper conference inproceedings article-conference")]
    [InlineData("chapter", "book-chapter book-section book-part bookSection inbook incollection")]
    [InlineData("book", "monograph edited-book reference-book proceedings")]
    [InlineData("entry", "reference-entry")]
    [InlineData("entry-dictionary", "dictionaryEntry")]
    [InlineData("entry-encyclopedia", "encyclopediaArticle")]
    [InlineData("thesis", "dissertation phdthesis mastersthesis")]
    [InlineData("report", "techreport report-component")]
    [InlineData("software", "computerProgram program")]
    [InlineData("post-weblog", "blogPost")]
    [InlineData("post", "forumPost")]
    [InlineData("webpage", "website web online")]
    [InlineData("legal_case", "case")]
    [InlineData("legislation", "statute")]
    [InlineData("motion_picture", "film")]
    [InlineData("song", "audioRecording")]
    [InlineData("graphic", "artwork")]
    [InlineData("figure", "image")]
    [InlineData("personal_communication", "letter email")]
    [InlineData("speech", "presentation")]
    [InlineData("periodical", "journal")]
    [InlineData("document", "misc other")]
    [InlineData("manuscript", "unpublished")]
    [InlineData("article-journal", "article-jurnal Article-Journal")]
    public void What_programs_write_instead_is_what_they_mean(string type, string others) => Assert.All(others.Split(' '), other =>
    {
        Assert.False(CslTypes.IsKnown(other));
        Assert.Equal(type, CslTypes.NearMiss(other));
        Assert.Equal(CslTypes.EntryTypeOf(type), CslTypes.EntryTypeOf(other));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("xyzzy")]
    public void What_nobody_can_tell_is_anything(string? type) => Assert.Equal("misc", CslTypes.EntryTypeOf(type));
}
