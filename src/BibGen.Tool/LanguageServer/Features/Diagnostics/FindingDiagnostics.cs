using BibGen.Projects;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Diagnostics;

/// <summary>Findings as clients show them.</summary>
internal static class FindingDiagnostics
{
    /// <summary>What clients name as the origin of our diagnostics.</summary>
    public const string Source = "bibgen";

    private static readonly DiagnosticTag[] FadedTags = [DiagnosticTag.Unnecessary];

    /// <summary>The findings in the file of a database, in the order of their places.</summary>
    public static IReadOnlyList<Diagnostic> Of(Database database, DocumentText text, CancellationToken cancellationToken) =>
        [.. database.Findings(cancellationToken)[text.Path].Select(found => Of(found, text, database))];

    /// <summary>A finding in a text.</summary>
    public static Diagnostic Of(ReportedFinding found, DocumentText text, Database database) =>
        new(
            text.RangeOf(found.Finding.Span),
            SeverityOf(found.Severity),
            found.Finding.Rule.Id,
            new CodeDescription(found.Finding.Rule.HelpLink),
            Source,
            found.Finding.Message)
        {
            Tags = found.Finding.Rule.FindsUnnecessary ? FadedTags : null,
            RelatedInformation = found.Finding.Other is { } other && database.Texts.GetValueOrDefault(other.Path) is { } there
                ? [new DiagnosticRelatedInformation(new Location(there.Uri, there.RangeOf(other.Span)), "the other place")]
                : null,
        };

    private static DiagnosticSeverity SeverityOf(ConfiguredSeverity severity) => severity switch
    {
        ConfiguredSeverity.Error => DiagnosticSeverity.Error,
        ConfiguredSeverity.Warning => DiagnosticSeverity.Warning,
        ConfiguredSeverity.Info => DiagnosticSeverity.Information,
        _ => DiagnosticSeverity.Hint,
    };
}
