using System.Text.Encodings.Web;
using System.Text.Json;
using BibGen.Formats;
using BibGen.Model;
using BibGen.Naming;
using BibGen.Projects;
using BibGen.Records;
using BibGen.Rules;
using BibGen.Text;
using BibGen.Tool.CommandLine;
using BibGen.Tool.Reports;

namespace BibGen.Tool.Export;

/// <summary>Writes files as one JSON array, an object a file. What a work does not have is left out. docs/export.md describes the format.</summary>
internal sealed class JsonExport : IDisposable
{
    private readonly Utf8JsonWriter _json;

    private readonly Terminal _terminal;

    /// <summary>Begins the array on the output of <paramref name="terminal"/>.</summary>
    public JsonExport(Terminal terminal)
    {
        _terminal = terminal;
        _json = new Utf8JsonWriter(terminal.Output.BaseStream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartArray();
    }

    /// <summary>Ends the array.</summary>
    public void Dispose()
    {
        _json.WriteEndArray();
        _json.Dispose();
    }

    /// <summary>Appends the bibliographies at these full paths, with the findings that a build reports. Of the works those that are wanted.</summary>
    public void Write(BibliographyProject project, IReadOnlyList<string> paths, Predicate<Work> isWanted, CancellationToken cancellationToken)
    {
        ILookup<string, ReportedFinding> findings = project.Findings(cancellationToken).ToLookup(found => found.File.Path, StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (project.Find(path) is not { File: { } file } linked)
                continue;
            IReadOnlyList<string?> names = NamePolicy.NamesFor([.. file.Works.Select(work => work.Key)], linked.Options.ClassName);
            _json.WriteStartObject();
            _json.WriteString("file", _terminal.Shorten(file.Path));
            _json.WriteString("format", file.Format.Id);
            _json.WriteStartArray("entries");
            for (int i = 0; i < file.Works.Count; i++)
            {
                if (isWanted(file.Works[i]))
                    WriteEntry(file, file.Works[i], names[i]);
            }

            _json.WriteEndArray();
            WriteFindings(file, findings[path]);
            _json.WriteEndObject();
            _json.Flush();
        }
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
            _json.WriteString("value", field.Unresolved);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartObject("work");
        WorkJson.Write(_json, work);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteFindings(BibliographyFile file, IEnumerable<ReportedFinding> findings)
    {
        _json.WriteStartArray("findings");
        foreach (ReportedFinding found in findings)
        {
            Finding finding = found.Finding;
            TextPosition start = file.Lines.PositionOf(finding.Span.Start);
            TextPosition end = file.Lines.PositionOf(finding.Span.End);
            _json.WriteStartObject();
            _json.WriteString("id", finding.Rule.Id);
            _json.WriteString("name", finding.Rule.Name);
            _json.WriteString("severity", found.Severity.Word());
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
