using System.Reflection;
using BibGen.Generators.Inputs;
using BibGen.Generators.Pipeline;
using BibGen.Tests.Generators.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace BibGen.Tests.Generators.Pipeline;

/// <summary>What an edit makes run again.</summary>
public class IncrementalityTests
{
    private static readonly string[] Steps =
    [
        .. typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
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
        Assert.All(Steps, step =>
            Assert.All(Reasons(result, step), reason =>
            Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}")));
        Assert.All(
            result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    /// <summary>
    /// Of each kind of struct the compiler's generic code is compiled anew, a hundred methods in a compiler that has just started; of all classes once.
    /// </summary>
    [Fact]
    public void What_goes_from_step_to_step_are_objects()
    {
        TestProject project = Project();
        GeneratorRunResult result = project.Driver().RunGenerators(project.Compilation).GetRunResult().Results.Single();
        HashSet<IncrementalGeneratorRunStep> steps = [];
        var open = new Stack<IncrementalGeneratorRunStep>(result.TrackedOutputSteps.Concat(result.TrackedSteps).SelectMany(step => step.Value));
        while (open.TryPop(out IncrementalGeneratorRunStep? step))
        {
            if (!steps.Add(step))
                continue;
            foreach ((IncrementalGeneratorRunStep source, _) in step.Inputs)
                open.Push(source);
        }

        IEnumerable<Type> parts = steps.SelectMany(step => step.Outputs).SelectMany(output => Parts(output.Value.GetType()));
        Assert.True(steps.Count > Steps.Length);
        Assert.Empty(parts.Where(part => part.IsValueType).Distinct());

        static IEnumerable<Type> Parts(Type type) =>
            type is { IsGenericType: true, IsValueType: true } && type.Name.Split('`')[0] is "ValueTuple" or "ImmutableArray"
                ? type.GetGenericArguments().SelectMany(Parts) : [type];
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
        driver = driver.ReplaceAdditionalText(project.Files[0],
            new TestFile("/app/references.bib", bib.Replace("{Title 500}", "{Changed}", StringComparison.Ordinal)));
        GeneratorRunResult result = driver.RunGenerators(project.Compilation).GetRunResult().Results.Single();
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, TrackingNames.Buckets).Where(reason => reason == IncrementalStepRunReason.Modified));
        Assert.True(Reasons(result, TrackingNames.Buckets).Length >= 4);
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, Reasons(result, TrackingNames.Indexes));
    }

