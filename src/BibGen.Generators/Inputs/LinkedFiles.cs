using System.Runtime.CompilerServices;
using BibGen.Projects;

namespace BibGen.Generators.Inputs;

/// <summary>
/// Links files, and knows each as it was linked last for as long as the host keeps its text: what an edit of another file leaves as it is stays the same
/// object, in generator and analyzer.
/// </summary>
internal static class LinkedFiles
{
    private static readonly ConditionalWeakTable<FileContent, Entry> Known = new();

    /// <summary>The project of these files.</summary>
    public static BibliographyProject Link(ProjectOptions options, IEnumerable<ProjectFile> files, CancellationToken cancellationToken)
    {
        var project = BibliographyProject.Create(
            options, files, static file => Known.TryGetValue(file.Content, out Entry? entry) ? entry.File : null, cancellationToken);
        foreach (ProjectFile file in project.Files)
        {
            if (project.Find(file.Path) is { } linked)
                Known.GetValue(file.Content, static _ => new Entry()).File = linked;
        }

        return project;
    }

    private sealed class Entry
    {
        private LinkedFile? _file;

        public LinkedFile? File
        {
            get => Volatile.Read(ref _file);
            set => Volatile.Write(ref _file, value);
        }
    }
}
