using BibGen.Projects;
using BibGen.Tool.Files;

namespace BibGen.Tool.Projects;

/// <summary>
/// The files that are one database. Below a project file of .NET these are all bibliographies of the project, as in its build; elsewhere those of a
/// folder. What is said about a file does not depend on how it was named on the command line.
/// </summary>
/// <param name="Folder">Full path.</param>
/// <param name="IsProject">Whether the folder has a project file.</param>
/// <param name="Selected">Full paths of the bibliographies that were asked for, in the order in which they were named.</param>
internal sealed record ProjectFolder(string Folder, bool IsProject, IReadOnlyList<string> Selected)
{
    /// <summary>Sorts bibliographies into the folders that are their databases, in the order in which they come.</summary>
    public static IReadOnlyList<ProjectFolder> Group(IEnumerable<string> files)
    {
        var isProject = new Dictionary<string, bool>(StringComparer.Ordinal);
        return
        [
            .. files.GroupBy(file => FolderOf(file, isProject), StringComparer.Ordinal)
                .Select(group => new ProjectFolder(group.Key, isProject[group.Key], [.. group])),
        ];
    }

    /// <summary>Whether nothing that stands beside the selected files belongs to them.</summary>
    public bool HasOnlySelected { get; init; }

    /// <summary>Everything that belongs to the database: bibliographies, suppressions and lists of retractions. Full paths in ordinal order.</summary>
    public IReadOnlyList<string> FindFiles() => HasOnlySelected ? Selected : FolderSearch.Find(Folder, FileContent.IsRead, isRecursive: IsProject);

    /// <summary>The folder of the nearest project file above a file; its own folder when there is none.</summary>
    private static string FolderOf(string file, Dictionary<string, bool> isProject)
    {
        string own = Path.GetDirectoryName(file)!;
        for (string? folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!isProject.TryGetValue(folder, out bool known))
                isProject.Add(folder, known = HasProjectFile(folder));
            if (known)
                return folder;
        }

        return own;
    }

    private static bool HasProjectFile(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*.*proj").Any(file => Path.GetExtension(file) is ".csproj" or ".fsproj" or ".vbproj");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
