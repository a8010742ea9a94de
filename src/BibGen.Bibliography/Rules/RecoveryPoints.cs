using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Rules.Syntax;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>How far the consequences of findings reach in the text of a file.</summary>
/// <param name="file">The file.</param>
internal sealed class RecoveryPoints(BibliographyFile file)
{
    private const string MergeConflict = "BIB0044";

    /// <summary>Where the last search for a field began, ended and looked no further: many findings may come before the same field.</summary>
    private (int From, int LastLine, int Found, int Limit) _search = (0, -1, 0, -1);

    /// <summary>The stretch in which a finding at <paramref name="cause"/> may have the consequences of <paramref name="row"/>.</summary>
    public SourceSpan ReachOf(SourceSpan cause, Consequence row)
    {
        SourceSpan reach = row.Reach switch
        {
            ConsequenceReach.Field => FieldAround(cause),
            ConsequenceReach.Record => FieldAt.RecordAt(file, cause.Start) is { } record ? UpTo(record.Span.Start, record.Span.End) : cause,
            ConsequenceReach.RecordAndRest => UpTo(
                (FieldAt.RecordAt(file, cause.Start) ?? FieldAt.RecordBefore(file, cause.Start))?.Span.Start ?? cause.Start, NextRecord(cause.Start)),
            ConsequenceReach.Stretch => UpTo(cause.Start, row.Cause == MergeConflict
                ? EndOfConflict(file.Text, cause.End)
                : NextField(cause.End, NextRecord(cause.Start))),
            _ => UpTo(0, file.Text.Length),
        };
        return row.Effects.Length > 0 ? reach : UpTo(cause.Start + 1, Math.Max(cause.Start + 1, reach.End));
    }

    /// <summary>The end of a file belongs to it: what is missing is found there.</summary>
    private static SourceSpan UpTo(int start, int end) => SourceSpan.FromBounds(start, Math.Max(start, end) + 1);

    private SourceSpan FieldAround(SourceSpan cause)
    {
        foreach (Field field in FieldAt.RecordAt(file, cause.Start)?.FieldArray ?? [])
        {
            if (cause.Start >= field.NameSpan.Start && cause.Start <= field.ValueSpan.End)
                return SourceSpan.FromBounds(field.NameSpan.Start, field.ValueSpan.End);
        }

        return cause;
    }

    private int NextRecord(int offset) => FieldAt.StartOfRecordAfter(file, offset) - 1 ?? file.Text.Length;

    /// <summary>The start of the next line that begins like a field.</summary>
    private int NextField(int from, int limit)
    {
        if (limit != _search.Limit || from < _search.From || from > _search.LastLine)
            _search = SearchField(file.Text, from, limit);
        return _search.Found;
    }

    private static (int From, int LastLine, int Found, int Limit) SearchField(string text, int from, int limit)
    {
        for (int at = from; at < limit;)
        {
            int line = text.AsSpan(at, limit - at).IndexOfAny('\n', '\r');
            if (line < 0)
                break;
            int lastLine = at + line;
            at = lastLine + 1;
            int name = at;
            while (name < limit && BibtexCharacters.IsWhiteSpace(text[name]))
                name++;
            int end = name;
            while (end < limit && BibtexCharacters.IsName(text[end]))
                end++;
            int equals = end;
            while (equals < limit && BibtexCharacters.IsWhiteSpace(text[equals]))
                equals++;
            if (end > name && equals < limit && text[equals] == '=')
                return (from, lastLine, name - 1, limit);
            at = name; // Empty lines are passed over once.
        }

        return (from, limit, limit, limit);
    }

    private static int EndOfConflict(string text, int from)
    {
        int end = text.IndexOf(">>>>>>>", from, StringComparison.Ordinal);
        if (end < 0)
            return text.Length;
        int line = text.IndexOf('\n', end);
        return line < 0 ? text.Length : line;
    }
}
