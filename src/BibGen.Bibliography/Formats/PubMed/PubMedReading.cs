using BibGen.Records;
using BibGen.Text;

namespace BibGen.Formats.PubMed;

/// <summary>
/// Reading a text of which an earlier version is known: only the record in which somebody types, and the one in front of it. The fields of the others are read
/// when somebody asks for them.
/// </summary>
internal sealed class PubMedReading : FieldSource
{
    private readonly string _text;
    private readonly ChangedStretch _change;
    private readonly IReadOnlyList<Record> _before;
    private int _end; // The first earlier record behind those that are read.

    private PubMedReading(string text, IReadOnlyList<Record> before, ChangedStretch change)
    {
        _text = text;
        _before = before;
        _change = change;
        _end = before.Count;
    }

    /// <summary>
    /// The records of <paramref name="text"/>; null when they have to be read from its beginning: there was or is something wrong, or the change makes another
    /// number of records, or other keys, which all records of a text have part in.
    /// </summary>
    public static RecordSet? Read(string text, RecordSet before, ChangedStretch change, CancellationToken cancellationToken)
    {
        if (before.Errors.Count > 0 || before.Records.Count == 0 || PubMedScanner.IsRis(text.AsSpan()))
            return null;
        int first = Math.Max(0, LastUpTo(before.Records, change.Start) - 1);
        return before.Records[first].Span.Start < change.Start ? new PubMedReading(text, before.Records, change).Read(before, first, cancellationToken) : null;
    }

    /// <inheritdoc/>
    public override Field[] Read(int place) => Scan(place, static _ => true, [], CancellationToken.None)[0].Fields;

    private RecordSet? Read(RecordSet before, int first, CancellationToken cancellationToken)
    {
        List<PubMedFault> faults = [];
        List<PubMedBlock> blocks = Scan(_before[first].Span.Start, IsAsBefore, faults, cancellationToken);
        if (faults.Count > 0 || first + blocks.Count != _end)
            return null;
        var records = new Record[_before.Count];
        int[] places = new int[_before.Count];
        for (int i = 0; i < records.Length; i++)
        {
            bool isRead = i >= first && i < _end;
            Record old = _before[i];
            if (isRead && !HasSameKey(old, blocks[i - first]))
                return null;
            int shift = i < first ? 0 : _change.Shift;
            places[i] = isRead ? -1 : i;
            records[i] = isRead ? PubMedReader.RecordOf(blocks[i - first], old.Key, old.KeyIfAlone) : new Record(old, shift, this, old.Span.Start + shift);
        }

        return new RecordSet(records, [])
        {
            Unchanged = places,
            Names = new(before.Names.Concat(blocks.SelectMany(static block => block.Fields).Select(static field => field.Name)), StringComparer.Ordinal),
        };
    }

    private static bool HasSameKey(Record old, PubMedBlock block) =>
        GeneratedKeys.AreSame(PubMedKeys.SourceOf(new(old.FieldArray, old.Span)), PubMedKeys.SourceOf(block), isShared: old.Key != old.KeyIfAlone);

    private List<PubMedBlock> Scan(int start, Predicate<int> isKnown, List<PubMedFault> faults, CancellationToken cancellationToken)
    {
        List<PubMedBlock> blocks = [];
        new PubMedScanner(_text, blocks, faults).Scan(start, isKnown, cancellationToken);
        return blocks;
    }

    /// <summary>Whether the record that begins at <paramref name="start"/>, and all behind it, are as they were.</summary>
    private bool IsAsBefore(int start)
    {
        if (start <= _change.NewEnd)
            return false;
        int place = LastUpTo(_before, start - _change.Shift);
        if (place < 0 || _before[place].Span.Start != start - _change.Shift)
            return false;
        _end = place;
        return true;
    }

    /// <summary>The last record that begins at <paramref name="offset"/> or before; −1 when there is none.</summary>
    private static int LastUpTo(IReadOnlyList<Record> records, int offset)
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
}
