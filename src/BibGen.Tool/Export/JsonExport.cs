using System.Text.Encodings.Web;
using System.Text.Json;
using BibGen.Formats;
using BibGen.Model;
using BibGen.Naming;
using BibGen.Records;
using BibGen.Rules;
using BibGen.Rules.Suppression;
using BibGen.Text;

namespace BibGen.Tool.Export;

/// <summary>Writes files as one JSON array, an object a file. What a work does not have is left out. docs/export.md describes the format.</summary>
internal sealed class JsonExport : IDisposable
{
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins the array.</summary>
    public JsonExport(Stream output)
    {
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartArray();
    }

    /// <summary>Ends the array.</summary>
    public void Dispose()
    {
        _json.WriteEndArray();
        _json.Dispose();
    }

    /// <summary>Appends <paramref name="file"/>, without the findings that <paramref name="suppressions"/>, the file beside it, accepts.</summary>
    public void Write(BibliographyFile file, SuppressionFile? suppressions)
    {
        string className = NamePolicy.ClassNameOf(file.Path);
        IReadOnlyList<string?> names = NamePolicy.NamesFor([.. file.Works.Select(work => work.Key)], className);

        _json.WriteStartObject();
        _json.WriteString("file", file.Path);
        _json.WriteString("format", file.Format.Id);
        _json.WriteStartArray("entries");
        for (int i = 0; i < file.Works.Count; i++)
            WriteEntry(file, file.Works[i], names[i]);
        _json.WriteEndArray();
        WriteFindings(file, className, suppressions);
        _json.WriteEndObject();
        _json.Flush();
    }

    private void WriteEntry(BibliographyFile file, Work work, string? name)
    {
        Record record = work.Record;
        _json.WriteStartObject();
        _json.WriteString("key", work.Key);
        if (name is not null)
            _json.WriteString("name", name);
        _json.WriteString("type", record.Type);
        _json.WriteNumber("line", file.Lines.PositionOf(record.Span.Start).Line);
        _json.WriteStartArray("fields");
        foreach (Field field in record.Fields)
        {
            _json.WriteStartObject();
            _json.WriteString("name", field.Name);
            _json.WriteString("value", field.Written);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartObject("work");
        WorkJson.Write(_json, work);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>What the analyzer reports in a project without settings.</summary>
    private void WriteFindings(BibliographyFile file, string className, SuppressionFile? suppressions)
    {
        var context = new RuleContext { IsWanted = static rule => rule.IsEnabledByDefault, SuppressionFiles = suppressions is null ? [] : [suppressions] };
        Checker.Check(file, context);
        Checker.CheckClass(className, [file], context);
        Checker.CheckProject([file], context);

        _json.WriteStartArray("findings");
        foreach (Finding finding in context.Findings.Select(found => found.Finding).OrderBy(finding => finding.Span.Start))
        {
            TextPosition start = file.Lines.PositionOf(finding.Span.Start);
            TextPosition end = file.Lines.PositionOf(finding.Span.End);
            _json.WriteStartObject();
            _json.WriteString("id", finding.Rule.Id);
            _json.WriteString("name", finding.Rule.Name);
            _json.WriteString("severity", (finding.Severity ?? finding.Rule.DefaultSeverity).ToString().ToLowerInvariant());
            _json.WriteNumber("line", start.Line);
            _json.WriteNumber("column", start.Column);
            _json.WriteNumber("endLine", end.Line);
            _json.WriteNumber("endColumn", end.Column);
            if (finding.Key is not null)
                _json.WriteString("key", finding.Key);
            _json.WriteString("message", finding.Message);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
