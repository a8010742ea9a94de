using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats;

/// <summary>
/// The records of a text that an earlier text has as well, where both begin or end alike: typing changes one record, and what was made of the others holds.
/// </summary>
internal static class UnchangedRecords
{
    /// <summary>
    /// For each record its place in the earlier file; −1 for those that are new, that have changed, or that take something from elsewhere: what such a one
    /// says may depend on what has changed.
    /// </summary>
    /// <param name="records">Its records.</param>
    /// <param name="previous">The earlier file.</param>
    /// <param name="change">What has changed since.</param>
    public static int[] Places(IReadOnlyList<Record> records, BibliographyFile previous, ChangedStretch change)
    {
        int later = records.Count - previous.Records.Count;
        int[] places = new int[records.Count];
        for (int i = 0; i < places.Length; i++)
        {
            // What stands right behind a record belongs to its surroundings.
            SourceSpan span = records[i].Span;
            bool isBefore = span.End < change.Start;
            int place = isBefore ? i : i - later;
            bool isSame = (isBefore || span.Start > change.NewEnd) && place >= 0 && place < previous.Records.Count
                && IsSame(records[i], previous.Records[place], isBefore ? 0 : change.Shift);
            places[i] = isSame ? place : -1;
        }

        return places;
    }

    private static bool IsSame(Record record, Record previous, int shift)
    {
        if (record.Span.Start != previous.Span.Start + shift || record.Span.Length != previous.Span.Length || record.InheritedFields.Count > 0)
            return false;
        Field[] fields = record.FieldArray;
        Field[] others = previous.FieldArray;
        if (fields.Length != others.Length || previous.InheritedFields.Count > 0)
            return false;
        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i].NameSpan.Start != others[i].NameSpan.Start + shift || fields[i].ValueSpan.Start != others[i].ValueSpan.Start + shift)
                return false;
        }

        return record.KeySpan.Start == previous.KeySpan.Start + shift && record.HasSameContent(previous);
    }
}
