using System.Diagnostics;

namespace BibGen.Tests.Package;

/// <summary>A user's project.</summary>
public sealed class ConsumerProject(string folder)
{
    /// <summary>Its name, which is that of its folder.</summary>
    public string Name { get; } = Path.GetFileName(folder);

    /// <summary>Writes a file of the project.</summary>
    public ConsumerProject With(string path, string text)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Deletes a file of the project.</summary>
    public ConsumerProject Without(string path)
    {
        File.Delete(Path.Combine(folder, path));
        return this;
    }

    /// <summary>The text of a file.</summary>
    public string Text(string path) => File.ReadAllText(Path.Combine(folder, path));

    /// <summary>The bytes of a file.</summary>
    public byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(folder, path));

    /// <summary>All files of a folder and the folders in it, with slashes; none when there is no such folder.</summary>
    public string[] Files(string path)
    {
        string full = Path.Combine(folder, path);
        return Directory.Exists(full) ? [.. Directory.GetFiles(full, "*", SearchOption.AllDirectories).Select(file => file.Replace('\\', '/'))] : [];
    }

    /// <summary>Runs a command of <c>dotnet</c> in its folder.</summary>
    public Result Dotnet(params string[] arguments) => PackedPackage.Dotnet(folder, arguments);

    /// <summary>Starts a command of <c>dotnet</c> in its folder that does not end by itself; its output can be read.</summary>
    public Process Begin(params string[] arguments) => PackedPackage.Begin("dotnet", folder, arguments, new Dictionary<string, string>());

    /// <summary>Builds it.</summary>
    public Result Build(params string[] arguments) => PackedPackage.Dotnet(folder, ["build", "-nologo", "-nodeReuse:false", .. arguments]);

    /// <summary>Runs a file of it as an app by itself.</summary>
    public Result RunFile(string path) => PackedPackage.Dotnet(folder, "run", path);

    /// <summary>Runs it, built.</summary>
    public Result Run() => PackedPackage.Dotnet(folder, "run", "--no-build");
}
