using System.Reflection;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Code;

/// <summary>The sample of published formulas: its numbers, what it says of its sources, and what happens when one of them is retracted.</summary>
public class ClinicalScoresTests
{
    private static string Folder { get; } = Path.Combine(SharedData.Repository, "samples/ClinicalScores");

    /// <summary>Worked by hand from the equations as they are printed, and rounded.</summary>
    [Fact]
    public void The_formulas_give_the_published_values()
    {
        Assembly sample = Project().Load();
        object male = Enum.Parse(sample.GetType("ClinicalScores.Sex")!, "Male");
        object female = Enum.Parse(sample.GetType("ClinicalScores.Sex")!, "Female");
        Assert.Equal(80, Value(sample, "Kidney", "CreatinineClearance", 60.0, 72.0, 1.0, male), 6);
        Assert.Equal(68, Value(sample, "Kidney", "CreatinineClearance", 60.0, 72.0, 1.0, female), 6);
        Assert.Equal(92, Math.Round(Value(sample, "Kidney", "FiltrationRate", 50.0, 1.0, male)));
        Assert.Equal(69, Math.Round(Value(sample, "Kidney", "FiltrationRate", 50.0, 1.0, female)));
        Assert.Equal(2, Value(sample, "Body", "SurfaceArea", 180.0, 80.0), 6);
        Assert.Equal(500, Value(sample, "Heart", "CorrectedByBazett", 400.0, 0.64), 6);
        Assert.Equal(500, Value(sample, "Heart", "CorrectedByFridericia", 400.0, 0.512), 6);
    }

    [Fact]
    public async Task Every_formula_says_where_it_comes_from() =>
        Assert.Empty(await Project().WithSeverity("BIB7009", ReportDiagnostic.Warn).WithSeverity("BIB7008", ReportDiagnostic.Warn).AnalyzeCodeAsync());

    [Fact]
    public async Task A_retracted_source_is_reported_at_the_formula_that_rests_on_it()
    {
        TestProject project = Project(nbib => nbib.Replace("TI  - Prediction", "PT  - Retracted Publication\nTI  - Prediction", StringComparison.Ordinal));
        Diagnostic found = Assert.Single(await project.AnalyzeCodeAsync());
        Assert.Equal("BIB7001", found.Id);
        string line = found.Location.SourceTree!.GetText().Lines[found.Location.GetLineSpan().StartLinePosition.Line].ToString();
        Assert.Contains("[Cites(typeof(References.Cockcroft1976)", line, StringComparison.Ordinal);
    }

    private static double Value(Assembly sample, string type, string method, params object[] arguments) =>
        (double)sample.GetType("ClinicalScores." + type)!.GetMethod(method)!.Invoke(null, arguments)!;

    private static TestProject Project(Func<string, string>? change = null)
    {
        string nbib = File.ReadAllText(Path.Combine(Folder, "references.nbib"));
        TestProject project = new TestProject(code: "global using System; global using System.Collections.Generic; global using System.Linq;")
            .With("/app/references.bib", File.ReadAllText(Path.Combine(Folder, "references.bib"))).With("/app/references.nbib", change?.Invoke(nbib) ?? nbib)
            .WithProperty("RootNamespace", "ClinicalScores").WithProperty("ImplicitUsings", "enable");
        foreach (string path in Directory.EnumerateFiles(Folder, "*.cs").Order(StringComparer.Ordinal))
            project.WithCode(File.ReadAllText(path));
        return project;
    }
}
