using System.Text.Encodings.Web;
using System.Text.Json;
using BibGen.Tool.CommandLine;

namespace BibGen.Tool.Reports;

/// <summary>JSON on the output of a terminal, for people to look at as well: indented, with letters beyond ASCII as they are.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>A writer on the output of <paramref name="terminal"/>.</summary>
    public static Utf8JsonWriter Open(Terminal terminal) => new(terminal.Output.BaseStream, Options);
}
