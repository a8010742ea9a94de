using System.Text.Json;

namespace BibGen.Tests.Package;

/// <summary>Severities, by every means that a project has.</summary>
[Collection(SharedPackage.Name)]
public sealed class TuningTests(PackedPackage package)
{
    private const string Finding = "data/references.bib(6,21): ";

    [Fact]
    public void A_finding_can_be_tuned_and_is_in_the_log()
    {
        ConsumerProject consumer = package.Consumer("Tuned", properties: "<ErrorLog>log.sarif,version=2.1</ErrorLog>")
            .With("data/references.bib", Samples.BadBib).With("Class.cs", "class C { }");
        consumer.Build().HasOnly(Finding + "warning BIB3001: ");

        Assert.Equal([("BIB3001", "data/references.bib", 6, 21)], consumer.Log("log.sarif"));

        consumer.With(".globalconfig", "is_global = true\ndotnet_diagnostic.BIB3001.severity = error\n");
        Result strict = consumer.Build("--no-restore");
        Assert.NotEqual(0, strict.ExitCode);
        strict.HasOnly(Finding + "error BIB3001: ");
        consumer.Without(".globalconfig");

        consumer.Build("--no-restore", "--no-incremental", "-p:NoWarn=BIB3001").IsClean();
        Result failed = consumer.Build("--no-restore", "--no-incremental", "-p:WarningsAsErrors=BIB3001");
        Assert.NotEqual(0, failed.ExitCode);
        failed.HasOnly(Finding + "error BIB3001: ");

        failed = consumer.Build("--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true");
        Assert.NotEqual(0, failed.ExitCode);
        failed.HasOnly(Finding + "error BIB3001: ");

        // No C# file stands in or below this folder, so the compiler would not look for its settings.
        consumer.With("data/.editorconfig", "[*.bib]\nbibgen.BIB3001.severity = none\n").Build("--no-restore").IsClean();
        consumer.With("data/.editorconfig", "[*.bib]\nbibgen.BIB3001.severity = error\n").Build("--no-restore").HasOnly(Finding + "error BIB3001: ");
    }

    [Fact]
    public void A_mode_sets_severities_and_the_project_has_the_last_word()
    {
        ConsumerProject consumer = package.Consumer("Modes")
            .With("references.bib", Samples.BadBib + "\n@comment{bibgen-disable BIB3002: nothing to disable}\n")
                .With("Class.cs", "class C { const string Cited = Modes.References.Roe2019.Key + Modes.References.Plain.Key; }");
        Assert.Equal(
            ["references.bib(10,25): warning BIB9005", "references.bib(6,21): error BIB3001"],
            consumer.Build("-p:BibGenAnalysisMode=Regulated").Places("Modes"));

        consumer.With(".globalconfig", "is_global = true\ndotnet_diagnostic.BIB3001.severity = warning\ndotnet_diagnostic.BIB9005.severity = none\n");
        Assert.Equal(["references.bib(6,21): warning BIB3001"], consumer.Build("--no-restore", "-p:BibGenAnalysisMode=regulated").Places("Modes"));
        consumer.Without(".globalconfig");

        consumer.Build("--no-restore", "-p:BibGenAnalysisMode=None").IsClean();
        Assert.Equal(
            ["references.bib(6,21): warning BIB3001", "warning BIB9001"],
            consumer.Build("--no-restore", "-p:BibGenAnalysisMode=Severe").Places("Modes"));
    }

    [Fact]
    public void What_is_suppressed_with_a_reason_stays_suppressed_and_an_edit_is_noticed()
    {
        ConsumerProject consumer = package.Consumer("Suppressed", properties: "<ErrorLog>log.sarif,version=2.1</ErrorLog>")
            .With("references.bib", "@comment{bibgen-disable-next BIB3001: an internal number}\n" + Samples.BadBib)
            .With("export.nbib", Samples.Nbib + "\nAID - 10.1000/test.3 [doi]\n")
            .With("export.nbib.bibgen", "# Why not.\nBIB3007, BIB3001 12345: PubMed lists the erratum's DOI as well\n")
            .With("known.retractions.csv", "doi\n").With("Class.cs", "class C { }");
        consumer.Build().IsClean();

        consumer.With(".editorconfig", "root = true\n[*.bibgen]\nbibgen.BIB9005.severity = warning\n");
        Assert.Equal(["export.nbib.bibgen(2,10): warning BIB9005"], consumer.Build("--no-restore").Places("Suppressed"));
        Assert.Equal([("BIB9005", "export.nbib.bibgen", 2, 10)], consumer.Log("log.sarif"));

        consumer.With("export.nbib.bibgen", "BIB3007 12345\n");
        Assert.Equal(
            ["export.nbib(7,7): warning BIB3007", "export.nbib.bibgen(1,1): warning BIB9004"],
            consumer.Build("--no-restore").Places("Suppressed"));

        string items = consumer.Build("--no-restore", "-getItem:AdditionalFiles,None").Output;
        string[] Named(string type) => [.. JsonDocument.Parse(items).RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!).Order(StringComparer.Ordinal)];
        Assert.Equal(["export.nbib", "export.nbib.bibgen", "known.retractions.csv", "references.bib"], Named("AdditionalFiles"));
        Assert.DoesNotContain(Named("None"), name => name.Contains("nbib", StringComparison.Ordinal) || name.EndsWith(".csv", StringComparison.Ordinal));

        consumer.Build("--no-restore", "-p:BibGenEnabled=false").IsClean();
    }
}
