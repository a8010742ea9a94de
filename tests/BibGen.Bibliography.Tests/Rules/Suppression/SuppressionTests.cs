using System.Text.RegularExpressions;
using BibGen.Rules;
using CsCheck;

namespace BibGen.Tests.Rules.Suppression;

/// <summary>What is not said because the file, or one beside it, says so; and what is wrong with such a wish.</summary>
public class SuppressionTests
{
    private const string Bad = "@misc{k, title = {T}, doi = {10.1038\\x}}\n";
    private const string Same = "@misc{k2, title = {T}, doi = {10.1038\\y}}\n";

    private const string Nbib =
        """
        PMID- 12345
        DP  - 2011 May 31
        TI  - A review of reviews.
        FAU - De Bock, Katrien
        TA  - J Test
        AID - 10.1000/test.2 [doi]
        AID - 10.1000/test.3 [doi]

        PMID- 12346
        DP  - 2012
        TI  - Another.
        FAU - Roe, Jane
        TA  - J Test
        AID - 10.1000/test.4 [doi]
        AID - 10.1000/test.5 [doi]
        """;

    [Theory]
    [InlineData(Bad + Same, "BIB3001@1 BIB3001@2")]
    [InlineData("@comment{bibgen-disable BIB3001: why}\n" + Bad + Same, "")]
    [InlineData("@Comment ( bibgen-disable\tbib3001 : why)\n" + Bad, "")]
    [InlineData(Bad + "@comment{bibgen-disable BIB3001: why}\n" + Same, "BIB3001@1")]
    [InlineData("@comment{bibgen-disable BIB3001: why}\n" + Bad + "@comment{bibgen-restore BIB3001}\n" + Same, "BIB3001@4")]
    [InlineData("@comment{bibgen-disable BIB3002, BIB3001: why}\n" + Bad + "@comment{bibgen-restore}\n" + Same, "BIB3001@4 BIB9005@1")]
    [InlineData("@comment{bibgen-disable BIB2002, BIB3001: why}\n" + Bad + "@comment{bibgen-restore BIB2002}\n" + Same, "BIB9005@1")]
    [InlineData("@comment{bibgen-disable-next BIB3001: why}\n" + Bad + Same, "BIB3001@3")]
    [InlineData("@comment{bibgen-disable-next BIB3001: why}\n\nfree text\n@comment{another}\n" + Bad + Same, "BIB3001@6")]
    [InlineData("@comment{bibgen-disable-next BIB3001: one}\n@comment{bibgen-disable-next BIB3002: two}\n" + Bad, "BIB9005@2")]
    [InlineData("@comment{bibgen-disable-next BIB5003: why}\n@string{a = {x}}\n@string{a = {y}}\n" + Bad, "BIB5003@3 BIB3001@4 BIB9005@1")]
    [InlineData("@comment{bibgen-disable BIB3001: outer}\n@comment{bibgen-disable-next BIB3001: inner}\n" + Bad + Same, "BIB9005@2")]
    [InlineData("@comment{bibgen-disable BIB3001: first}\n" + Bad + "@comment{bibgen-disable BIB3001: second}\n@comment{bibgen-restore BIB3001}\n" + Same,
        "BIB3001@5 BIB9005@3")]
    [InlineData("@string{a = {x}}\n@comment{bibgen-disable-next BIB5003: why}\n@string{a = {y}}\n", "")]
    [InlineData("@misc{k, title = {about @comment{bibgen-disable BIB3001: why} itself}, doi = {10.1038\\x}}", "BIB3001@1")]
    [InlineData("bibgen-disable BIB3001: why\n" + Bad, "BIB3001@2")]
    public void A_comment_silences_a_rule_where_it_says(string text, string expected) => Assert.Equal(expected, Ids(Check("a.bib", text)));

    [Fact]
    public void Errors_of_syntax_can_be_silenced_as_well()
    {
        Assert.Equal("BIB0014@1", Ids(Check("a.bib", "@misc{k, title = {T}, note = }\n")));
        Assert.Equal("", Ids(Check("a.bib", "@comment{bibgen-disable-next BIB0014: the program that writes it does so}\n@misc{k, title = {T}, note = }\n")));
    }

