using BibGen.Projects;
using BibGen.Text;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Reports;

/// <summary>
/// The form that MSBuild and editors find errors by
/// (<see href="https://learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks"/>).
/// </summary>
internal sealed class MSBuildReport(Terminal terminal) : FindingReport
{
    /// <inheritdoc/>
    public override void Write(CheckedFile file)
    {
        foreach (ReportedFinding found in file.Findings)
        {
            (TextPosition start, TextPosition end) = found.File.Lines.PositionsOf(found.Finding.Span);
            string place = $"{file.Path}({start.Line},{start.Column},{end.Line},{end.Column})";
            terminal.Output.WriteLine($"{place}: {found.Severity.Word()} {found.Finding.Rule.Id}: {PlainText.OneLine(found.Finding.Message)}");
        }
    }
}
