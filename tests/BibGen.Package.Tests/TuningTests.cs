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

        using (JsonDocument log = JsonDocument.Parse(consumer.Text("log.sarif")))
        {
            JsonElement result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
            Assert.Equal("BIB3001", result.GetProperty("ruleId").GetString());
            Assert.Equal("warning", result.GetProperty("level").GetString());
            JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.EndsWith("/Tuned/data/references.bib", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
            Assert.Equal(6, place.GetProperty("region").GetProperty("startLine").GetInt32());
            Assert.Equal(21, place.GetProperty("region").GetProperty("startColumn").GetInt32());
            Assert.Equal(22, place.GetProperty("region").GetProperty("endColumn").GetInt32());
        }

        consumer.With(".globalconfig", "is_global = true\ndotnet_diagnostic.BIB3001.severity = error\n");
        Result strict = consumer.Build("--no-restore");
        Assert.NotEqual(0, strict.ExitCode);
        strict.HasOnly(Finding + "error BIB3001: ");
        consumer.Without(".globalconfig");

        consumer.Build("--no-restore", "--no-incremental", "-p:NoWarn=BIB3001").IsClean();
        Result failed = consumer.Build("--no-restore", "--no-incremental", "-p:WarningsAsErrors=BIB3001");
        Assert.NotEqual(0, failed.ExitCode);
        failed.HasOnly(Finding + "error BIB3001: ");

        // No C# file stands in or below this folder, so the compiler would not look for its settings.
        consumer.With("data/.editorconfig", "[*.bib]\nbibgen.BIB3001.severity = none\n").Build("--no-restore").IsClean();
        consumer.With("data/.editorconfig", "[*.bib]\nbibgen.BIB3001.severity = error\n").Build("--no-restore").HasOnly(Finding + "error BIB3001: ");
    }
}
