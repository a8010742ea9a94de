using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats;

/// <summary>The same where each record says itself where it ends: what is typed inside one changes no other.</summary>
/// <param name="text">The text.</param>
internal abstract class ClosedRecordAfterEdit(string text) : RecordsAfterEdit(text)
{
    /// <inheritdoc/>
    public override Field[] Read(int place) => ReadAt(place, old: null)!.FieldArray;

    /// <summary>
    /// The records of the text; null when they have to be read from its beginning: there was or is something wrong, the change is not inside a record, or it
    /// makes other keys.
    /// </summary>
    /// <param name="before">The records of the earlier text.</param>
    /// <param name="change">What tells the texts apart.</param>
    /// <param name="format">The format.</param>
    public RecordSet? Read(RecordSet before, ChangedStretch change, BibliographyFormat format)
    {
        int place = LastUpTo(before.Records, change.Start);
        if (before.Errors.Count > 0 || place < 0)
            return null;
        Record old = before.Records[place];
        if (change.Start <= old.Span.Start || change.End >= old.Span.End)
            return null;
        return ReadAt(old.Span.Start, old) is { } read && read.Span.End == old.Span.End + change.Shift
            ? With(before, place, place + 1, [read], change.Shift, format)
            : null;
    }

    /// <summary>The record that begins at a place; null when something in it is wrong.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="old">The record that stood there, whose key it gets if it has none itself; null when nobody asks for the key.</param>
    protected abstract Record? ReadAt(int start, Record? old);
}
