using BibGen.Records;

namespace BibGen.Formats;

/// <summary>
/// Reading a text of which an earlier version is known, in a format whose records stand one after the other: only what somebody has typed in. The fields of the
/// other records are read when somebody asks for them.
/// </summary>
/// <remarks>Records know it, and so it knows none: those of all earlier texts would be kept alive.</remarks>
/// <param name="text">The text.</param>
internal abstract class RecordsAfterEdit(string text) : FieldSource
{
    /// <summary>The text.</summary>
    protected string Text => text;

    /// <summary>
    /// The records of the text; null when the change makes other keys, which all records of a text have part in, or another number of records.
    /// </summary>
    /// <param name="before">The records of the earlier text.</param>
    /// <param name="first">The first of them that was read again.</param>
    /// <param name="end">The first behind those.</param>
    /// <param name="read">What was read in their places, under their keys.</param>
    /// <param name="shift">How much further stands what follows.</param>
    /// <param name="format">The format.</param>
    protected RecordSet? With(RecordSet before, int first, int end, IReadOnlyList<Record> read, int shift, BibliographyFormat format)
    {
        if (first + read.Count != end)
            return null;
        var records = new Record[before.Records.Count];
        int[] places = new int[records.Length];
        for (int i = 0; i < records.Length; i++)
        {
            bool isRead = i >= first && i < end;
            Record old = before.Records[i];
            if (isRead && !HasSameKey(old, read[i - first], format))
                return null;
            int further = i < first ? 0 : shift;
            places[i] = isRead ? -1 : i;
            records[i] = isRead ? read[i - first] : new Record(old, further, this, old.Span.Start + further);
        }

        return new RecordSet(records, [])
        {
            Unchanged = places,
            Names = new(before.Names.Concat(read.SelectMany(static record => record.Fields).Select(static field => field.Name)), StringComparer.Ordinal),
        };
    }

    /// <summary>The last record that begins at <paramref name="offset"/> or before; −1 when there is none.</summary>
    protected static int LastUpTo(IReadOnlyList<Record> records, int offset)
    {
        int low = 0;
        int high = records.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (records[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    private static bool HasSameKey(Record old, Record now, BibliographyFormat format) => old.Key == now.Key && old.IsKeyGenerated == now.IsKeyGenerated
        && (!old.IsKeyGenerated || GeneratedKeys.AreSame(format.KeySourceOf(old), format.KeySourceOf(now), isShared: old.Key != old.KeyIfAlone));
}
