using BibGen.Formats;
using BibGen.Formats.Bibtex;
using BibGen.Records;
using BibGen.Rules.Syntax;
using BibGen.Text;

namespace BibGen.Rules;

/// <summary>How far the consequences of a finding reach in the text of a file.</summary>
internal static class RecoveryPoints
{
    private const string MergeConflict = "BIB0044";

    /// <summary>The stretch in which a finding at <paramref name="cause"/> may have the consequences of <paramref name="row"/>.</summary>
    public static SourceSpan ReachOf(BibliographyFile file, SourceSpan cause, Consequence row)
    {
        SourceSpan reach = row.Reach switch
        {
            ConsequenceReach.Field => FieldAround(file, cause),
            ConsequenceReach.Record => FieldAt.RecordAt(file, cause.Start) is { } record ? UpTo(record.Span.Start, record.Span.End) : cause,
            ConsequenceReach.RecordAndRest => UpTo((FieldAt.RecordAt(file, cause.Start) ?? FieldAt.RecordBefore(file,
                cause.Start))?.Span.Start ?? cause.Start, NextRecord(file, cause.Start)),
            ConsequenceReach.Stretch => UpTo(cause.Start, row.Cause == MergeConflict ? EndOfConflict(file.Text, cause.End) : NextField(file.Text, cause.End,
                NextRecord(file, cause.Start))),
            _ => UpTo(0, file.Text.Length),
        };
        return row.Effects.Length > 0 ? reach : UpTo(cause.Start + 1, Math.Max(cause.Start + 1, reach.End));
    }

    /// <summary>The end of a file belongs to it: what is missing is found there.</summary>
    private static SourceSpan UpTo(int start, int end) => SourceSpan.FromBounds(start, Math.Max(start, end) + 1);

    private static SourceSpan FieldAround(BibliographyFile file, SourceSpan cause)
    {
        foreach (Field field in FieldAt.RecordAt(file, cause.Start)?.FieldArray ?? [])
        {
            if (cause.Start >= field.NameSpan.Start && cause.Start <= field.ValueSpan.End)
                return SourceSpan.FromBounds(field.NameSpan.Start, field.ValueSpan.End);
        }

        return cause;
    }

    private static int NextRecord(BibliographyFile file, int offset) => FieldAt.StartOfRecordAfter(file, offset) - 1 ?? file.Text.Length;

    /// <summary>The start of the next line that begins like a field.</summary>
    private static int NextField(string text, int from, int limit)
    {
        for (int at = from; at < limit;)
        {
            int line = text.AsSpan(at, limit - at).IndexOfAny('\n', '\r');
            if (line < 0)
                return limit;
            at += line + 1;
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
                return name - 1;
        }

        return limit;
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
