using BibGen.Formats.CslJson;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Tests.Formats.CslJson;

/// <summary>JSON that was read, and the records of its items, as the tables of tests have them.</summary>
internal static class PrintedJson
{
    /// <summary>The values: objects as <c>{name:value}</c>, strings in quotation marks, a value that is missing as <c>?</c>.</summary>
    public static string Tree(JsonTree tree) => string.Join(" ", tree.ChildrenOf(-1).Select(root => Value(tree, root)));

    /// <summary>What is no JSON: where, what is said of it, and what is to be written instead.</summary>
    public static string Errors(JsonTree tree) =>
        string.Join(" | ", tree.Errors.Select(error => $"{error.Span.Start}-{error.Span.End} {error.Message}{Edits(error.Edits)}"));

    /// <summary>Each record with the places of its type and key, and its fields with those of their names and values.</summary>
    public static string Records(RecordSet set) => string.Join(" / ", set.Records.Select(record =>
        $"{record.Key} {Place(record.KeySpan)} {record.Type} {Place(record.TypeSpan)}: "
        + string.Join("|", record.Fields.Select(field => $"{field.Name} {Place(field.NameSpan)}={field.Value} {Place(field.ValueSpan)}"))));

    /// <summary>What is wrong with the items.</summary>
    public static string Errors(RecordSet set) =>
        string.Join(" | ", set.Errors.Select(error => $"{error.Kind} {Place(error.Span)} {error.Key} '{error.Argument}'{Edits(error.Edits)}"));

    private static string Edits(IReadOnlyList<TextEdit> edits) => string.Concat(edits.Select(edit => $" [{Place(edit.Span)} → {edit.NewText}]"));

    private static string Place(SourceSpan span) => $"{span.Start}-{span.End}";

    private static string Value(JsonTree tree, int index) => tree[index].Kind switch
    {
        JsonKind.Object => "{" + string.Join(",", tree.ChildrenOf(index).Select(member => $"{tree.NameOf(member)}:{Value(tree, member)}")) + "}",
        JsonKind.Array => "[" + string.Join(",", tree.ChildrenOf(index).Select(element => Value(tree, element))) + "]",
        JsonKind.String => $"\"{tree.TextOf(index)}\"",
        JsonKind.Missing => "?",
        _ => tree.TextOf(index),
    };
}
