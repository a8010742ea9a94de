using BibGen.Records;
using BibGen.Text;

namespace BibGen.Rules.Fields;

/// <summary>Takes a field out of its entry, with its comma, and with its lines where it has them to itself.</summary>
internal static class FieldRemoval
{
    /// <summary>The edit; null where a comment stands between the value and what follows.</summary>
    public static TextEdit? Of(string text, Field field)
    {
        int start = field.NameSpan.Start;
        int end = field.ValueSpan.End;
        int comma = end;
        while (comma < text.Length && char.IsWhiteSpace(text[comma]))
            comma++;
        if (comma < text.Length && text[comma] == '%')
            return null;
        if (comma < text.Length && text[comma] == ',')
            end = comma + 1;

        int lineStart = StartOfBlanks(text, start);
        int lineEnd = EndOfBlanks(text, end);
        bool endsLine = lineEnd < text.Length && text[lineEnd] is '\r' or '\n';
        bool beginsLine = lineStart == 0 || text[lineStart - 1] is '\r' or '\n';
        if (beginsLine && endsLine)
        {
            lineEnd += text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? 2 : 1;
            return new TextEdit(SourceSpan.FromBounds(lineStart, lineEnd), "");
        }

        if (lineStart > 0 && text[lineStart - 1] == ',' && !BeginsLine(text, lineStart - 1))
        {
            // In the midst of a line its comma stays, for the field before it, whose comma goes: the last field then leaves none behind.
            int blanks = EndOfBlanks(text, field.ValueSpan.End);
            bool isBeforeComma = blanks < text.Length && text[blanks] == ',';
            return new TextEdit(SourceSpan.FromBounds(lineStart - 1, isBeforeComma ? blanks : field.ValueSpan.End), "");
        }

        return new TextEdit(beginsLine ? SourceSpan.FromBounds(start, lineEnd) : SourceSpan.FromBounds(lineStart, end), "");
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static int StartOfBlanks(string text, int at)
    {
        while (at > 0 && IsBlank(text[at - 1]))
            at--;
        return at;
    }

    private static int EndOfBlanks(string text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
            at++;
        return at;
    }

    /// <summary>Whether nothing but blanks stands before <paramref name="at"/> in its line: some write the commas there.</summary>
    private static bool BeginsLine(string text, int at)
    {
        at = StartOfBlanks(text, at);
        return at == 0 || text[at - 1] is '\r' or '\n';
    }

    /// <summary>The fix that removes <paramref name="field"/>; null where it is not safe.</summary>
    public static Fix? Fix(string text, Field field, string title) => Of(text, field) is { } edit ? new Fix(title, [edit]) : null;
}
