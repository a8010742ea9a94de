using BibGen.Formats;
using BibGen.Text;
using BibGen.Tool.Fixes;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.CodeActions;

/// <summary>The changes of many fixes together, as <c>bibgen fix</c> makes them.</summary>
internal static class FixAll
{
    /// <summary>Whether a client asks for the changes when a person has chosen them.</summary>
    public static bool CanAsk(ClientCapabilities client) =>
        client.TextDocument?.CodeAction?.ResolveSupport?.Properties.Contains("edit", StringComparer.Ordinal) == true;

    /// <summary>The changes of a code action.</summary>
    /// <exception cref="RequestException">The document has changed since the code action was offered.</exception>
    public static WorkspaceEdit Of(CodeActionData data, WorkspaceState workspace, CancellationToken cancellationToken)
    {
        if (workspace.Find(data.Uri) is not var (database, text) || text.Version != data.Version)
            throw new RequestException("the document has changed since; ask again") { Code = ErrorCodes.ContentModified };
        var changes = new List<(DocumentText Text, IReadOnlyList<TextEdit> Edits)>();
        foreach (Database one in data.IsWorkspace ? workspace.Databases : [database])
        {
            DocumentText[] texts = data.IsWorkspace
                ? [.. one.Texts.Values.Where(file => BibliographyFile.IsBibliography(file.Path))
                    .Where(file => workspace.IsInWorkspace(file.Path) && workspace.IsOf(file, one))]
                : [text];
            var files = texts.Select(file => new FixedFile(file.Path, file.Text, !file.Text.Contains('\uFFFD', StringComparison.Ordinal)));
            var fixer = new ProjectFixer(one.Read(cancellationToken), files) { IsWanted = rule => data.Rule is null || rule.Id == data.Rule };
            fixer.Run(cancellationToken);
            changes.AddRange(texts.Zip(fixer.Files, (file, done) => (file, done.Text.Edits)));
        }

        return WorkspaceEdits.Of(changes, workspace.Client);
    }
}
