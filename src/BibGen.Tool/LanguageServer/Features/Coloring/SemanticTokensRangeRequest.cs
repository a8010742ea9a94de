using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Coloring;

/// <summary><c>textDocument/semanticTokens/range</c>: the coloured stretches that a client shows.</summary>
internal sealed class SemanticTokensRangeRequest() : ViewRequest<DocumentRangeParams, SemanticTokens>(
    "textDocument/semanticTokens/range", FeatureJson.Default.DocumentRangeParams, FeatureJson.Default.SemanticTokens)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.SemanticTokensProvider = TokenLegend.Options;

    /// <inheritdoc/>
    protected override SemanticTokens? Answer(
        DocumentRangeParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken) =>
        view.Project.Find(text.Path) is { } file ? TokenEncoding.Encode(TokenFinder.In(file, text.SpanOf(parameters.Range)), text) : null;
}
