using BibGen.Projects;
using BibGen.Tool.LanguageServer.CSharp;
using BibGen.Tool.LanguageServer.Features.Names;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features;

/// <summary>The project that a request is about, with its texts: where features have offsets, the protocol has lines and columns.</summary>
internal sealed class EditorView
{
    private readonly WorkspaceState _workspace;
    private readonly Database _database;

    private EditorView(WorkspaceState workspace, Database database, CancellationToken cancellationToken)
    {
        _workspace = workspace;
        _database = database;
        BibliographyProject project = database.Read(cancellationToken);
        Project = new ProjectView(project, () => CSharpFiles.Of(database.Folder, CodeNames.Of(project), workspace.Open));
    }

    /// <summary>The project.</summary>
    public ProjectView Project { get; }

    /// <summary>What the client can do.</summary>
    public ClientCapabilities Client => _workspace.Client;

    /// <summary>The project of the file with the address <paramref name="uri"/>, and its text; null when it is of none.</summary>
    public static (EditorView View, DocumentText Text)? Of(WorkspaceState workspace, string uri, CancellationToken cancellationToken) =>
        workspace.Find(uri) is var (database, text) ? (new EditorView(workspace, database, cancellationToken), text) : null;

    /// <summary>A project.</summary>
    public static EditorView Of(WorkspaceState workspace, Database database, CancellationToken cancellationToken) =>
        new(workspace, database, cancellationToken);

    /// <summary>The project in whose folder the C# file with the address <paramref name="uri"/> is: of several the nearest; null when it is in none.</summary>
    public static EditorView? OfCode(WorkspaceState workspace, string uri, CancellationToken cancellationToken)
    {
        if (DocumentUri.ToPath(uri) is not { } path)
            return null;
        bool IsAround(Database one) => path.StartsWith(one.Folder.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        IEnumerable<Database> around = workspace.Databases.Where(IsAround);
        return around.MaxBy(one => one.Folder.Folder.Length) is { } database ? new EditorView(workspace, database, cancellationToken) : null;
    }

    /// <summary>The text at a path of the project, C# included; null when it has none there.</summary>
    public DocumentText? TextOf(string path) => _database.Texts.GetValueOrDefault(path) ?? _workspace.Open.GetValueOrDefault(path)
        ?? (Project.Code.FirstOrDefault(file => file.Path == path) is { } code ? new DocumentText(path, code.Text, DocumentUri.Of(path), Version: null) : null);

    /// <summary>A place in the terms of the protocol; null for a file that has gone.</summary>
    public Location? LocationOf(FilePlace place) => TextOf(place.Path) is { } text ? new Location(text.Uri, text.RangeOf(place.Span)) : null;

    /// <summary>Places in the terms of the protocol.</summary>
    public IReadOnlyList<Location> LocationsOf(IEnumerable<FilePlace> places)
    {
        var texts = new Dictionary<string, DocumentText?>(StringComparer.Ordinal);
        var locations = new List<Location>();
        foreach (FilePlace place in places)
        {
            if (!texts.TryGetValue(place.Path, out DocumentText? text))
                texts.Add(place.Path, text = TextOf(place.Path));
            if (text is not null)
                locations.Add(new Location(text.Uri, text.RangeOf(place.Span)));
        }

        return locations;
    }
}
