using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Structure;

/// <summary><c>textDocument/documentSymbol</c>: the records and macros of a document.</summary>
internal sealed class DocumentSymbolRequest() : ViewRequest<DocumentParams, IReadOnlyList<DocumentSymbol>>(
    "textDocument/documentSymbol", FeatureJson.Default.DocumentParams, FeatureJson.Default.IReadOnlyListDocumentSymbol)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.DocumentSymbolProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<DocumentSymbol>? Answer(
        DocumentParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken) =>
        view.Project.Find(text.Path) is { } file
            ? [.. Outline.Of(file).Select(item => Of(item, text))]
            : null;

    private static DocumentSymbol Of(OutlineItem item, DocumentText text) =>
        new(item.Name, item.Detail, (int)item.Kind, text.RangeOf(item.Span), text.RangeOf(item.NameSpan));
}
