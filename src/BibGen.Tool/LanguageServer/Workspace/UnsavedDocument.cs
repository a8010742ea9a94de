namespace BibGen.Tool.LanguageServer.Workspace;

/// <summary>
/// Documents that were never saved (<c>untitled:Untitled-1</c>): each is a project of its own, at a path where nothing is. One that will be saved at a place
/// belongs there already.
/// </summary>
internal static class UnsavedDocument
{
    private const string Scheme = "untitled:";
    private const string Folder = "untitled-documents";

    /// <summary>The extensions of files by the names that editors have for their languages.</summary>
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.Ordinal)
    {
        ["bibtex"] = ".bib",
        ["bib"] = ".bib",
        ["pubmed"] = ".nbib",
        ["nbib"] = ".nbib",
        ["ris"] = ".ris",
    };

    /// <summary>The path that stands for a document; null for one that is no bibliography, or has another address.</summary>
    /// <param name="uri">Its address.</param>
    /// <param name="language">What the editor takes it for.</param>
    public static string? ToPath(string uri, string? language)
    {
        if (!uri.StartsWith(Scheme, StringComparison.Ordinal) || language is null || !Extensions.TryGetValue(language, out string? extension))
            return null;
        string name = Uri.UnescapeDataString(uri[Scheme.Length..]);
        if (name.Contains('\0', StringComparison.Ordinal))
            return null;
        if (Path.IsPathFullyQualified(name))
            return Path.GetFullPath(name);
        string safe = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '_'));
        return Path.GetFullPath(Path.Combine(Path.DirectorySeparatorChar + Folder, safe, safe + extension));
    }
}
