namespace BibGen.Projects;

/// <summary>A file of a project and what the project wants of it.</summary>
/// <param name="Content">The file. Equal to another one if it is the same object: a host keeps it as long as the text does not change.</param>
/// <param name="Options">What the project wants of it.</param>
public sealed record ProjectFile(FileContent Content, BibliographyOptions Options)
{
    /// <summary>Path as the host gives it.</summary>
    public string Path => Content.Path;

    /// <summary>Reads a file of a project that says nothing about it.</summary>
    public static ProjectFile Read(string path, string text, CancellationToken cancellationToken = default) =>
        Read(path, text, OptionValues.None, OptionValues.None, cancellationToken);

    /// <summary>Reads a file with its options and the project's.</summary>
    public static ProjectFile Read(string path, string text, OptionValues file, OptionValues project, CancellationToken cancellationToken = default) =>
        new(FileContent.Read(path, text, cancellationToken), BibliographyOptions.Read(path, file, project));
}
