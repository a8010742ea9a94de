using BibGen.Tool.LanguageServer.Features.CodeActions;
using BibGen.Tool.LanguageServer.Features.Coloring;
using BibGen.Tool.LanguageServer.Features.Completions;
using BibGen.Tool.LanguageServer.Features.Diagnostics;
using BibGen.Tool.LanguageServer.Features.Hovers;
using BibGen.Tool.LanguageServer.Features.Lenses;
using BibGen.Tool.LanguageServer.Features.Links;
using BibGen.Tool.LanguageServer.Features.Navigation;
using BibGen.Tool.LanguageServer.Features.Renaming;
using BibGen.Tool.LanguageServer.Features.Structure;
using BibGen.Tool.LanguageServer.Server;

namespace BibGen.Tool.LanguageServer.Features;

/// <summary>The requests that the server answers.</summary>
internal static class RequestTable
{
    /// <summary>One of each.</summary>
    public static IReadOnlyList<Request> All { get; } =
    [
        new DocumentDiagnosticRequest(),
        new WorkspaceDiagnosticRequest(),
        new CodeActionRequest(),
        new CodeActionResolveRequest(),
        new FormattingRequest(),
        new HoverRequest(),
        new DefinitionRequest(),
        new ReferencesRequest(),
        new DocumentHighlightRequest(),
        new PrepareRenameRequest(),
        new RenameRequest(),
        new EntryOfCSharpNameRequest(),
        new CompletionRequest(),
        new DocumentSymbolRequest(),
        new WorkspaceSymbolRequest(),
        new FoldingRangeRequest(),
        new SelectionRangeRequest(),
        new SemanticTokensRequest(),
        new SemanticTokensRangeRequest(),
        new DocumentLinkRequest(),
        new CodeLensRequest(),
    ];
}
