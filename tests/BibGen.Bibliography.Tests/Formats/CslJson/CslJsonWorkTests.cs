using BibGen.Formats;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>What an item of CSL-JSON is as a work.</summary>
public sealed class CslJsonWorkTests
{
    private static Work Read(string members, string type = "article-journal") =>
        Assert.Single(BibliographyFile.Read("a.csljson", $$"""[{"id": "k", "type": "{{type}}", {{members}}}]""").Works);

    private static string Names(NameList names) =>
        string.Join("|", names.Persons.Select(person => person.Literal ?? $"{person.Particle}>{person.Family}>{person.Given}>{person.Suffix}"))
            + (names.HasOthers ? "|others" : "");

    [Fact]
    public void An_article_as_Zotero_exports_it()
    {
        Work work = Read("""
            "title": "Antiangiogenic therapy, hypoxia, and metastasis", "container-title": "Nature Reviews Clinical Oncology", "container-title-short": "Nat Rev Clin Oncol",
            "page": "393-404", "volume": "8", "issue": "7", "abstract": "One.\nTwo.", "DOI": "10.1038/nrclinonc.2011.83", "ISSN": "1759-4774, 1759-4782",
            "language": "en-US", "note": "PMID: 21629216\nPMCID: PMC3669410", "keyword": "Neoplasms, Humans", "URL": "https://www.nature.com/articles/nrclinonc.2011.83",
            "author": [{"family": "De Bock", "given": "Katrien"}], "issued": {"date-parts": [["2011", 5, 31]]}
            """);
        Assert.Equal(("k", "article"), (work.Key, work.EntryType));
        Assert.Equal("Antiangiogenic therapy, hypoxia, and metastasis", work.Title!.Plain);
        Assert.Equal(("Nature Reviews Clinical Oncology", "Nat Rev Clin Oncol"), (work.Container!.Plain, work.ContainerShort));
        Assert.Equal(("8", "7", "393-404"), (work.Volume, work.Issue, work.Pages));
        Assert.Equal(("10.1038/nrclinonc.2011.83", "21629216", "PMC3669410"), (work.Doi, work.Pmid, work.Pmcid));
        Assert.Equal(["1759-4774", "1759-4782"], work.Issn);
        Assert.Equal(new PartialDate(2011, 5, 31), work.Issued!.Start);
        Assert.Equal(["Neoplasms", "Humans"], work.Keywords);
        Assert.Equal(("en-US", "One. Two."), (work.Language, work.Abstract));
        Assert.Empty(work.Problems);
    }

    [Fact]
    public void An_article_as_Crossref_answers()
    {
        Work work = Read("""
            "DOI": "10.1038/nrclinonc.2011.83", "ISSN": ["1759-4774", "1759-4782"], "issn-type": [], "reference-count": 5, "title": "Growth of <i>E. coli</i> &amp; more",
            "author": [{"ORCID": "https://orcid.org/0000-0002-1825-0097", "given": "Josiah", "family": "Carberry", "sequence": "first", "affiliation": [{"name": "Brown University"}]},
                       {"name": "A Group", "sequence": "additional", "affiliation": []}], "issued": {"date-parts": [[2011, 5]]}, "published": {"date-parts": [[2011, 5]]}
            """);
        Assert.Equal("Growth of <i>E. coli</i> &amp; more", RichTextHtml.Render(work.Title!));
        Assert.Equal(["1759-4774", "1759-4782"], work.Issn);
        Assert.Equal(">Carberry>Josiah>|A Group", Names(work.Authors));
        Assert.Equal(("0000-0002-1825-0097", "Brown University"), (work.Authors.Persons[0].Orcid, Assert.Single(work.Authors.Persons[0].Affiliations)));
    }

    [Fact]
    public void A_chapter_has_a_book_with_editors_in_a_series()
    {
        Work work = Read("""
            "title": "A chapter", "container-title": "A book", "collection-title": "A series", "editor": [{"family": "Doe"}], "publisher": "Springer", "publisher-place": "Berlin",
            "edition": 2, "chapter-number": 3, "ISBN": "978-3-642-00230-4", "original-title": "Ein Kapitel"
            """, "chapter");
        Assert.Equal(("incollection", "A book", "A series"), (work.EntryType, work.Container!.Plain, work.Series!.Plain));
        Assert.Equal(("2", "3", "Berlin", "Springer"), (work.Edition, work.Chapter, work.Place!.Plain, work.Publisher!.Plain));
        Assert.Equal(("978-3-642-00230-4", "Ein Kapitel"), (Assert.Single(work.Isbn), work.OriginalTitle!.Plain));
    }

