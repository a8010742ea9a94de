namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>Asks what can be done at a stretch.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, TextRange Range, CodeActionContext? Context);

/// <summary>What the client wants code actions for.</summary>
/// <param name="Only">The kinds that it wants, each with those below it; null for all.</param>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only);

/// <summary>Something that can be done, with its changes; without, where the client asks for them when they are wanted.</summary>
internal sealed record CodeAction(string Title, string Kind)
{
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }

    public WorkspaceEdit? Edit { get; init; }

    public CodeActionData? Data { get; init; }
}

/// <summary>By what the server knows the changes of a code action, when the client asks for them.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">Its version then.</param>
/// <param name="Rule">The id of the rule whose findings are to be fixed; null for all.</param>
/// <param name="IsWorkspace">Whether all files of the workspace are to be fixed, and not only the document.</param>
internal sealed record CodeActionData(string Uri, int? Version, string? Rule, bool IsWorkspace);
