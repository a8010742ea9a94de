namespace BibGen.Tests.Package;

/// <summary>A user's project.</summary>
public sealed class ConsumerProject(string folder)
{
    /// <summary>Writes a file of the project.</summary>
    public ConsumerProject With(string path, string text)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Builds it.</summary>
    public Result Build(params string[] arguments) => PackedPackage.Dotnet(folder, ["build", "-nologo", "-nodeReuse:false", .. arguments]);

    /// <summary>Runs it, built.</summary>
    public Result Run() => PackedPackage.Dotnet(folder, "run", "--no-build");
}
