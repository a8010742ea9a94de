namespace BibGen.Tests.Package;

/// <summary>
/// The sample of clinical formulas, built with the package while two of its sources are retracted: the record says so of one, a list of the other.
/// </summary>
[Collection(SharedPackage.Name)]
public sealed class ClinicalScoresTests(PackedPackage package)
{
    private static readonly string Sample = Path.Combine(SharedData.Repository, "samples", "ClinicalScores");

    [Fact]
    public void Lines_that_rest_on_a_retracted_source_do_not_build()
    {
        ConsumerProject consumer = package.Consumer(
            "ClinicalScores",
            properties: "<BibGenAnalysisMode>Regulated</BibGenAnalysisMode><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>");
        foreach (string path in Directory.EnumerateFiles(Sample).Where(path => Path.GetExtension(path) is ".cs" or ".bib" or ".nbib"))
            consumer.With(Path.GetFileName(path), File.ReadAllText(path));
        consumer.Build().IsClean();

        consumer
            .With("references.nbib", consumer.Text("references.nbib")
                .Replace("TI  - MELD", "PT  - Retracted Publication\nTI  - MELD", StringComparison.Ordinal))
            .With("known.retractions.csv", "doi,date,notice\n10.1056/NEJM198710223171717,2020-01-02,10.1000/notice.1\n");
        Result build = consumer.Build("--no-restore");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            [Place("Body.cs", "References.Mosteller1987"), Place("Liver.cs", "References.Kim2021")],
            build.Places("ClinicalScores").Where(line => line.Contains("BIB7001", StringComparison.Ordinal)));
    }

    /// <summary>Where the name of the work stands in the file.</summary>
    private static string Place(string file, string name)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Sample, file));
        int line = Array.FindIndex(lines, text => text.Contains(name, StringComparison.Ordinal));
        int column = lines[line].IndexOf(name, StringComparison.Ordinal) + name.IndexOf('.', StringComparison.Ordinal) + 1;
        return $"{file}({line + 1},{column + 1}): error BIB7001";
    }
}
