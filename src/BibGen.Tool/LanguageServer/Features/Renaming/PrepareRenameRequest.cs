using BibGen.Tool.LanguageServer.Features.Names;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Renaming;

/// <summary><c>textDocument/prepareRename</c>: the name that would be changed, or why it cannot be.</summary>
internal sealed class PrepareRenameRequest() : ViewRequest<TextDocumentPositionParams, PrepareRenameResult>(
    "textDocument/prepareRename", FeatureJson.Default.TextDocumentPositionParams, FeatureJson.Default.PrepareRenameResult)
{
    /// <inheritdoc/>
    protected override PrepareRenameResult? Answer(
        TextDocumentPositionParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken)
    {
        (NamePlace? place, string? refusal) = Rename.Prepare(view.Project, text.Path, text.OffsetOf(parameters.Position));
        return place is null ? throw new RequestException(refusal!) : new PrepareRenameResult(text.RangeOf(place.Span), place.Span.TextIn(text.Text));
    }
}