    [Theory]
    [InlineData("report", "\"number\": \"TR-1\"", null, null, "TR-1")]
    [InlineData("book", "\"collection-number\": 12", null, null, "12")]
    [InlineData("article-journal", "\"number\": \"e1\", \"issue\": 2", "2", "e1", null)]
    [InlineData("article-journal", "\"number\": \"e1\"", null, "e1", null)]
    [InlineData("article", "\"number\": \"arXiv:2001.12345\"", null, null, null)]
    public void A_number_is_that_of_an_article_a_report_or_in_a_series(string type, string members, string? issue, string? article, string? number)
    {
        Work work = Read(members, type);
        Assert.Equal((issue, article, number), (work.Issue, work.ArticleNumber, work.Details.Number));
    }

    [Fact]
    public void What_few_items_say_is_in_the_details()
    {
        WorkDetails details = Read("""
            "translator": [{"family": "Roe", "given": "Jane"}], "container-author": [{"family": "Doe"}], "script-writer": [{"family": "Poe"}], "version": "3.1",
            "genre": "PhD thesis", "medium": "CD-ROM", "note": "A <i>note</i>", "event-title": "A conference", "event-date": {"date-parts": [[2019, 5]]},
            "event-place": "Bern", "accessed": {"date-parts": [[2020, 1, 2]]}, "original-date": {"date-parts": [[1859]]}, "archive": "An archive",
            "archive_location": "Box 1", "number-of-volumes": 3, "number-of-pages": "412", "status": "in press"
            """, "thesis").Details;
        Assert.Equal(("Roe", "Doe"), (details.Translators.Persons[0].Family, details.BookAuthors.Persons[0].Family));
        Assert.Equal(("script writer", "Poe"), (details.Contributors[0].Role, details.Contributors[0].Person.Family));
        Assert.Equal(("3.1", "PhD thesis", "CD-ROM", "A note"), (details.Version, details.Genre, details.Medium, details.Note));
        Assert.Equal(("A conference", "Bern", new PartialDate(2019, 5)), (details.Event!.Plain, details.EventPlace, details.EventDate!.Start));
        Assert.Equal((new PartialDate(2020, 1, 2), new PartialDate(1859)), (details.Accessed!.Start, details.OriginalDate!.Start));
        Assert.Equal(("An archive", "Box 1", "3", "412"), (details.Archive, details.Eprint, details.Volumes, details.PageTotal));
        Assert.Equal("in press", details.PublicationState);
        Assert.Same(WorkDetails.None, Read("\"title\": \"T\"", "thesis").Details);
    }

    [Theory]
    [InlineData("""{"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}""", "van>Beethoven>Ludwig>")]
    [InlineData("""{"family": "Humboldt", "given": "Alexander", "dropping-particle": "von"}""", "von>Humboldt>Alexander>")]
    [InlineData("""{"family": "van der Berg", "given": "Jan", "suffix": "Jr."}""", "van der>Berg>Jan>Jr.")]
    [InlineData("""{"literal": "World Health Organization"}""", "World Health Organization")]
    [InlineData("""{"family": "Aristotle"}""", ">Aristotle>>")]
    [InlineData("""{"given": "G. Rapin"}""", "G. Rapin")]
    [InlineData("""{"family": "M\u00fcller", "given": "J\u00f6rg"}""", ">Müller>Jörg>")]
    [InlineData("""{"family": "Smith"}, {"family": "others"}""", ">Smith>>|others")]
    [InlineData("\"Smith, John\"", ">Smith>John>")]
    [InlineData("\"A Group\"", "A Group")]
    [InlineData("{}", "")]
    [InlineData("null", "")]
    public void Names_are_objects_with_parts(string names, string parts) => Assert.Equal(parts, Names(Read($"\"author\": [{names}]").Authors));

