namespace BibGen.Tests.Package;

/// <summary>The command line as its users get it: installed from a feed, in an empty folder, with the commands of the README.</summary>
[Collection(SharedPackage.Name)]
public sealed class ToolTests(PackedTool tool, PackedPackage package) : IClassFixture<PackedTool>
{
    private const string Bib =
        "@article{WatsonCrick1953,\n  author = {Watson, J. D. and Crick, F. H. C.},\n  title = {Molecular Structure of Nucleic Acids &amp; more},\n"
        + "  journal = {Nature},\n  year = 1953, month = apr, volume = 171, number = 4356, pages = {737--738},\n  doi = {10.1038/171737a0},\n}\n";

    [Fact]
    public void The_commands_of_the_readme_run()
    {
        string[] commands = [.. Commands("README.md", "## The command line")];
        Assert.Equal("dotnet tool install --global BibGen.Tool --prerelease", commands[0]);
        Assert.Contains("bibgen check .", commands);
        foreach (string command in commands)
        {
            File.WriteAllText(tool.PathOf("references.bib"), Bib);
            File.Delete(tool.PathOf("CITATION.cff"));
            PutAssembly(command);
            Result result = tool.Run(command);
            int expected = command == "bibgen check ." ? 1 : 0; // It has found the entity in the title.
            Assert.True(result.ExitCode == expected, $"{command}: {result.ExitCode}\n{result.Output}");
            Assert.NotEmpty(result.Output);
            Assert.DoesNotContain("   at BibGen", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_packages_have_these_files_and_no_other()
    {
        string package = tool.PathOf($"feed/BibGen.Tool.{PackedTool.Version}.nupkg");
        if (!PackedTool.IsNative)
        {
            package.HasOnly(
                "README.md", "icon.png", "tools/net10.0/any/BibGen.Bibliography.dll", "tools/net10.0/any/DotnetToolSettings.xml",
                "tools/net10.0/any/System.CommandLine.dll", "tools/net10.0/any/bibgen.deps.json", "tools/net10.0/any/bibgen.dll",
                "tools/net10.0/any/bibgen.runtimeconfig.json");
            return;
        }

        string program = OperatingSystem.IsWindows() ? "bibgen.exe" : "bibgen";
        package.HasOnly("README.md", "icon.png", "tools/any/any/DotnetToolSettings.xml");
        tool.PathOf($"feed/BibGen.Tool.{PackedTool.Platform}.{PackedTool.Version}.nupkg").HasOnly(
            "README.md", "icon.png", $"tools/any/{PackedTool.Platform}/DotnetToolSettings.xml", $"tools/any/{PackedTool.Platform}/{program}");
    }

    [Fact]
    public void A_build_writes_the_report_where_the_tool_is_restored()
    {
        ConsumerProject consumer = package
            .Consumer("Traced",
                properties: "<BibGenTrace>true</BibGenTrace><ImplicitUsings>enable</ImplicitUsings><GenerateDocumentationFile>true</GenerateDocumentationFile>")
            .With("references.bib", Bib.Replace("&amp; ", "", StringComparison.Ordinal))
            .With("Class.cs", "[Cites(typeof(References.WatsonCrick1953), \"p. 737\")] internal static class Helix;");
        Result without = consumer.Build();
        Assert.Equal(0, without.ExitCode);
        without.HasOnly("warning BIBGEN005");

        Assert.Equal(0, consumer.Dotnet("new", "tool-manifest").ExitCode);
        Result installed = consumer.Dotnet("tool", "install", "BibGen.Tool", "--source", tool.Feed);
        Assert.True(installed.ExitCode == 0, installed.Output);
        consumer.Build("--no-restore").IsClean();
        string report = Assert.Single(consumer.Files("bin"), file => file.EndsWith("/Traced.trace.html", StringComparison.Ordinal));
        Assert.Contains("p. 737", consumer.Text(report), StringComparison.Ordinal);
        Assert.Contains("Skipping target \"BibGenWriteTrace\"", consumer.Build("--no-restore", "-v:n").Output, StringComparison.Ordinal);
    }

    /// <summary>The assembly that a command names: any will do, and this one is there.</summary>
    private void PutAssembly(string command)
    {
        if (command.Split(' ').FirstOrDefault(word => word.EndsWith(".dll", StringComparison.Ordinal)) is not { } name)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(tool.PathOf(name))!);
        File.Copy(typeof(ToolTests).Assembly.Location, tool.PathOf(name), overwrite: true);
    }

    /// <summary>The lines of the first block of code below a heading.</summary>
    private static IEnumerable<string> Commands(string page, string heading) =>
        File.ReadLines(Path.Combine(SharedData.Repository, page))
            .SkipWhile(line => line != heading)
            .SkipWhile(line => !line.StartsWith("```", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("```", StringComparison.Ordinal));
}