    /// <summary>What each edit of a project with three files and 5,000 works makes run: the files read again, the buckets and indexes emitted again.</summary>
    [Theory]
    [InlineData("nothing", 0, 0, 0)]
    [InlineData("a value", 1, 1, 0)]
    [InlineData("white space in a value", 1, 0, 0)]
    [InlineData("free text between entries", 1, 0, 0)]
    [InlineData("a new work at the top", 1, 1, 1)]
    [InlineData("a work removed", 1, 1, 1)]
    [InlineData("a file added to the class", 1, 1, 1)]
    [InlineData("a file of its own class added", 1, 1, 1)]
    [InlineData("a file removed", 0, 0, 0)]
    [InlineData("a file renamed", 2, 1, 1)]
    [InlineData("the files in another order", 0, 0, 0)]
    [InlineData("an option that the files do not use", 0, 0, 0)]
    [InlineData("the style", 3, -1, -1)]
    public void What_an_edit_makes_run_again(string edit, int filesRead, int bucketsEmitted, int indexesEmitted)
    {
        const string Big = "/app/references.bib";
        string bib = string.Concat(Enumerable.Range(0, 5000).Select(i => $"@misc{{key{i}, title = {{Title {i}}}}}\n"));
        TestProject project = new TestProject().With(Big, bib).With("/app/small.bib", "@misc{s, title = {S}}").With("/app/other.nbib", EmissionTests.Nbib);
        GeneratorDriver driver = project.Driver().RunGenerators(project.Compilation);
        AdditionalText big = project.Files[0];
        AdditionalText small = project.Files[1];
        GeneratorDriver Change(AdditionalText file, string text) => driver.ReplaceAdditionalText(file, new TestFile(file.Path, text));
        driver = edit switch
        {
            "nothing" => driver,
            "a value" => Change(big, bib.Replace("{Title 500}", "{Changed}", StringComparison.Ordinal)),
            "white space in a value" => Change(big, bib.Replace("{Title 500}", "{Title   500 }", StringComparison.Ordinal)),
            "free text between entries" => Change(big, "A note.\n" + bib),
            "a new work at the top" => Change(big, "@misc{first, title = {F}}\n" + bib),
            "a work removed" => Change(big, bib.Replace("@misc{key500, title = {Title 500}}\n", "", StringComparison.Ordinal)),
            "a file added to the class" => driver.AddAdditionalTexts([new TestFile("/app/references.nbib", EmissionTests.Nbib)]),
            "a file of its own class added" => driver.AddAdditionalTexts([new TestFile("/app/third.bib", "@misc{t, title = {T}}")]),
            "a file removed" => driver.RemoveAdditionalTexts([small]),
            "a file renamed" => driver.RemoveAdditionalTexts([small]).AddAdditionalTexts([new TestFile("/app/tiny.bib", small.GetText()!.ToString())]),
            "the files in another order" => driver.ReplaceAdditionalTexts([project.Files[2], small, big]),
            "an option that the files do not use" => driver.WithUpdatedAnalyzerConfigOptions(project.WithProperty("SomethingElse", "x").CopyOfOptions()),
            _ => driver.WithUpdatedAnalyzerConfigOptions(project.WithProperty("BibGenVisibility", "public").CopyOfOptions()),
        };

        GeneratorRunResult result = driver.RunGenerators(project.Compilation).GetRunResult().Results.Single();
        int least = edit == "a file renamed" ? 1 : filesRead; // Compilers since Roslyn 5.9 see which one is new; older ones compare by place.
        Assert.InRange(Ran(result, TrackingNames.Files, orUnchanged: true), least, filesRead);
        if (bucketsEmitted >= 0)
            Assert.Equal(bucketsEmitted, Ran(result, TrackingNames.Buckets));
        else
            Assert.True(Ran(result, TrackingNames.Buckets) >= 22);
        if (indexesEmitted >= 0)
            Assert.Equal(indexesEmitted, Ran(result, TrackingNames.Indexes));
        else
            Assert.Equal(3, Ran(result, TrackingNames.Indexes));
    }

