namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>What the server can do. Each request enters what it stands for; what nobody enters is not announced.</summary>
internal sealed record ServerCapabilities
{
    public string PositionEncoding { get; } = "utf-16";

    public TextDocumentSyncOptions TextDocumentSync { get; } = new();

    public WorkspaceServerCapabilities Workspace { get; } = new();

    public DiagnosticOptions? DiagnosticProvider { get; set; }

    public CodeActionOptions? CodeActionProvider { get; set; }

    public bool? DocumentFormattingProvider { get; set; }

    public bool? DocumentRangeFormattingProvider { get; set; }

    public ExecuteCommandOptions? ExecuteCommandProvider { get; set; }

    public bool? HoverProvider { get; set; }

    public CompletionOptions? CompletionProvider { get; set; }

    public bool? DefinitionProvider { get; set; }

    public bool? ReferencesProvider { get; set; }

    public bool? DocumentHighlightProvider { get; set; }

    public RenameOptions? RenameProvider { get; set; }

    public bool? DocumentSymbolProvider { get; set; }

    public bool? WorkspaceSymbolProvider { get; set; }

    public bool? FoldingRangeProvider { get; set; }

    public bool? SelectionRangeProvider { get; set; }

    public SemanticTokensOptions? SemanticTokensProvider { get; set; }

    public ResolveOptions? DocumentLinkProvider { get; set; }

    public ResolveOptions? CodeLensProvider { get; set; }

    /// <summary>Enters a command that clients may have executed.</summary>
    public void AddCommand(string command) => ExecuteCommandProvider = new ExecuteCommandOptions([.. ExecuteCommandProvider?.Commands ?? [], command]);
}

/// <summary>How documents come: opened, changed stretch by stretch, saved, closed.</summary>
internal sealed record TextDocumentSyncOptions
{
    public bool OpenClose { get; } = true;

    /// <summary>2: by stretches (LSP <c>TextDocumentSyncKind.Incremental</c>).</summary>
    public int Change { get; } = 2;
}

/// <summary>What the server wants to know of the workspace.</summary>
internal sealed record WorkspaceServerCapabilities
{
    public WorkspaceFoldersServerCapabilities WorkspaceFolders { get; } = new();
}

/// <summary>That several folders are welcome.</summary>
internal sealed record WorkspaceFoldersServerCapabilities
{
    public bool Supported { get; } = true;

    public bool ChangeNotifications { get; } = true;
}

/// <summary>That diagnostics may be pulled.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>The kinds of code actions.</summary>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds, bool ResolveProvider);

/// <summary>The commands that clients may have executed.</summary>
internal sealed record ExecuteCommandOptions(IReadOnlyList<string> Commands);

/// <summary>Characters after which a client asks for completions by itself.</summary>
internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters, bool ResolveProvider);

/// <summary>Whether a client asks first whether a name can be changed.</summary>
internal sealed record RenameOptions(bool PrepareProvider);

/// <summary>How semantic tokens are encoded, and whether for a whole document or a stretch.</summary>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Full, bool Range);

/// <summary>The names of the numbers of semantic tokens.</summary>
internal sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers);

/// <summary>Whether a client asks for the rest of an item when it needs it.</summary>
internal sealed record ResolveOptions(bool ResolveProvider);
