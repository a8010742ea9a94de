namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>A document as it is opened, with its text, saved or not.</summary>
internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);

/// <summary>A document is open from now on: its text is what the client says and not what is on disk.</summary>
internal sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);

/// <summary>Changes of an open document, one after the other.</summary>
internal sealed record DidChangeTextDocumentParams(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextDocumentContentChangeEvent> ContentChanges);

/// <summary>A change: of a stretch, or of the whole text when there is no range.</summary>
internal sealed record TextDocumentContentChangeEvent(TextRange? Range, string Text);

/// <summary>A document is closed: its text is what is on disk.</summary>
internal sealed record DidCloseTextDocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>Files changed on disk.</summary>
internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

/// <summary>A file was created (1), changed (2) or deleted (3).</summary>
internal sealed record FileEvent(string Uri, int Type);

/// <summary>The editor shows other folders.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);

/// <summary>Folders that came and went.</summary>
internal sealed record WorkspaceFoldersChangeEvent(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);
