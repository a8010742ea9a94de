using BibGen.Formats;
using BibGen.Projects;
using BibGen.Tool.LanguageServer.CSharp;
using BibGen.Tool.LanguageServer.Features.Names;

namespace BibGen.Tool.LanguageServer.Features;

/// <summary>A project as the features see it: its bibliographies as they stand in the editor, and the C# beside them, read when somebody asks.</summary>
/// <param name="project">The bibliographies.</param>
/// <param name="code">Gives the C# files of the project.</param>
internal sealed class ProjectView(BibliographyProject project, Func<IReadOnlyList<CSharpFile>> code)
{
    private readonly Lazy<IReadOnlyList<CSharpFile>> _code = new(code);

    /// <summary>The bibliographies.</summary>
    public BibliographyProject Project => project;

    /// <summary>The C# files.</summary>
    public IReadOnlyList<CSharpFile> Code => _code.Value;

    /// <summary>What its names mean.</summary>
    public ProjectNames Names => ProjectNames.Of(Project);

    /// <summary>What the entries are called in C#.</summary>
    public CodeNames CodeNames => CodeNames.Of(Project);

    /// <summary>Where the C# names them.</summary>
    public CodeIndex CodeIndex => CodeIndex.Of(CodeNames, Code);

    /// <summary>The bibliography at <paramref name="path"/>; null when the project has none there that could be read.</summary>
    public BibliographyFile? Find(string path) => Project.Find(path)?.File;
}
