namespace BibGen.Tests.Package;

/// <summary>A package that does nothing in a project says why, in one message.</summary>
[Collection(SharedPackage.Name)]
public sealed class MessageTests(PackedPackage package)
{
    [Fact]
    public void A_project_without_a_bibliography_is_told_so_once_and_not_warned()
    {
        ConsumerProject consumer = package.Consumer("Nothing").With("Class.cs", "class C { }");
        Result build = consumer.Build();
        build.IsClean();
        Assert.Equal(
            "BIBGEN002: BibGen generates nothing for Nothing: there is no .bib or .nbib file in its folder. Add one, or set BibGenEnabled=false.",
            Assert.Single(build.Output.Split('\n', StringSplitOptions.TrimEntries), line => line.Contains("BIBGEN", StringComparison.Ordinal)));

        Assert.DoesNotContain("BIBGEN", consumer.Build("--no-restore", "-p:BibGenEnabled=false").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BIBGEN", consumer.With("references.bib", Samples.Bib).Build("--no-restore").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EnableDefaultItems")]
    [InlineData("EnableDefaultBibGenItems")]
    public void A_bibliography_that_the_project_leaves_out_is_named(string property)
    {
        ConsumerProject consumer = package.Consumer(
                "Left" + property, properties: $"<{property}>false</{property}>", items: """<Compile Remove="**/*.cs" /><Compile Include="Class.cs" />""")
            .With("data/references.bib", Samples.Bib).With("Class.cs", "class C { }");
        string message = Assert.Single(consumer.Build().Diagnostics());
        Assert.Contains("warning BIBGEN003: BibGen generates nothing: references.bib is in the project's folder and not in the project", message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("BIBGEN", consumer.Build("--no-restore", "-p:BibGenEnabled=false").Output, StringComparison.Ordinal);

        // A project that lists one of them has chosen.
        consumer.With("chosen.bib", Samples.Bib).With(
            $"Left{property}.csproj",
            consumer.Text($"Left{property}.csproj")
                .Replace("<Compile Include", "<AdditionalFiles Include=\"chosen.bib\" /><Compile Include", StringComparison.Ordinal));
        consumer.Build().IsClean();
    }

    [Theory]
    [InlineData("fsproj", "F#", "Program.fs", "module Program\n")]
    [InlineData("vbproj", "VB", "Program.vb", "Module Program\nEnd Module\n")]
    public void A_project_in_another_language_is_told_that_only_CSharp_is_generated(string extension, string language, string file, string code)
    {
        string name = "Other" + extension;
        ConsumerProject consumer = package.Consumer(name, items: extension == "fsproj" ? $"""<Compile Include="{file}" />""" : "");
        consumer.With($"{name}.{extension}", consumer.Text(name + ".csproj")).Without(name + ".csproj").With("references.bib", Samples.Bib).With(file, code);
        string message = Assert.Single(consumer.Build().Diagnostics());
        Assert.Contains(
            $"warning BIBGEN004: BibGen generates C#, and this project is written in {language}: put the bibliography and the package into a C# project, and refer to that.",
            message,
            StringComparison.Ordinal);
    }

    /// <summary><c>dotnet run app.cs</c> has no project file, and so no place for options: the first line has to compile.</summary>
    [Fact]
    public void An_app_of_one_file_finds_the_bibliography_beside_it()
    {
        ConsumerProject folder = package.Consumer("OneFile").Without("OneFile.csproj").With("references.bib", Samples.Bib)
            .With("app.cs", $"#:package BibGen@{package.Version}\nConsole.WriteLine(References.Roe2019.Doi);\nConsole.WriteLine(References.All.Count);\n");
        Result run = folder.RunFile("app.cs");
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(["10.1000/test.1", "2"], run.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

        // The SDK looks at the C# alone before it decides to compile.
        folder.With("references.bib", Samples.Bib.Replace("10.1000/test.1", "10.1000/test.9", StringComparison.Ordinal));
        Assert.Contains("10.1000/test.9", folder.Dotnet("run", "--no-cache", "app.cs").Output, StringComparison.Ordinal);
    }

    /// <summary>Beside a project the SDK gives an app of one file no other files, and the app has no project file to name them in.</summary>
    [Fact]
    public void An_app_of_one_file_beside_a_project_is_told_how_it_gets_the_bibliography()
    {
        ConsumerProject folder = package.Consumer("Beside").With("references.bib", Samples.Bib)
            .With("app.cs", $"#:package BibGen@{package.Version}\nConsole.WriteLine(References.Roe2019.Doi);\n");
        Result told = folder.Dotnet("run", "--file", "app.cs");
        Assert.Contains("warning BIBGEN003: BibGen generates nothing: references.bib is beside the app and not part of it", told.Output, StringComparison.Ordinal);
        folder.With("app.cs", "#:property EnableDefaultItems=true\n" + folder.Text("app.cs"));
        Assert.Contains("10.1000/test.1", folder.Dotnet("run", "--file", "app.cs").Output, StringComparison.Ordinal);
    }
}
