using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>The safe repairs of syntax errors: of an error in a text, or null where only a person can tell what is meant.</summary>
internal static class SyntaxFixes
{
    /// <summary>
    /// Writes the closing delimiter: on a line of its own where the entry has several lines, or where a comment at its end would swallow it.
    /// </summary>
    public static Fix? CloseEntry(string text, SyntaxError error)
    {
        if (error.InsertAt is not { } at)
            return null;
        ReadOnlySpan<char> entry = text.AsSpan(error.Span.Start, at - error.Span.Start);
        int line = entry.IndexOfAny('\n', '\r');
        string lineEnd = line < 0 ? entry.IndexOf('%') >= 0 ? "\n" : ""
            : entry[line] == '\n' ? "\n"
            : line + 1 < entry.Length && entry[line + 1] == '\n' ? "\r\n" : "\r";
        return new Fix("Close the entry", [new TextEdit(new SourceSpan(at, 0), lineEnd + error.Argument)]);
    }

    /// <summary>Inserts the comma where the span is empty: the place between two fields. Words that stand there are no field.</summary>
    public static Fix? InsertComma(string text, SyntaxError error) =>
        error.Span.Length == 0 ? new Fix("Insert the comma", [new TextEdit(error.Span, ",")]) : null;

    /// <summary>Writes the delimiter that matches the opening one.</summary>
    public static Fix? WriteDelimiter(string text, SyntaxError error) =>
        error.Argument is { } right ? new Fix($"Write '{right}'", [new TextEdit(error.Span, right)]) : null;

    /// <summary>Makes the changes that the reader gives with an error, where it gives any.</summary>
    public static Func<string, SyntaxError, Fix?> Apply(string title) => (_, error) => error.Edits.Count > 0 ? new Fix(title, error.Edits) : null;
}
