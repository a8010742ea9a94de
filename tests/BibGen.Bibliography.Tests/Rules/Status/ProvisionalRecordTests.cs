using BibGen.Model;
using BibGen.Projects;

namespace BibGen.Tests.Rules.Status;

/// <summary>PubMed records that are not final, or old (BIB6005).</summary>
public sealed class ProvisionalRecordTests
{
    [Theory]
    [InlineData("STAT- Publisher\nLR  - 20200101\n", "is not final, its status is Publisher")]
    [InlineData("STAT- MEDLINE\nLR  - 20260101\n", "was last revised on 2026-01-01, more than 30 days before 2026-03-02")]
    [InlineData("STAT- MEDLINE\nLR  - 20260131\n", "")] // 30 days are not more than 30.
    [InlineData("STAT- MEDLINE\nLR  - 20260130\n", "was last revised on 2026-01-30, more than 30 days before 2026-03-02")]
    [InlineData("STAT- MEDLINE\nLR  - 20260302\n", "")]
    [InlineData("STAT- MEDLINE\nLR  - 20270101\n", "")]
    [InlineData("STAT- MEDLINE\nLR  - 202601\n", "")] // Nobody knows the day.
    [InlineData("STAT- MEDLINE\nLR  - 20251340\n", "")]
    [InlineData("STAT- MEDLINE\n", "")]
    public void A_record_is_final_and_young_enough(string lines, string expected) => Assert.Equal(expected, Find(lines, new PartialDate(2026, 3, 2), 30));

    [Fact]
    public void The_line_that_says_so_is_where_the_finding_stands() => Assert.Equal(
        "2,7 'Publisher': The record of 'Roe2011' is not final, its status is Publisher; export it again",
        RuleFindings.InNbib("BIB6005", "PMID- 1\nSTAT- Publisher\nDP  - 2011\nFAU - Roe, Jane\nTI  - T.\nPT  - Journal Article\n"));

    [Theory]
    [InlineData(2020, 12, 31, "")] // 365 days of a leap year
    [InlineData(2021, 1, 1, "was last revised on 2020-01-01, more than 365 days before 2021-01-01")]
    public void A_leap_year_has_its_day(int year, int month, int day, string expected) =>
        Assert.Equal(expected, Find("STAT- MEDLINE\nLR  - 20200101\n", new PartialDate(year, month, day), 365));

    [Theory]
    [InlineData(2026, 0, 0, 30)]
    [InlineData(2026, 3, 0, 30)]
    [InlineData(2026, 3, 2, null)]
    [InlineData(2026, 2, 30, 30)] // No such day
    [InlineData(2026, 13, 1, 30)]
    [InlineData(10000, 1, 1, 30)]
    public void Without_a_day_or_an_age_no_record_is_old(int year, int month, int day, int? age) =>
        Assert.Equal("", Find("STAT- MEDLINE\nLR  - 20200101\n", new PartialDate(year, month, day), age));

    private static string Find(string lines, PartialDate today, int? age)
    {
        ProjectOptions options = ProjectOptions.Default with { ReferenceDate = today, MaxRecordAge = age, IsReported = static rule => rule.Id == "BIB6005" };
        string message = string.Join('\n', RuleFindings.Check(options, ("a.nbib", "PMID- 1\nTI  - T\nFAU - Roe, Jane\nDP  - 2011\n" + lines))
            .Where(found => found.Finding.Rule.Id == "BIB6005").Select(found => found.Finding.Message));
        const string Start = "The record of 'Roe2011' ", End = "; export it again";
        return message.Length == 0 ? "" : message[Start.Length..^End.Length];
    }
}
