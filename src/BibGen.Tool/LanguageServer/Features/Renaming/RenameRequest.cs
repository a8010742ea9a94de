using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Renaming;

/// <summary><c>textDocument/rename</c>: the changes that give something another name.</summary>
internal sealed class RenameRequest() : ViewRequest<RenameParams, WorkspaceEdit>(
    "textDocument/rename", FeatureJson.Default.RenameParams, FeatureJson.Default.WorkspaceEdit)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) => server.RenameProvider = new RenameOptions(PrepareProvider: true);

    /// <inheritdoc/>
    protected override WorkspaceEdit? Answer(RenameParams parameters, EditorView view, DocumentText text, CancellationToken cancellationToken)
    {
        RenameResult result = Rename.At(view.Project, text.Path, text.OffsetOf(parameters.Position), parameters.NewName, cancellationToken);
        return result.Refusal is { } refusal ? throw new RequestException(refusal) : EditOf(result, view);
    }

    /// <summary>The changes in the form that the client knows, with what they do where it shows that.</summary>
    private static WorkspaceEdit EditOf(RenameResult result, EditorView view)
    {
        WorkspaceEditClientCapabilities? client = view.Client.Workspace?.WorkspaceEdit;
        bool isAnnotated = client is { DocumentChanges: true, ChangeAnnotationSupport: not null };
        var documents = new List<TextDocumentEdit>();
        foreach (IGrouping<string, RenameEdit> file in result.Edits.GroupBy(edit => edit.Path))
        {
            if (view.TextOf(file.Key) is { } text)
                documents.Add(new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(text.Uri, text.Version),
                    [.. file.Select(edit => text.EditOf(edit.Edit) with { AnnotationId = isAnnotated ? edit.Group.ToString() : null })]));
        }

        return client?.DocumentChanges != true
            ? new WorkspaceEdit { Changes = documents.ToDictionary(document => document.TextDocument.Uri, document => document.Edits) }
            : new WorkspaceEdit
            {
                DocumentChanges = documents,
                ChangeAnnotations = isAnnotated
                    ? result.Descriptions.ToDictionary(group => group.Key.ToString(), group => new ChangeAnnotation(group.Value, NeedsConfirmation: false))
                    : null,
            };
    }
}
