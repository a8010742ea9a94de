using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Navigation;

/// <summary><c>textDocument/documentHighlight</c>: the places of the document that name the same.</summary>
internal sealed class DocumentHighlightRequest() : ViewRequest<TextDocumentPositionParams, IReadOnlyList<DocumentHighlight>>(
    "textDocument/documentHighlight", FeatureJson.Default.TextDocumentPositionParams, FeatureJson.Default.IReadOnlyListDocumentHighlight)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.DocumentHighlightProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<DocumentHighlight>? Answer(
        TextDocumentPositionParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken) =>
        [
            .. DocumentHighlights.At(view.Project, text.Path, text.OffsetOf(parameters.Position)).Select(place => new DocumentHighlight(
                text.RangeOf(place.Span), place.IsDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read)),
        ];
}
