namespace BibGen.Tests.Package;

/// <summary>
/// The same sources give the same bytes in another folder, and projects are built one by one in the order of MSBuild's static graph, none reaching into
/// another: what caches of projects and builds that are spread over machines rest on.
/// </summary>
[Collection(SharedPackage.Name)]
public sealed class DeterminismTests(PackedPackage package)
{
    private const string Properties = "<ImplicitUsings>enable</ImplicitUsings><GenerateDocumentationFile>true</GenerateDocumentationFile>"
        + "<BibGenVisibility>public</BibGenVisibility><PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>";

    [Fact]
    public void A_build_in_another_folder_gives_the_same_bytes()
    {
        ConsumerProject here = Build("here");
        ConsumerProject there = Build("there/a longer way down");
        foreach (string file in new[] { "App.dll", "App.pdb", "App.xml", "Works.dll", "Works.pdb" })
            Assert.True(here.Bytes("bin/Debug/net10.0/" + file).SequenceEqual(there.Bytes("bin/Debug/net10.0/" + file)), file);
    }

    private ConsumerProject Build(string folder)
    {
        package.Consumer(folder + "/Works", properties: Properties).With("references.bib", Samples.Bib).With("data/more.nbib", Samples.Nbib)
            .With("known.retractions.csv", "doi,date\n10.1000/test.1,2020-01-02\n").With("Class.cs", "/// <summary/>\npublic class C { }");
        ConsumerProject app = package.Consumer(folder + "/App", properties: Properties, items: """<ProjectReference Include="../Works/Works.csproj" />""")
            .With("own.bib", "@misc{own, title = {Own}, author = {Roe, Jane}, year = 2001}")
            .With("Class.cs", "/// <summary>As in <see cref=\"Works.References.Plain\"/>.</summary>\n[Cites(typeof(Own.Own_))] public class C { }");
        app.Dotnet("restore").Succeeds();
        app.Build("--no-restore", "-graph", "-isolate").Succeeds();
        return app;
    }
}
