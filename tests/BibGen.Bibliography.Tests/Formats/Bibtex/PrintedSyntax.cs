using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Tests.Formats.Bibtex;

/// <summary>A syntax tree and its errors in a line, as the tables of the tests of the parser have them.</summary>
internal static class PrintedSyntax
{
    /// <summary>
    /// The blocks, <c>Entry 0-17 @misc &lt;key&gt; name={value}</c>: macros are <c>$jan</c>, broken numbers <c>?2a</c>, words without delimiters <c>‹A b›</c>,
    /// and values that were cut end in <c>…</c>.
    /// </summary>
    public static string Blocks(BibtexSyntaxTree tree) => string.Join(" | ", Enumerable.Range(0, tree.BlockCount).Select(i => Block(tree.Text, tree.Block(i))));

    /// <summary>The errors with their places, keys, arguments and edits, but for what readers make of a place, which is a sentence.</summary>
    public static string Errors(IEnumerable<SyntaxError> errors) => string.Join(" | ", errors.Select(error =>
        $"{error.Kind} {error.Span.Start}-{error.Span.End} {error.Key}"
        + (error.Kind == BibtexErrors.ReadersDisagree || error.Argument is null ? "" : $" '{error.Argument}'")
        + string.Concat(error.Edits.Select(Edit))));

    private static string Edit(TextEdit edit) => $" [{edit.Span.Start}-{edit.Span.End} → {edit.NewText}]";

    private static string Block(string text, BlockSyntax block)
    {
        string type = block.Kind == BlockKind.FreeText ? "" : " @" + block.TypeSpan.TextIn(text);
        string key = block.KeySpan.Length == 0 ? "" : $" <{block.KeySpan.TextIn(text)}>";
        return $"{block.Kind} {block.Span.Start}-{block.Span.End}{type}{key}"
            + string.Concat(Enumerable.Range(0, block.FieldCount).Select(i => " " + Field(text, block.Field(i))));
    }

    private static string Field(string text, FieldSyntax field) =>
        field.NameSpan.TextIn(text) + "=" + string.Join("#", Enumerable.Range(0, field.PartCount).Select(i => Part(text, field.Part(i))));

    private static string Part(string text, ValuePart part)
    {
        string written = part.Span.TextIn(text);
        return part.Kind switch
        {
            ValuePartKind.Macro => "$" + written,
            ValuePartKind.BareWord => "?" + written,
            ValuePartKind.Undelimited => $"‹{written}›",
            ValuePartKind.Number => written,
            _ => part.ContentSpan.End < part.Span.End ? written : written + "…",
        };
    }
}
