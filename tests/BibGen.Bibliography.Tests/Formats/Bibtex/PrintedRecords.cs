using BibGen.Records;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>Records in a line each: <c>key: name=value|name=value &lt; inherited=value</c>, and what is wrong with them.</summary>
internal static class PrintedRecords
{
    /// <summary>The records.</summary>
    public static string Of(RecordSet set) => string.Join(" / ", set.Records.Select(record =>
        $"{record.Key}: {Fields(record.Fields)}" + (record.InheritedFields.Count == 0 ? "" : " < " + Fields(record.InheritedFields))));

    /// <summary>The errors by the text that is wrong.</summary>
    public static string Errors(RecordSet set, string text) =>
        string.Join(" / ", set.Errors.Select(error => $"{error.Kind} {error.Span.TextIn(text)} {error.Key} '{error.Argument}'"));

    private static string Fields(IReadOnlyList<Field> fields) => string.Join('|', fields.Select(field => $"{field.Name}={field.Value}"));
}
