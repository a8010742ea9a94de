namespace BibGen.Tests.Editor;

/// <summary>The small project that the tests open, in <c>Sample</c>: an entry, a macro, and C# that cites the entry.</summary>
internal static class SampleProject
{
    /// <summary>The line of the DOI, counted from 1, and the column where it begins.</summary>
    public const int DoiLine = 11;

    /// <inheritdoc cref="DoiLine"/>
    public const int DoiColumn = 14;

    /// <summary>The project in a new folder.</summary>
    public static ProjectFolder Create()
    {
        var folder = new ProjectFolder();
        foreach (string path in Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "tests", "BibGen.Editor.Tests", "Sample")))
            folder.With(Path.GetFileName(path), File.ReadAllText(path));
        return folder;
    }
}
