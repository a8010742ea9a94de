using System.Reflection;
using Microsoft.CodeAnalysis;

namespace BibGen.Tests.Generators.Code;

/// <summary>The sample of published formulas: its numbers, what it says of its sources, and what happens when one of them is retracted.</summary>
public class ClinicalScoresTests
{
    private static string Folder { get; } = Path.Combine(SharedData.Repository, "samples/ClinicalScores");

    /// <summary>
    /// Worked by hand from the equations as they are printed, for values at which that is easy. Cockcroft and Gault: (140 − 60) · 72 / (72 · 1) = 80, less 15 %
    /// for women. CKD-EPI: 142 · (1 / 0.9)^−1.2 · 0.9938^50 = 142 · 0.8812 · 0.7327 = 91.7; for women 142 · (1 / 0.7)^−1.2 · 0.7327 · 1.012 =
    /// 142 · 0.6518 · 0.7327 · 1.012 = 68.6. Mosteller: √(180 · 80 / 3600) = √4. Bazett: 400 / √0.64 = 400 / 0.8. Fridericia: 400 / ∛0.512 = 400 / 0.8.
    /// </summary>
    [Fact]
    public void The_formulas_give_what_the_printed_equations_do()
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

    /// <summary>
    /// MELD 3.0 where the logarithms are 0 or 1, so that the coefficients add up. Nothing wrong: 6; a woman: 1.33 + 6. All of it, for a woman with bilirubin,
    /// INR and creatinine of e (one is its logarithm), sodium 127 (ten low) and albumin 2.5 (one low): 1.33 + 4.56 + 8.2 − 2.4 + 9.09 + 11.14 + 1.85 − 1.83 +
    /// 6 = 37.94. What lies outside of a range counts as its end, and 40 is the most: with creatinine 3 in place of 9, ln 3 = 1.0986.
    /// </summary>
    [Theory]
    [InlineData("Male", 1, 137, 1, 1, 3.5, 6)]
    [InlineData("Female", 1, 137, 1, 1, 3.5, 7)]
    [InlineData("Female", Math.E, 127, Math.E, Math.E, 2.5, 38)]
    [InlineData("Male", 0.2, 150, 0.8, 0.4, 5, 6)]
    [InlineData("Male", 1, 137, 1, 9, 3.5, 18)] // 11.14 · 1.0986 + 6 = 18.24
    [InlineData("Male", 1, 100, 1, 1, 3.5, 16)] // 0.82 · 12 + 6 = 15.84
    [InlineData("Male", 1, 137, 1, 1, 0.5, 10)] // 1.85 · 2 + 6 = 9.7
    [InlineData("Female", 40, 125, 5, 3, 1.5, 40)]
    public void Meld_3_gives_what_the_printed_equation_does(
        string sex, double bilirubin, double sodium, double inr, double creatinine, double albumin, int expected)
    {
        Assembly sample = Project().Load();
        object parsed = Enum.Parse(sample.GetType("ClinicalScores.Sex")!, sex);
        Assert.Equal(
            expected,
            sample.GetType("ClinicalScores.Liver")!.GetMethod("Meld")!.Invoke(null, [parsed, bilirubin, sodium, inr, creatinine, albumin]));
    }

    /// <summary>What a program shows beside a number.</summary>
    [Fact]
    public void A_formula_knows_its_sources()
    {
        Assembly sample = Project().Load();
        Type sources = sample.GetType("ClinicalScores.Sources")!;
        Delegate formula = sample.GetType("ClinicalScores.Body")!.GetMethod("SurfaceArea")!.CreateDelegate<Func<double, double, double>>();
        string source = Assert.Single((IReadOnlyList<string>)sources.GetMethod("Of")!.Invoke(null, [formula])!);
        Assert.StartsWith("Mosteller RD.", source, StringComparison.Ordinal);
        Assert.EndsWith(" p. 1098", source, StringComparison.Ordinal);
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
