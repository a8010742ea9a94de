using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Hovers;

/// <summary><c>textDocument/hover</c>: what a name means.</summary>
internal sealed class HoverRequest() : ViewRequest<TextDocumentPositionParams, HoverResult>(
    "textDocument/hover", FeatureJson.Default.TextDocumentPositionParams, FeatureJson.Default.HoverResult)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.HoverProvider = true;

    /// <inheritdoc/>
    protected override HoverResult? Answer(TextDocumentPositionParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken) =>
        Hover.At(view.Project, text.Path, text.OffsetOf(parameters.Position)) is { } hover
            ? new HoverResult(new MarkupContent(MarkupContent.Markdown, hover.Markdown), text.RangeOf(hover.Span))
            : null;
}
