namespace BibGen.Values.Identifiers;

/// <summary>Schemes that references are given with (IANA's registry of URI schemes, and the usual unregistered ones).</summary>
internal static class UriSchemes
{
    private static readonly string[] WithAuthority =
    [
        "https", "http", "ftp", "ftps", "sftp", "file", "git", "svn", "svn+ssh", "git+https", "git+ssh", "ssh", "rsync",
        "gopher", "gemini", "wais", "telnet", "nntp", "news", "ldap", "rtsp", "rss", "feed", "ipfs", "s3", "gs", "irc",
        "ws", "wss", "chrome-extension", "view-source", "zotero", "info", "android-app",
    ];

    private static readonly string[] WithoutAuthority =
    [
        "mailto", "urn", "info", "news", "doi", "hdl", "ark", "tag", "data", "magnet", "swh", "tel", "cid", "mid",
        "about", "view-source", "file",
    ];

    public static bool Contains(ReadOnlySpan<char> scheme, bool hasAuthority)
    {
        foreach (string known in hasAuthority ? WithAuthority : WithoutAuthority)
        {
            if (scheme.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
