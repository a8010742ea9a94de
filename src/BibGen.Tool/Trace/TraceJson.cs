using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BibGen.Tool.Trace;

/// <summary>The report for programs: <c>works</c> with <c>citedBy</c>, and <c>citations</c>.</summary>
internal static class TraceJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The report.</summary>
    public static string Write(TraceResult trace)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("works");
            foreach (TracedWork work in trace.Works)
                Write(json, work, trace.ByWork[work.TypeName]);
            json.WriteEndArray();
            json.WriteStartArray("citations");
            foreach (TracedCitation citation in trace.Citations)
            {
                json.WriteStartObject();
                json.WriteString("member", citation.Member);
                json.WriteString("work", citation.WorkType);
                Text(json, "locator", citation.Locator);
                Text(json, "note", citation.Note);
                json.WriteString("by", citation.IsDocumentation ? "documentation" : "attribute");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, TracedWork work, IEnumerable<TracedCitation> citations)
    {
        json.WriteStartObject();
        json.WriteString("key", work.Key);
        json.WriteString("type", work.TypeName);
        json.WriteString("reference", work.Reference);
        if (work.Year is { } year)
            json.WriteNumber("year", year);
        Text(json, "doi", work.Doi);
        if (work.IsRetracted)
            json.WriteBoolean("retracted", true);
        json.WriteStartArray("citedBy");
        foreach (string member in citations.Select(citation => citation.Member).Distinct(StringComparer.Ordinal))
            json.WriteStringValue(member);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
