using BibGen.Text;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Structure;

/// <summary><c>textDocument/selectionRange</c>: what is around places, step by step.</summary>
internal sealed class SelectionRangeRequest() : ViewRequest<SelectionRangeParams, IReadOnlyList<SelectionRange>>(
    "textDocument/selectionRange", FeatureJson.Default.SelectionRangeParams, FeatureJson.Default.IReadOnlyListSelectionRange)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.SelectionRangeProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<SelectionRange>? Answer(
        SelectionRangeParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken) =>
        view.Project.Find(text.Path) is { } file
            ? [.. parameters.Positions.Select(position => Nest(Selection.At(file, text.OffsetOf(position)), text))]
            : null;

    private static SelectionRange Nest(IReadOnlyList<SourceSpan> spans, DocumentText text)
    {
        SelectionRange? outer = null;
        foreach (SourceSpan span in spans.Reverse())
            outer = new SelectionRange(text.RangeOf(span), outer);
        return outer!;
    }
}
