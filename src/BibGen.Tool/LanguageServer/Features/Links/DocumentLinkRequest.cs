using BibGen.Projects;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Links;

/// <summary><c>textDocument/documentLink</c>: what leads to a page: DOI, PubMed, PubMed Central, arXiv, address.</summary>
internal sealed class DocumentLinkRequest() : ViewRequest<DocumentParams, IReadOnlyList<DocumentLink>>(
    "textDocument/documentLink", FeatureJson.Default.DocumentParams, FeatureJson.Default.IReadOnlyListDocumentLink)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) =>
        server.DocumentLinkProvider = new ResolveOptions(ResolveProvider: false);

    /// <inheritdoc/>
    protected override IReadOnlyList<DocumentLink>? Answer(
        DocumentParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken)
    {
        if (view.Project.Find(text.Path) is not { } file)
            return null;
        var links = new List<DocumentLink>();
        for (int i = 0; i < file.Records.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            links.AddRange(RecordLinks.In(file, i).Select(link => new DocumentLink(text.RangeOf(link.Span), link.Address)));
        }

        return links;
    }
}
