namespace BibGen.Tool.LanguageServer.Workspace;

/// <summary>Addresses of documents and the paths of files that they stand for.</summary>
internal static class DocumentUri
{
    private const string Start = "file:///";

    /// <summary>The full path of a <c>file:</c> address; null for every other one, as that of a text that was never saved.</summary>
    public static string? ToPath(string uri) =>
        Uri.TryCreate(WithPlainDrive(uri), UriKind.Absolute, out Uri? address) && address.IsFile && address.LocalPath is { Length: > 0 } path
        && !path.Contains('\0', StringComparison.Ordinal) ? Path.GetFullPath(path) : null;

    /// <summary>The address of a file.</summary>
    public static string Of(string path) => new Uri(path).AbsoluteUri;

    /// <summary>Visual Studio Code escapes the colon behind the letter of a drive; <see cref="Uri"/> sees no drive then.</summary>
    private static string WithPlainDrive(string uri) =>
        uri.StartsWith(Start, StringComparison.OrdinalIgnoreCase) && uri.Length >= Start.Length + 4 && char.IsAsciiLetter(uri[Start.Length])
        && uri.AsSpan(Start.Length + 1, 3).Equals("%3A", StringComparison.OrdinalIgnoreCase)
            ? $"{uri.AsSpan(0, Start.Length + 1)}:{uri.AsSpan(Start.Length + 4)}"
            : uri;
}
