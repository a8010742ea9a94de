using System.Collections.Immutable;
using System.Text.Json;
using BibGen.Formats;
using BibGen.Projects;
using BibGen.Rules.Suppression;
using BibGen.Tool.Files;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.Projects;
using BibGen.Tool.Settings;

namespace BibGen.Tool.LanguageServer.Workspace;

/// <summary>What the client says about its files, one notification after the other. Each makes another <see cref="State"/>.</summary>
internal sealed class EditorWorkspace
{
    private volatile WorkspaceState _state = WorkspaceState.Empty;

    /// <summary>Patterns of the files whose changes on disk matter.</summary>
    public static IReadOnlyList<string> Watched { get; } =
    [
        .. BibliographyFormats.All.SelectMany(format => format.Extensions).Append(SuppressionFile.Extension).Select(extension => "**/*" + extension),
        "**/*.retractions.csv", "**/.editorconfig", "**/.globalconfig", "**/*.{csproj,fsproj,vbproj}", "**/Directory.Build.props",
    ];

    /// <summary>Everything as it is now.</summary>
    public WorkspaceState State => _state;

    /// <summary>Takes what the client says first.</summary>
    public void Initialize(InitializeParams given)
    {
        IEnumerable<string?> folders = given.WorkspaceFolders is { } several ? several.Select(folder => DocumentUri.ToPath(folder.Uri))
            : [given.RootUri is { } uri ? DocumentUri.ToPath(uri) : given.RootPath is { Length: > 0 } path ? Path.GetFullPath(path) : null];
        _state = _state with { Client = given.Capabilities ?? new(), Folders = [.. folders.OfType<string>()] };
    }

    /// <summary>Looks for files on disk, and puts them together anew with those that are open.</summary>
    public void FindFiles()
    {
        var config = new ConfigFiles();
        IEnumerable<string> found = _state.Folders.Where(Directory.Exists)
            .SelectMany(folder => FolderSearch.Find(folder, FileContent.IsRead, isRecursive: true))
            .Concat(_state.Open.Keys.Where(FileContent.IsRead)).Distinct(StringComparer.Ordinal);
        _state = _state with { Databases = [.. ProjectFolder.Group(found).Select(folder => Load(folder, config))] };
    }

    /// <summary>Takes settings; gives what in them is not understood.</summary>
    public IReadOnlyList<string> Configure(JsonElement? settings)
    {
        _state = _state with { Settings = ClientSettings.Read(settings) };
        return _state.Settings.Problems;
    }

    /// <summary>Files have changed on disk. Of those that are open the editor's text counts.</summary>
    public void Reload(IReadOnlyList<FileEvent> changes)
    {
        string[] paths = [.. changes.Select(change => DocumentUri.ToPath(change.Uri)).OfType<string>().Where(path => !_state.Open.ContainsKey(path))];
        if (paths.Any(path => _state.DatabaseOf(path) is null || !File.Exists(path)))
        {
            FindFiles();
            return;
        }

        foreach (string path in paths)
        {
            if (ReadFromDisk(path) is { } text && text.Text != _state.DatabaseOf(path)!.Texts[path].Text)
                Replace(path, text);
        }
    }

    /// <summary>The editor shows other folders.</summary>
    public void ChangeFolders(WorkspaceFoldersChangeEvent change)
    {
        IEnumerable<string> removed = change.Removed.Select(folder => DocumentUri.ToPath(folder.Uri)).OfType<string>();
        IEnumerable<string> added = change.Added.Select(folder => DocumentUri.ToPath(folder.Uri)).OfType<string>();
        _state = _state with { Folders = [.. _state.Folders.Except(removed, StringComparer.Ordinal).Union(added, StringComparer.Ordinal)] };
        FindFiles();
    }

    /// <summary>A document is open: its text is the client's.</summary>
    /// <exception cref="JsonException">The client has left out what the protocol demands.</exception>
    public void Open(TextDocumentItem item)
    {
        if (item is not { Uri: not null, Text: not null })
            throw new JsonException("a document is opened without its address or its text");
        string? unsaved = UnsavedDocument.ToPath(item.Uri, item.LanguageId);
        if (unsaved is not null)
            _state = _state with { Unsaved = _state.Unsaved.SetItem(item.Uri, unsaved) };
        if ((unsaved ?? DocumentUri.ToPath(item.Uri)) is not { } path)
            return;
        DocumentText? known = _state.DatabaseOf(path)?.Texts[path];
        Set(known?.Text == item.Text ? known with { Uri = item.Uri, Version = item.Version } : new DocumentText(path, item.Text, item.Uri, item.Version));
    }

    /// <summary>An open document has changed.</summary>
    public void Change(VersionedTextDocumentIdentifier document, IReadOnlyList<TextDocumentContentChangeEvent> changes)
    {
        if (_state.PathOf(document.Uri) is { } path && _state.Open.TryGetValue(path, out DocumentText? text))
            Set(text.With(changes, document.Version));
    }

    /// <summary>A document is closed: its text is that on disk.</summary>
    public void Close(string uri)
    {
        if (_state.PathOf(uri) is not { } path)
            return;
        _state = _state with { Open = _state.Open.Remove(path), Unsaved = _state.Unsaved.Remove(uri) };
        if (_state.DatabaseOf(path) is not null)
            Replace(path, ReadFromDisk(path));
    }

    private static DocumentText? ReadFromDisk(string path) =>
        File.Exists(path) && FileReader.TryRead(path, static _ => { }) is { } source
            ? new DocumentText(path, source.Text, DocumentUri.Of(path), Version: null)
            : null;

    private void Set(DocumentText text)
    {
        _state = _state with { Open = _state.Open.SetItem(text.Path, text) };
        if (_state.DatabaseOf(text.Path) is not null)
            Replace(text.Path, text);
        else if (FileContent.IsRead(text.Path))
            FindFiles();
    }

    /// <summary>Puts another text into every database that has the file: that of a project has those of the projects below it as well.</summary>
    private void Replace(string path, DocumentText? text) => _state = _state with
    {
        Databases =
        [
            .. _state.Databases.Select(one => !one.Texts.ContainsKey(path) ? one : text is null ? one.Without(path) : one.With(text)),
        ],
    };

    private Database Load(ProjectFolder folder, ConfigFiles config)
    {
        ImmutableDictionary<string, DocumentText>.Builder texts = ImmutableDictionary.CreateBuilder<string, DocumentText>(StringComparer.Ordinal);
        IEnumerable<string> paths = Directory.Exists(folder.Folder) ? folder.FindFiles().Concat(folder.Selected) : folder.Selected;
        foreach (string path in paths)
        {
            if ((_state.Open.GetValueOrDefault(path) ?? ReadFromDisk(path)) is { } text)
                texts[path] = text;
        }

        RunSettings settings = RunSettings.Default with { Properties = ProjectProperties.Of(folder.Folder) };
        return new Database(folder, new ProjectSettings(folder, settings, config, ProjectItems.Of(folder.Folder)), texts.ToImmutable());
    }
}