    /// <summary>
    /// What an edit of one file makes run in another that takes macros and entries from it: the files whose model is made again, of these the
    /// ones that are another one then, and the works that are.
    /// </summary>
    [Theory]
    [InlineData("a macro that two works use", 2, 1, "k2 k3")]
    [InlineData("a macro that nobody uses", 1, 0, "")]
    [InlineData("a macro that a macro uses", 3, 1, "k5")]
    [InlineData("free text above the macros", 1, 0, "")]
    [InlineData("a parent", 2, 2, "child whole")]
    [InlineData("an entry that is only named", 1, 1, "other")]
    [InlineData("an entry that nobody names", 1, 1, "alone")]
    [InlineData("the file with the children", 1, 1, "k1")]
    [InlineData("the macros removed", 2, 1, "k2 k3 k5")]
    [InlineData("the files in another order", 0, 0, "")]
    public void What_an_edit_of_a_file_makes_of_those_that_borrow_from_it(string edit, int filesRead, int filesChanged, string worksChanged)
    {
        const string References =
            "@misc{k1, title = {One}}\n@article{k2, title = {Two}, journal = jot}\n@article{k3, title = {Three}, journal = jot}\n@misc{k4, title = {Four}, related = {other}}\n"
            + "@article{k5, title = {Five}, journal = joa}\n@inproceedings{child, title = {Child}, crossref = {whole}}";
        const string Books =
            "@string{joa = base # { Today}}\n@proceedings{whole, title = {Proceedings}, year = 1999}\n@misc{other, title = {Other}}\n@misc{alone, title = {Alone}}";
        TestProject project = new TestProject()
            .With("/app/abbrev.bib", "@string{jot = {Journal of Tests}, base = {Arts}, unused = {U}}").With("/app/books.bib", Books)
                .With("/app/refs.bib", References).WithProperty("BibGenClassName", "Library");
        GeneratorDriver driver = project.Driver().RunGenerators(project.Compilation);
        Dictionary<string, WorkModel> before = Works(driver);
        Assert.Contains("Arts Today", before["k5"].Summary, StringComparison.Ordinal);
        Assert.Contains("Proceedings. 1999", before["child"].Summary, StringComparison.Ordinal);
        GeneratorDriver Change(int index, string old, string @new) =>
            driver.ReplaceAdditionalText(project.Files[index],
                new TestFile(project.Files[index].Path, project.Files[index].GetText()!.ToString().Replace(old, @new, StringComparison.Ordinal)));
        driver = edit switch
        {
            "a macro that two works use" => Change(0, "of Tests", "of Trials"),
            "a macro that nobody uses" => Change(0, "{U}", "{V}"),
            "a macro that a macro uses" => Change(0, "{Arts}", "{Art}"),
            "free text above the macros" => Change(0, "@string", "Text.\n@string"),
            "a parent" => Change(1, "1999", "2000"),
            "an entry that is only named" => Change(1, "{Other}", "{Another}"),
            "an entry that nobody names" => Change(1, "{Alone}", "{Lonely}"),
            "the file with the children" => Change(2, "{One}", "{1}"),
            "the macros removed" => driver.RemoveAdditionalTexts([project.Files[0]]),
            _ => driver.ReplaceAdditionalTexts([.. project.Files.AsEnumerable().Reverse()]),
        };
        driver = driver.RunGenerators(project.Compilation);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Dictionary<string, WorkModel> after = Works(driver);
        Assert.Equal(worksChanged,
            string.Join(' ', after.Where(work => !work.Value.Equals(before[work.Key])).Select(work => work.Key).Order(StringComparer.Ordinal)));
        Assert.Equal(filesRead, Ran(result, TrackingNames.Files, orUnchanged: true));
        Assert.Equal(filesChanged, Ran(result, TrackingNames.Files));

        static Dictionary<string, WorkModel> Works(GeneratorDriver driver) => driver.GetRunResult().Results.Single().TrackedSteps[TrackingNames.Files]
            .SelectMany(run => run.Outputs).Where(output => output.Reason != IncrementalStepRunReason.Removed)
            .SelectMany(output => ((FileModel)output.Value).Works).ToDictionary(work => work.Key, StringComparer.Ordinal);
    }

