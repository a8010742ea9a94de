using System.IO.Enumeration;

namespace BibGen.Tool.Files;

/// <summary>Looks for files below a folder, where a build would: not in what a build or a tool makes, nor in hidden folders.</summary>
internal static class FolderSearch
{
    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];

    /// <summary>
    /// Full paths of the files that are wanted, in ordinal order. A folder that may not be read is passed over; links to folders are not followed.
    /// </summary>
    /// <param name="folder">Full path.</param>
    /// <param name="isWanted">Whether a file with this path is wanted.</param>
    /// <param name="isRecursive">Whether to look into the folders below.</param>
    public static List<string> Find(string folder, Predicate<string> isWanted, bool isRecursive)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = isRecursive, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System };
        var search = new FileSystemEnumerable<string>(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && isWanted(entry.ToFullPath()),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                entry.FileName[0] != '.' && (entry.Attributes & FileAttributes.ReparsePoint) == 0 && !IsSkipped(entry.FileName),
        };
        List<string> files = [.. search];
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static bool IsSkipped(ReadOnlySpan<char> name)
    {
        foreach (string skipped in Skipped)
        {
            if (name.Equals(skipped, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
