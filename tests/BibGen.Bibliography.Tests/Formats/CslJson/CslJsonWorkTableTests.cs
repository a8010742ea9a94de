namespace BibGen.Tests.Formats.CslJson;

/// <summary>What each variable of CSL makes of a work.</summary>
public sealed class CslJsonWorkTableTests
{
    [Theory]
    [InlineData("article-journal", "\"title\": \"A <i>b</i> &amp; c\"", "Title=A b & c")]
    [InlineData("article-journal", "\"container-title\": \"C\", \"container-title-short\": \"S\"", "Container=C ContainerShort=S")]
    [InlineData("article-journal", "\"journalAbbreviation\": \"S\"", "ContainerShort=S")]
    [InlineData("article-journal", "\"volume-title\": \"V\"", "Container=V")]
    [InlineData("article-journal", "\"volume-title\": \"V\", \"container-title\": \"C\"", "Container=V MainTitle=C")]
    [InlineData("article-journal", "\"page\": \"1-9\"", "Pages=1-9")]
    [InlineData("article-journal", "\"page-first\": \"7\"", "Pages=7")]
    [InlineData("article-journal", "\"page\": \"123-5\"", "Pages=123-125")]
    [InlineData("article-journal", "\"number\": \"e1\", \"issue\": 2, \"volume\": 3", "Volume=3 Issue=2 ArticleNumber=e1")]
    [InlineData("article-journal", "\"note\": \"PMID: 1\"", "Pmid=1 Note=PMID: 1")]
    [InlineData("article-journal", "\"note\": \"pmid:1\"", "Pmid=1 Note=pmid:1")]
    [InlineData("article-journal", "\"note\": \"xPMID: 1\"", "Note=xPMID: 1")]
    [InlineData("article-journal", "\"note\": \"PMID 1\"", "Note=PMID 1")]
    [InlineData("article-journal", "\"note\": \"PMID:\"", "Note=PMID:")]
    [InlineData("article-journal", "\"note\": \"PMID: ; PMCID: PMC1\"", "Pmcid=PMC1 Note=PMID: ; PMCID: PMC1")]
    [InlineData("article-journal", "\"note\": \"DOI: 10.1000/x}\"", "Doi=10.1000/x Note=DOI: 10.1000/x}")]
    [InlineData("article-journal", "\"note\": \"DOI: 10.1000/x, y\"", "Doi=10.1000/x Note=DOI: 10.1000/x, y")]
    [InlineData("article-journal", "\"note\": \"see doi.org DOI: 10.1000/x\"", "Doi=10.1000/x Note=see doi.org DOI: 10.1000/x")]
    [InlineData("article-journal", "\"note\": \"PMID: 1\", \"PMID\": \"2\"", "Pmid=2 Note=PMID: 1")]
    [InlineData("article-journal", "\"DOI\": \"10.1000/x\", \"note\": \"DOI: 10.1000/y\"", "Doi=10.1000/x Note=DOI: 10.1000/y")]
    [InlineData("article-journal", "\"note\": \"arXiv: 2101.00001\"", "ArXiv=2101.00001 Note=arXiv: 2101.00001")]
    [InlineData("article-journal", "\"arxiv\": \"2101.00001\"", "ArXiv=2101.00001")]
    [InlineData("article-journal", "\"archive\": \"ARXIV\", \"archive_location\": \"2101.00001\"", "ArXiv=2101.00001 Eprint=2101.00001 Archive=ARXIV")]
    [InlineData("article-journal", "\"archive_location\": \"arXiv:2101.00001\"", "ArXiv=2101.00001 Eprint=arXiv:2101.00001")]
    [InlineData("article-journal", "\"archive_location\": \"2101.00001\"", "Eprint=2101.00001")]
    [InlineData("article-journal", "\"archive\": \"arXiv\", \"number\": \"2101.00001\"", "ArticleNumber=2101.00001 ArXiv=2101.00001 Archive=arXiv")]
    [InlineData("article-journal", "\"keyword\": \"a, b; c,,\"", "Keywords=a; b; c")]
    [InlineData("article-journal", "\"keyword\": [\"a, b\", \"c\"]", "Keywords=a, b; c")]
    [InlineData("article-journal", "\"keyword\": \"a &amp; b\"", "Keywords=a & b")]
    [InlineData("article-journal", "\"keyword\": \"\"", "")]
    [InlineData("article-journal", "\"ISBN\": [\"978-3-642-00230-4\", \"x\"]", "Isbn=978-3-642-00230-4 [InvalidIsbn ISBN 0+1]")]
    [InlineData("article-journal", "\"ISSN\": \"1759-4774, 1759-4782\"", "Issn=1759-4774; 1759-4782")]
    [InlineData("article-journal", "\"ISSN\": [\"1759-4774\", \"1759-4775\"]", "Issn=1759-4774 [InvalidIssn ISSN 8+1]")]
    [InlineData("article-journal", "\"language\": \"de-DE\"", "Language=de-DE")]
    [InlineData("article-journal", "\"abstract\": \"A\"", "Abstract=A")]
    [InlineData("article-journal", "\"original-title\": \"O\"", "OriginalTitle=O")]
    [InlineData("article-journal", "\"URL\": \"https://doi.org/10.1000/x\"", "Url=https://doi.org/10.1000/x [DoiInOtherField URL 0+25]")]
    [InlineData("article-journal", "\"URL\": \"https://a.org\", \"DOI\": \"10.1000/x\"", "Doi=10.1000/x Url=https://a.org")]
    [InlineData(
        "article-journal",
        "\"URL\": \"https://doi.org/10.1000/y\", \"DOI\": \"10.1000/x\"",
        "Doi=10.1000/x Url=https://doi.org/10.1000/y [DoiAndUrlDisagree URL 0+25]")]
    [InlineData("article-journal", "\"note\": \"https://doi.org/10.1000/x\"", "Note=https://doi.org/10.1000/x [DoiInOtherField note 0+25]")]
    [InlineData("article-journal", "\"status\": \"Retracted\"", "Status=Retracted PublicationState=Retracted")]
    [InlineData("article-journal", "\"note\": \"Retracted\"", "Status=Retracted Note=Retracted")]
    [InlineData("article-journal", "\"annote\": \"Retracted\"", "Status=Retracted")]
    [InlineData("article-journal", "\"title\": \"RETRACTED: A\"", "Title=RETRACTED: A Status=Retracted")]
    [InlineData("article-journal", "\"abstract\": \"Retracted\"", "Abstract=Retracted")]
    [InlineData(
        "article-journal",
        "\"publisher\": \"P\", \"publisher-place\": \"L\", \"edition\": 2, \"chapter-number\": 3, \"collection-title\": \"S\"",
        "Publisher=P Place=L Edition=2 Series=S Chapter=3")]
    [InlineData("article-journal", "\"PMCID\": \"PMC1\", \"PMID\": \"1\"", "Pmid=1 Pmcid=PMC1")]
    [InlineData(
        "article-journal",
        "\"author\": [{\"family\": \"A\", \"given\": \"B\"}], \"editor\": [{\"literal\": \"C\"}, {\"family\": \"others\"}]",
        "Authors=A, B Editors=C et al.")]
    [InlineData("article-journal", "\"author\": [{\"literal\": \"et al.\"}]", "Authors= et al.")]
    [InlineData("article-journal", "\"author\": [{\"family\": \"A\"}, \"et al\"]", "Authors=A et al.")]
    [InlineData("article-journal", "\"author\": [{\"family\": \"Others\", \"given\": \"B\"}]", "Authors=Others, B")]
    [InlineData("article-journal", "\"author\": [{\"family\": \"A\", \"affiliation\": [{\"name\": \"U &amp; V\"}, {\"x\": 1}, 5]}]", "Authors=A (U & V)")]
    [InlineData("article-journal", "\"author\": [{\"family\": \"A\", \"affiliation\": \"U\"}]", "Authors=A")]
    [InlineData(
        "article-journal",
        "\"author\": [{\"family\": \"A\", \"ORCID\": \"http://orcid.org/0000-0002-1825-0097\"}]",
        "Authors=A (0000-0002-1825-0097)")]
    [InlineData(
        "article-journal",
        "\"title\": \"a\", \"title\": \"b\", \"author\": [{\"family\": \"A\"}], \"author\": [{\"family\": \"B\"}, {\"family\": \"C\"}]",
        "Title=b Authors=B; C")]
    [InlineData("article-journal", "\"title\": \"a\", \"title\": \"\"", "")]
    [InlineData("paper-conference", "\"event-title\": \"E\"", "Container=E Event=E")]
    [InlineData("paper-conference", "\"event\": \"E\"", "Container=E Event=E")]
    [InlineData("paper-conference", "\"event-title\": \"E\", \"event\": \"F\", \"container-title\": \"C\"", "Container=C Event=E")]
    [InlineData("book", "\"event-title\": \"E\"", "Event=E")]
    [InlineData("article", "\"number\": \"arXiv:2101.00001\"", "ArXiv=2101.00001")]
    [InlineData("article", "\"number\": \"5\"", "Number=5")]
    [InlineData("report", "\"number\": \"5\", \"collection-number\": 6", "Number=5")]
    [InlineData("report", "\"number\": \"arXiv:1\", \"collection-number\": 6", "Number=6")]
    [InlineData("book", "\"collection-number\": 6", "Number=6")]
    [InlineData("chapter", "\"volume-title\": \"V\", \"container-title\": \"C\", \"part\": 1, \"part-number\": 2", "Container=V MainTitle=C Part=2")]
    [InlineData("book", "\"part\": 1", "Part=1")]
    [InlineData(
        "thesis",
        "\"genre\": \"<i>PhD</i>\", \"version\": \"1\", \"medium\": \"CD\", \"archive\": \"A\", \"number-of-volumes\": 2, \"number-of-pages\": "
            + "3, \"status\": \"in press\", \"event-place\": \"B\"",
        "Version=1 Genre=PhD Medium=CD EventPlace=B Archive=A Volumes=2 PageTotal=3 PublicationState=in press")]
    [InlineData(
        "book",
        "\"accessed\": {\"date-parts\": [[2011]]}, \"event-date\": \"2012\", \"original-date\": {\"raw\": \"1901\"}",
        "EventDate=2012 Accessed=2011 OriginalDate=1901")]
    [InlineData(
        "book",
        "\"translator\": [{\"family\": \"A\"}, {\"family\": \"B\"}], \"container-author\": [{\"family\": \"C\"}]",
        "Translators=A; B BookAuthors=C")]
    [InlineData("book", "\"chair\": [{\"family\": \"A\"}]", "Contributors=chair: A")]
    [InlineData("book", "\"collection-editor\": [{\"family\": \"A\"}]", "Contributors=collection editor: A")]
    [InlineData("book", "\"compiler\": [{\"family\": \"A\"}]", "Contributors=compiler: A")]
    [InlineData("book", "\"composer\": [{\"family\": \"A\"}]", "Contributors=composer: A")]
    [InlineData("book", "\"contributor\": [{\"family\": \"A\"}]", "Contributors=contributor: A")]
    [InlineData("book", "\"curator\": [{\"family\": \"A\"}]", "Contributors=curator: A")]
    [InlineData("book", "\"director\": [{\"family\": \"A\"}]", "Contributors=director: A")]
    [InlineData("book", "\"editor-translator\": [{\"family\": \"A\"}]", "Contributors=editor translator: A")]
    [InlineData("book", "\"editorial-director\": [{\"family\": \"A\"}]", "Contributors=editorial director: A")]
    [InlineData("book", "\"executive-producer\": [{\"family\": \"A\"}]", "Contributors=executive producer: A")]
    [InlineData("book", "\"guest\": [{\"family\": \"A\"}]", "Contributors=guest: A")]
    [InlineData("book", "\"host\": [{\"family\": \"A\"}]", "Contributors=host: A")]
    [InlineData("book", "\"illustrator\": [{\"family\": \"A\"}]", "Contributors=illustrator: A")]
    [InlineData("book", "\"interviewer\": [{\"family\": \"A\"}]", "Contributors=interviewer: A")]
    [InlineData("book", "\"narrator\": [{\"family\": \"A\"}]", "Contributors=narrator: A")]
    [InlineData("book", "\"organizer\": [{\"family\": \"A\"}]", "Contributors=organizer: A")]
    [InlineData("book", "\"original-author\": [{\"family\": \"A\"}]", "Contributors=original author: A")]
    [InlineData("book", "\"performer\": [{\"family\": \"A\"}]", "Contributors=performer: A")]
    [InlineData("book", "\"producer\": [{\"family\": \"A\"}]", "Contributors=producer: A")]
    [InlineData("book", "\"recipient\": [{\"family\": \"A\"}]", "Contributors=recipient: A")]
    [InlineData("book", "\"reviewed-author\": [{\"family\": \"A\"}]", "Contributors=reviewed author: A")]
    [InlineData("book", "\"script-writer\": [{\"family\": \"A\"}]", "Contributors=script writer: A")]
    [InlineData("book", "\"series-creator\": [{\"family\": \"A\"}]", "Contributors=series creator: A")]
    public void A_work_has_what_its_item_says(string type, string members, string work) =>
        Assert.Equal(work, PrintedWork.In("a.csljson", $$"""[{"id": "k", "type": "{{type}}", {{members}}}]"""));
}
