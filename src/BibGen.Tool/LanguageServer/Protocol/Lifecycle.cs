using System.Text.Json;

namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>What a client says first.</summary>
internal sealed record InitializeParams
{
    public int? ProcessId { get; init; }

    public ClientInfo? ClientInfo { get; init; }

    public string? RootPath { get; init; }

    public string? RootUri { get; init; }

    public IReadOnlyList<WorkspaceFolder>? WorkspaceFolders { get; init; }

    public ClientCapabilities? Capabilities { get; init; }

    public JsonElement? InitializationOptions { get; init; }
}

/// <summary>The program on the other side.</summary>
internal sealed record ClientInfo(string Name, string? Version);

/// <summary>A folder that the editor shows.</summary>
internal sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>What a client can do, as far as the server asks.</summary>
internal sealed record ClientCapabilities
{
    public WorkspaceClientCapabilities? Workspace { get; init; }

    public TextDocumentClientCapabilities? TextDocument { get; init; }

    public WindowClientCapabilities? Window { get; init; }
}

/// <summary>What a client can do with the whole workspace.</summary>
internal sealed record WorkspaceClientCapabilities
{
    public bool ApplyEdit { get; init; }

    public WorkspaceEditClientCapabilities? WorkspaceEdit { get; init; }

    public DynamicRegistrationCapability? DidChangeWatchedFiles { get; init; }

    public RefreshCapability? Diagnostics { get; init; }

    public RefreshCapability? CodeLens { get; init; }

    public RefreshCapability? SemanticTokens { get; init; }

    public bool WorkspaceFolders { get; init; }
}

/// <summary>Which changes of documents a client makes.</summary>
internal sealed record WorkspaceEditClientCapabilities
{
    public bool DocumentChanges { get; init; }

    /// <summary>Null when the client does not show what changes do together.</summary>
    public JsonElement? ChangeAnnotationSupport { get; init; }
}

/// <summary>Whether a client lets the server register something later.</summary>
internal sealed record DynamicRegistrationCapability
{
    public bool DynamicRegistration { get; init; }
}

/// <summary>Whether a client asks again when the server says so.</summary>
internal sealed record RefreshCapability
{
    public bool RefreshSupport { get; init; }
}

/// <summary>What a client can do with a document.</summary>
internal sealed record TextDocumentClientCapabilities
{
    /// <summary>Null when the client does not pull diagnostics.</summary>
    public DynamicRegistrationCapability? Diagnostic { get; init; }

    public CodeActionClientCapabilities? CodeAction { get; init; }

    public CompletionClientCapabilities? Completion { get; init; }

    public DocumentSymbolClientCapabilities? DocumentSymbol { get; init; }
}

/// <summary>What a client can do with code actions.</summary>
internal sealed record CodeActionClientCapabilities
{
    /// <summary>Null when the client knows commands only.</summary>
    public JsonElement? CodeActionLiteralSupport { get; init; }

    public ResolveSupport? ResolveSupport { get; init; }
}

/// <summary>The properties that a client asks for later.</summary>
internal sealed record ResolveSupport(IReadOnlyList<string> Properties);

/// <summary>What a client can do with completions.</summary>
internal sealed record CompletionClientCapabilities
{
    public CompletionItemClientCapabilities? CompletionItem { get; init; }
}

/// <summary>What a client can do with a completion.</summary>
internal sealed record CompletionItemClientCapabilities
{
    public bool SnippetSupport { get; init; }
}

/// <summary>What a client can do with symbols.</summary>
internal sealed record DocumentSymbolClientCapabilities
{
    public bool HierarchicalDocumentSymbolSupport { get; init; }
}

/// <summary>What a client can show beside documents.</summary>
internal sealed record WindowClientCapabilities
{
    public bool WorkDoneProgress { get; init; }

    /// <summary>Null when the client does not open documents for the server.</summary>
    public ShowDocumentCapability? ShowDocument { get; init; }
}

/// <summary>Whether a client opens documents for the server.</summary>
internal sealed record ShowDocumentCapability(bool Support);

/// <summary>What the server answers first.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>The server.</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>A line for the client's log, or for its user.</summary>
internal sealed record LogMessageParams(int Type, string Message)
{
    /// <summary>The type of errors.</summary>
    public const int Error = 1;

    /// <summary>The type of warnings.</summary>
    public const int Warning = 2;
}
