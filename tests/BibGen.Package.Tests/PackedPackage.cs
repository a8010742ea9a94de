using System.Diagnostics;

namespace BibGen.Tests.Package;

/// <summary>The package, packed once for all tests into a folder that serves as a feed, outside of the repository.</summary>
public sealed class PackedPackage : IDisposable
{
    public PackedPackage()
    {
        Directory.CreateDirectory(Feed);
        foreach (string project in new[] { "src/BibGen", "src/BibGen.Bibliography", "src/BibGen.Citations", "src/BibGen.Templates" })
        {
            Result pack = Dotnet(
                SharedData.Repository, "pack", project, "-c", "Release", "-o", Feed, "-v:q", "-p:MinVerSkip=true", $"-p:PackageVersion={Version}",
                "-p:IsAnalyzed=true");
            Assert.True(pack.ExitCode == 0, pack.Output);
        }

        BibliographyPath = System.IO.Path.Combine(Feed, $"BibGen.Bibliography.{Version}.nupkg");
        TemplatesPath = System.IO.Path.Combine(Feed, $"BibGen.Templates.{Version}.nupkg");
        CitationsPath = System.IO.Path.Combine(Feed, $"BibGen.Citations.{Version}.nupkg");
        Path = System.IO.Path.Combine(Feed, $"BibGen.{Version}.nupkg");

        // Projects below this folder see nothing of the machine's or the repository's settings but the default package source.
        File.WriteAllText(System.IO.Path.Combine(Folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(System.IO.Path.Combine(Folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(System.IO.Path.Combine(Folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(
            System.IO.Path.Combine(Folder, "nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{Feed}" /></packageSources></configuration>""");
    }

    /// <summary>A version that no other run has used, so that no cache knows it.</summary>
    public string Version { get; } = $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    /// <summary>Path of the package.</summary>
    public string Path { get; }

    /// <summary>Path of the package that reads bibliographies.</summary>
    public string BibliographyPath { get; }

    /// <summary>Path of the package with the public types of citations.</summary>
    public string CitationsPath { get; }

    /// <summary>Path of the package of the template.</summary>
    public string TemplatesPath { get; }

    private string Folder { get; } = Directory.CreateTempSubdirectory("bibgen-package").FullName;

    private string Feed => System.IO.Path.Combine(Folder, "feed");

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        foreach (string package in new[] { "bibgen", "bibgen.bibliography", "bibgen.citations" })
        {
            string cached = System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages", package, Version);
            if (Directory.Exists(cached))
                Directory.Delete(cached, recursive: true);
        }
    }

    /// <summary>A new project that references the package.</summary>
    public ConsumerProject Consumer(string name, string framework = "net10.0", string properties = "", string items = "")
    {
        var consumer = new ConsumerProject(System.IO.Path.Combine(Folder, name));
        return consumer.With(
            System.IO.Path.GetFileName(name) + ".csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="BibGen" Version="{Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>A folder with nothing in it, below which packages come from the feed.</summary>
    public ConsumerProject EmptyFolder(string name)
    {
        string folder = System.IO.Path.Combine(Folder, name);
        Directory.CreateDirectory(folder);
        return new ConsumerProject(folder);
    }

    internal static Result Dotnet(string folder, params string[] arguments) => Start("dotnet", folder, arguments);

    /// <summary>Runs a program to its end.</summary>
    internal static Result Start(string program, string folder, params string[] arguments) =>
        Start(program, folder, arguments, new Dictionary<string, string>());

    /// <summary>Runs a program to its end with more in its environment.</summary>
    internal static Result Start(string program, string folder, string[] arguments, IReadOnlyDictionary<string, string> environment)
    {
        using Process process = Begin(program, folder, arguments, environment);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output + error.Result);
    }

    /// <summary>Starts a program, whose output can be read.</summary>
    internal static Process Begin(string program, string folder, string[] arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        start.Environment.Remove("MSBUILD_EXE_PATH"); // What "dotnet test" leaves in the environment is its own.
        start.Environment.Remove("MSBuildSDKsPath");
        return Process.Start(start)!;
    }
}

/// <summary>What a run printed.</summary>
public sealed record Result(int ExitCode, string Output);
