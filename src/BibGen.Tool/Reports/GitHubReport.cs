using BibGen.Projects;
using BibGen.Text;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Reports;

/// <summary>
/// Workflow commands of GitHub Actions, which show findings beside the change
/// (<see href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands"/>).
/// </summary>
internal sealed class GitHubReport(Terminal terminal) : FindingReport
{
    /// <inheritdoc/>
    public override void Write(CheckedFile file)
    {
        foreach (ReportedFinding found in file.Findings.Where(found => found.Severity != ConfiguredSeverity.Hidden))
        {
            (TextPosition start, TextPosition end) = found.File.Lines.PositionsOf(found.Finding.Span);
            string command = found.Severity switch { ConfiguredSeverity.Error => "error", ConfiguredSeverity.Warning => "warning", _ => "notice" };
            string columns = start.Line == end.Line ? $",col={start.Column},endColumn={end.Column}" : ""; // Columns of several lines are not understood.
            string title = $"{found.Finding.Rule.Id} {found.Finding.Rule.Name}";
            terminal.Output.WriteLine(
                $"::{command} file={Property(file.Path)},line={start.Line},endLine={end.Line}{columns},title={Property(title)}::{Data(found.Finding.Message)}");
        }
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
