namespace BibGen.Tests.Rules.Status;

/// <summary>What has happened to works: by their records, by conventions of BibTeX files, by snapshots of retractions.</summary>
public class StatusRuleTests
{
    private const string Snapshot =
        """
        Record ID,Title,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason
        1,"A ""quoted"" title,
        over two lines",2/6/2010 0:00,10.1000/notice,20137807,10.1000/ABC,9500320,Retraction,+Misconduct by Author;+Error in Data;
        2,Other,2011-01-02,unavailable,0,10.1000/concern,0,Expression of concern,
        3,Corrected,2011-01-02,,,10.1000/corrected,,Correction,
        4,Taken back,2011-01-02,,,10.1000/back,,Retraction,
        5,Taken back,2012-01-02,,,10.1000/back,,Reinstatement,
        6,Nothing,2012-01-02,,,unavailable,0,Retraction,
        """;

    [Fact]
    public void A_retracted_record_names_its_notice_where_it_says_so()
    {
        Assert.Equal(
            "4,7 'J Test. 2013 Feb;5(2):1. PMID: 67890': 'Roe2011' was retracted by J Test. 2013 Feb;5(2):1. PMID: 67890",
            RuleFindings.InNbib("BIB6001", "PMID- 1\nDP  - 2011\nFAU - Roe, Jane\nRIN - J Test. 2013 Feb;5(2):1. PMID: 67890\nTI  - T.\n"));
        Assert.Equal(
            "5,7 'Retracted Publication': 'Roe2011' was retracted",
            RuleFindings.InNbib("BIB6001", "PMID- 1\nDP  - 2011\nFAU - Roe, Jane\nTI  - T.\nPT  - Retracted Publication\n"));
    }

    [Theory]
    [InlineData("PT  - Retraction of Publication")]
    [InlineData("PT  - Retraction Notice")]
    [InlineData("ROF - J Test. 2011;1:1. PMID: 2")]
    [InlineData("ECF - J Test. 2011;1:1. PMID: 2")]
    [InlineData("PT  - Expression of Concern")]
    [InlineData("EFR - J Test. 2011;1:1. PMID: 2")]
    [InlineData("RRF - J Test. 2011;1:1. PMID: 2")]
    [InlineData("PROF- J Test. 2011;1:1. PMID: 2")]
    [InlineData("RPF - J Test. 2011;1:1. PMID: 2")]
    [InlineData("UOF - J Test. 2011;1:1. PMID: 2")]
    [InlineData("CIN - J Test. 2011;1:1. PMID: 2")]
    public void A_notice_is_not_what_it_is_about(string line)
    {
        string record = $"PMID- 1\nDP  - 2011\nFAU - Roe, Jane\nTI  - T.\n{line}\n";
        foreach (string id in new[] { "BIB6001", "BIB6002", "BIB6003", "BIB6004" })
            Assert.Equal("", RuleFindings.InNbib(id, record));
    }

    [Theory]
    [InlineData("BIB6002", "ECI", "Concern about 'Roe2011' is expressed by J Test. 2013;5:1. PMID: 2")]
    [InlineData("BIB6003", "EIN", "'Roe2011' is corrected by J Test. 2013;5:1. PMID: 2")]
    [InlineData("BIB6003", "CRI", "'Roe2011' is corrected and republished as J Test. 2013;5:1. PMID: 2")]
    [InlineData("BIB6003", "RPI", "'Roe2011' is corrected or republished as J Test. 2013;5:1. PMID: 2")]
    [InlineData("BIB6003", "PRIN", "'Roe2011' is corrected by a partial retraction, J Test. 2013;5:1. PMID: 2")]
    [InlineData("BIB6001", "RRI", "'Roe2011' was retracted and republished as J Test. 2013;5:1. PMID: 2")]
    [InlineData("BIB6004", "UIN", "A newer version of 'Roe2011' exists: J Test. 2013;5:1. PMID: 2")]
    public void The_link_of_a_record_is_where_the_finding_stands(string id, string tag, string message) =>
        Assert.Equal(
            $"5,7 'J Test. 2013;5:1. PMID: 2': {message}",
            RuleFindings.InNbib(id, $"PMID- 1\nDP  - 2011\nFAU - Roe, Jane\nTI  - T.\n{tag,-4}- J Test. 2013;5:1. PMID: 2\n"));

