using System.Globalization;
using BibGen.Formats;
using BibGen.Formats.PubMed;
using Xunit.Abstractions;

namespace BibGen.Tests.Formats.PubMed;

/// <summary>PubMed's own citation line, written from the record's other tags.</summary>
public sealed class SourceLineTests(ITestOutputHelper output)
{
    private const double Least = 0.99;

    [Theory]
    [InlineData(
        "Nat Rev Clin Oncol. 2011 May 31;8(7):393-404. doi: 10.1038/x.",
        "TA  - Nat Rev Clin Oncol",
        "DP  - 2011 May 31",
        "VI  - 8",
        "IP  - 7",
        "PG  - 393-404",
        "AID - 10.1038/x [doi]")]
    [InlineData("J T. 2011;8:e5350.", "TA  - J T", "DP  - 2011", "VI  - 8", "LID - 134 [pii]", "LID - e5350")]
    [InlineData("J T. 2013;(6):CD004690.", "TA  - J T", "DP  - 2013", "IP  - 6", "PG  - CD004690")]
    [InlineData("J T. 2011 May;8:1-9. Epub 2011 Apr 2.", "TA  - J T", "DP  - 2011 May", "DEP - 20110402", "PST - ppublish", "VI  - 8", "PG  - 1-9")]
    [InlineData("J T. 2011 Apr 2;8:1-9. eCollection 2011.", "TA  - J T", "DP  - 2011", "DEP - 20110402", "PST - epublish", "VI  - 8", "PG  - 1-9")]
    [InlineData(
        "bioRxiv [Preprint]. 2023 Jun 16:2022.01.28.477987.",
        "TA  - bioRxiv",
        "DP  - 2023 Jun 16",
        "PT  - Preprint",
        "LID - 2022.01.28.477987 [pii]",
        "LR  - 20240101")]
    [InlineData(
        "J T. 2018 Nov 22. pii: 5197069. doi: 10.1093/c.",
        "TA  - J T",
        "DP  - 2018 Nov 22",
        "LR  - 20181126",
        "PST - aheadofprint",
        "LID - 10.1093/c [doi]",
        "AID - 5197069 [pii]")]
    [InlineData("J T. 2011.", "TA  - J T", "DP  - 2011")]
    [InlineData("J T. 2011;8.", "TA  - J T", "DP  - 2011", "VI  - 8")]
    [InlineData("J T. 2011:1-9.", "TA  - J T", "DP  - 2011", "PG  - 1-9", "LID - e5350", "AID - x [pii]", "LR  - 20150101")]
    [InlineData("J T. 2011:134.", "TA  - J T", "DP  - 2011", "LID - 134 [pii]", "LR  - 20190101")]
    [InlineData("J T. 2011:134.", "TA  - J T", "DP  - 2011", "LID - 134 [pii]", "LR  - 20150101")]
    [InlineData("J T. 2011:134.", "TA  - J T", "DP  - 2011", "LID - 134 [pii]", "AID - 135 [pii]")]
    [InlineData("J T. 2011.", "TA  - J T", "DP  - 2011", "AID - 135 [pii]", "LR  - 20190101")]
    [InlineData("J T. 2011. pii: 135.", "TA  - J T", "DP  - 2011", "AID - 135 [pii]", "LR  - 20181231")]
    [InlineData("J T. 2011. doi: 10.1/l.", "TA  - J T", "DP  - 2011", "AID - 10.1/a [doi]", "LID - 10.1/l [doi]", "LID - 10.1/m [doi]")]
    [InlineData("J T. 2011.", "TA  - J T", "DP  - 2011", "PT  - Journal Article", "PT  - Preprints")]
    [InlineData("J T [Preprint]. 2011.", "TA  - J T", "DP  - 2011", "PT  - Journal Article", "PT  - Preprint")]
    [InlineData("J T. 2011 Apr 2.", "TA  - J T", "DEP - 20110402")]
    [InlineData("J T. 2011 Apr 2. Epub 2011 Apr 2.", "TA  - J T", "DEP - 20110402", "PST - ppublish")]
    [InlineData("J T. 2011 Apr 2.", "TA  - J T", "DEP - 20110402", "PST - epublish")]
    [InlineData("J T. 2011 Apr 2.", "TA  - J T", "DP  - 2011 Apr 2", "DEP - 20110402", "PST - epublish")]
    [InlineData("J T. 2011.", "TA  - J T", "DP  - 2011", "DEP - 20110402", "PST - aheadofprint")]
    [InlineData("J T. 2011.", "TA  - J T", "DP  - 2011", "PST - epublish")]
    [InlineData("J T. 2011.", "TA  - J T", "DP  - 2011", "DEP - soon", "PST - epublish")]
    [InlineData("J T. 2011 May. Epub 2011.", "TA  - J T", "DP  - 2011 May", "DEP - 2011", "PST - ppublish")]
    [InlineData("J T. 2012. Epub 2011 Dec.", "TA  - J T", "DP  - 2012", "DEP - 2011/12", "PST - ppublish")]
    [InlineData(null, "TA  - J T", "DEP - soon")]
    [InlineData(null, "JT  - Journal", "DP  - 2011")]
    [InlineData(null, "TA  - J T")]
    public void The_line_is_written_from_the_other_tags(string? line, params string[] lines) =>
        Assert.Equal(line, SourceLine.Write(PubMedReader.Read(string.Join("\n", lines)).Records[0]));

    [Fact]
    public void Months_have_three_letters() =>
        Assert.Equal(
            ["Jan 1", "Feb 2", "Mar 3", "Apr 4", "May 5", "Jun 6", "Jul 7", "Aug 8", "Sep 9", "Oct 10", "Nov 11", "Dec 12"],
            Enumerable.Range(1, 12).Select(month =>
                SourceLine.Write(PubMedReader.Read($"TA  - J\nDEP - 2011/{month:00}/{month:00}").Records[0])!["J. 2011 ".Length..^1]));

    [Fact]
    public void Works_from_elsewhere_have_none()
    {
        Assert.Null(SourceLine.Write(BibliographyFile.Read("a.ris", "TY  - JOUR\nTA  - J T\nDP  - 2011\nER  - ").Works[0]));
        Assert.Equal("J T. 2011.", SourceLine.Write(BibliographyFile.Read("a.nbib", "PMID- 1\nTA  - J T\nDP  - 2011").Works[0]));
    }

    [SharedDataFact]
    public void Lines_of_real_records_are_written_as_PubMed_writes_them()
    {
        int right = 0, total = 0;
        foreach ((string name, string text) in PubMedCorpus.Files())
        {
            foreach (BibGen.Records.Record record in PubMedReader.Read(text).Records)
            {
                if (record.ValueOf("SO") is not { } line || record.ValueOf("OWN") == "ERIC")
                    continue;
                total++;
                if (SourceLine.Write(record) == line)
                    right++;
                else
                    output.WriteLine($"{name} {record.ValueOf("PMID")}\n  {line}\n  {SourceLine.Write(record)}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right} of {total}: {(double)right / total:0.0000}"));
        Assert.True(right >= Least * total, $"{right} of {total}");
    }
}
