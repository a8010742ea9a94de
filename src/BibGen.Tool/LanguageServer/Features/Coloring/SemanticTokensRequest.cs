using BibGen.Text;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Coloring;

/// <summary><c>textDocument/semanticTokens/full</c>: the coloured stretches of a document.</summary>
internal sealed class SemanticTokensRequest() : ViewRequest<DocumentParams, SemanticTokens>(
    "textDocument/semanticTokens/full", FeatureJson.Default.DocumentParams, FeatureJson.Default.SemanticTokens)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.SemanticTokensProvider = TokenLegend.Options;

    /// <inheritdoc/>
    protected override SemanticTokens? Answer(
        DocumentParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken) =>
        view.Project.Find(text.Path) is { } file ? TokenEncoding.Encode(TokenFinder.In(file, new SourceSpan(0, file.Text.Length)), text) : null;
}