    [Theory]
    [InlineData("title = {RETRACTED: A study}", "2,11 '{RETRACTED: A study}': 'k' was retracted")]
    [InlineData("title = {{RETRACTED ARTICLE:} A study}", "2,11 '{{RETRACTED ARTICLE:} A study}': 'k' was retracted")]
    [InlineData("title = {{{RETRACTED}}: A study}", "2,11 '{{{RETRACTED}}: A study}': 'k' was retracted")] // As Better BibTeX keeps capitals.
    // Web of Science.
    [InlineData(
        "title = {A study (Retracted article. See vol. 375, pg. 445, 2010)}",
        "2,11 '{A study (Retracted article. See vol. 375, pg. 445, 2010)}': 'k' was retracted")]
    [InlineData("title = {T}, note = {Retracted in 2013}", "2,23 '{Retracted in 2013}': 'k' was retracted (note: Retracted in 2013)")]
    [InlineData("title = {T}, note = {{RETRACTED}}", "2,23 '{{RETRACTED}}': 'k' was retracted")]
    [InlineData("title = {T}, retracted = {doi: 10.1000/notice}", "2,28 '{doi: 10.1000/notice}': 'k' was retracted (retracted: doi: 10.1000/notice)")]
    [InlineData("title = {WITHDRAWN: Aspirin for a cold}", "")] // Cochrane's word for a review that is out of date.
    [InlineData("title = {Retraction of axons in the chick}", "")]
    [InlineData("title = {Retraction notice to \"A study\"}", "")]
    [InlineData("title = {Retracted}, note = {Not retracted}", "")]
    [InlineData("title = {T}, retracted = {true}", "2,28 '{true}': 'k' was retracted")]
    [InlineData("title = {T}, retracted = {no}", "")]
    [InlineData("title = {Retraction: A study}", "")]
    [InlineData("title = {Retracted claims in the sciences}", "")]
    [InlineData("title = {Retracting edges}, note = {Retraction of a map}", "")]
    public void BibTeX_entries_say_it_by_convention(string fields, string expected) =>
        Assert.Equal(expected, RuleFindings.InBib("BIB6001", RuleFindings.Entry(fields)));

    [Theory]
    [InlineData(
        "BIB6001",
        "10.1000/abc",
        "2,10 '10.1000/abc': 'k' was retracted on 2010-02-06 by doi: 10.1000/notice, for Misconduct by Author; Error in Data (watch.retractions.csv)")]
    [InlineData("BIB6002", "10.1000/Concern", "2,10 '10.1000/Concern': Concern about 'k' is expressed on 2011-01-02 (watch.retractions.csv)")]
    [InlineData("BIB6003", "10.1000/corrected", "2,10 '10.1000/corrected': 'k' is corrected on 2011-01-02 (watch.retractions.csv)")]
    [InlineData("BIB6001", "10.1000/back", "")] // Taken back.
    [InlineData("BIB6001", "10.1000/notice", "")] // The notice is not what it retracts.
    [InlineData("BIB6002", "10.1000/abc", "")]
    [InlineData("BIB6001", "10.1000/abcd", "")]
    public void A_snapshot_knows_works_by_their_identifiers(string id, string doi, string expected) =>
        Assert.Equal(expected, Find(id, "a.bib", RuleFindings.Entry($"doi = {{{doi}}}")));

    [Fact]
    public void A_snapshot_knows_PubMed_records_and_says_nothing_twice()
    {
        Assert.StartsWith("1,7 '9500320': ", Find("BIB6001", "a.nbib", "PMID- 9500320\nTI  - T.\n"), StringComparison.Ordinal);
        Assert.Single(Find("BIB6001", "a.nbib", "PMID- 9500320\nTI  - T.\nPT  - Retracted Publication\n").Split('\n'));
    }

