using BibGen.Formats.Bibtex.Layout;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features;

/// <summary>
/// <c>textDocument/formatting</c>: the layout of a .bib file and nothing of what it says, as <c>bibgen format</c> has it. Indented as the editor does, and for
/// the rest as its settings say.
/// </summary>
internal sealed class FormattingRequest() : Request<DocumentFormattingParams, IReadOnlyList<RangeEdit>>(
    "textDocument/formatting", ProtocolJson.Default.DocumentFormattingParams, ProtocolJson.Default.IReadOnlyListRangeEdit)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.DocumentFormattingProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<RangeEdit>? Answer(DocumentFormattingParams parameters, WorkspaceState workspace, CancellationToken cancellationToken)
    {
        if (workspace.Read(parameters.TextDocument.Uri, cancellationToken) is not { Linked.File: { ForeignFormat: null } file } document
            || !BibtexLayout.Handles(file.Format))
        {
            return null;
        }

        LayoutOptions options = LayoutOptions.Nothing with { Indent = parameters.Options.InsertSpaces ? new string(' ', parameters.Options.TabSize) : "\t" };
        LayoutResult layout = BibtexLayout.Apply(document.Text.Text, workspace.Settings.Layout(options), cancellationToken);
        if (layout.IsRefused)
            throw new RequestException("left as it is, since with another layout it would not say the same; the findings show what is wrong in it");
        return [.. layout.Edits.Select(document.Text.EditOf)];
    }
}
