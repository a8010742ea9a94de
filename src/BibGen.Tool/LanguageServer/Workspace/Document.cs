using BibGen.Projects;
using BibGen.Text;
using BibGen.Tool.LanguageServer.Protocol;

namespace BibGen.Tool.LanguageServer.Workspace;

/// <summary>A file of a project, in its project, at one moment: what most requests are about.</summary>
/// <param name="Text">Its text; lines and columns of the protocol are turned into offsets and back here.</param>
/// <param name="Project">The project, with unsaved texts as they are in the editor.</param>
internal sealed record Document(DocumentText Text, BibliographyProject Project)
{
    /// <summary>Full path, by which the project knows it.</summary>
    public string Path => Text.Path;

    /// <summary>
    /// The bibliography with what it takes from others; null for suppressions and lists of retractions, and where the project does not want it.
    /// </summary>
    public LinkedFile? Linked => Project.Find(Path);

    /// <summary>The offset of a place.</summary>
    public int OffsetOf(Position position) => Text.OffsetOf(position);

    /// <summary>The place of a stretch.</summary>
    public TextRange RangeOf(SourceSpan span) => Text.RangeOf(span);
}
