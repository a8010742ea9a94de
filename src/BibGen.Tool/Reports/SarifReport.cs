using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BibGen.Projects;
using BibGen.Records;
using BibGen.Rules;
using BibGen.Text;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Reports;

/// <summary>SARIF 2.1.0, which code hosts show beside a change (<see href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/>).</summary>
internal sealed class SarifReport : FindingReport
{
    private static readonly Dictionary<string, int> RuleIndex =
        RuleCatalogue.All.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    private readonly Utf8JsonWriter _json;
    private readonly string _folder;

    /// <summary>A report on the output of <paramref name="terminal"/>.</summary>
    public SarifReport(Terminal terminal)
    {
        _json = JsonOutput.Open(terminal);
        _folder = terminal.Folder;
    }

    /// <inheritdoc/>
    public override void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteDriver();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartObject("originalUriBaseIds");
        _json.WriteStartObject("SRCROOT");
        _json.WriteString("uri", new Uri(_folder.TrimEnd('/', '\\') + "/").AbsoluteUri);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public override void Write(CheckedFile file)
    {
        foreach (ReportedFinding found in file.Findings.Where(found => found.Severity != ConfiguredSeverity.Hidden))
            Write(file.Path, found);
        _json.Flush();
    }

    /// <inheritdoc/>
    public override void End(CheckSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", summary.Failures.Count == 0);
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (string failure in summary.Failures)
        {
            _json.WriteStartObject();
            _json.WriteString("level", "error");
            WriteText("message", failure);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    protected override void Close() => _json.Dispose();

    private void WriteDriver()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "bibgen");
        _json.WriteString("version", ToolVersion.Text);
        _json.WriteString("informationUri", "https://github.com/bibgen/bibgen");
        _json.WriteStartArray("rules");
        foreach (Rule rule in RuleCatalogue.All)
        {
            _json.WriteStartObject();
            _json.WriteString("id", rule.Id);
            _json.WriteString("name", rule.Name);
            WriteText("shortDescription", rule.Title);
            _json.WriteString("helpUri", rule.HelpLink);
            _json.WriteStartObject("defaultConfiguration");
            _json.WriteBoolean("enabled", rule.IsEnabledByDefault);
            _json.WriteString("level", rule.DefaultSeverity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
            _json.WriteEndObject();
            _json.WriteStartObject("properties");
            _json.WriteString("category", rule.Category);
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Write(string path, ReportedFinding found)
    {
        Finding finding = found.Finding;
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Rule.Id);
        _json.WriteNumber("ruleIndex", RuleIndex[finding.Rule.Id]);
        _json.WriteString("level", Level(found.Severity));
        WriteText("message", finding.Message);
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        WriteFile(path);
        WriteRegion("region", found, finding.Span);
        _json.WriteEndObject();
        if (finding.Key is { Length: > 0 } key)
        {
            _json.WriteStartArray("logicalLocations");
            _json.WriteStartObject();
            _json.WriteString("name", key);
            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("bibgenFinding/v1", Fingerprint(finding, found.File.Text));
        _json.WriteEndObject();
        if (found.Fix is { } fix)
            WriteFix(path, found, fix);
        _json.WriteEndObject();
    }

    private void WriteFix(string path, ReportedFinding found, Fix fix)
    {
        _json.WriteStartArray("fixes");
        _json.WriteStartObject();
        WriteText("description", fix.Title);
        _json.WriteStartArray("artifactChanges");
        _json.WriteStartObject();
        WriteFile(path);
        _json.WriteStartArray("replacements");
        foreach (TextEdit edit in fix.Edits)
        {
            _json.WriteStartObject();
            WriteRegion("deletedRegion", found, edit.Span);
            WriteText("insertedContent", edit.NewText);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteFile(string path)
    {
        bool isRelative = !Path.IsPathRooted(path);
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", isRelative ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : new Uri(path).AbsoluteUri);
        if (isRelative)
            _json.WriteString("uriBaseId", "SRCROOT");
        _json.WriteEndObject();
    }

    private void WriteRegion(string name, ReportedFinding found, SourceSpan span)
    {
        (TextPosition start, TextPosition end) = found.File.Lines.PositionsOf(span);
        _json.WriteStartObject(name);
        _json.WriteNumber("startLine", start.Line);
        _json.WriteNumber("startColumn", start.Column);
        _json.WriteNumber("endLine", end.Line);
        _json.WriteNumber("endColumn", end.Column);
        _json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    private static string Level(ConfiguredSeverity severity) => severity switch
    {
        ConfiguredSeverity.Error => "error",
        ConfiguredSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>What stays the same when entries above it come and go: the rule, the entry and the text that is wrong.</summary>
    private static string Fingerprint(Finding finding, string text)
    {
        string content = $"{finding.Rule.Id}\n{finding.Key}\n{finding.Span.TextIn(text)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16));
    }
}
