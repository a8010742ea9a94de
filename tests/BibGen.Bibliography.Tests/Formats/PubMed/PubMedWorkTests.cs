using BibGen.Formats.PubMed;
using BibGen.Model;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>What the tags of a record say about its work.</summary>
public sealed class PubMedWorkTests
{
    private static Work WorkOf(params string[] lines) => PubMedWork.Read(Assert.Single(PubMedReader.Read(string.Join("\n", lines)).Records));

    private static PubMedDetails DetailsOf(params string[] lines) => PubMedDetails.Of(WorkOf(lines))!;

    [Fact]
    public void A_real_record_is_read_completely()
    {
        Work work = PubMedWork.Read(Assert.Single(PubMedReader.Read(File.ReadAllText(TestData.PathOf("debock2011.nbib"))).Records));
        Assert.Equal("DeBock2011", work.Key);
        Assert.Equal("article", work.EntryType);
        Assert.Equal("Antiangiogenic therapy, hypoxia, and metastasis: risky liaisons, or not?", work.Title!.Plain);
        Assert.Equal(["De Bock, Katrien", "Mazzone, Massimiliano", "Carmeliet, Peter"], work.Authors.Persons.Select(one => $"{one.Family}, {one.Given}"));
        Assert.StartsWith(
            "Laboratory of Angiogenesis and Neurovascular Link, Vesalius Research Center, VIB, KU Leuven",
            Assert.Single(work.Authors.Persons[0].Affiliations),
            StringComparison.Ordinal);
        Assert.Equal(new PartialDate(2011, 5, 31), work.Issued!.Start);
        Assert.Equal(("Nature reviews. Clinical oncology", "Nat Rev Clin Oncol"), (work.Container!.Plain, work.ContainerShort));
        Assert.Equal(("8", "7", "393-404"), (work.Volume, work.Issue, work.Pages));
        Assert.Equal(("10.1038/nrclinonc.2011.83", "21629216"), (work.Doi, work.Pmid));
        Assert.Equal(["1759-4782", "1759-4774"], work.Issn);
        Assert.Equal(["Review"], work.PublicationTypes);
        Assert.EndsWith("the various steps of metastasis.", work.Abstract, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", work.Abstract, StringComparison.Ordinal);
        Assert.Equal(WorkStatus.Current, work.Status);
        Assert.Equal(work.Record.ValueOf("SO"), SourceLine.Write(work));
    }

    [SharedDataFact]
    public void Every_trap_is_read_without_loss()
    {
        var works = PubMedCorpus.Traps().ToDictionary(trap => trap.Name[..2], trap => PubMedReader.Read(trap.Text).Records.Select(PubMedWork.Read).ToList());
        Assert.Equal(25, works.Count);
        Assert.Equal("10.1038/x.2011.83", works["01"][0].Doi);
        Assert.Equal("10.1038/x.2011.83", works["02"][0].Doi);
        Assert.Equal(Season.Spring, works["04"][0].Issued!.Season);
        Assert.Equal(
            ["2011-05/2011-06", "1998-12/1999-01", "2000/2000", "2011-01/2011-03"],
            works["05"].Select(work => $"{work.Issued!.Start}/{work.Issued.End}"));
        Assert.Equal(
            ["1231-1241", "e1001", "S745-751", "393-404, 410; discussion 405-409", "15-19, 27", "112e-115e", "ix-xii", "1"],
            works["06"].Select(work => work.Pages!.Replace("S745-S751", "S745-751")));
        Assert.Equal("A long title that continues here and ends.", works["07"][0].Title!.Plain);
        Assert.Equal("A title IL - 2 receptor", works["08"][0].Title!.Plain);
        Assert.Equal(2, works["09"].Count);
        Assert.Equal(["1", "2"], works["10"].Select(work => work.Pmid));
        Assert.Equal(["1", "2"], works["11"].Select(work => work.Pmid));
        Assert.Equal("orphan abstract", works["12"][0].Abstract);
        Assert.Equal(["WHO Group", "van der|Berg|Jan|Jr", "|Smith|John|3rd", "|Prince||", "EU Group"], works["13"][0].Authors.Persons.Select(Parts));
        Assert.Equal(["|De Bock|K|", "van den|Heuvel|A B|"], works["14"][0].Authors.Persons.Select(Parts));
        Assert.Equal(["Inst 1.", "Inst 2."], works["15"][0].Authors.Persons[0].Affiliations);
        Assert.Equal(["Inst 3; long line."], works["15"][0].Authors.Persons[1].Affiliations);
        Assert.Equal(("[Title in English].", "Titel auf Deutsch."), (works["16"][0].Title!.Plain, works["16"][0].OriginalTitle!.Plain));
        Assert.True(PubMedDetails.Of(works["16"][0])!.IsTitleTranslated);
        Assert.Equal(["de", "en"], PubMedDetails.Of(works["16"][0])!.Languages);
        Assert.Equal(
            ("incollection", "A chapter", "GeneReviews((R))", "12", "Seattle (WA)"),
            (works["17"][0].EntryType, works["17"][0].Title!.Plain, works["17"][0].Container!.Plain, works["17"][0].Chapter, works["17"][0].Place!.Plain));
        Assert.Equal(["|Adam|Margaret P|"], works["17"][0].Editors.Persons.Select(Parts));
        Assert.Equal(WorkStatus.Retracted, works["18"][0].Status);
        Assert.Equal("20137807", works["18"][0].Links[0].Pmid);
        Assert.Equal(new OtherAbstract("Resumen.", "es", null), Assert.Single(PubMedDetails.Of(works["19"][0])!.OtherAbstracts));
        Assert.Equal((null, null, "8"), (works["20"][0].Title, works["20"][0].Abstract, works["20"][0].Volume));
        Assert.Equal(("1", "T."), (works["21"][0].Pmid, works["21"][0].Title!.Plain));
        Assert.Equal(["1759-4782", "1759-4774"], works["22"][0].Issn);
        Assert.Equal([IssnKind.Electronic, IssnKind.Print, IssnKind.Linking], PubMedDetails.Of(works["22"][0])!.Issns.Select(issn => issn.Kind));
        Assert.Equal("T one two three.", works["23"][0].Title!.Plain);
        Assert.Equal(["Angiogenesis Inhibitors", "Oxygen"], works["24"][0].Substances);
        Assert.Equal("10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2", works["25"][0].Doi);
    }

    [Theory]
    [InlineData("De Bock, Katrien", "|De Bock|Katrien|")]
    [InlineData("van der Berg, Jan Jr", "van der|Berg|Jan|Jr")]
    [InlineData("Smith, John A, Jr", "|Smith|John A|Jr")]
    [InlineData("Carson, William E 3rd", "|Carson|William E|3rd")]
    [InlineData("da Silva Santos, Maria", "da|Silva Santos|Maria|")]
    [InlineData("Smith, Sr", "|Smith|Sr|")]
    [InlineData("Prince", "|Prince||")]
    [InlineData("Smith, ", "|Smith||")]
    [InlineData(", John", "||John|")]
    public void Full_names(string name, string parts) => Assert.Equal(parts, Parts(Assert.Single(WorkOf("FAU - " + name).Authors.Persons)));

    [Theory]
    [InlineData("De Bock K", "|De Bock|K|")]
    [InlineData("Smith JA Jr", "|Smith|J A|Jr")]
    [InlineData("Martin J-P", "|Martin|J-P|")]
    [InlineData("Shalimar", "|Shalimar||")]
    [InlineData("Raj, Nisha S.", "|Raj|Nisha S.|")]
    [InlineData("World Health Organization", "World Health Organization")]
    public void Short_names_where_there_are_no_full_ones(string name, string parts) =>
        Assert.Equal(parts, Parts(Assert.Single(WorkOf("AU  - " + name).Authors.Persons)));

    [Fact]
    public void What_follows_a_name_belongs_to_it()
    {
        IReadOnlyList<Person> persons = WorkOf(
            "PMID- 1", "AD  - Before the first name.",
            "FAU - One, A", "AU  - One A", "AUID- ORCID: 0000000218250097",
            "FAU - Two, B", "AU  - Two B", "AUID- ISNI: 0000000121032683", "AUID- ORCID: https://orcid.org/0000-0002-9079-593X", "AD  - Here.", "AD  - And",
            "      there.",
            "CN  - A Group", "AD  - Group's place.",
            "AU  - Three C").Authors.Persons;
        Assert.Equal(["One", "Two", "A Group", "Three"], persons.Select(one => one.Family ?? one.Literal));
        Assert.Equal(["0000-0002-1825-0097", "0000-0002-9079-593X", null, null], persons.Select(one => one.Orcid));
        Assert.Equal(["Before the first name.", "Here.|And there.", "Group's place.", ""], persons.Select(one => string.Join('|', one.Affiliations)));
    }

    [Fact]
    public void Of_a_tag_that_may_stand_once_the_first_value_counts()
    {
        string[] tags = ["PMC", "TI", "TT", "CTI", "CP", "JT", "TA", "VI", "IP", "PG", "DP", "PB", "PL", "EN", "AB"];
        Work work = WorkOf(
        [
            "PMID- 21", "PT  - Book", "LA  - ger", "LA  - eng", .. tags.Select(tag => $"{tag,-4}- "), .. tags.Select(tag => $"{tag,-4}- 1{tag[^1]}"),
            .. tags.Select(tag => $"{tag,-4}- 2"),
        ]);
        Assert.Equal(
            ("1I", "1T", "1I", "1P", "1T", "1A"),
            (work.Title!.Plain, work.OriginalTitle!.Plain, work.Series!.Plain, work.Chapter, work.Container!.Plain, work.ContainerShort));
        Assert.Equal(
            ("1I", "1P", "1G", "1P", "1B", "1L"), (work.Volume, work.Issue, work.Pages, work.Issued!.Text, work.Publisher!.Plain, work.Place!.Plain));
        Assert.Equal(("1N", "1B", "de", "21"), (work.Edition, work.Abstract, work.Language, work.Pmid));
        Assert.Null(work.Pmcid);
    }

    [Theory]
    [InlineData("Cats.", null, null, "TI  - Cats.")]
    [InlineData("Cats.", "J", null, "TI  - Cats.", "JT  - J", "PL  - England")]
    [InlineData("Cats.", "B", "London", "TI  - Cats.", "BTI - B", "PL  - London")]
    [InlineData("Cats.", "J", "London", "TI  - Cats.", "BTI - B", "JT  - J", "PL  - London")]
    [InlineData("B", null, "London", "BTI - B", "PL  - London")]
    [InlineData("B", "J", "London", "BTI - B", "BTI - C", "JT  - J", "PL  - London")]
    [InlineData("T", null, "London", "TI  - T", "PT  - Book", "PL  - London")]
    [InlineData("T", null, "London", "TI  - T", "PT  - Collected Work", "PL  - London")]
    [InlineData("T", null, "London", "TI  - T", "PT  - Book Chapter", "PL  - London")]
    [InlineData("T", null, "London", "TI  - T", "PT  - Academic Dissertation", "PL  - London")]
    [InlineData("T", null, "London", "TI  - T", "PT  - Technical Report", "PL  - London")]
    [InlineData("T", null, null, "TI  - T", "PT  - Webcast", "PL  - London")]
    [InlineData(null, null, null, "PMID- 1")]
    public void A_place_is_that_of_a_book_and_a_chapter_stands_in_one(string? title, string? container, string? place, params string[] lines)
    {
        Work work = WorkOf(lines);
        Assert.Equal((title, container, place), (work.Title?.Plain, work.Container?.Plain, work.Place?.Plain));
    }

    [Theory]
    [InlineData("DP  - 2011 13", "DP InvalidDate '13'")]
    [InlineData("DP  - Spring", "DP InvalidYear 'Spring'")]
    [InlineData("DP  - 2012-2011", "DP ReversedDate '2012-2011'")]
    [InlineData("DP  - 2011 May", "")]
    [InlineData("PG  - 404-393", "PG ReversedPages '404-393'")]
    [InlineData("PG  - 1231-41", "")]
    public void What_is_wrong_with_a_date_or_pages_is_kept_with_its_field(string line, string expected) =>
        Assert.Equal(expected, string.Join('|', WorkOf(line).Problems
            .Select(one => $"{one.Field.Name} {one.Kind} '{one.Field.Value.Substring(one.Offset, one.Length)}'")));

    [Fact]
    public void What_few_records_say_is_in_the_details()
    {
        Work work = WorkOf("PMID- 1", "GN  - One.", "GN  - Two.", "FPS - Darwin, Charles", "PS  - Darwin C", "FIR - Doe, Jane", "IR  - Doe J");
        Assert.Equal("One. Two.", work.Details.Note);
        Assert.Equal(["investigator Doe", "subject Darwin"], work.Details.Contributors.Select(one => $"{one.Role} {one.Person.Family}"));
        Assert.Equal(("a", 0), (WorkOf("GN  - a").Details.Note, WorkOf("GN  - a").Details.Contributors.Count));
        Assert.Null(WorkOf("PS  - Darwin C").Details.Note);
        Assert.Single(WorkOf("PS  - Darwin C").Details.Contributors);
        Assert.Single(WorkOf("IR  - Doe J").Details.Contributors);
        Assert.Same(WorkDetails.None, WorkOf("PMID- 1").Details);
    }

    [Fact]
    public void A_title_is_punctuated_as_it_stands() => Assert.True(WorkOf("TI  - Cats.").IsTitlePunctuated);

    [Theory]
    [InlineData("A,B,C", "PT  - A", "LA  - eng", "PT  - B", "PT  - ", "PT  - C")]
    [InlineData("A,B", "PT  - A", "PT  - B")]
    [InlineData("A", "PT  - A")]
    [InlineData("", "PT  - ")]
    public void Publication_types_may_stand_apart(string expected, params string[] lines) =>
        Assert.Equal(expected, string.Join(',', WorkOf(lines).PublicationTypes));

    [Theory]
    [InlineData("2011", "2011", null)]
    [InlineData("2011 May 31", "2011-05-31", null)]
    [InlineData("2011 Jul", "2011-07", null)]
    [InlineData("2011 Nov-Dec", "2011-11", "2011-12")]
    [InlineData("2000 Spring", "2000", null, Season.Spring)]
    [InlineData("2003 Winter", "2003", null, Season.Winter)]
    [InlineData("2003 Fall", "2003", null, Season.Autumn)]
    [InlineData("2000 Spring-Summer", "2000", "2000", Season.Spring)]
    [InlineData("2000 Dec-2001 Jan", "2000-12", "2001-01")]
    [InlineData("2001 Apr 15-30", "2001-04-15", "2001-04-30")]
    [InlineData("2001 Apr 30-May 2", "2001-04-30", "2001-05-02")]
    [InlineData("1998-1999", "1998", "1999")]
    [InlineData("2000 1st Quarter", "2000-01", "2000-03")]
    [InlineData("2011 4th Quart", "2011-10", "2011-12")]
    [InlineData("2000 Jan-Mar", "2000-01", "2000-03")]
    [InlineData("Nov 2022", "2022-11", null)]
    [InlineData("Sep-Oct 2021", "2021-09", "2021-10")]
    [InlineData("2013 06 10", "2013-06-10", null)]
    [InlineData("Article 99 2019", "2019", null)]
    [InlineData("2011 Feb 30", "2011-02", null)]
    [InlineData("undated", null, null)]
    [InlineData("99999999999999999999", null, null)]
    public void Dates_of_publication(string text, string? start, string? end, Season season = Season.None)
    {
        IssuedDate issued = WorkOf("DP  - " + text).Issued!;
        Assert.Equal((start, end, season, text), (issued.Start?.ToString(), issued.End?.ToString(), issued.Season, issued.Text));
    }

    [Theory]
    [InlineData("10.1038/aid", "LID - 10.1038/lid [doi]", "AID - S0140 [pii]", "AID - 10.1038/aid [doi]")]
    [InlineData("10.1038/lid", "LID - S0140 [pii]", "LID - 10.1038/lid [doi]", "AID - S0140 [pii]")]
    [InlineData("10.1038/so", "LID - e12", "SO  - J T. 2011;8(7):393-404. doi: 10.1038/so. Epub 2011 May 1.")]
    [InlineData("10.1016/j.cpr.2005.02.002", "AID - doi:10.1016/j.cpr.2005.02.002")]
    [InlineData("10.1177/2042", "OWN - ERIC", "AID - http://dx.doi.org/10.1177/2042")]
    [InlineData("10.1016/S0140-6736(97)11096-0", "AID - 10.1016/S0140-6736(97)11096-0 [doi]")]
    [InlineData(null, "AID - 10.1007/s12328-018-00928-w [pii]")]
    [InlineData(null, "AID - NBK1234 [bookaccession]")]
    public void The_DOI_comes_from_AID_then_LID_then_SO_and_never_from_a_pii(string? doi, params string[] lines) => Assert.Equal(doi, WorkOf(lines).Doi);

    [Fact]
    public void Two_different_DOIs_are_both_kept()
    {
        PubMedDetails details =
            DetailsOf("LID - 10.1038/One [doi]", "AID - 10.1038/one [doi]", "AID - 10.1038/two [doi]", "SO  - J. 2011. doi: 10.1038/three.");
        Assert.Equal(["10.1038/One", "10.1038/two", "10.1038/three"], details.Dois);
        Assert.Equal(["LID", "AID", "AID", "SO"], details.Identifiers.Select(one => one.Field.Name));
    }

    [Fact]
    public void Identifiers_keep_their_schemes() =>
        Assert.Equal(
            ["pii:S0140-6736(10)60175-4", ":e5350", "bookaccession:NBK1234", "nlm:EMS54115", "oid:EJ1352153", "mid:NIHMS1"],
            DetailsOf(
                "LID - S0140-6736(10)60175-4 [pii]",
                "LID - e5350",
                "AID - NBK1234 [bookaccession]",
                "OID - NLM: EMS54115",
                "OID - EJ1352153",
                "MID - NIHMS1").Identifiers.Select(one => $"{one.Scheme}:{one.Value}"));

    [Theory]
    [InlineData("1231-41", "1231-1241")]
    [InlineData("12-9", "12-19")]
    [InlineData("21-30", "21-30")]
    [InlineData("E736-42", "E736-E742")]
    [InlineData("34-6, 87-91, 110-2 passim", "34-36, 87-91, 110-112 passim")]
    [InlineData("93-98.e1", "93-98.e1")]
    [InlineData("151;152;154", "151;152;154")]
    [InlineData("101-9; discussion 110-1", "101-109; discussion 110-111")]
    public void Last_pages_are_given_in_full(string text, string pages) => Assert.Equal(pages, WorkOf("PG  - " + text).Pages);

    [Fact]
    public void An_article_without_pages_may_have_a_number() =>
        Assert.Equal((null, "e5350"), (WorkOf("LID - 10.1038/x [doi]", "LID - e5350").Pages, WorkOf("LID - 10.1038/x [doi]", "LID - e5350").ArticleNumber));

    [Fact]
    public void Subjects_are_taken_apart()
    {
        string[] lines =
        [
            "MH  - Neoplasms/*drug therapy/metabolism", "MH  - *Angiogenesis Inhibitors", "MH  - Motorcycles/legislation & jurisprudence", "      /*statistics",
            "RN  - 0 (Angiogenesis Inhibitors)", "RN  - S88TT14065 (Oxygen)", "RN  - EC 2.7.10.1 (Receptors (VEGF))", "NM  - a substance",
            "OTO - NOTNLM", "OT  - hypoxia", "OT  - *metastasis", "GS  - BRCA1", "SFM - Apollo 11", "SB  - IM", "SB  - AIM",
        ];
        Work work = WorkOf(lines);
        Assert.Equal(["Neoplasms/*drug therapy/metabolism", "*Angiogenesis Inhibitors", "Motorcycles/legislation & jurisprudence/*statistics"], work.Mesh);
        PubMedDetails details = PubMedDetails.Of(work)!;
        MeshHeading first = details.Headings[0];
        Assert.Equal(("Neoplasms", false), (first.Descriptor, first.IsMajor));
        Assert.Equal([new MeshQualifier("drug therapy", true), new MeshQualifier("metabolism", false)], first.Qualifiers);
        Assert.True(details.Headings[1].IsMajor);
        Assert.Equal(["legislation & jurisprudence", "statistics"], details.Headings[2].Qualifiers.Select(one => one.Name));
        Assert.Equal(["Angiogenesis Inhibitors", "Oxygen", "Receptors (VEGF)", "a substance"], work.Substances);
        Assert.Equal([null, "S88TT14065", "EC 2.7.10.1", null], details.Substances.Select(one => one.RegistryNumber));
        Assert.Equal(["hypoxia", "metastasis"], work.Keywords);
        Assert.Equal([new Keyword("hypoxia", false, "NOTNLM"), new Keyword("metastasis", true, "NOTNLM")], details.Keywords);
        Assert.Equal(["BRCA1"], details.GeneSymbols);
        Assert.Equal(["Apollo 11"], details.SpaceFlightMissions);
        Assert.Equal(["IM", "AIM"], details.Subsets);
    }

    [Theory]
    [InlineData("R01 CA123456/CA/NCI NIH HHS/United States", "R01 CA123456", "CA", "NCI NIH HHS", "United States")]
    [InlineData("076053/Wellcome Trust/United Kingdom", "076053", null, "Wellcome Trust", "United Kingdom")]
    [InlineData("/076053/Z/04/Z/Wellcome Trust/United Kingdom", "076053/Z/04/Z", null, "Wellcome Trust", "United Kingdom")]
    [InlineData("Military Suicide Research Consortium/", null, null, "Military Suicide Research Consortium", null)]
    [InlineData("K08 HL1", "K08 HL1", null, null, null)]
    public void Grants(string text, string? id, string? acronym, string? agency, string? country) =>
        Assert.Equal(new Grant(id, acronym, agency, country), Assert.Single(DetailsOf("GR  - " + text).Grants));

    [Fact]
    public void Dates_of_the_record_are_typed()
    {
        PubMedDetails details = DetailsOf(
            "DEP - 20110530", "CRDT- 2011/06/02 06:00", "EDAT- 2011/06/03 06:00", "MHDA- 2011/10/04 06:00", "DCOM- 20111005", "LR  - 20181113", "PMCR- 2012/01",
            "CTDT- 20090630", "DRDT- 20190404", "PHST- 2011/05/01 00:00 [received]", "PHST- 2016 [ecollection]", "PHST- soon [accepted]");
        Assert.Equal(new PartialDate(2011, 5, 30), details.ElectronicPublication);
        Assert.Equal(new PartialDate(2011, 6, 2), details.Created);
        Assert.Equal(new PartialDate(2011, 6, 3), details.Entered);
        Assert.Equal(new PartialDate(2011, 10, 4), details.HeadingsAdded);
        Assert.Equal(new PartialDate(2011, 10, 5), details.Completed);
        Assert.Equal(new PartialDate(2018, 11, 13), details.Revised);
        Assert.Equal(new PartialDate(2012, 1), details.PmcRelease);
        Assert.Equal(new PartialDate(2009, 6, 30), details.Contributed);
        Assert.Equal(new PartialDate(2019, 4, 4), details.ContributionRevised);
        Assert.Equal(
            [new HistoryEvent("received", new PartialDate(2011, 5, 1), TimeSpan.Zero), new HistoryEvent("ecollection", new PartialDate(2016), null)],
            details.History);
    }

    [Fact]
    public void Everything_else_is_typed_too()
    {
        string[] lines =
        [
            "PMID- 1", "OWN - NLM", "STAT- MEDLINE", "PST - ppublish", "PUBM- Print-Electronic", "JID - 101500077", "PL  - England",
            "SI  - ClinicalTrials.gov/NCT01778335",
            "SI  - 12563", "LA  - ger", "LA  - tlh", "FIR - Doe, Jane", "IR  - Doe J", "IRAD- Her place", "FPS - Darwin, Charles", "PS  - Darwin C",
            "CI  - (c) 2011", "COI - None.",
            "OAB - Publisher: Resumen", "OABL- spa", "OCI - (c) them", "GN  - NASA: a note", "RF  - 25", "VTI - Volume one", "CTI - A series", "EN  - 2",
            "PB  - Wiley", "ISBN- ISBN 978-3-86680-192-9 (print)",
        ];
        Work work = WorkOf(lines);
        PubMedDetails details = PubMedDetails.Of(work)!;
        Assert.Equal(
            ("NLM", "MEDLINE", "ppublish", "Print-Electronic", "101500077", "England"),
            (details.Owner, details.RecordStatus, details.PublicationStatus, details.PublishingModel, details.NlmId, details.Country));
        Assert.Equal([new DatabankAccession("ClinicalTrials.gov", "NCT01778335"), new DatabankAccession(null, "12563")], details.Accessions);
        Assert.Equal(["de", "tlh"], details.Languages);
        Assert.Equal(
            ("Doe", "Jane", "Her place"),
            (details.Investigators[0].Family, details.Investigators[0].Given, Assert.Single(details.Investigators[0].Affiliations)));
        Assert.Equal("Darwin", Assert.Single(details.Subjects).Family);
        Assert.Equal(("(c) 2011", "None.", 25, "Volume one"), (details.Copyright, details.ConflictOfInterest, details.ReferenceCount, details.VolumeTitle));
        Assert.Equal(new OtherAbstract("Publisher: Resumen", "es", "(c) them"), Assert.Single(details.OtherAbstracts));
        Assert.Equal(["NASA: a note"], details.Notes);
        Assert.Equal(
            ("A series", "2", "Wiley", "978-3-86680-192-9", null),
            (work.Series!.Plain, work.Edition, work.Publisher!.Plain, Assert.Single(work.Isbn), work.Place));
    }

    [Fact]
    public void Every_tag_of_the_specification_is_known()
    {
        Assert.Equal(
            TestData.Json("nbib-tags.json").GetProperty("tags").EnumerateObject().Select(tag => tag.Name).Order(StringComparer.Ordinal),
            PubMedTags.PubMed.Order(StringComparer.Ordinal));
    }

    private static string Parts(Person one) => one.Literal ?? $"{one.Particle}|{one.Family}|{one.Given}|{one.Suffix}";
}
