using System.Globalization;
using System.Runtime.InteropServices;

namespace BibGen.Tests.Package;

/// <summary>
/// The command line, packed as for a release and installed by <c>dotnet tool install --global</c> from a local feed, in a folder with nothing else.
/// It is compiled for this platform where there is a C compiler, whose linker that needs; elsewhere it is the package for all platforms.
/// </summary>
public sealed class PackedTool : IDisposable
{
    public PackedTool()
    {
        string feed = Feed;
        string[] pack =
            ["pack", "src/BibGen.Tool", "-c", "Release", "-o", feed, "-v:q", "-p:MinVerSkip=true", $"-p:PackageVersion={Version}", "-p:IsAnalyzed=true"];
        if (IsNative)
            pack = [.. pack, "-p:BibGenNative=true", $"-p:ToolPackageRuntimeIdentifiers={Platform}"];
        Succeed(PackedPackage.Dotnet(SharedData.Repository, pack));
        if (IsNative)
            Succeed(PackedPackage.Dotnet(SharedData.Repository, [.. pack, "-r", Platform]));
        File.WriteAllText(
            PathOf("nuget.config"),
            $"""<configuration><packageSources><clear /><add key="packed" value="{feed}" /></packageSources></configuration>""");
    }

    /// <summary>Whether the tool can be compiled for this platform.</summary>
    public static bool IsNative { get; } = HasProgram("clang") || HasProgram("gcc");

    /// <summary>A folder of its own.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("bibgen-tool").FullName;

    /// <summary>The folder of the packages.</summary>
    public string Feed => PathOf("feed");

    /// <summary>A version of this run, and no preview, so that it is installed without being named.</summary>
    public static string Version { get; } =
        string.Create(CultureInfo.InvariantCulture, $"0.{DateTime.UtcNow.Subtract(DateTime.UnixEpoch).Days}.{(int)DateTime.UtcNow.TimeOfDay.TotalSeconds}");

    /// <summary>The identifier of this platform.</summary>
    public static string Platform { get; } =
        (OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")
        + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "-arm64" : "-x64");

    /// <summary>The installed program.</summary>
    public string Program => Path.Combine(Folder, ".dotnet", "tools", OperatingSystem.IsWindows() ? "bibgen.exe" : "bibgen");

    /// <summary>Full path of a file of <see cref="Folder"/>.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Runs a command of a page: <c>dotnet</c>, or <c>bibgen</c> once that is installed.</summary>
    public Result Run(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string program = words[0] == "bibgen" ? Program : words[0];
        return PackedPackage.Start(program, Folder, words[1..], new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = Folder });
    }

    private static void Succeed(Result result) => Assert.True(result.ExitCode == 0, result.Output);

    private static bool HasProgram(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));
}
