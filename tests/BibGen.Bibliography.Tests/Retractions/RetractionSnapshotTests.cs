using BibGen.Formats;
using BibGen.Records;
using BibGen.Retractions;
using BibGen.Rules;
using BibGen.Tests.Rules;
using BibGen.Text;
using CsCheck;

namespace BibGen.Tests.Retractions;

/// <summary>Lists of retractions as people and spreadsheets write them, and as Retraction Watch does.</summary>
public class RetractionSnapshotTests
{
    private const string WatchHeader =
        "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,"
        + "RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes\n";

    /// <summary>The examples of docs/retractions.md are run.</summary>
    [Fact]
    public void The_page_says_what_is_so()
    {
        string page = File.ReadAllText(Path.Combine(SharedData.Repository, "docs/retractions.md"));
        RetractionSnapshot snapshot = RetractionSnapshot.Read("page.retractions.csv", Example(page, "csv"));
        Assert.Equal((1, 0), (snapshot.Count, snapshot.ProblemCount));
        BibliographyFile file = BibliographyFile.Read("a.bib", Example(page, "bib") + "@misc{other, doi = {10.1000/test.1}}");
        FileFinding[] findings = RuleFindings.Check((snapshot.Path, Example(page, "csv")), (file.Path, file.Text));
        Assert.Equal(
            [
                "'roe2011' was retracted (retracted: 2013-02-01, doi: 10.1000/notice.1)",
                "'other' was retracted on 2013-02-01 by doi: 10.1000/notice.1, for Error in Data (page.retractions.csv, Publisher)",
            ],
            findings.Where(found => found.Finding.Rule.Id == "BIB6001").Select(found => found.Finding.Message));
        StatusUpdate update = StatusUpdate.Of(file.Works[1], [RetractionSnapshot.Read("known.retractions.csv", Example(page, "csv"))])!;
        Assert.Contains($"\nRETRACTED{update.Description}. Roe J.", page, StringComparison.Ordinal);
        foreach (string column in Example(page, "csv").Split('\n')[0].Split(','))
            Assert.Contains($"| `{column}` |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_columns_in_any_order()
    {
        RetractionEntry entry = Assert.IsType<RetractionEntry>(
            Find("Notice;Source;DOI;Reason;Date\n10.1000/n;Publisher;https://doi.org/10.1000/A;Error; 2013-02-01 \n", "10.1000/a"));
        Assert.Equal(
            new RetractionEntry("10.1000/A", null, RetractionNature.Retraction, "2013-02-01", "Error", "doi: 10.1000/n") { Source = "Publisher" },
            entry);
    }

    [Fact]
    public void The_columns_of_Retraction_Watch()
    {
        string row = "7,\"Title, with \"\"quotes\"\"\nand lines\",(BLS) Biology;,Inst,J,P,Belgium,A Roe;B Doe,,Research Article;,12/31/2019 "
            + "0:00,10.1000/notice,0,1/5/2011 0:00,10.1000/Paper,21629216,Retraction,+Error in Data;+Notice - Limited;,No,\n";
        var expected = new RetractionEntry(
            "10.1000/Paper",
            "21629216",
            RetractionNature.Retraction,
            "2019-12-31",
            "Error in Data; Notice - Limited",
            "doi: 10.1000/notice");
        Assert.Equal(expected, Find(WatchHeader + row, "10.1000/PAPER"));
        Assert.Equal(expected, Find("\uFEFF" + WatchHeader + row, doi: null, pmid: "21629216"));
        Assert.Null(Find(WatchHeader + row, "10.1000/notice")); // What it retracts, not what retracts it.
    }

    [Theory]
    [InlineData("unavailable", "0")]
    [InlineData("Unavailable", "")]
    [InlineData("", "unavailable")]
    public void What_says_that_there_is_none_is_no_identifier(string doi, string pmid)
    {
        RetractionSnapshot snapshot = RetractionSnapshot.Read("x.retractions.csv", $"OriginalPaperDOI,OriginalPaperPubMedID\n{doi},{pmid}\n{doi},{pmid}\n");
        Assert.Equal((0, 2, 0), (snapshot.Count, snapshot.SkippedCount, snapshot.ProblemCount));

        // In a list of one's own such a row is a retraction that nobody will hear of.
        Assert.Equal(2, RetractionSnapshot.Read("x.retractions.csv", $"doi,pmid\n{doi},{pmid}\n{doi},{pmid}\n").ProblemCount);
    }

    [Theory]
    [InlineData("doi;pmid\n10.1000/a;", 1)]
    [InlineData("doi\tReason\n10.1000/a\tx, y; z\n", 1)]
    [InlineData("sep=;\ndoi;reason\n10.1000/a;x\n", 1)]
    [InlineData("doi\nhttps://doi.org/10.1000/a\r\n\r\n10.1000/b\r\n", 2)]
    [InlineData("doi,pmid,\n10.1000/a,,,,,\n", 1)] // Empty cells at the end, as spreadsheets leave them.
    [InlineData("\"doi\",\"pmid\"\r\n\"10.1000/a\",\"12\"\r\n", 1)]
    [InlineData("doi,pmid\n10.1000/a\n", 1)]
    [InlineData("doi,pmid\n10.1000/a,\n,,\n", 1)] // A row of empty cells as well.
    [InlineData("doi", 0)]
    public void Separators_line_ends_and_quotation_marks_are_those_of_spreadsheets(string text, int count)
    {
        RetractionSnapshot snapshot = RetractionSnapshot.Read("x.retractions.csv", text);
        Assert.Equal((count, 0), (snapshot.Count, snapshot.ProblemCount));
    }

    [Theory]
    [InlineData("doi\n10.1000/a\nnot a doi\n", "3,1 'not a doi'", "the DOI 'not a doi' is malformed", 1)]
    [InlineData("\uFEFFreason,doi\r\n\"a\nb\", 10.1000 ,\r\n", "3,5 '10.1000'", "the DOI '10.1000' is malformed", 0)]
    [InlineData("pmid\n\"1\n2\"\n", "2,2 '1\n2'", "the PubMed identifier '1\n2' is no number of 1 to 8 digits", 0)]
    [InlineData("pmid\n0123\n", "2,1 '0123'", "the PubMed identifier '0123' is no number of 1 to 8 digits", 0)]
    [InlineData("reason,doi\na,b,10.1000/a\n", "2,5 '10.1000/a'", "3 cells, where the header has 2", 0)] // A comma that should have stood in quotation marks.
    [InlineData(
        "doi,nature\n10.1000/a,Removal\n",
        "2,11 'Removal'",
        "the nature 'Removal' is none of Retraction, Expression of concern, Correction, Reinstatement",
        0)]
    [InlineData("doi,reason\n10.1000/a,\"never closed\n10.1000/b,x\n10.1000/c,x\n", "2,11 '\"'", "a cell in quotation marks does not end", 3)]
    [InlineData("doi,pmid,reason\n,,Error\n10.1000/a,,\n", "2,1 ',,Error'", "neither a DOI nor a PubMed identifier names the work", 1)]
    [InlineData("doi,date\n10.1000/a,31/12/2013\n", "2,11 '31/12/2013'", "the date '31/12/2013' is neither as 2013-02-01 nor, the month first, as 2/1/2013", 1)]
    [InlineData("doi,date\n10.1000/a,2013-02-30\n", "2,11 '2013-02-30'", "the date '2013-02-30' is neither as 2013-02-01 nor, the month first, as 2/1/2013", 1)]
    [InlineData("title;year\nx;2011\n", "1,1 'title;year'", "the first line names no column 'doi' or 'pmid', so that no work is found", 0)]
    [InlineData("", "1,1 ''", "the first line names no column 'doi' or 'pmid', so that no work is found", 0)]
    public void What_is_malformed_is_said_with_its_place_and_loses_nothing_else(string text, string place, string message, int count)
    {
        RetractionSnapshot snapshot = RetractionSnapshot.Read("x.retractions.csv", text);
        Assert.Equal((count, 1), (snapshot.Count, snapshot.ProblemCount));
        FileFinding found = Assert.Single(RuleFindings.Check((snapshot.Path, text)));
        TextPosition at = found.File.Lines.PositionOf(found.Finding.Span.Start);
        Assert.Equal($"{place} {message}", $"{at.Line},{at.Column} '{found.Finding.Span.TextIn(text)}' {found.Finding.Arguments[0]}");
    }

    [Fact]
    public void Of_many_problems_a_hundred_are_said_and_how_many_are_left()
    {
        FileFinding[] findings = RuleFindings.Check(("x.retractions.csv", "doi\n" + string.Concat(Enumerable.Repeat("x\n", 1_300))));
        Assert.Equal(101, findings.Length);
        Assert.Equal("1,200 more rows are malformed besides those that are reported", findings[100].Finding.Arguments[0]);
    }

    /// <summary>Who has downloaded 70,000 rows cannot fix forty of them.</summary>
    [Fact]
    public void Of_a_public_list_only_the_number_of_problems_is_said()
    {
        FileFinding found = Assert.Single(RuleFindings.Check(("x.retractions.csv", "OriginalPaperDOI\n10.1000/a\nx\ny\n")));
        Assert.Equal(Severity.Info, found.Finding.Severity);
        Assert.Equal("the DOI 'x' is malformed; so or otherwise malformed are 2 of its rows", found.Finding.Arguments[0]);
    }

    [Theory]
    [InlineData("Correction|2010-01-01+Retraction|2009-01-01+Expression of concern|2011-01-01", "Retraction|2009-01-01")]
    [InlineData("Retraction|2010-01-01+Reinstatement|2011-01-01", "Reinstatement|2011-01-01")]
    [InlineData("Reinstatement|2011-01-01+Retraction|2010-01-01", "Reinstatement|2011-01-01")]
    [InlineData("Retraction|2010-01-01+Retraction|2012-01-01+Reinstatement|2011-01-01", "Retraction|2012-01-01")] // Retracted again.
    [InlineData("Retraction|+Reinstatement|", "Reinstatement|")]
    [InlineData("Reinstatement|2011-01-01+Correction|2012-01-01", "Reinstatement|2011-01-01")]
    public void Of_several_notices_the_one_that_holds_is_found(string rows, string expected)
    {
        RetractionEntry? entry =
            Find("doi,nature,date\n" + string.Concat(rows.Split('+').Select(row => "10.1000/a," + row.Replace('|', ',') + "\n")), "10.1000/a");
        Assert.Equal(expected, $"{entry!.Nature}|{entry.Date}");
    }

    [Theory]
    [InlineData("8/1/2011 0:00", "2011-08-01")]
    [InlineData("12/31/2011", "2011-12-31")]
    [InlineData("2011-08-01", "2011-08-01")]
    [InlineData("2011-08-01 00:00:00", "2011-08-01")]
    [InlineData("2011-08", "2011-08")]
    [InlineData("2011", "2011")]
    [InlineData("0", "")]
    [InlineData("August 2011", "August 2011")]
    [InlineData("2013-02-30", "")] // No calendar has it: a finding, and not printed.
    [InlineData("13/32/2011", "")]
    [InlineData("31/12/2011", "31/12/2011")] // Not the month first: whose form it is cannot be told.
    public void Dates_become_ISO_dates_where_their_form_is_known(string date, string expected) =>
        Assert.Equal(expected, Find($"doi,date\n10.1000/a,{date}\n", "10.1000/a")?.Date);

    [Fact]
    public void A_DOI_and_a_PMID_may_know_different_things_and_the_worse_counts() =>
        Assert.Equal(RetractionNature.Retraction, Find("doi,pmid,nature\n10.1000/a,,Correction\n,12,Retraction\n", "10.1000/a", "12")?.Nature);

    [Fact]
    public void No_text_makes_it_fail()
    {
        string[] pieces =
        [
            "doi", "pmid", "nature", "date", "reason", "notice", "source", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "10.1000/a", "12", "0", "unavailable",
            "Retraction", "8/1/2011", "/", "\uFEFF", "sep=;", " ", "é", "\uD83D",
        ];
        Gen.OneOf(pieces).Array[0, 60].Select(string.Concat).Sample(text =>
        {
            RetractionSnapshot snapshot = RetractionSnapshot.Read("x.retractions.csv", text);
            return snapshot.Count >= 0
                && snapshot.Problems.All(problem => problem.Span.Start >= 0 && problem.Span.Length >= 0 && problem.Span.End <= text.Length)
                && snapshot.Problems.Count <= snapshot.ProblemCount;
        });
    }

    /// <summary>The size of the whole public data: 70,000 rows, 60 MB. A build waits for it.</summary>
    [Fact]
    public void Seventy_thousand_rows_are_searched_once()
    {
        string filler = new('x', 700);
        string text = WatchHeader + string.Concat(Enumerable.Range(0, 70_000).Select(i =>
            $"{i},\"Title {i}, \"\"quoted\"\"\n{filler}\",Subject;,Inst,J,P,Country,A;B,,Research Article;,1/2/2020 0:00,10.1000/n{i},0,"
            + $"1/1/2011 0:00,10.1000/{i},{i + 1},Retraction,+Error in Data;+Notice;,No,\n"));
        Assert.True(CharactersSearched(text) <= text.Length);
        RetractionSnapshot snapshot = RetractionSnapshot.Read("x.retractions.csv", text);
        Assert.Equal((70_000, 0), (snapshot.Count, snapshot.ProblemCount));
    }

    [Theory]
    [InlineData("", "\"\"\"\n")]
    [InlineData("", "\"x\n")]
    [InlineData("", "\"\n\"\"\n")]
    [InlineData("\"x\n", "\"\",")] // Written twice as long as the first line is open, cells of one long line once it is known that nobody closes it.
    public void Quotation_marks_that_nobody_closes_cost_no_more_than_the_length(string start, string repeated)
    {
        string text = "doi,reason\n" + start + string.Concat(Enumerable.Repeat(repeated, 300_000)) + (start.Length == 0 ? "\"" : "");
        Assert.True(CharactersSearched(text) <= 3L * text.Length, $"{CharactersSearched(text)} characters searched for {text.Length}");
        Assert.NotEqual(0, RetractionSnapshot.Read("x.retractions.csv", text).ProblemCount);
    }

    private static long CharactersSearched(string text)
    {
        var reader = new CsvReader(text.AsSpan());
        List<CsvCell> cells = [];
        while (reader.Read(cells))
            Assert.NotEmpty(cells);
        return reader.Searched;
    }

    private static string Example(string page, string language)
    {
        int start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static RetractionEntry? Find(string csv, string? doi, string? pmid = null)
    {
        string fields = (doi is null ? "" : $"doi = {{{doi}}}, ") + (pmid is null ? "" : $"pmid = {{{pmid}}}");
        return RetractionSnapshot.Read("x.retractions.csv", csv).Find(BibliographyFile.Read("a.bib", $"@misc{{k, {fields}}}").Works[0]);
    }
}
