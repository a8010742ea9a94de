namespace BibGen.Tests.Package;

/// <summary>The first minutes of a user: what the README and the page after it say, word by word in an empty folder.</summary>
[Collection(SharedPackage.Name)]
public sealed class ReadmeTests(PackedPackage package)
{
    private static readonly string[] Blocks = [.. BlocksBelow("README.md", "## Start in 60 seconds")];

    [Fact]
    public void The_first_minute_is_as_the_readme_says()
    {
        string[] commands = Lines(Blocks[0]);
        Assert.Equal(["dotnet new console", "dotnet add package BibGen --prerelease"], commands);
        ConsumerProject project = package.EmptyFolder("first-minute");
        foreach (string command in commands)
            project.Dotnet(command.Split(' ')[1..]).Succeeds();
        project.With("references.bib", Blocks[1]).With("Program.cs", Blocks[2]);

        // Twice: the first run restores and builds, and may say so.
        project.Dotnet("run").Succeeds();
        Assert.Equal(Blocks[3].TrimEnd(), project.Dotnet("run", "--no-build").Output.TrimEnd());

        // The finding that the README shows, at its line and column.
        string shown = BlocksBelow("README.md", "# BibGen").ElementAt(1).Trim();
        project.With("references.bib", Blocks[1].Replace("10.1038/171737a0", "10.1038.171737a0", StringComparison.Ordinal));
        Assert.Contains(shown, project.Dotnet("build", "--no-incremental").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_getting_started_shows_compiles_and_runs()
    {
        string[] blocks = [.. BlocksBelow("docs/getting-started.md", "# Getting started")];
        ConsumerProject project = package.Consumer("getting-started", properties: "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>")
            .With("references.bib", Blocks[1]).With("Program.cs", blocks[0] + blocks[1]);
        project.Build().IsClean();
        string title = "Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid";
        Assert.Equal($"{title}\n10.1038/171737a0\nWatson\n{Blocks[3].TrimEnd()}\nTrue", project.Run().Output.TrimEnd());
    }

    [Fact]
    public void A_program_of_one_file_needs_no_project()
    {
        ConsumerProject folder = package.EmptyFolder("one-file").With("references.bib", Blocks[1]).With("app.cs", Blocks[4]);
        folder.Dotnet("run", "app.cs").Succeeds();
        Assert.EndsWith(Blocks[3].TrimEnd(), folder.Dotnet("run", "app.cs").Output.TrimEnd(), StringComparison.Ordinal);
    }

    private static string[] Lines(string block) => block.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The blocks of code below a heading, up to the next of its level.</summary>
    private static IEnumerable<string> BlocksBelow(string page, string heading)
    {
        string level = heading[..(heading.IndexOf(' ') + 1)];
        List<string>? block = null;
        foreach (string line in File.ReadLines(Path.Combine(SharedData.Repository, page))
            .SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith(level, StringComparison.Ordinal)))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                block?.Add(line);
                continue;
            }

            if (block is not null)
                yield return string.Join('\n', block) + "\n";
            block = block is null ? [] : null;
        }
    }
}
