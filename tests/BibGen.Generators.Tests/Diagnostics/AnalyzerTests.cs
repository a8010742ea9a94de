using BibGen.Generators.Inputs;
using BibGen.Tests.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Tests.Generators.Diagnostics;

/// <summary>Findings as the compiler shows them.</summary>
public class AnalyzerTests
{
    private const string BadDoi = "@misc{k,\n  title = {T},\n  doi   = {10.1038\\nrclinonc},\n}\n";

    [Fact]
    public async Task A_finding_stands_at_its_place_in_the_file()
    {
        Diagnostic diagnostic = Assert.Single(await new TestProject().With("/app/references.bib", BadDoi).AnalyzeAsync());
        Assert.Equal("BIB3001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        Assert.Equal("/app/references.bib", span.Path);
        Assert.Equal(new LinePosition(2, 18), span.StartLinePosition);
        Assert.Equal(new LinePosition(2, 19), span.EndLinePosition);
    }

    [Fact]
    public async Task The_same_key_in_two_files_of_a_class_is_found_with_both_places()
    {
        Diagnostic diagnostic = Assert.Single(
            await new TestProject().WithProperty("BibGenClassName", "References")
                .With("/app/a.bib", "@misc{DeBock2011, title = {T}}").With("/app/b.bib", "@misc{DeBock2011, title = {U}}").AnalyzeAsync(),
            diagnostic => diagnostic.Id == "BIB1001");
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Contains("a.bib(1,7)", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal("/app/b.bib", diagnostic.Location.GetLineSpan().Path);
    }

    /// <summary>A key that no person wrote gives way to one that somebody did.</summary>
    [Fact]
    public async Task A_key_that_is_written_and_a_generated_one_are_no_duplicates() => Assert.DoesNotContain(
        await new TestProject().With("/app/references.bib", "@misc{DeBock2011, title = {T}}").With("/app/references.nbib", EmissionTests.Nbib).AnalyzeAsync(),
        diagnostic => diagnostic.Id == "BIB1001");

    [Fact]
    public async Task The_same_key_in_two_classes_is_no_fault() =>
        Assert.Empty(await new TestProject().With("/app/a.bib", "@misc{k, title = {T}}").With("/app/b.bib", "@misc{k, title = {T}}").AnalyzeAsync());

    [Theory]
    [InlineData(null, DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task What_is_wrong_with_a_list_of_retractions_is_found_in_it(string? key, DiagnosticSeverity severity)
    {
        TestProject project = new TestProject().With("/app/my.retractions.csv", "doi,date\n10.1000/a,31/12/2013\n");
        if (key is not null)
            project.WithFileOption("/app/my.retractions.csv", "bibgen.BIB9006.severity", key);
        Diagnostic diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal(("BIB9006", severity), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("/app/my.retractions.csv: (1,10)-(1,20)", diagnostic.Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task Generator_and_analyzer_read_a_text_once_between_them()
    {
        TestProject project = new TestProject().With("/app/references.bib", BadDoi).With("/app/more.bib", BadDoi)
            .With("/app/my.retractions.csv", RetractedWorkTests.RetractionList);
        Assert.All(project.Files, file => Assert.Equal(0, AdditionalFiles.CountOf(file.GetText()!)));
        await project.AnalyzeAsync();
        project.Run();
        await project.AnalyzeAsync();
        Assert.All(project.Files, file => Assert.Equal(1, AdditionalFiles.CountOf(file.GetText()!)));
    }
}
