using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Navigation;

/// <summary><c>textDocument/references</c>: the places that name the same, C# among them.</summary>
internal sealed class ReferencesRequest() : ViewRequest<ReferenceParams, IReadOnlyList<Location>>(
    "textDocument/references", FeatureJson.Default.ReferenceParams, FeatureJson.Default.IReadOnlyListLocation)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.ReferencesProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<Location>? Answer(ReferenceParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken) =>
        view.LocationsOf(References.At(view.Project, text.Path, text.OffsetOf(parameters.Position), parameters.Context.IncludeDeclaration));
}
