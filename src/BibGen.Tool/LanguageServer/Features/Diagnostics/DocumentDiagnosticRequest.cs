using System.Text.Json;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Server;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Diagnostics;

/// <summary><c>textDocument/diagnostic</c>: the findings of a document, for clients that ask for them.</summary>
internal sealed class DocumentDiagnosticRequest() : Request<DocumentDiagnosticParams, DocumentDiagnosticReport>(
    "textDocument/diagnostic", ProtocolJson.Default.DocumentDiagnosticParams, ProtocolJson.Default.DocumentDiagnosticReport)
{
    /// <inheritdoc/>
    public override void Announce(ServerCapabilities server, ClientCapabilities client) =>
        server.DiagnosticProvider = new DiagnosticOptions(FindingDiagnostics.Source, InterFileDependencies: true, WorkspaceDiagnostics: true);

    /// <inheritdoc/>
    protected override DocumentDiagnosticReport? Answer(DocumentDiagnosticParams parameters, WorkspaceState workspace, CancellationToken cancellationToken)
    {
        if (workspace.Find(parameters.TextDocument.Uri) is not var (database, text))
            return Report([], parameters.PreviousResultId);
        if (workspace.Client.Workspace?.Diagnostics?.RefreshSupport == true && FirstFindings.Of(database, text, cancellationToken) is { } first)
        {
            database.IsAwaited = true;
            return Report(first, parameters.PreviousResultId);
        }

        return Report(FindingDiagnostics.Of(database, text, cancellationToken), parameters.PreviousResultId);
    }

    /// <summary>A report of findings, without them where the client has them already.</summary>
    public static DocumentDiagnosticReport Report(IReadOnlyList<Diagnostic> items, string? previousResultId)
    {
        string id = ResultIdOf(items);
        return id == previousResultId
            ? new DocumentDiagnosticReport(DocumentDiagnosticReport.Unchanged, id, Items: null)
            : new DocumentDiagnosticReport(DocumentDiagnosticReport.Full, id, items);
    }

    /// <summary>The same for the same findings.</summary>
    private static string ResultIdOf(IReadOnlyList<Diagnostic> items)
    {
        using var written = new MessageBuffer();
        using (var json = new Utf8JsonWriter(written))
            JsonSerializer.Serialize(json, items, ProtocolJson.Default.IReadOnlyListDiagnostic);
        return Convert.ToHexString(written.Hash().AsSpan(0, 16));
    }
}