    [Theory]
    [InlineData("pmid = {9500320}, doi = {10.1000/abc}", "2,28 '10.1000/abc'")]
    [InlineData("doi = {10.1000/abc}, pmid = {9500320}", "2,10 '10.1000/abc'")]
    [InlineData("pmid = {9500320}", "2,11 '9500320'")]
    public void A_work_that_a_snapshot_knows_is_found_at_its_DOI_before_its_PMID(string fields, string expected) =>
        Assert.StartsWith(expected + ": 'k' was retracted", Find("BIB6001", "a.bib", RuleFindings.Entry(fields)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Retracted in 2013 for {a} \\% b", " (N1: Retracted in 2013 for {a} \\% b)")]
    [InlineData("Retracted", "")]
    public void A_note_of_a_format_without_LaTeX_is_quoted_as_it_stands(string note, string expected) =>
        Assert.EndsWith("was retracted" + expected, RuleFindings.In("BIB6001", ("a.ris", $"TY  - JOUR\nTI  - T\nN1  - {note}\nER  - \n")), StringComparison.Ordinal);

    [Fact]
    public void Of_several_snapshots_one_speaks()
    {
        const string Other = "doi,pmid,date,nature,notice,source\n10.1000/abc,,2009-05-01,Correction,,\n"
            + "10.1000/concern,,2012-01-01,Retraction,https://example.org/notice,Publisher\n";
        Assert.Equal("", Find("BIB6003", "a.bib", RuleFindings.Entry("doi = {10.1000/abc}"), Other));
        Assert.Equal("", Find("BIB6002", "a.bib", RuleFindings.Entry("doi = {10.1000/concern}"), Other));
        Assert.Equal(
            "2,10 '10.1000/concern': 'k' was retracted on 2012-01-01 by https://example.org/notice (other.retractions.csv, Publisher)",
            Find("BIB6001", "a.bib", RuleFindings.Entry("doi = {10.1000/concern}"), Other));
    }

    [Fact]
    public void A_newer_version_is_said_beside_a_correction_and_not_beside_a_retraction()
    {
        const string Record = "PMID- 1\nDP  - 2011\nFAU - Roe, Jane\nTI  - T.\nUIN - J Test. 2013;5:1. PMID: 2\n";
        Assert.NotEqual("", RuleFindings.InNbib("BIB6004", Record + "EIN - J Test. 2012;4:1. PMID: 3\n"));
        Assert.Equal("", RuleFindings.InNbib("BIB6004", Record + "RIN - J Test. 2012;4:1. PMID: 3\n"));
    }

    [Fact]
    public void A_preprint_gives_way_to_its_article()
    {
        const string Preprint =
            "@misc{pre, author = {Roe, Jane}, title = {A Study of the {Usual} Length}, eprint = {2001.01234}, archiveprefix = {arXiv}, year = 2020}\n";
        const string Article = "@article{art, author = {Roe, J.}, title = {A study of the usual length}, journal = {J Test}, year = 2021}\n";
        Assert.Equal("1,7 'pre': A newer version of 'pre' exists: 'art', test.bib(2,10)", RuleFindings.InBib("BIB6004", Preprint + Article));
        Assert.Equal("", RuleFindings.InBib("BIB6004", Preprint + Article.Replace("Roe", "Doe", StringComparison.Ordinal)));
        Assert.Equal("", RuleFindings.InBib("BIB6004", Preprint));
        // In the snapshot.
        string retracted = Preprint.Replace("archiveprefix", "journal = {bioRxiv}, doi = {10.1000/abc}, archiveprefix", StringComparison.Ordinal);
        Assert.Equal("", Find("BIB6004", "test.bib", retracted + Article));
        Assert.NotEqual("", Find("BIB6004", "test.bib", retracted.Replace("10.1000/abc", "10.1000/corrected", StringComparison.Ordinal) + Article));
        Assert.NotEqual(
            "",
            RuleFindings.InBib(
                "BIB6004",
                Preprint.Replace(
                    "eprint = {2001.01234}, archiveprefix = {arXiv}",
                    "publisher = {bioRxiv}, doi = {10.1101/2020.01.02.123456}",
                    StringComparison.Ordinal)
                    + Article));
        // A journal of the same press.
        Assert.Equal(
            "",
            RuleFindings.InBib(
                "BIB6004",
                Preprint.Replace("eprint = {2001.01234}, archiveprefix = {arXiv}", "journal = {Genes Dev}, doi = {10.1101/gad.123}", StringComparison.Ordinal)
                    + Article));
        // An article that gives its arXiv number.
        Assert.Equal(
            "",
            RuleFindings.InBib("BIB6004", Preprint.Replace("@misc{pre,", "@article{pre, journal = {J Test},", StringComparison.Ordinal) + Article));
    }

    private static string Find(string id, string path, string text, string? other = null)
    {
        (string, string)[] lists = [("/app/watch.retractions.csv", Snapshot), .. other is null ? [] : new[] { ("/app/other.retractions.csv", other) }];
        return string.Join('\n', RuleFindings.Check([(path, text), .. lists]).Where(found => found.Finding.Rule.Id == id).Select(found =>
        {
            BibGen.Text.TextPosition at = found.File.Lines.PositionOf(found.Finding.Span.Start);
            return $"{at.Line},{at.Column} '{found.Finding.Span.TextIn(found.File.Text)}': {found.Finding.Message}";
        }));
    }
}
