using System.Collections.Immutable;
using BibGen.Tool.LanguageServer.Protocol;

namespace BibGen.Tool.LanguageServer.Workspace;

/// <summary>Everything that the server knows at one moment. Nothing in it changes; it may be used on any thread.</summary>
internal sealed record WorkspaceState
{
    /// <summary>Of a server that knows nothing yet.</summary>
    public static WorkspaceState Empty { get; } = new();

    /// <summary>What the client can do.</summary>
    public ClientCapabilities Client { get; init; } = new();

    /// <summary>What the client's settings say.</summary>
    public ClientSettings Settings { get; init; } = ClientSettings.None;

    /// <summary>Full paths of the folders that the editor shows.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>What is open in the editor, by full path: bibliographies, and whatever else the client shows to the server, such as C#.</summary>
    public ImmutableDictionary<string, DocumentText> Open { get; init; } = ImmutableDictionary<string, DocumentText>.Empty;

    /// <summary>The paths that stand for documents that were never saved, by their addresses.</summary>
    public ImmutableDictionary<string, string> Unsaved { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The databases of the workspace and of the files that are open.</summary>
    public ImmutableArray<Database> Databases { get; init; } = [];

    /// <summary>The full path of a document; null for one that is none of ours.</summary>
    public string? PathOf(string uri) => DocumentUri.ToPath(uri) ?? Unsaved.GetValueOrDefault(uri);

    /// <summary>The file with the address <paramref name="uri"/> and its database, which need not have been read; null when it is of none.</summary>
    public (Database Database, DocumentText Text)? Find(string uri) =>
        PathOf(uri) is { } path && DatabaseOf(path) is { } database ? (database, database.Texts[path]) : null;

    /// <summary>The file with the address <paramref name="uri"/> in its project, which is read for it; null when it is of none.</summary>
    public Document? Read(string uri, CancellationToken cancellationToken) =>
        Find(uri) is var (database, text) ? new Document(text, database.Read(cancellationToken)) : null;

    /// <summary>Whether a text is that of <paramref name="database"/> rather than of a nearer one, which has it as well.</summary>
    public bool IsOf(DocumentText text, Database database) => DatabaseOf(text.Path) == database;

    /// <summary>Whether a file is the editor's: it is open there, or below a folder that it shows.</summary>
    public bool IsInWorkspace(string path) => Open.ContainsKey(path)
        || Folders.Any(folder => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>The database that has the file at <paramref name="path"/>: of several the nearest; null when none has.</summary>
    public Database? DatabaseOf(string path) => Databases.Where(database => database.Texts.ContainsKey(path)).MaxBy(database => database.Folder.Folder.Length);
}
