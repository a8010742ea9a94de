using BibGen.Text;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features;

/// <summary>Changes of documents in the form that a client knows.</summary>
internal static class WorkspaceEdits
{
    /// <summary>
    /// The changes of these texts, in the order of their paths. Each names the version of its text: a client refuses it when the text has changed since.
    /// </summary>
    public static WorkspaceEdit Of(IEnumerable<(DocumentText Text, IReadOnlyList<TextEdit> Edits)> changes, ClientCapabilities client)
    {
        (DocumentText Text, RangeEdit[] Edits)[] edits =
        [
            .. changes.Where(change => change.Edits.Count > 0).OrderBy(change => change.Text.Path, StringComparer.Ordinal)
                .Select(change => (change.Text, change.Edits.Select(change.Text.EditOf).ToArray())),
        ];
        if (client.Workspace?.WorkspaceEdit?.DocumentChanges == true)
        {
            return new WorkspaceEdit
            {
                DocumentChanges =
                [
                    .. edits.Select(change => new TextDocumentEdit(new VersionedTextDocumentIdentifier(change.Text.Uri, change.Text.Version), change.Edits)),
                ],
            };
        }

        return new WorkspaceEdit
        {
            Changes = edits.ToDictionary(change => change.Text.Uri, change => (IReadOnlyList<RangeEdit>)change.Edits, StringComparer.Ordinal),
        };
    }
}
