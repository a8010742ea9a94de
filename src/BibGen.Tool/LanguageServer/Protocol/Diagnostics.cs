using System.Text.Json.Serialization;

namespace BibGen.Tool.LanguageServer.Protocol;

/// <summary>A finding in a document.</summary>
internal sealed record Diagnostic(TextRange Range, DiagnosticSeverity Severity, string Code, CodeDescription CodeDescription, string Source, string Message)
{
    public IReadOnlyList<DiagnosticTag>? Tags { get; init; }

    public IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation { get; init; }

    /// <summary>Whether a client that has this one need not be told of <paramref name="other"/>.</summary>
    public bool IsSame(Diagnostic other) => this == other with { RelatedInformation = RelatedInformation }
        && (RelatedInformation ?? []).SequenceEqual(other.RelatedInformation ?? []);
}

/// <summary>How much a finding matters.</summary>
internal enum DiagnosticSeverity
{
    Error = 1,
    Warning = 2,
    Information = 3,
    Hint = 4,
}

/// <summary>How a finding is shown beside its severity.</summary>
internal enum DiagnosticTag
{
    /// <summary>Faded: it does nothing.</summary>
    Unnecessary = 1,

    /// <summary>Struck out.</summary>
    Deprecated = 2,
}

/// <summary>Where a code is explained.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Another place that a finding is about.</summary>
internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

/// <summary>All findings of a document, pushed by the server.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Asks for the findings of a document.</summary>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId);

/// <summary>The findings of a document; without items when they are those of the result that the client has.</summary>
internal sealed record DocumentDiagnosticReport(string Kind, string ResultId, IReadOnlyList<Diagnostic>? Items)
{
    public const string Full = "full";
    public const string Unchanged = "unchanged";
}

/// <summary>Asks for the findings of all documents.</summary>
internal sealed record WorkspaceDiagnosticParams(IReadOnlyList<PreviousResultId>? PreviousResultIds);

/// <summary>The result that the client has of a document.</summary>
internal sealed record PreviousResultId(string Uri, string Value);

/// <summary>The findings of all documents.</summary>
internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<WorkspaceDocumentDiagnosticReport> Items);

/// <summary>The findings of one of them; without items when they are those of the result that the client has.</summary>
internal sealed record WorkspaceDocumentDiagnosticReport(string Uri, int? Version, string Kind, string ResultId, IReadOnlyList<Diagnostic>? Items)
{
    /// <summary>The version is always there: null for what is not open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Version { get; } = Version;
}
