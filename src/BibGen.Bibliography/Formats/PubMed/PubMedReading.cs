using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.PubMed;

/// <summary>Reading on from an earlier text: the record in which somebody types, and the one in front of it, since no line says where a record ends.</summary>
internal sealed class PubMedReading : RecordsAfterEdit
{
    private PubMedReading(string text)
        : base(text)
    {
    }

    /// <summary>
    /// The records of <paramref name="text"/>; null when they have to be read from its beginning: there was or is something wrong, or the change makes another
    /// number of records, or other keys.
    /// </summary>
    public static RecordSet? Read(string text, RecordSet before, ChangedStretch change, BibliographyFormat format, CancellationToken cancellationToken)
    {
        if (before.Errors.Count > 0 || before.Records.Count == 0 || PubMedScanner.IsRis(text.AsSpan()))
            return null;
        int first = Math.Max(0, LastUpTo(before.Records, change.Start) - 1);
        return before.Records[first].Span.Start < change.Start ? new PubMedReading(text).Read(before, first, change, format, cancellationToken) : null;
    }

    /// <inheritdoc/>
    public override Field[] Read(int place) => Scan(place, static _ => true, [], CancellationToken.None)[0].Fields;

    private RecordSet? Read(RecordSet before, int first, ChangedStretch change, BibliographyFormat format, CancellationToken cancellationToken)
    {
        int end = before.Records.Count;
        List<PubMedFault> faults = [];
        List<PubMedBlock> blocks = Scan(before.Records[first].Span.Start, IsAsBefore, faults, cancellationToken);
        return faults.Count > 0 || first + blocks.Count != end ? null
            : With(before, first, end, [.. blocks.Select((block, i) => RecordOf(block, before.Records[first + i]))], change.Shift, format);

        // Whether the record that begins there, and all behind it, are as they were.
        bool IsAsBefore(int start)
        {
            if (start <= change.NewEnd)
                return false;
            int place = LastUpTo(before.Records, start - change.Shift);
            if (place < 0 || before.Records[place].Span.Start != start - change.Shift)
                return false;
            end = place;
            return true;
        }
    }

    private static Record RecordOf(PubMedBlock block, Record old) => PubMedReader.RecordOf(block, old.Key, old.KeyIfAlone);

    private List<PubMedBlock> Scan(int start, Predicate<int> isKnown, List<PubMedFault> faults, CancellationToken cancellationToken)
    {
        List<PubMedBlock> blocks = [];
        new PubMedScanner(Text, blocks, faults).Scan(start, isKnown, cancellationToken);
        return blocks;
    }
}
