using BibGen.Formats;
using BibGen.Tool.Settings;

namespace BibGen.Tool.Files;

/// <summary>The bibliographies that a command line names: files, folders and all below them, patterns, and <c>-</c> for standard input.</summary>
internal sealed class FileSelection
{
    private const string StandardInput = "-";

    private readonly List<string> _files = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private FileSelection()
    {
    }

    /// <summary>Full paths in the order in which they were named, those of a folder in ordinal order; each once.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Whether standard input is one of them.</summary>
    public bool HasStandardInput { get; private set; }

    /// <summary>Finds what the arguments name.</summary>
    /// <param name="arguments">Paths and patterns.</param>
    /// <param name="fail">Told which of them are not there or hold no bibliography.</param>
    /// <param name="folder">Full path of the folder that relative paths start from.</param>
    public static FileSelection Of(IEnumerable<string> arguments, Action<string> fail, string folder)
    {
        var selection = new FileSelection();
        foreach (string argument in arguments)
        {
            if (selection.Add(argument, folder) is { } problem)
                fail(problem);
        }

        return selection;
    }

    /// <summary>Adds what one argument names; the message when it names nothing.</summary>
    private string? Add(string argument, string folder)
    {
        if (argument.Length == 0)
            return "an empty path names no file; write . for the current folder";
        if (argument == StandardInput)
        {
            HasStandardInput = true;
            return null;
        }

        string path = Path.GetFullPath(argument, folder);
        if (File.Exists(path))
            return AddFile(argument, path);
        if (Directory.Exists(path))
        {
            return AddAll(FolderSearch.Find(path, IsBibliography, isRecursive: true))
                ? null
                : $"{argument}: there is no bibliography in this folder or below it";
        }

        if (argument.StartsWith("--", StringComparison.Ordinal))
            return $"{argument}: there is no such option; --help lists those that there are";
        if (argument.AsSpan().IndexOfAny("*?[{") < 0)
            return $"{argument}: there is no such file or folder";
        if (GlobPattern.Create(path.Replace('\\', '/').Replace("/**/", "{/,/**/}", StringComparison.Ordinal)) is not { } pattern)
            return $"{argument}: the pattern is malformed";
        return FolderOf(path) is { } start
            && AddAll(FolderSearch.Find(start, file => IsBibliography(file) && pattern.Matches(file.Replace('\\', '/')), isRecursive: true))
            ? null
            : $"{argument}: no bibliography matches this pattern";
    }

    private string? AddFile(string argument, string path)
    {
        if (!IsBibliography(path))
        {
            string extensions = string.Join(", ", BibliographyFormats.All.SelectMany(format => format.Extensions));
            return $"{argument}: the name does not end as that of a bibliography does ({extensions})";
        }

        AddAll([path]);
        return null;
    }

    private static bool IsBibliography(string path) => BibliographyFormats.ForPath(path) is not null;

    private bool AddAll(List<string> files)
    {
        _files.AddRange(files.Where(_known.Add));
        return files.Count > 0;
    }

    /// <summary>The folder in which a pattern begins to be one; null when there is none.</summary>
    private static string? FolderOf(string pattern)
    {
        int special = pattern.AsSpan().IndexOfAny("*?[{");
        string folder = Path.GetDirectoryName(pattern[..special] + "x")!;
        return Directory.Exists(folder) ? folder : null;
    }
}
