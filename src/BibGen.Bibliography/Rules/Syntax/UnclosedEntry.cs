using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Syntax;

/// <summary>An entry that never closes.</summary>
internal sealed class UnclosedEntry() : SyntaxRule("BIB0012", SyntaxErrorKind.UnclosedEntry, Severity.Error,
    "An entry that never closes",
    "The entry does not close; a '{0}' is missing")
{
    /// <inheritdoc/>
    public override bool HasFix => true;

    /// <inheritdoc/>
    public override Finding Find(string text, SyntaxError error) => new(this, error.Span, error.Key, error.Argument ?? "")
    {
        Fix = error.InsertAt is { } at ? new Fix("Close the entry", [new TextEdit(new SourceSpan(at, 0), Closing(text, error, at))]) : null,
    };

    /// <summary>In a line of its own where the entry has several lines; a comment at its end would swallow the delimiter.</summary>
    private static string Closing(string text, SyntaxError error, int at)
    {
        ReadOnlySpan<char> entry = text.AsSpan(error.Span.Start, at - error.Span.Start);
        int line = entry.IndexOfAny('\n', '\r');
        if (line < 0)
            return (entry.IndexOf('%') >= 0 ? "\n" : "") + error.Argument;
        string lineEnd = entry[line] == '\n' ? "\n" : line + 1 < entry.Length && entry[line + 1] == '\n' ? "\r\n" : "\r";
        return lineEnd + error.Argument;
    }
}
