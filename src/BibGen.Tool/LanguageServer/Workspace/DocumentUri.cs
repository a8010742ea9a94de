namespace BibGen.Tool.LanguageServer.Workspace;

/// <summary>Addresses of documents and the paths of files that they stand for.</summary>
internal static class DocumentUri
{
    /// <summary>The full path of a <c>file:</c> address; null for every other one, as that of a text that was never saved.</summary>
    public static string? ToPath(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out Uri? address) && address.IsFile && address.LocalPath is { Length: > 0 } path ? Path.GetFullPath(path) : null;

    /// <summary>The address of a file.</summary>
    public static string Of(string path) => new UriBuilder(Uri.UriSchemeFile, "") { Path = path.Replace('\\', '/') }.Uri.AbsoluteUri;
}