    [Theory]
    [InlineData("""{"date-parts": [[2011]]}""", "2011")]
    [InlineData("""{"date-parts": [["2011", "05", "31"]]}""", "2011-05-31")]
    [InlineData("""{"date-parts": [[2011, 5, 31], [2011, 6, 1]]}""", "2011-05-31/2011-06-01")]
    [InlineData("""{"date-parts": [[2011, 2, 30]]}""", "2011-02")]
    [InlineData("""{"date-parts": [[-44, 3, 15]]}""", "-0043-03-15")] // The Ides of March of 44 BCE, which citation processors print "44 BC".
    [InlineData("""{"date-parts": [[2011]], "season": 1}""", "2011 Spring")]
    [InlineData("""{"date-parts": [[2011]], "season": "autumn"}""", "2011 Autumn")]
    [InlineData("""{"date-parts": [[2011, 22]]}""", "2011 Summer")]
    [InlineData("""{"date-parts": [[2011]], "circa": true}""", "2011~")]
    [InlineData("""{"date-parts": [[2011]], "circa": false}""", "2011")]
    [InlineData("""{"raw": "2011-05-31"}""", "2011-05-31")]
    [InlineData("""{"raw": "May 2011"}""", "2011-05")]
    [InlineData("""{"literal": "in press"}""", "")]
    [InlineData("""{"edtf": "2011-05"}""", "2011-05")]
    [InlineData("\"2011-05~\"", "2011-05~")]
    [InlineData("[[2011, 5]]", "2011-05")]
    [InlineData("[2011, 5]", "2011-05")]
    [InlineData("2011", "2011")]
    [InlineData("""{"date-parts": [[null]]}""", null)]
    [InlineData("""{"date-parts": []}""", null)]
    [InlineData("{}", null)]
    public void Dates_are_objects_with_parts_or_texts(string date, string? read)
    {
        IssuedDate? issued = Read($"\"issued\": {date}").Issued;
        Assert.Equal(read, issued is null ? null
            : $"{issued.Start}{(issued.End is { } end ? $"/{end}" : "")}{(issued.Season == Season.None ? "" : $" {issued.Season}")}{(issued.IsApproximate ? "~" : "")}");
    }

    [Theory]
    [InlineData("\"note\": \"PMID: 21629216\"", "21629216", null, null, null)]
    [InlineData("\"note\": \"{:PMID: 21629216} {:PMCID: PMC3669410}\"", "21629216", "PMC3669410", null, null)]
    [InlineData("\"note\": \"DOI: 10.1000/1; arXiv: 2101.00001 [cs]\"", null, null, "2101.00001", "10.1000/1")]
    [InlineData("\"note\": \"a pmid or two\"", null, null, null, null)]
    [InlineData("\"PMID\": \"21629216\", \"PMCID\": \"PMC3669410\"", "21629216", "PMC3669410", null, null)]
    [InlineData("\"number\": \"arXiv:2101.00001\"", null, null, "2101.00001", null)]
    [InlineData("\"archive\": \"arXiv\", \"archive_location\": \"2101.00001\"", null, null, "2101.00001", null)]
    public void Identifiers_stand_in_variables_or_in_the_note(string members, string? pmid, string? pmcid, string? arXiv, string? doi)
    {
        Work work = Read(members);
        Assert.Equal((pmid, pmcid, arXiv, doi), (work.Pmid, work.Pmcid, work.ArXiv, work.Doi));
    }

    [Theory]
    [InlineData("\"DOI\": \"https://doi.org/10.1000/1\"", ValueProblemKind.DoiNotBare)]
    [InlineData("\"DOI\": \"10.1000\"", ValueProblemKind.MalformedDoi)]
    [InlineData("\"URL\": \"https://doi.org/10.1000/1\"", ValueProblemKind.DoiInOtherField)]
    [InlineData("\"ISSN\": \"1759-4775\"", ValueProblemKind.InvalidIssn)]
    [InlineData("\"ISBN\": \"978-3-642-00230-5\"", ValueProblemKind.InvalidIsbn)]
    [InlineData("\"PMID\": \"x1\"", ValueProblemKind.InvalidPmid)]
    [InlineData("\"URL\": \"htp://example.org\"", ValueProblemKind.InvalidUrl)]
    public void What_is_wrong_with_a_value_is_kept_with_its_field(string member, ValueProblemKind kind) =>
        Assert.Equal(kind, Assert.Single(Read(member).Problems).Kind);

    [Fact]
    public void The_letters_of_a_span_of_class_nocase_keep_their_case()
    {
        Work work = Read("""
            "title": "A <span class=\"nocase\">Bayes</span> net"
            """);
        Assert.Equal("A Bayes net", work.Title!.Plain);
        Assert.Equal(TextStyles.CaseProtected, Assert.Single(work.Title.Runs).Styles);
    }
}
