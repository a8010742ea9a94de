using System.Reflection;
using BibGen.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Tests.Generators;

/// <summary>What an edit makes run again.</summary>
public class IncrementalityTests
{
    private static readonly string[] Steps =
    [
        .. typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)
            .Except([TrackingNames.Qualifiers]), // Runs only where a project emits the cited works; CitedTests watches it.
    ];

    [Fact]
    public void A_keystroke_in_CSharp_runs_nothing_again()
    {
        TestProject project = Project();
        GeneratorDriver driver = project.Driver().RunGenerators(project.Compilation);
        CSharpCompilation edited = project.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other { }", project.ParseOptions));
        GeneratorRunResult result = driver.RunGenerators(edited).GetRunResult().Results.Single();

        Assert.Equal(Steps.Order(StringComparer.Ordinal), result.TrackedSteps.Keys.Intersect(Steps).Order(StringComparer.Ordinal));
        Assert.All(Steps, step => Assert.All(Reasons(result, step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}")));
        Assert.All(
            result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Theory]
    [InlineData("A title", "Another title", IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified)]
    [InlineData("year = 2019", "year   =   2019", IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached)]
    [InlineData("@article", "\n\nfree text above\n@article", IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached)]
    public void An_edit_of_a_file_goes_as_far_as_it_changes_something(string old, string @new, IncrementalStepRunReason file, IncrementalStepRunReason bucket)
    {
        TestProject project = Project();
        GeneratorDriver driver = project.Driver().RunGenerators(project.Compilation);
        AdditionalText first = project.Files[0];
        driver = driver.ReplaceAdditionalText(first, new TestFile(first.Path, first.GetText()!.ToString().Replace(old, @new, StringComparison.Ordinal)));
        GeneratorRunResult result = driver.RunGenerators(project.Compilation).GetRunResult().Results.Single();
        Assert.Contains(file, Reasons(result, TrackingNames.Files));
        Assert.Contains(bucket, Reasons(result, TrackingNames.Buckets));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, Reasons(result, TrackingNames.EmbeddedTypes));
    }

    [Fact]
    public void An_edit_of_one_work_of_a_thousand_emits_one_bucket()
    {
        string bib = string.Concat(Enumerable.Range(0, 1000).Select(i => $"@misc{{key{i}, title = {{Title {i}}}}}\n"));
        TestProject project = new TestProject().With("/app/references.bib", bib);
        GeneratorDriver driver = project.Driver().RunGenerators(project.Compilation);
        driver = driver.ReplaceAdditionalText(project.Files[0], new TestFile("/app/references.bib", bib.Replace("{Title 500}", "{Changed}", StringComparison.Ordinal)));
        GeneratorRunResult result = driver.RunGenerators(project.Compilation).GetRunResult().Results.Single();
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.Buckets).Where(reason => reason == IncrementalStepRunReason.Modified));
        Assert.True(Reasons(result, TrackingNames.Buckets).Length >= 4);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, Reasons(result, TrackingNames.Indexes));
    }

    [Fact]
    public void A_new_file_leaves_the_classes_of_others_alone()
    {
        TestProject project = Project();
        GeneratorDriver driver = project.Driver().RunGenerators(project.Compilation);
        driver = driver.AddAdditionalTexts([new TestFile("/app/more.bib", "@misc{x, title = {X}}")]);
        GeneratorRunResult result = driver.RunGenerators(project.Compilation).GetRunResult().Results.Single();
        Assert.Equal(["App.More.0.g.cs", "App.More.g.cs"], result.GeneratedSources.Select(source => source.HintName).Where(name => name.Contains("More", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, Reasons(result, TrackingNames.Files));
    }

    [Fact]
    public void The_models_hold_nothing_of_the_compilation()
    {
        TestProject project = Project();
        GeneratorRunResult result = project.Driver().RunGenerators(project.Compilation).GetRunResult().Results.Single();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string step in new[] { TrackingNames.Files, TrackingNames.Classes, TrackingNames.Buckets, TrackingNames.Indexes, TrackingNames.Problems })
        {
            foreach (object value in result.TrackedSteps.GetValueOrDefault(step, []).SelectMany(run => run.Outputs).Select(output => output.Value))
                Walk(value, seen);
        }

        Assert.True(seen.Count > 10);
    }

    private static void Walk(object? node, HashSet<object> seen)
    {
        if (node is null || node.GetType().IsPrimitive || node is string || node.GetType().IsEnum || !seen.Add(node))
            return;
        Assert.False(node is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or AdditionalText or SourceText, node.GetType().FullName);
        if (node is System.Collections.IEnumerable items)
        {
            foreach (object? item in items)
                Walk(item, seen);
        }

        foreach (FieldInfo field in node.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Walk(field.GetValue(node), seen);
    }

    private static TestProject Project() => new TestProject()
        .With("/app/references.bib", "@article{a2019, author = {Roe, Jane}, title = {A title}, journal = {J}, year = 2019}\n@misc{b, title = {B}}")
        .With("/app/references.nbib", EmissionTests.Nbib)
        .WithProperty("BibGenVisibility", "wrong");

    private static IncrementalStepRunReason[] Reasons(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps.GetValueOrDefault(step, []).SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