    /// <summary>
    /// What an edit of a list of retractions, or beside one, makes run: the lists parsed again, the files about which all lists are asked, the files whose
    /// model is made again, the buckets and indexes emitted again.
    /// </summary>
    [Theory]
    [InlineData("nothing", 0, 0, 0, 0)]
    [InlineData("a row about no work", 3, 0, 0, 0)]
    [InlineData("a row about one work", 3, 1, 1, 0)]
    [InlineData("the row of a work removed", 3, 1, 1, 0)]
    [InlineData("the reason of a work's row", 3, 1, 1, 0)]
    [InlineData("a column that nobody reads", 3, 0, 0, 0)]
    [InlineData("the same text again", 3, 0, 0, 0)]
    [InlineData("a list added", 3, 1, 1, 0)]
    [InlineData("the list removed", 3, 2, 2, 0)]
    [InlineData("a value of a work", 1, 1, 1, 0)]
    [InlineData("white space in a work", 1, 1, 0, 0)]
    [InlineData("the DOI of a retracted work", 1, 1, 1, 0)]
    [InlineData("a work above all others", 1, 1, 1, 1)]
    [InlineData("an option that nobody uses", 0, 0, 0, 0)]
    public void What_an_edit_of_a_list_of_retractions_makes_run_again(string edit, int filesAsked, int filesRead, int bucketsEmitted, int indexesEmitted)
    {
        const string List = "doi,reason,title\n10.1000/500,Error,A\n,,\n10.1000/s,Error,S\n10.9999/1,Fraud,B\n";
        string bib = string.Concat(Enumerable.Range(0, 5000).Select(i => $"@misc{{key{i}, title = {{Title {i}}}, doi = {{10.1000/{i}}}}}\n"));
        TestProject project = new TestProject().With("/app/references.bib", bib).With("/app/small.bib", "@misc{s, title = {S}, doi = {10.1000/S}}")
            .With("/app/other.nbib", EmissionTests.Nbib)
            .With("/app/watch.retractions.csv", List);
        GeneratorDriver driver = project.Driver().RunGenerators(project.Compilation);
        AdditionalText big = project.Files[0];
        AdditionalText list = project.Files[3];
        GeneratorDriver Change(AdditionalText file, string old, string @new) =>
            driver.ReplaceAdditionalText(file, new TestFile(file.Path, file.GetText()!.ToString().Replace(old, @new, StringComparison.Ordinal)));
        driver = edit switch
        {
            "nothing" => driver,
            "a row about no work" => Change(list, "10.9999/1", "10.9999/2"),
            "a row about one work" => Change(list, "10.9999/1", "10.1000/700"),
            "the row of a work removed" => Change(list, "10.1000/s,Error,S\n", ""),
            "the reason of a work's row" => Change(list, "10.1000/500,Error", "10.1000/500,Fraud"),
            "a column that nobody reads" => Change(list, "Error,A", "Error,C"),
            "the same text again" => Change(list, "Fraud", "Fraud"),
            "a list added" =>
                driver.AddAdditionalTexts([new TestFile("/app/more.retractions.csv", "doi,pmid,nature\n10.1000/7,,Correction\n,12345,Correction\n"),
                new TestFile("/app/more.csv", "doi\n10.1000/7\n")]),
            "the list removed" => driver.RemoveAdditionalTexts([list]),
            "a value of a work" => Change(big, "{Title 501}", "{Changed}"),
            "white space in a work" => Change(big, "{Title 500}", "{Title  500 }"),
            "the DOI of a retracted work" => Change(big, "{10.1000/500}", "{10.1000/500a}"),
            "a work above all others" => Change(big, "@misc{key0,", "@misc{first, title = {F}}\n@misc{key0,"),
            _ => driver.WithUpdatedAnalyzerConfigOptions(project.WithProperty("SomethingElse", "x").CopyOfOptions()),
        };

        GeneratorRunResult result = driver.RunGenerators(project.Compilation).GetRunResult().Results.Single();
        Assert.Equal(1, AdditionalFiles.CountOf(list.GetText()!));
        Assert.Equal(filesAsked, Ran(result, TrackingNames.Updates, orUnchanged: true));
        Assert.Equal(filesRead, Ran(result, TrackingNames.Files, orUnchanged: true));
        Assert.Equal(bucketsEmitted, Ran(result, TrackingNames.Buckets));
        Assert.Equal(indexesEmitted, Ran(result, TrackingNames.Indexes));
    }

    /// <summary>
    /// Outputs of a step that are new or another than before; with <paramref name="orUnchanged"/> those that were worked out again and are the same.
    /// </summary>
    private static int Ran(GeneratorRunResult result, string step, bool orUnchanged = false) => Reasons(result, step).Count(reason =>
        reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New || (orUnchanged && reason == IncrementalStepRunReason.Unchanged));

    [Fact]
    public void A_new_file_leaves_the_classes_of_others_alone()
    {
        TestProject project = Project();
        GeneratorDriver driver = project.Driver().RunGenerators(project.Compilation);
        driver = driver.AddAdditionalTexts([new TestFile("/app/more.bib", "@misc{x, title = {X}}")]);
        GeneratorRunResult result = driver.RunGenerators(project.Compilation).GetRunResult().Results.Single();
        Assert.Equal(["App.More.0.g.cs", "App.More.g.cs"], result.GeneratedSources.Select(source => source.HintName)
            .Where(name => name.Contains("More", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
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
        .With("/app/my.retractions.csv", "pmid\n12345\n")
        .WithProperty("BibGenVisibility", "wrong");

    private static IncrementalStepRunReason[] Reasons(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps.GetValueOrDefault(step, []).SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
