using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Structure;

/// <summary><c>textDocument/foldingRange</c>: what can be folded away.</summary>
internal sealed class FoldingRangeRequest() : ViewRequest<DocumentParams, IReadOnlyList<FoldingRange>>(
    "textDocument/foldingRange", FeatureJson.Default.DocumentParams, FeatureJson.Default.IReadOnlyListFoldingRange)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.FoldingRangeProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<FoldingRange>? Answer(
        DocumentParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken) =>
        view.Project.Find(text.Path) is { } file ? [.. Folding.Of(file).Select(one => Of(text.RangeOf(one.Span), one.IsComment))] : null;

    private static FoldingRange Of(TextRange range, bool isComment) => new(range.Start.Line, range.End.Line, isComment ? "comment" : null);
}
