namespace BibGen.Tests.Package;

/// <summary>What a user does in the first minutes.</summary>
[Collection(SharedPackage.Name)]
public sealed class ProgramTests(PackedPackage package)
{
    private const string Program =
        """
        System.Console.WriteLine(App.References.Roe2019.Key);
        foreach (BibGen.Citation citation in App.References.All)
            System.Console.WriteLine(citation.Reference);
        """;

    [Fact]
    public void A_program_prints_its_references_and_its_errors()
    {
        ConsumerProject consumer = package
            .Consumer("App", properties: "<OutputType>Exe</OutputType><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>")
            .With("references.bib", Samples.Bib).With("references.nbib", Samples.Nbib).With("Program.cs", Program);
        consumer.Build().IsClean();
        string[] lines = consumer.Run().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(4, lines.Length);
        Assert.Equal("Roe2019", lines[0]);
        Assert.StartsWith("Roe J. A study of studies. ", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("doi: 10.1000/test.1.", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Doe J. Without a DOI. ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("De Bock K. A review of reviews. ", lines[3], StringComparison.Ordinal);

        Assert.True(consumer.Build("--no-restore", "-v:n").SkippedCompiler());

        // A backslash that some exporters leave in DOIs: the warning stands at it, and the program still builds.
        Result warned = consumer.With("references.bib", Samples.BadBib).Build("--no-restore");
        Assert.Equal(0, warned.ExitCode);
        warned.HasOnly("references.bib(6,21): warning BIB3001: ");

        // The compiler's own messages about works that are not there; beside them still stands why a DOI is not.
        Result failed = consumer
            .With(
                "Program.cs",
                "using App;\nSystem.Console.WriteLine(References.NoSuchPaper.Key);\nSystem.Console.WriteLine(References.Plain.Doi);\n"
                    + "System.Console.WriteLine(References.Roe2019.Doi);\n")
            .Build("--no-restore");
        Assert.Collection(
            failed.Diagnostics().Order(StringComparer.Ordinal),
            first =>
                Assert.Contains(
                    "Program.cs(2,37): error CS0117: 'References' does not contain a definition for 'NoSuchPaper'",
                    first,
                    StringComparison.Ordinal),
            second =>
                Assert.Contains("Program.cs(3,43): error CS0117: 'References.Plain' does not contain a definition for 'Doi'", second, StringComparison.Ordinal),
            third =>
                Assert.Contains(
                    "Program.cs(4,45): error CS0117: 'References.Roe2019' does not contain a definition for 'Doi'",
                    third,
                    StringComparison.Ordinal),
            fourth => Assert.Contains("references.bib(6,21): warning BIB3001: ", fourth, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_comes_or_goes_and_a_severity_that_changes_run_the_compiler()
    {
        ConsumerProject consumer = package.Consumer("Changes").With("references.bib", Samples.BadBib).With("Class.cs", "class C { }");
        consumer.Build().HasOnly("references.bib(6,21): warning BIB3001: ");
        consumer.With("data/.editorconfig", "[*.bib]\nbibgen.BIB3001.severity = error\n").With("data/more.bib", Samples.BadBib);
        Result added = consumer.Build("--no-restore");
        Assert.Equal(
            ["data/more.bib(6,21): error BIB3001", "references.bib(6,21): warning BIB3001"],
            added.Diagnostics()
                .Select(line => line[EndOf(line, "Changes/")..EndOf(line, "BIB3001")])
                .Order(StringComparer.Ordinal));

        consumer.With("data/.editorconfig", "[*.bib]\nbibgen.BIB3001.severity = none\n").Build("--no-restore")
            .HasOnly("/references.bib(6,21): warning BIB3001: ");
        consumer.Without("references.bib").Build("--no-restore").IsClean();
        Assert.True(consumer.Build("--no-restore", "-v:n").SkippedCompiler());
    }

    private static int EndOf(string line, string part) => line.IndexOf(part, StringComparison.Ordinal) + part.Length;
}
