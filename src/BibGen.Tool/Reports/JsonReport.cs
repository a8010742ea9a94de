using System.Text.Json;
using BibGen.Projects;
using BibGen.Rules;
using BibGen.Text;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Reports;

/// <summary>For other programs: an object with <c>files</c>, each with its <c>findings</c>, and a <c>summary</c>. docs/cli.md describes it.</summary>
internal sealed class JsonReport : FindingReport
{
    private readonly Utf8JsonWriter _json;

    /// <summary>A report on the output of <paramref name="terminal"/>.</summary>
    public JsonReport(Terminal terminal) => _json = JsonOutput.Open(terminal);

    /// <inheritdoc/>
    public override void Begin()
    {
        _json.WriteStartObject();
        _json.WriteStartArray("files");
    }

    /// <inheritdoc/>
    public override void Write(CheckedFile file)
    {
        _json.WriteStartObject();
        _json.WriteString("file", file.Path);
        _json.WriteNumber("works", file.WorkCount);
        _json.WriteStartArray("findings");
        foreach (ReportedFinding found in file.Findings)
            Write(found);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public override void End(CheckSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("errors", summary.CountOf(ConfiguredSeverity.Error));
        _json.WriteNumber("warnings", summary.CountOf(ConfiguredSeverity.Warning));
        _json.WriteNumber("infos", summary.CountOf(ConfiguredSeverity.Info));
        _json.WriteStartArray("failures");
        foreach (string failure in summary.Failures)
            _json.WriteStringValue(failure);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    protected override void Close() => _json.Dispose();

    private void Write(ReportedFinding found)
    {
        Finding finding = found.Finding;
        _json.WriteStartObject();
        _json.WriteString("id", finding.Rule.Id);
        _json.WriteString("name", finding.Rule.Name);
        _json.WriteString("severity", found.Severity == ConfiguredSeverity.Hidden ? "hidden" : found.Severity.Word());
        WritePlace(found, finding.Span);
        if (finding.Key is not null)
            _json.WriteString("key", finding.Key);
        _json.WriteString("message", finding.Message);
        _json.WriteString("help", finding.Rule.HelpLink);
        if (found.Fix is { } fix)
        {
            _json.WriteStartObject("fix");
            _json.WriteString("title", fix.Title);
            _json.WriteStartArray("edits");
            foreach (TextEdit edit in fix.Edits)
            {
                _json.WriteStartObject();
                WritePlace(found, edit.Span);
                _json.WriteString("newText", edit.NewText);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WritePlace(ReportedFinding found, SourceSpan span)
    {
        (TextPosition start, TextPosition end) = found.File.Lines.PositionsOf(span);
        _json.WriteNumber("line", start.Line);
        _json.WriteNumber("column", start.Column);
        _json.WriteNumber("endLine", end.Line);
        _json.WriteNumber("endColumn", end.Column);
    }
}
