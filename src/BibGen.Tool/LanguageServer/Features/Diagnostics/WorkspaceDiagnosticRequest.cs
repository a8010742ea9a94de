using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Diagnostics;

/// <summary><c>workspace/diagnostic</c>: the findings of all files, open or not, for clients that ask for them.</summary>
internal sealed class WorkspaceDiagnosticRequest() : Request<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
    "workspace/diagnostic", ProtocolJson.Default.WorkspaceDiagnosticParams, ProtocolJson.Default.WorkspaceDiagnosticReport)
{
    /// <inheritdoc/>
    protected override WorkspaceDiagnosticReport? Answer(WorkspaceDiagnosticParams parameters, WorkspaceState workspace, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (PreviousResultId previous in parameters.PreviousResultIds ?? [])
            known[previous.Uri] = previous.Value;
        return new WorkspaceDiagnosticReport(
        [
            .. from database in workspace.Databases
               from text in database.Texts.Values
               where workspace.IsOf(text, database)
               orderby text.Path
               select Report(database, text, known.GetValueOrDefault(text.Uri), cancellationToken),
        ]);
    }

    private static WorkspaceDocumentDiagnosticReport Report(Database database, DocumentText text, string? known, CancellationToken cancellationToken)
    {
        var report = DocumentDiagnosticRequest.Report(FindingDiagnostics.Of(database, text, cancellationToken), known);
        return new WorkspaceDocumentDiagnosticReport(text.Uri, text.Version, report.Kind, report.ResultId, report.Items);
    }
}
