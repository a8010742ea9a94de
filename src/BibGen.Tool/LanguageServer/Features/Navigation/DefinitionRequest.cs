using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Navigation;

/// <summary><c>textDocument/definition</c>: where a name is defined.</summary>
internal sealed class DefinitionRequest() : ViewRequest<TextDocumentPositionParams, IReadOnlyList<Location>>(
    "textDocument/definition", FeatureJson.Default.TextDocumentPositionParams, FeatureJson.Default.IReadOnlyListLocation)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.DefinitionProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<Location>? Answer(
        TextDocumentPositionParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken) =>
        view.LocationsOf(Definition.At(view.Project, text.Path, text.OffsetOf(parameters.Position)));
}
