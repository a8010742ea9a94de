using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace BibGen.Tests.Tool.Reports;

/// <summary>A package of the npm registry whose files tests compare with: schemas are not ours to pass on. Loaded once a machine.</summary>
internal static class NpmPackage
{
    /// <summary>The text of a file of a package.</summary>
    /// <param name="package">Name and version: <c>jest@29.0.0</c>.</param>
    /// <param name="file">Path in the package.</param>
    public static string Text(string package, string file)
    {
        string folder = Path.Combine(Path.GetTempPath(), "bibgen-npm", package.Replace('/', '+'));
        if (!Directory.Exists(folder))
            Load(package, folder);
        return File.ReadAllText(Path.Combine(folder, "package", file));
    }

    /// <summary>Whether <c>npm</c> is there.</summary>
    public static bool IsThere { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, "npm")));

    private static void Load(string package, string folder)
    {
        string work = Directory.CreateTempSubdirectory("bibgen-npm").FullName;
        var start =
            new ProcessStartInfo("npm", ["pack", "--silent", package]) { WorkingDirectory = work, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string name = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        using (var archive = new GZipStream(File.OpenRead(Path.Combine(work, name)), CompressionMode.Decompress))
            TarFile.ExtractToDirectory(archive, work, overwriteFiles: true);
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        if (!Directory.Exists(folder))
            Directory.Move(work, folder);
    }
}
