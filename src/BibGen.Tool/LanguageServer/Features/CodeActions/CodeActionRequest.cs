using BibGen.Projects;
using BibGen.Rules;
using BibGen.Text;
using BibGen.Tool.LanguageServer.Features.Diagnostics;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.CodeActions;

/// <summary>
/// <c>textDocument/codeAction</c>: the fixes of the findings at a place, each tried before it is offered; and all those of a rule, of the document, of the
/// workspace. What takes long is worked out when a person has chosen it, where the client can ask then.
/// </summary>
internal sealed class CodeActionRequest() : Request<CodeActionParams, IReadOnlyList<CodeAction>>(
    "textDocument/codeAction", ProtocolJson.Default.CodeActionParams, ProtocolJson.Default.IReadOnlyListCodeAction)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        if (client.TextDocument?.CodeAction?.CodeActionLiteralSupport is not null)
            server.CodeActionProvider = new CodeActionOptions(CodeActionKinds.All, ResolveProvider: true);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<CodeAction>? Answer(CodeActionParams parameters, WorkspaceState workspace, CancellationToken cancellationToken)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is not var (database, text))
            return null;
        IReadOnlyList<string>? only = parameters.Context?.Only;
        ReportedFinding[] fixable = [.. database.Findings(cancellationToken)[text.Path].Where(found => found.Fix is not null)];
        SourceSpan span = text.SpanOf(parameters.Range);
        ReportedFinding[] here = [.. fixable.Where(found => found.Finding.Span.Start <= span.End && found.Finding.Span.End >= span.Start)];
        var actions = new List<CodeAction>();
        if (CodeActionKinds.Includes(only, CodeActionKinds.QuickFix))
        {
            actions.AddRange(database.Read(cancellationToken).WithTriedFixes(text.Path, here, cancellationToken)
                .Where(found => found.Fix is not null).Select(found => FixOf(found, text, database, workspace)));
            foreach (Rule rule in here.Select(found => found.Finding.Rule).Distinct().Where(rule => fixable.Count(found => found.Finding.Rule == rule) > 1))
                actions.Add(All($"Fix all of {rule.Id} ({rule.Name}) in this file", CodeActionKinds.QuickFix, text, rule.Id));
        }

        if (fixable.Length > 0 && CodeActionKinds.Includes(only, CodeActionKinds.FixAll))
            actions.Add(All("Fix all in this file", CodeActionKinds.FixAll, text, rule: null));
        bool canAsk = FixAll.CanAsk(workspace.Client);
        if (canAsk && CodeActionKinds.Includes(only, CodeActionKinds.FixWorkspace))
            actions.Add(All("Fix all in the workspace", CodeActionKinds.FixWorkspace, text, rule: null));
        return canAsk ? actions : [.. actions.Select(action => action.Data is { } data ? WithEdit(action, data) : action)];

        CodeAction WithEdit(CodeAction action, CodeActionData data) => action with { Edit = FixAll.Of(data, workspace, cancellationToken), Data = null };
    }

    private static CodeAction FixOf(ReportedFinding found, DocumentText text, Database database, WorkspaceState workspace) => new(
        found.Fix!.Title, CodeActionKinds.QuickFix)
    {
        Diagnostics = [FindingDiagnostics.Of(found, text, database)],
        IsPreferred = true,
        Edit = WorkspaceEdits.Of([(text, found.Fix.Edits)], workspace.Client),
    };

    private static CodeAction All(string title, string kind, DocumentText text, string? rule) => new(title, kind)
    {
        Data = new CodeActionData(text.Uri, text.Version, rule, IsWorkspace: kind == CodeActionKinds.FixWorkspace),
    };
}
