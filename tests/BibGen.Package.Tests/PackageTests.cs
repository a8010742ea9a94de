using System.IO.Compression;

namespace BibGen.Tests.Package;

/// <summary>The package, and projects built from it.</summary>
public sealed class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Bib =
        """
        @article{Roe2019,
          author  = {Roe, Jane},
          title   = {A title},
          journal = {Journal of Tests},
          year    = 2019,
          doi     = {10.1000/test.1},
        }

        @misc{Plain, author = {Doe, John}, title = {Without a DOI}}
        """;

    private const string Nbib =
        """
        PMID- 12345
        DP  - 2011 May 31
        TI  - A title.
        FAU - De Bock, Katrien
        TA  - J Test
        AID - 10.1000/test.2 [doi]
        """;

    private const string Program =
        """
        using System;
        foreach (BibGen.Citation citation in App.References.All)
            Console.WriteLine(citation.Reference);
        """;

    [Fact]
    public void The_package_holds_three_analyzer_assemblies_and_nothing_to_run()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Path);
        Assert.Equal(
            [
                "BibGen.nuspec", "README.md", "analyzers/dotnet/cs/BibGen.Bibliography.dll", "analyzers/dotnet/cs/BibGen.CodeFixes.dll",
                "analyzers/dotnet/cs/BibGen.Generators.dll", "build/BibGen.props", "build/BibGen.targets",
            ],
            archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml").Order(StringComparer.Ordinal));

        using var reader = new StreamReader(archive.GetEntry("BibGen.nuspec")!.Open());
        string nuspec = reader.ReadToEnd();
        Assert.Contains("<developmentDependency>true</developmentDependency>", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", nuspec, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_builds_runs_and_is_not_built_again_without_need()
    {
        ConsumerProject consumer = package.Consumer("App", properties: "<OutputType>Exe</OutputType><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .With("references.bib", Bib).With("references.nbib", Nbib).With("Program.cs", Program);
        Result build = consumer.Build();
        Assert.True(build.ExitCode == 0 && build.Output.Contains("0 Warning(s)", StringComparison.Ordinal), build.Output);
        Assert.Equal(
            [
                "Roe J. A title. Journal of Tests. 2019. doi: 10.1000/test.1.",
                "Doe J. Without a DOI.",
                "De Bock K. A title. J Test. 2011 May 31. doi: 10.1000/test.2.",
            ],
            consumer.Run().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        Assert.Contains("Skipping target \"CoreCompile\"", consumer.Build("--no-restore", "-v:n").Output, StringComparison.Ordinal);
        consumer.With("references.bib", Bib.Replace("A title", "Another title", StringComparison.Ordinal));
        Assert.DoesNotContain("Skipping target \"CoreCompile\"", consumer.Build("--no-restore", "-v:n").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_DOI_is_a_warning_at_its_character_and_can_be_tuned()
    {
        ConsumerProject consumer = package.Consumer("Tuned", properties: "<ErrorLog>log.sarif,version=2.1</ErrorLog>")
            .With("data/references.bib", Bib.Replace("10.1000/test.1", "10.1038\\nrclinonc", StringComparison.Ordinal)).With("Class.cs", "class C { }");
        Assert.Contains("data/references.bib(6,21): warning BIB3001: ", consumer.Build().Output, StringComparison.Ordinal);

        consumer.With(".globalconfig", "is_global = true\ndotnet_diagnostic.BIB3001.severity = error\n");
        Result strict = consumer.Build();
        Assert.NotEqual(0, strict.ExitCode);
        Assert.Contains("data/references.bib(6,21): error BIB3001: ", strict.Output, StringComparison.Ordinal);

        consumer.With(".globalconfig", "is_global = true\n").With("data/.editorconfig", "[*.bib]\nbibgen.BIB3001.severity = none\n");
        Result silent = consumer.Build();
        Assert.True(silent.ExitCode == 0 && !silent.Output.Contains("BIB3001", StringComparison.Ordinal), silent.Output);

        Assert.DoesNotContain("BIB3001", consumer.With("data/.editorconfig", "").Build("--no-incremental", "-p:NoWarn=BIB3001").Output, StringComparison.Ordinal);
        Assert.Contains("error BIB3001: ", consumer.Build("--no-incremental", "-p:WarningsAsErrors=BIB3001").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_in_the_bibliography_does_not_compile()
    {
        ConsumerProject consumer = package.Consumer("Missing").With("references.bib", Bib)
            .With("Class.cs", "class C { string a = Missing.References.NoSuchPaper.Key; string b = Missing.References.Plain.Doi; string c = Missing.References.Roe2019.Doi; }");
        string[] errors = [.. consumer.Build().Output.Split('\n').Where(line => line.Contains("error CS", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct()];
        Assert.Equal(2, errors.Length);
        Assert.Contains(errors, error => error.Contains("CS0117", StringComparison.Ordinal) && error.Contains("'NoSuchPaper'", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("CS0117", StringComparison.Ordinal) && error.Contains("'Doi'", StringComparison.Ordinal));
    }

    [Fact]
    public void An_old_library_with_odd_files_builds_without_a_warning()
    {
        ConsumerProject consumer = package.Consumer(
                "Old",
                "netstandard2.0",
                "<LangVersion>7.3</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors><GenerateDocumentationFile>true</GenerateDocumentationFile><BibGenVisibility>public</BibGenVisibility>",
                """<AdditionalFiles Update="other.bib" BibGenClassName="Trials" BibGenNamespace="Clinic" /><AdditionalFiles Include="../outside/linked.bib" />""")
            .With("sub folder #[z]/a b#[1].bib", Bib).With("other.bib", Bib).With("../outside/linked.bib", Bib)
            .With("Class.cs", "internal static class C { const string A = Old.sub_folder___z_.AB1.Roe2019.Doi + Clinic.Trials.Roe2019.Doi + Old.Linked.Roe2019.Doi; }");
        Result build = consumer.Build();
        Assert.True(build.ExitCode == 0 && build.Output.Contains("0 Warning(s)", StringComparison.Ordinal), build.Output);
    }

    [Fact]
    public void Files_can_be_kept_out()
    {
        ConsumerProject consumer = package.Consumer("Out", properties: "<EnableDefaultBibGenItems>false</EnableDefaultBibGenItems>")
            .With("references.bib", "@misc{x, title = }").With("Class.cs", "class C { }");
        Result build = consumer.Build();
        Assert.True(build.ExitCode == 0 && build.Output.Contains("0 Warning(s)", StringComparison.Ordinal), build.Output);
    }
}
