using System.Collections;
using Microsoft.CodeAnalysis;
using static BibGen.Tests.Generators.Emission.GeneratedMembers;

namespace BibGen.Tests.Generators.Emission;

/// <summary>What lists of retractions say of works shows in their hover text, in their citations and in findings alike.</summary>
[Trait("Category", "Snapshots")]
public class RetractedWorkTests
{
    /// <summary>
    /// What Retraction Watch and a publisher say about five of these works; the sixth says it itself, the seventh is taken back, and of the last nobody knows.
    /// </summary>
    internal const string Watched =
        """
        @article{gone,      author = {Roe, Jane}, title = {A Study of the Usual Length}, journal = {J Test}, year = 2011, doi = {10.1000/test.3}}
        @article{doubtful,  author = {Roe, Jane}, title = {Doubtful}, journal = {J Test}, year = 2012, doi = {10.1000/TEST.4}}
        @article{corrected, author = {Roe, Jane}, title = {Corrected}, journal = {J Test}, year = 2013, pmid = {54321}}
        @article{undated,   author = {Roe, Jane}, title = {Undated}, journal = {J Test}, year = 2014, doi = {10.1000/test.5}}
        @article{elsewhere, author = {Roe, Jane}, title = {Elsewhere}, journal = {J Test}, year = 2015, doi = {10.1000/test.6}}
        @article{itself,    author = {Roe, Jane}, title = {RETRACTED: Itself}, journal = {J Test}, year = 2016, doi = {10.1000/test.7}}
        @article{back,      author = {Roe, Jane}, title = {Taken back}, journal = {J Test}, year = 2017, doi = {10.1000/test.8}}
        @article{sound,     author = {Roe, Jane}, title = {Sound}, journal = {J Test}, year = 2018, doi = {10.1000/test.9}}
        """;

    internal const string RetractionList =
        """
        doi,pmid,date,nature,reason,notice,source
        10.1000/TEST.3,,2013-02-01,Retraction,Error in Data,10.1000/notice<1>,Publisher & "Sons"
        10.1000/test.4,,2013-02,Expression of concern,,67890,
        ,54321,2014-05-06,Correction,,10.1000/notice.2,
        10.1000/test.5,,,,,,
        10.1000/test.6,,2015-01-01,Retraction,,https://example.org/notice?id=1&lang=en,
        10.1000/test.7,,2016-02-02,Retraction,,10.1000/notice.7,
        10.1000/test.8,,2017-02-02,Retraction,,10.1000/notice.8,
        10.1000/test.8,,2018-02-02,Reinstatement,,10.1000/notice.9,
        """;

    [Fact]
    public void What_a_list_of_retractions_says_stands_first() => Snapshot.Verify(
        new TestProject().With("/app/references.bib", Watched).With("/app/references.nbib", EmissionTests.Nbib).With("/app/watch.retractions.csv", RetractionList)
            .WithProperty("BibGenMembers", "Key, Status")
            .Sources().Where(source => source.HintName == "App.References.0.g.cs"));

    /// <summary>By its kind and place in <see cref="Watched"/>: what code sees of a work, and which rule reports it.</summary>
    [Theory]
    [InlineData("gone", "Retracted", "RetractedBy|doi: 10.1000/notice<1>|10.1000/notice<1>|", "BIB6001")]
    [InlineData("doubtful", "ExpressionOfConcern", "QuestionedBy|PMID 67890||67890", "BIB6002")]
    [InlineData("corrected", "Corrected", "CorrectedBy|doi: 10.1000/notice.2|10.1000/notice.2|", "BIB6003")]
    [InlineData("undated", "Retracted", "", "BIB6001")]
    [InlineData("elsewhere", "Retracted", "RetractedBy|https://example.org/notice?id=1&lang=en||", "BIB6001")]
    [InlineData("itself", "Retracted", "", "BIB6001")]
    [InlineData("back", "Current", "", "")]
    [InlineData("sound", "Current", "", "")]
    public async Task A_citation_knows_what_the_rules_report(string key, string status, string link, string rule)
    {
        TestProject project = new TestProject().With("/app/references.bib", Watched).With("/app/watch.retractions.csv", RetractionList);
        object citation = Call(project.Load().GetType("App.References")!, "Find", key)!;
        Assert.Equal(status, Get(citation, "Status")!.ToString());
        Assert.Equal(link,
            string.Join(' ', ((IEnumerable)Get(citation, "Links")!).Cast<object>()
            .Select(one => $"{Get(one, "Kind")}|{Get(one, "Text")}|{Get(one, "Doi")}|{Get(one, "Pmid")}")));
        Assert.Equal(rule,
            string.Join(' ', (await project.AnalyzeAsync())
            .Where(found => found.Id is "BIB6001" or "BIB6002" or "BIB6003" && found.GetMessage().Contains($"'{key}'", StringComparison.Ordinal))
            .Select(found => found.Id)));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void A_list_that_the_project_does_not_want_says_nothing(string enabled, bool isWanted) => Assert.Equal(
        isWanted,
        new TestProject().With("/app/references.bib", Watched).With("/app/watch.retractions.csv", RetractionList)
            .WithFileOption("/app/watch.retractions.csv", "build_metadata.AdditionalFiles.BibGenEnabled", enabled)
            .Sources().Any(source => source.Text.Contains("<b>RETRACTED</b>", StringComparison.Ordinal)));

    [Fact]
    public void Constants_alone_show_the_banner_too()
    {
        Compilation output = new TestProject().With("/app/references.bib", Watched).With("/app/watch.retractions.csv", RetractionList)
            .WithProperty("BibGenCitations", "false").AssertCompiles();
        Assert.StartsWith(
            "<member name=\"T:App.References.Doubtful\">\n    <summary><b>Expression of concern published</b> on 2013-02 by <see href=\"https://pubmed.ncbi.nlm.nih.gov/67890/\">PMID 67890</see> (watch.retractions.csv). Roe J. Doubtful.",
            output.GetTypeByMetadataName("App.References+Doubtful")!.GetDocumentationCommentXml()!.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_lists_changes_nothing()
    {
        const string Other = "doi,source\n10.1000/test.5,Another\n10.1000/test.9,Another\n";
        TestProject Project() => new TestProject().With("/app/references.bib", Watched);
        (string, string)[] expected = [.. Project().With("/app/watch.retractions.csv", RetractionList).With("/app/a.retractions.csv", Other).Sources()];
        Assert.Equal(expected, Project().With("/app/a.retractions.csv", Other).With("/app/watch.retractions.csv", RetractionList.ReplaceLineEndings("\r\n"))
            .Sources());
        Assert.Contains(expected, source => source.Item2.Contains("<b>RETRACTED</b> (a.retractions.csv, Another). Roe J. Undated.", StringComparison.Ordinal));
    }
}
