namespace BibGen.Tests.Editor;

/// <summary>A new folder with a C# project and its bibliographies, which an editor opens.</summary>
public sealed class ProjectFolder : IDisposable
{
    /// <summary>Full path of the folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("bibgen-editor").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Full path of a file in the folder.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file.</summary>
    public ProjectFolder With(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    /// <summary>The text of a file on disk once it contains a text: an editor may be writing it. After ten seconds, whatever it is.</summary>
    public async Task<string> TextAsync(string name, string part)
    {
        for (int tries = 0; tries < 100 && !Text(name).Contains(part, StringComparison.Ordinal); tries++)
            await Task.Delay(100);
        return Text(name);
    }

    /// <summary>The text of a file as it is on disk.</summary>
    public string Text(string name) => File.ReadAllText(PathOf(name));
}
