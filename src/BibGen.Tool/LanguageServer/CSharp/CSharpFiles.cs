using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BibGen.Tool.Files;
using BibGen.Tool.LanguageServer.Workspace;
using BibGen.Tool.Projects;

namespace BibGen.Tool.LanguageServer.CSharp;

/// <summary>
/// The C# files of a project that may name its works. What is open in the editor counts as it is there; of the others a text is read again when its file has
/// changed, and kept only where it has one of the names.
/// </summary>
internal sealed class CSharpFiles
{
    private static readonly ConcurrentDictionary<string, CSharpFiles> Known = new(StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<DocumentText, CSharpFile> OpenFiles = new();

    private readonly Lock _reading = new();
    private readonly string _folder;
    private Dictionary<string, Read> _files = new(StringComparer.Ordinal);
    private ImmutableHashSet<string> _names = [];

    private CSharpFiles(string folder) => _folder = folder;

    /// <summary>The files of the project in <paramref name="folder"/> that may name works of its classes.</summary>
    public static IReadOnlyList<CSharpFile> Of(ProjectFolder folder, CodeNames names, ImmutableDictionary<string, DocumentText> open) =>
        Known.GetOrAdd(folder.Folder, static folder => new CSharpFiles(folder)).Find(folder.IsProject, names, open);

    private CSharpFile[] Find(bool isProject, CodeNames names, ImmutableDictionary<string, DocumentText> open)
    {
        lock (_reading)
        {
            string[] paths = [.. Paths(isProject)];
            ImmutableHashSet<string> classes = [.. names.Classes.Select(one => one.Name)];
            ImmutableHashSet<string> wanted = _names.IsSupersetOf(classes) ? _names : classes;
            while (true)
            {
                CSharpFile[] files = Update(paths, wanted, open);
                var reach = CodeReach.Of(names.Classes, files);
                if (reach.OpenClasses.Count > 0)
                    return Update(paths, wanted.Add(""), open); // Any file may name works without a class.
                ImmutableHashSet<string> all = wanted.Union(reach.Qualifiers).Union(reach.WorkAliases.Keys);
                if (all.Count == wanted.Count)
                    return files;
                wanted = all;
            }
        }
    }

    /// <summary>The C# files below the folder, without those of projects that lie in it.</summary>
    private IEnumerable<string> Paths(bool isProject)
    {
        List<string> found = FolderSearch.Find(_folder, static path => Path.GetExtension(path.AsSpan()) is ".cs" or ".csproj", isRecursive: isProject);
        string[] inner =
        [
            .. found.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Select(path => Path.GetDirectoryName(path)! + Path.DirectorySeparatorChar)
                .Where(folder => folder.Length > _folder.Length + 1),
        ];
        return found.Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Where(path => !Array.Exists(inner, folder => path.StartsWith(folder, StringComparison.Ordinal)));
    }

    private CSharpFile[] Update(string[] paths, ImmutableHashSet<string> names, ImmutableDictionary<string, DocumentText> open)
    {
        bool hasSameNames = _names.SetEquals(names);
        var files = new Dictionary<string, Read>(paths.Length, StringComparer.Ordinal);
        List<CSharpFile> result = [];
        foreach (string path in paths)
        {
            if (open.GetValueOrDefault(path) is { } text)
            {
                result.Add(OpenFiles.GetValue(text, static text => new CSharpFile(text.Path, text.Text)));
                continue;
            }

            var info = new FileInfo(path);
            if (!info.Exists)
                continue;
            bool isKnown = _files.TryGetValue(path, out Read known) && known.Written == info.LastWriteTimeUtc && known.Length == info.Length
                && (known.File is not null || hasSameNames);
            Read read = isKnown ? known : new Read(info.LastWriteTimeUtc, info.Length, ReadFile(path, names));
            files.Add(path, read);
            if (read.File is { } file)
                result.Add(file);
        }

        _files = files;
        _names = names;
        return [.. result];
    }

    private static CSharpFile? ReadFile(string path, ImmutableHashSet<string> names) =>
        FileReader.TryRead(path, static _ => { }) is { } source && new CSharpFile(path, source.Text) is var file
        && (file.MayHaveGlobalUsings || file.HasOneOf(names) || file.HasOneOf(["<cite>"])) ? file : null;

    /// <summary>A file as it was read.</summary>
    /// <param name="Written">When it was written last.</param>
    /// <param name="Length">Its length in bytes.</param>
    /// <param name="File">Its content; null where it names no work.</param>
    private readonly record struct Read(DateTime Written, long Length, CSharpFile? File);
}
