using BibGen.Projects;
using BibGen.Rules;
using BibGen.Tool.LanguageServer.Protocol;
using BibGen.Tool.LanguageServer.Workspace;

namespace BibGen.Tool.LanguageServer.Features.Diagnostics;

/// <summary>
/// What is shown of a long text while it is read for the first time, which takes seconds: findings in its beginning, and of these only those about one record,
/// which hold whatever stands below.
/// </summary>
internal static class FirstFindings
{
    /// <summary>A text that takes longer than somebody waits.</summary>
    internal const int LongText = 8_000_000;

    private const int Beginning = 400_000;

    /// <summary>Whether nobody could wait for all findings in a text.</summary>
    public static bool AreWorthwhile(Database database, DocumentText text) => text.Text.Length >= LongText && database.TakesLong;

    /// <summary>The findings; null when all of them are known, or soon will be.</summary>
    public static IReadOnlyList<Diagnostic>? Of(Database database, DocumentText text, CancellationToken cancellationToken)
    {
        if (!AreWorthwhile(database, text))
            return null;
        int end = text.Text.LastIndexOf('\n', Beginning) + 1;
        DocumentText beginning = text with { Text = text.Text[..(end > 0 ? end : Beginning)] };
        ProjectFile file = database.ReadAlone(beginning, out ILookup<string, ReportedFinding> findings, cancellationToken);
        if (file.Content.Bibliography?.Records is not [.., var last])
            return [];
        return
        [
            .. findings[file.Path]
                .Where(found => found.Finding.Rule is ValueRule or FieldRule or WorkRule && found.Finding.Other is null)
                .Where(found => found.Finding.Span.End <= last.Span.Start)
                .Select(found => FindingDiagnostics.Of(found, beginning, database)),
        ];
    }
}