    [Fact]
    public void A_finding_between_files_is_silenced_in_the_file_where_it_stands()
    {
        (string, string) first = ("a.bib", "@misc{k, title = {T}}");
        Assert.Equal("BIB1001@1", Ids(RuleFindings.Check(first, ("b.bib", "@misc{k, title = {T}}"))));
        Assert.Equal(
            "BIB9005@1", // BIB3001 is not needed, BIB1001 is.
            Ids(RuleFindings.Check(first, ("b.bib", "@comment{bibgen-disable-next BIB1001, BIB3001: why}\n@misc{k, title = {T}}"))));
    }

    [Theory]
    [InlineData("@comment{bibgen-disable BIB3O01: why}", "BIB3O01", "'BIB3O01' is no rule")]
    [InlineData("@comment{bibgen-disable BIB3001 BIB3010: why}", "BIB3001 BIB3010", "'BIB3001 BIB3010' is no rule")]
    [InlineData("@comment{bibgen-disable MalformedDoi: why}", "MalformedDoi", "write its id, BIB3001")]
    [InlineData("@comment{bibgen-disable BIB3001}", "bibgen-disable", "it gives no reason")]
    [InlineData("@comment{bibgen-disable-next BIB3001:  }", "bibgen-disable-next", "it gives no reason")]
    [InlineData("@comment{bibgen-disable: why}", "bibgen-disable", "it names no rule")]
    [InlineData("@comment{bibgen-disable}", "bibgen-disable", "it names no rule")]
    [InlineData("@comment{bibgen-ignore BIB3001: why}", "bibgen-ignore", "allowed are bibgen-disable, bibgen-disable-next and bibgen-restore")]
    [InlineData("@comment{bibgen-restore BIB3001}", "BIB3001", "BIB3001 is not disabled above it")]
    [InlineData("@comment{bibgen-disable-next BIB4030: why}", "bibgen-disable-next", "no entry follows it")]
    public void A_suppression_that_is_not_in_force_says_why(string comment, string place, string words)
    {
        FileFinding[] findings = Check("a.bib", Bad + comment);
        Finding finding = Assert.Single(findings, found => found.Finding.Rule.Id == "BIB9004").Finding;
        Assert.Equal(place, finding.Span.TextIn(Bad + comment));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Contains(findings, found => found.Finding.Rule.Id == "BIB3001");
    }

    [Fact]
    public void A_known_rule_beside_an_unknown_one_is_silenced() =>
        Assert.Equal("BIB9004@1", Ids(Check("a.bib", "@comment{bibgen-disable BIB3001, BIB1: why}\n" + Bad)));

    [Fact]
    public void An_unused_suppression_is_found_at_its_id()
    {
        FileFinding found = Assert.Single(Check("a.bib", "@comment{bibgen-disable BIB3001, BIB3002: why}\n" + Bad));
        Assert.Equal("BIB9005", found.Finding.Rule.Id);
        Assert.Equal("BIB3002", found.Finding.Span.TextIn(found.File.Text));
        Assert.Contains("The suppression of BIB3002 is not needed here", found.Finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "BIB3007@7 BIB3007@15")]
    [InlineData("BIB3007 12345: PubMed lists the erratum's DOI as well", "BIB3007@15")]
    [InlineData("# both\r\n\r\n  BIB3007 12345: why\r\nBIB3007 Roe2012: why", "")]
    [InlineData("BIB3007: the whole export is so", "")]
    [InlineData("BIB3007: the whole export is so\nBIB3007 12345: why", "BIB9005@2")]
    [InlineData("BIB3007: the whole export is so\nBIB3007: said again", "BIB9005@2")]
    [InlineData("BIB3007, BIB3001 12346: why", "BIB3007@7 BIB9005@1")]
    [InlineData("BIB3007 99999: a record that is gone", "BIB3007@7 BIB3007@15 BIB9004@1")]
    public void A_file_beside_a_PubMed_export_silences_a_rule_by_record(string lines, string expected) =>
        Assert.Equal(expected, Ids(RuleFindings.Check(("lib/refs.nbib", Nbib), ("lib/refs.nbib.bibgen", lines))));

    [Fact]
    public void A_file_beside_a_bib_file_names_keys_even_with_colons()
    {
        (string, string) file = ("a.bib", Bad.Replace("{k,", "{DBLP:journals/cacm/Knuth74,", StringComparison.Ordinal) + Same);
        Assert.Equal("BIB3001@2", Ids(RuleFindings.Check(file, ("a.bib.bibgen", "BIB3001 DBLP:journals/cacm/Knuth74: why"))));
        Assert.Equal("BIB3001@1 BIB3001@2 BIB9004@1", Ids(RuleFindings.Check(file, ("b.bib.bibgen", "BIB3001: of another file"))));
    }

