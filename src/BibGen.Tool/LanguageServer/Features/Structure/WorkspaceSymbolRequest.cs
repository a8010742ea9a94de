using BibGen.Tool.LanguageServer.Features.Names;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Structure;

/// <summary><c>workspace/symbol</c>: the records and macros of all projects with a text in their names or titles.</summary>
internal sealed class WorkspaceSymbolRequest() : Request<WorkspaceSymbolParams, IReadOnlyList<SymbolInformation>>(
    "workspace/symbol", FeatureJson.Default.WorkspaceSymbolParams, FeatureJson.Default.IReadOnlyListSymbolInformation)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.WorkspaceSymbolProvider = true;

    /// <inheritdoc/>
    protected override IReadOnlyList<SymbolInformation>? Answer(
        WorkspaceSymbolParams parameters, WorkspaceState workspace, CancellationToken cancellationToken)
    {
        var symbols = new List<SymbolInformation>();
        foreach (EditorView view in workspace.Databases.Select(database => EditorView.Of(workspace, database, cancellationToken)))
        {
            IEnumerable<SymbolInformation?> found = SymbolSearch.Find(view.Project, parameters.Query).Select(one => Of(view, one.File.Path, one.Item));
            symbols.AddRange(found.OfType<SymbolInformation>());
            if (symbols.Count >= SymbolSearch.Most)
                break;
        }

        return symbols;
    }

    private static SymbolInformation? Of(EditorView view, string path, OutlineItem item) => view.LocationOf(new FilePlace(path, item.NameSpan)) is { } location
        ? new SymbolInformation(item.Name, (int)item.Kind, location, item.Detail.Length > 0 ? item.Detail : Path.GetFileName(path))
        : null;
}
