using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.CodeActions;

/// <summary><c>codeAction/resolve</c>: the changes of a code action that a person has chosen. One whose document has changed since is refused.</summary>
internal sealed class CodeActionResolveRequest() : Request<CodeAction, CodeAction>(
    "codeAction/resolve", ProtocolJson.Default.CodeAction, ProtocolJson.Default.CodeAction)
{
    /// <inheritdoc/>
    protected override CodeAction? Answer(CodeAction parameters, WorkspaceState workspace, CancellationToken cancellationToken) =>
        parameters.Data is { } data ? parameters with { Edit = FixAll.Of(data, workspace, cancellationToken) } : parameters;
}