    [Theory]
    [InlineData("BIB3007 12345", "BIB3007 12345", "it gives no reason")]
    [InlineData("BIB3007:", "BIB3007:", "it gives no reason")]
    [InlineData("\n  : why", ": why", "it names no rule")]
    [InlineData("BIB3007, BIB7 12345: why", "BIB7", "'BIB7' is no rule")]
    public void A_line_that_is_not_in_force_says_why(string lines, string place, string words)
    {
        FileFinding found = Assert.Single(
            RuleFindings.Check(("refs.nbib", Nbib), ("refs.nbib.bibgen", lines)), found => found.Finding.Rule.Id == "BIB9004");
        Assert.Equal("refs.nbib.bibgen", found.File.Path);
        Assert.Equal(place, found.Finding.Span.TextIn(lines));
        Assert.Contains(words, found.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_suppressions_beside_nothing_is_found()
    {
        FileFinding found = Assert.Single(Check("/app/old.nbib.bibgen", ""));
        Assert.Contains("no bibliography 'old.nbib'", found.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_is_read_without_failing() => CsCheck.Check.Sample(
        Gen.OneOf("@comment{", "bibgen-disable", "-next", "bibgen-restore", " ", "BIB3001", "BIB9005", ",", ":", "}", "\n", "#", "@misc{k,", "x = {", "é")
            .Array[0, 40],
        parts =>
        {
            string text = string.Concat(parts);
            FileFinding[] findings = RuleFindings.Check(("a.bib", text), ("a.bib.bibgen", text));
            Assert.All(findings, found => Assert.True(found.Finding.Span.Start >= 0 && found.Finding.Span.End <= text.Length));
        });

    /// <summary>The examples of docs/tuning.md are in force, are needed, and name rules that exist.</summary>
    [Fact]
    public void The_documentation_is_right()
    {
        string page = File.ReadAllText(Path.Combine(SharedData.Repository, "docs/tuning.md"));
        Assert.Empty(Regex.Matches(page, @"BIB\d{4}").Select(match => match.Value).Except(RuleCatalogue.All.Select(rule => rule.Id)));
        string[] examples = [.. Regex.Matches(page, @"```bib\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];
        Assert.Equal(2, examples.Length);
        Assert.All(examples, example => Assert.Equal("", Ids(Check("a.bib", example))));

        string lines = Regex.Match(page, @"```text\n(# What need.*?)```", RegexOptions.Singleline).Groups[1].Value;
        string export = Nbib.Replace("12345", "21629216", StringComparison.Ordinal);
        Assert.DoesNotContain(RuleFindings.Check(("references.nbib", export), ("references.nbib.bibgen", lines)), found => found.Finding.Rule.Id == "BIB9004");
    }

    [Fact]
    public void Many_suppressions_do_not_cost_the_square_of_their_number()
    {
        const int Count = 50_000;
        string text =
            string.Concat(Enumerable.Repeat("@comment{bibgen-disable-next BIB3001: why}\n@misc{k, doi = {10.1\\x}}\n@comment{bibgen-disable BIB3002: why}\n@comment{bibgen-restore BIB3007}\n", Count));
        // The square is billions of ranges and would not end.
        FileFinding[] findings = RuleFindings.Check(("a.bib", text), ("a.bib.bibgen", string.Concat(Enumerable.Repeat("BIB3001 k: why\n", Count))));
        Assert.DoesNotContain(findings, found => found.Finding.Rule.Id == "BIB3001");
        Assert.Equal(Count, findings.Count(found => found.Finding.Rule.Id == "BIB9004"));
    }

    private static FileFinding[] Check(string path, string text) => RuleFindings.Check((path, text));

    /// <summary>
    /// The findings of the rules that the examples are about, in the order of their places, each with its line, those about suppressions last.
    /// </summary>
    private static string Ids(FileFinding[] findings) => string.Join(' ', findings
        .Where(found =>
            found.Finding.Rule.Id is "BIB0014" or "BIB1001" or "BIB3001" or "BIB3002" or "BIB3007" or "BIB5003" or "BIB9004" or "BIB9005" or "BIB9999")
        .OrderBy(found => found.Finding.Rule.Id.StartsWith("BIB9", StringComparison.Ordinal))
        .ThenBy(found => found.Finding.Span.Start)
        .Select(found => $"{found.Finding.Rule.Id}@{found.File.Lines.PositionOf(found.Finding.Span.Start).Line}"));
}
