using System.Reflection;
using BibGen.Model;
using BibGen.Retractions;
using BibGen.Text;

namespace BibGen.Tests.Retractions;

/// <summary>What snapshots say of a work that its own record does not say.</summary>
public class StatusUpdateTests
{
    /// <summary>In the order of <see cref="RetractionNature"/>: a retraction, an expression of concern, a correction, a reinstatement.</summary>
    [Theory]
    [InlineData(WorkStatus.Current, "Retracted ExpressionOfConcern Corrected -")]
    [InlineData(WorkStatus.Provisional, "Retracted ExpressionOfConcern Corrected -")]
    [InlineData(WorkStatus.Superseded, "Retracted ExpressionOfConcern Corrected -")]
    [InlineData(WorkStatus.Corrected, "Retracted ExpressionOfConcern - -")]
    [InlineData(WorkStatus.ExpressionOfConcern, "Retracted - - -")]
    [InlineData(WorkStatus.Retracted, "- - - -")] // Said once; nobody but its record takes it back.
    [InlineData(WorkStatus.RetractionNotice, "- - - -")] // A notice is not what it is about.
    [InlineData(WorkStatus.ConcernNotice, "- - - -")]
    [InlineData(WorkStatus.CorrectionNotice, "- - - -")]
    public void A_snapshot_can_make_a_status_worse_and_never_better(WorkStatus record, string expected)
    {
        string[] natures = ["Retraction", "Expression of concern", "Correction", "Reinstatement"];
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                natures.Select(nature => StatusUpdate.Of(WorkWith(record), [Snapshot($"doi,nature\n10.1000/a,{nature}\n")])?.Status.ToString() ?? "-")));
    }

    [Fact]
    public void Every_status_is_in_that_table() => Assert.Equal(
        Enum.GetValues<WorkStatus>().Order(),
        typeof(StatusUpdateTests).GetMethod(nameof(A_snapshot_can_make_a_status_worse_and_never_better))!.CustomAttributes
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute =>
                (WorkStatus)((IReadOnlyList<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value!)
            .Order());

    [Theory]
    [InlineData("10.1000/N", LinkKind.RetractedBy, "10.1000/N", null, null, " by doi: 10.1000/N (a.retractions.csv)")]
    [InlineData("https://doi.org/10.1000/n", LinkKind.RetractedBy, "10.1000/n", null, null, " by doi: 10.1000/n (a.retractions.csv)")]
    [InlineData("67890", LinkKind.RetractedBy, null, "67890", null, " by PMID 67890 (a.retractions.csv)")]
    [InlineData("012345678", LinkKind.RetractedBy, null, null, null, " by PMID 012345678 (a.retractions.csv)")]
    [InlineData(
        "https://example.org/notice?a=b",
        LinkKind.RetractedBy,
        null,
        null,
        "https://example.org/notice?a=b",
        " by https://example.org/notice?a=b (a.retractions.csv)")]
    [InlineData("https://example.org/a and b", LinkKind.RetractedBy, null, null, null, " by https://example.org/a and b (a.retractions.csv)")]
    [InlineData("javascript:alert(1)", LinkKind.RetractedBy, null, null, null, " by javascript:alert(1) (a.retractions.csv)")]
    [InlineData("page 5 of the next issue", LinkKind.RetractedBy, null, null, null, " by page 5 of the next issue (a.retractions.csv)")]
    [InlineData("", LinkKind.RetractedBy, null, null, null, " (a.retractions.csv)")]
    public void The_notice_is_known_by_what_the_snapshot_gives(string notice, LinkKind link, string? doi, string? pmid, string? url, string description)
    {
        StatusUpdate update = StatusUpdate.Of(WorkWith(WorkStatus.Current), [Snapshot($"doi,notice\n10.1000/A,{notice}\n")])!;
        Assert.Equal((link, doi, pmid, url, description), (update.Link, update.NoticeDoi, update.NoticePmid, update.NoticeUrl, update.Description));
    }

    [Fact]
    public void Long_cells_are_cut_where_they_are_read_and_nowhere_else()
    {
        string address = "https://example.org/" + new string('x', 100);
        StatusUpdate update = StatusUpdate.Of(
            WorkWith(WorkStatus.Current),
            [Snapshot($"doi,notice,reason,source\n10.1000/a,{address},{new string('r', 100)},{new string('s', 100)}\n")])!;
        Assert.Equal(address, update.NoticeUrl);
        Assert.Equal($" by {address[..60]}…, for {new string('r', 60)}… (a.retractions.csv, {new string('s', 60)}…)", update.Description);
    }

    [Fact]
    public void Two_readings_of_the_same_rows_say_the_same()
    {
        const string Text = "doi,pmid,date,nature,reason,notice,source\n10.1000/a,,2013-02-01,Correction,Error,10.1000/n,Publisher\n";
        Assert.Equal(
            StatusUpdate.Of(WorkWith(WorkStatus.Current), [Snapshot(Text)]),
            StatusUpdate.Of(WorkWith(WorkStatus.Provisional), [Snapshot(Text + "10.1000/b,,,,,,\n")]));
        Assert.Null(StatusUpdate.Of(WorkWith(WorkStatus.Current), []));
    }

    private static RetractionSnapshot Snapshot(string text) => RetractionSnapshot.Read("/app/a.retractions.csv", text);

    private static Work WorkWith(WorkStatus status)
    {
        SourceSpan nowhere = default;
        return new Work
        {
            Record = new BibGen.Records.Record { Key = "k", Type = "article", Span = nowhere, TypeSpan = nowhere, KeySpan = nowhere, Fields = [] },
            Key = "k",
            EntryType = "article",
            Doi = "10.1000/a",
            Status = status,
        };
    }
}
