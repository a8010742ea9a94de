namespace BibGen.Tests.Package;

/// <summary>Which files are taken, whatever they are called and wherever they stand.</summary>
[Collection(SharedPackage.Name)]
public sealed class FileTests(PackedPackage package)
{
    [Fact]
    public void Files_with_odd_names_are_read_and_named_in_warnings()
    {
        string[] names = ["a b.bib", "c#d.bib", "e[1].bib", "{f},g.bib", "größe.bib", "h;i!.bib", "j'k&l.bib", "文献.nbib", "M.BIB"];
        const string Namespaces = """
            <AdditionalFiles Update="**/*" BibGenNamespace="Odd" /><AdditionalFiles Update="sub folder #[z]/**" BibGenNamespace="Odd.Below" />
            """;
        ConsumerProject consumer = package.Consumer("Odd", items: Namespaces)
            .With(
                "Class.cs",
                "class C { const string A = Odd.AB.Roe2019.Key + Odd.CD.Roe2019.Key + Odd.E1.Roe2019.Key + Odd.Größe.Roe2019.Key + "
                    + "Odd.文献.DeBock2011.Key + Odd.Below.AB.Roe2019.Key; }");
        foreach (string name in names)
        {
            consumer.With(
                name,
                name.EndsWith(".nbib", StringComparison.Ordinal) ? Samples.Nbib.Replace("10.1000/test.2", "10.1000", StringComparison.Ordinal) : Samples.BadBib)
                .With("sub folder #[z]/" + name, name.EndsWith(".nbib", StringComparison.Ordinal) ? Samples.Nbib : Samples.Bib);
        }

        Result build = consumer.Build();
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(
            names.Where(name => !name.EndsWith(".nbib", StringComparison.Ordinal)).Select(name => $"/Odd/{name}(6,21): warning BIB3001")
                .Order(StringComparer.Ordinal),
            build.Diagnostics()
                .Where(line => !line.Contains(".nbib", StringComparison.Ordinal))
                .Select(line => line[line.IndexOf("/Odd/", StringComparison.Ordinal)..(line.IndexOf("BIB3001", StringComparison.Ordinal) + 7)])
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_from_outside_and_metadata_are_heard()
    {
        ConsumerProject consumer = package.Consumer(
                "Linked",
                items: """
                    <AdditionalFiles Include="../outside [1] #x/linked.bib" />
                    <AdditionalFiles Include="../outside [1] #x/other.bib" Link="library/other.bib" />
                    <AdditionalFiles Include="twice.bib" />
                    <AdditionalFiles Update="trials.bib" BibGenClassName="Trials" BibGenNamespace="Clinic" CopyToOutputDirectory="PreserveNewest" />
                    <AdditionalFiles Remove="draft/**" />
                    """)
            .With("../outside [1] #x/linked.bib", Samples.BadBib).With("../outside [1] #x/other.bib", Samples.Bib)
            .With("../outside [1] #x/.editorconfig", "[linked.bib]\nbibgen.BIB3001.severity = error\n")
            .With("twice.bib", Samples.Bib).With("trials.bib", Samples.Bib).With("draft/draft.bib", "@misc{broken")
            .With(
                "Class.cs",
                "class C { const string A = Linked.Linked.Roe2019.Key + Linked.library.Other.Roe2019.Key + "
                    + "Linked.Twice.Roe2019.Key + Clinic.Trials.Roe2019.Key; }");
        consumer.Build().HasOnly("/outside [1] #x/linked.bib(6,21): error BIB3001: ");
        consumer.With("../outside [1] #x/.editorconfig", "").With("../outside [1] #x/linked.bib", Samples.Bib).Build("--no-restore").IsClean();
        Assert.Contains(consumer.Files("bin"), file => file.EndsWith("/trials.bib", StringComparison.Ordinal));
    }

    /// <summary>The compiler cuts an option at # and ;, the path of a project's folder among them.</summary>
    [Theory]
    [InlineData("C#/Hello", "Hello")]
    [InlineData("a;b/Hello", "Hello")]
    public void A_folder_with_marks_of_comments_gives_the_namespace_of_any_other(string folder, string space)
    {
        ConsumerProject consumer = package.Consumer(folder, items: """<AdditionalFiles Include="../outside/other.bib" Link="lib#1/other.bib" />""")
            .With("references.bib", Samples.Bib).With("data/more.bib", Samples.Bib).With("../outside/other.bib", Samples.Bib)
            .With("Class.cs",
                $"class C {{ const string A = {space}.References.Roe2019.Key + {space}.data.More.Roe2019.Key + {space}.lib_1.Other.Roe2019.Key; }}");
        consumer.Build().IsClean();
    }

    [Theory]
    [InlineData("EnableDefaultBibGenItems")]
    [InlineData("EnableDefaultItems")]
    public void A_project_can_list_its_files_itself(string property)
    {
        ConsumerProject consumer = package.Consumer(
                property,
                properties: $"<{property}>false</{property}><RootNamespace>Own</RootNamespace>",
                items: """<AdditionalFiles Include="chosen.bib" />""" + (property == "EnableDefaultItems" ? """<Compile Include="Class.cs" />""" : ""))
            .With("references.bib", "@misc{x, title = }").With("chosen.bib", Samples.Bib)
            .With("Class.cs", "class C { const string A = Own.Chosen.Roe2019.Key; }");
        consumer.Build().IsClean();
    }
}
