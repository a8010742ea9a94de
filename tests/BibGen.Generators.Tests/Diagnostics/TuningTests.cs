using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Diagnostics;

/// <summary>Severities by project, by file and by entry, and which of them wins.</summary>
public class TuningTests
{
    private const string BadDoi = "@misc{k,\n  title = {T},\n  doi   = {10.1038\\nrclinonc},\n}\n";

    /// <summary>Breaks BIB9005, a rule that is off by default.</summary>
    private const string Unused = "@comment{bibgen-disable BIB3002: why}\n@misc{k, title = {T}}\n";

    [Theory]
    [InlineData("none", null)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData(" Suggestion ", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    public async Task A_key_in_an_editorconfig_tunes_a_rule_for_a_file(string value, DiagnosticSeverity? severity)
    {
        ImmutableArray<Diagnostic> diagnostics = await File(BadDoi, "bibgen.BIB3001.severity", value).AnalyzeAsync();
        Assert.Equal(severity is null ? [] : [severity.Value], diagnostics.Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public async Task A_key_with_a_value_that_is_not_understood_is_reported_at_the_file()
    {
        TestProject project = File(BadDoi, "bibgen.BIB3001.severity", "nonsense");
        Assert.Equal("BIB3001", Assert.Single(await project.AnalyzeAsync()).Id);
        Diagnostic problem = Assert.Single(Problems(project));
        Assert.Equal("/app/references.bib", problem.Location.GetLineSpan().Path);
        Assert.Contains("'nonsense' of the option bibgen.BIB3001.severity is not understood; allowed are error, warning, suggestion", problem.GetMessage(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_is_off_is_switched_on_by_a_key_for_its_file_only()
    {
        Assert.Empty(await File(Unused).AnalyzeAsync());
        Diagnostic diagnostic = Assert.Single(await File(Unused, "bibgen.BIB9005.severity", "error").With("/app/other.bib", Unused).AnalyzeAsync());
        Assert.Equal(("BIB9005", DiagnosticSeverity.Error, "/app/references.bib"),
            (diagnostic.Id, diagnostic.Severity, diagnostic.Location.GetLineSpan().Path));
    }

    [Fact]
    public async Task A_rule_that_is_off_is_switched_on_by_the_project()
    {
        Diagnostic diagnostic = Assert.Single(await File(Unused).WithSeverity("BIB9005", ReportDiagnostic.Warn).AnalyzeAsync());
        Assert.Equal(("BIB9005", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, "error", null)]
    [InlineData(ReportDiagnostic.Error, "suggestion", DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Error, "none", null)]
    public async Task The_project_wins_over_a_key_but_for_none(ReportDiagnostic project, string key, DiagnosticSeverity? severity)
    {
        foreach ((string text, string id) in new[] { (BadDoi, "BIB3001"), (Unused, "BIB9005") })
        {
            ImmutableArray<Diagnostic> diagnostics = await File(text, $"bibgen.{id}.severity", key).WithSeverity(id, project).AnalyzeAsync();
            Assert.Equal(severity is null ? [] : [severity.Value], diagnostics.Select(diagnostic => diagnostic.Severity));
        }
    }

    [Fact]
    public async Task A_finding_between_files_has_the_severity_of_the_file_where_it_stands()
    {
        TestProject project = File("@misc{k, title = {T}}").With("/app/b.bib", "@misc{k, title = {T}}").WithProperty("BibGenClassName", "Refs");
        Diagnostic diagnostic = Assert.Single(await project.AnalyzeAsync());
        string path = diagnostic.Location.GetLineSpan().Path;
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await project.WithFileOption(path, "bibgen.BIB1001.severity", "suggestion").AnalyzeAsync())
            .Severity);
    }

    [Fact]
    public async Task Suppressions_in_a_file_and_beside_it_are_heard()
    {
        Assert.Empty(await File("@comment{bibgen-disable BIB3001: why}\n" + BadDoi).AnalyzeAsync());
        Assert.Empty(await File(BadDoi).With("/app/references.bib.bibgen", "BIB3001 k: why").AnalyzeAsync());
        Assert.Empty(await File("@misc{k, title = {T}}").With("/app/b.bib", "@misc{k, title = {T}}").WithProperty("BibGenClassName", "Refs")
            .With("/app/b.bib.bibgen", "BIB1001 k: why").With("/app/references.bib.bibgen", "BIB1001 k: why").AnalyzeAsync());
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_of_suppressions_is_reported_in_it()
    {
        ImmutableArray<Diagnostic> diagnostics = await File(BadDoi).With("/app/references.bib.bibgen", "# why not\nBIB3001 k: why\nBIB3002 k: why\nBIB7 k: why")
            .With("/app/gone.nbib.bibgen", "")
            .WithFileOption("/app/references.bib.bibgen", "bibgen.BIB9005.severity", "suggestion").AnalyzeAsync();
        Assert.Equal(
            ["BIB9004 /app/gone.nbib.bibgen(0,0)", "BIB9004 /app/references.bib.bibgen(3,0)", "BIB9005 /app/references.bib.bibgen(2,0)"],
            diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().Path}({diagnostic.Location.GetLineSpan().StartLinePosition})")
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("BibGenAnalysisMode", "Severe", "Default, None, Strict, Regulated")]
    [InlineData("BibGenReferenceDate", "2026-02-30", "days such as 2026-11-23")]
    [InlineData("BibGenReferenceDate", "23.11.2026", "days such as 2026-11-23")]
    [InlineData("BibGenMaxRecordAge", "-1", "numbers of days")]
    [InlineData("BibGenMaxRecordAge", "a year", "numbers of days")]
    public async Task An_option_of_the_project_that_is_not_understood_is_reported_once(string name, string value, string allowed)
    {
        Diagnostic diagnostic =
            Assert.Single(await File("@misc{k, title = {T}}").With("/app/b.bib", "@misc{k, title = {T}}").WithProperty(name, value).AnalyzeAsync());
        Assert.Equal("BIB9001", diagnostic.Id);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Contains($"'{value}' of the option {name} is not understood; allowed are {allowed}", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BibGenAnalysisMode", "strict")]
    [InlineData("BibGenReferenceDate", "2026-11-23")]
    public async Task An_option_of_the_project_that_is_understood_is_not(string name, string value) =>
        Assert.Empty(await File("@misc{k, title = {T}}").WithProperty(name, value).AnalyzeAsync());

    [Fact]
    public async Task An_option_without_effect_is_reported_once_and_without_a_place()
    {
        TestProject project = File("@misc{k, title = {T}}").With("/app/b.bib", "@misc{b, title = {B}}").WithProperty("BibGenMaxRecordAge", "365")
            .WithProperty("BibGenReferenceDate", "2026-11-23");
        Diagnostic diagnostic = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal(("BIB9001", Location.None), (diagnostic.Id, diagnostic.Location));
        Assert.Empty(await project.WithSeverity("BIB6005", ReportDiagnostic.Warn).AnalyzeAsync());
    }

    [Fact]
    public async Task A_project_that_wants_nothing_hears_nothing() =>
        Assert.Empty(await File(BadDoi).With("/app/b.bib", "@misc{broken").With("/app/c.bib.bibgen", "")
        .WithProperty("BibGenEnabled", "false").WithProperty("BibGenAnalysisMode", "Severe").AnalyzeAsync());

    /// <summary>The metadata of a file wins over the property, here as everywhere.</summary>
    [Fact]
    public async Task A_file_that_the_project_does_not_want_is_not_checked()
    {
        const string Enabled = "build_metadata.AdditionalFiles.BibGenEnabled";
        TestProject project = File(BadDoi, Enabled, "false").With("/app/references.bib.bibgen", "").With("/app/b.bib", BadDoi);
        Assert.Equal("/app/b.bib", Assert.Single(await project.AnalyzeAsync()).Location.GetLineSpan().Path);
        project = File(BadDoi, Enabled, "true").With("/app/b.bib", BadDoi).WithProperty("BibGenEnabled", "false");
        Assert.Equal("/app/references.bib", Assert.Single(await project.AnalyzeAsync()).Location.GetLineSpan().Path);
        Assert.Equal(["App.References", "BibGen"], project.Sources()
            .Select(source => string.Join('.', source.HintName.Split('.').Take(source.HintName[0] == 'A' ? 2 : 1))).Distinct());
    }

    [Fact]
    public void A_project_that_wants_nothing_hears_nothing_of_the_generator() =>
        Assert.Empty(Problems(File(BadDoi).WithProperty("BibGenEnabled", "false").WithProperty("BibGenVisibility", "secret")
            .WithProperty("BibGenClassName", "no name")));

    [Fact]
    public async Task Whether_it_wants_something_has_to_be_understood()
    {
        TestProject project = File("@misc{k, title = {T}}").WithProperty("BibGenEnabled", "maybe");
        Assert.Contains("'maybe' of the option BibGenEnabled is not understood", Assert.Single(Problems(project)).GetMessage(), StringComparison.Ordinal);
        Assert.Empty(await project.AnalyzeAsync()); // Said once is enough.
        Assert.NotEmpty(project.Sources());
    }

    /// <summary>Each file says for itself whether all of its works become code (BIB9003).</summary>
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("Cited", null, false)]
    [InlineData(null, "cited", false)]
    [InlineData("Cited", "All", true)]
    public async Task A_very_large_file_may_be_generated_as_far_as_it_is_cited(string? ofProject, string? ofFile, bool isFound)
    {
        TestProject project = File(string.Concat(Enumerable.Range(0, 20_001).Select(i => $"@misc{{k{i}, title = {{Title {i}}}}}\n")));
        if (ofProject is not null)
            project.WithProperty("BibGenEmit", ofProject);
        if (ofFile is not null)
            project.WithFileOption("/app/references.bib", "build_metadata.AdditionalFiles.BibGenEmit", ofFile);
        Assert.Equal(isFound, (await project.AnalyzeAsync()).Any(diagnostic => diagnostic.Id == "BIB9003"));
    }

    /// <summary>The generator has no analyzer to tune it: the keys are read with the file's options.</summary>
    [Theory]
    [InlineData("BIB9001", "BibGenVisibility", "none", null)]
    [InlineData("BIB9001", "BibGenVisibility", "error", DiagnosticSeverity.Error)]
    [InlineData("BIB9001", "BibGenVisibility", "default", DiagnosticSeverity.Warning)]
    [InlineData("BIB9002", "BibGenClassName", "suggestion", DiagnosticSeverity.Info)]
    [InlineData("BIB9002", "BibGenClassName", "none", null)]
    [InlineData("BIB9002", "BibGenNamespace", "warning", DiagnosticSeverity.Warning)]
    public void A_key_tunes_what_the_generator_reports(string id, string option, string key, DiagnosticSeverity? severity)
    {
        TestProject project = File("@misc{k, title = {T}}", $"bibgen.{id}.severity", key)
            .WithFileOption("/app/references.bib", "build_metadata.AdditionalFiles." + option, "no such");
        Assert.Equal(severity is null ? [] : [severity.Value], Problems(project).Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void A_key_tunes_what_stands_between_files()
    {
        TestProject project = new TestProject().With("/app/references.bib", "@misc{k, title = {T}}").With("/app/References/more.bib", "@misc{k, title = {T}}");
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(Problems(project)).Severity);
        Assert.Empty(Problems(project.WithFileOption("/app/References/more.bib", "bibgen.BIB9002.severity", "none")));
    }

    [Fact]
    public void The_project_wins_over_a_key_for_what_the_generator_reports()
    {
        TestProject project = File("@misc{k, title = {T}}", "bibgen.BIB9001.severity", "suggestion").WithProperty("BibGenVisibility", "secret");
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(Problems(project.WithSeverity("BIB9001", ReportDiagnostic.Error))).Severity);
    }

    [Fact]
    public void A_bad_key_of_a_file_beside_bibliographies_is_reported_too()
    {
        Diagnostic diagnostic = Assert.Single(Problems(File("@misc{k, title = {T}}").With("/app/my.retractions.csv", "doi\n10.1000/a\n")
            .WithFileOption("/app/my.retractions.csv", "bibgen.BIB9006.severity", "off")));
        Assert.Equal(("BIB9001", "/app/my.retractions.csv"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
    }

    private static ImmutableArray<Diagnostic> Problems(TestProject project)
    {
        project.Output(out ImmutableArray<Diagnostic> diagnostics);
        return diagnostics;
    }

    private static TestProject File(string text, string? key = null, string value = "")
    {
        TestProject project = new TestProject().With("/app/references.bib", text);
        return key is null ? project : project.WithFileOption("/app/references.bib", key, value);
    }
}
