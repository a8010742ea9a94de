using BibGen.Formats;
using BibGen.Records;
using BibGen.Text;

namespace BibGen.Projects;

/// <summary>Whether a file says after fixes what it said before, apart from what they name.</summary>
/// <param name="before">The file.</param>
/// <param name="after">The file with the fixes.</param>
/// <param name="change">What they change.</param>
/// <param name="errors">Number of errors of syntax that the fixes are to remove. With them records and fields may come to light that nobody could read
/// before.</param>
internal sealed class FixComparison(BibliographyFile before, BibliographyFile after, TextChange change, int errors)
{
    private readonly bool _mayAdd = errors > 0;

    /// <summary>Keys of the records that the fixes touch, and of those that have come to light.</summary>
    public HashSet<string> ChangedKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether every record, field and definition is still there, and nothing has come that no fix wrote.</summary>
    public bool IsKept() => HasNoNewError() && KeepsDefinitions() && KeepsRecords();

    private bool HasNoNewError()
    {
        if (after.SyntaxErrors.Count > before.SyntaxErrors.Count - errors)
            return false;
        var counts = new Dictionary<SyntaxErrorKind, int>();
        foreach (SyntaxError error in before.SyntaxErrors)
            counts[error.Kind] = counts.TryGetValue(error.Kind, out int count) ? count + 1 : 1;
        return after.SyntaxErrors.All(error => counts.TryGetValue(error.Kind, out int count) && (counts[error.Kind] = count - 1) >= 0);
    }

    private bool KeepsDefinitions()
    {
        IReadOnlyList<MacroDefinition> old = before.Format.DefinitionsIn(before), now = after.Format.DefinitionsIn(after);
        int next = 0;
        foreach (MacroDefinition definition in old)
        {
            if (change.Touches(definition.NameSpan))
                continue; // No fix does anything else with a definition than take it out.
            if (next == now.Count || now[next++].Name != definition.Name)
                return false;
        }

        return next == now.Count || _mayAdd;
    }

    private bool KeepsRecords()
    {
        int next = 0;
        foreach (Record record in before.Records)
        {
            bool isTouched = change.Touches(new SourceSpan(record.Span.Start, record.Span.Length + 1)); // What is inserted at its end counts.
            while (_mayAdd && next < after.Records.Count && !IsSame(record, after.Records[next], isTouched))
                ChangedKeys.Add(after.Records[next++].Key);
            if (next == after.Records.Count || !IsSame(record, after.Records[next], isTouched) || !KeepsFields(record, after.Records[next]))
                return false;
            if (isTouched)
            {
                ChangedKeys.Add(record.Key);
                ChangedKeys.Add(after.Records[next].Key);
            }

            next++;
        }

        for (int i = next; i < after.Records.Count; i++)
            ChangedKeys.Add(after.Records[i].Key);
        return _mayAdd || next == after.Records.Count;
    }

    /// <summary>Whether two records begin at one place and have one type and key, unless a fix writes those.</summary>
    private bool IsSame(Record record, Record other, bool isTouched) =>
        IsAt(record.Span.Start, other.Span.Start)
        && (record.Type == other.Type || change.Touches(record.TypeSpan) || (isTouched && record.TypeSpan.Length == 0))
        && (record.Key == other.Key || record.IsKeyGenerated || change.Touches(record.KeySpan));

    private bool KeepsFields(Record record, Record other)
    {
        var now = new Dictionary<int, Field>();
        foreach (Field field in other.FieldArray)
            now[StartOf(field)] = field;
        int found = 0;
        foreach (Field field in record.FieldArray)
        {
            (int first, int second) = change.PlaceOf(StartOf(field));
            bool isThere = now.TryGetValue(second, out Field? same) || now.TryGetValue(first, out same); // After what was inserted there, if anything.
            found += isThere ? 1 : 0;
            bool isTouched = change.Touches(field.NameSpan) || change.Touches(field.ValueSpan);
            if (!isTouched && !(isThere && HaveSameText(field, same!)))
                return false;
        }

        return found == now.Count || _mayAdd || other.FieldArray.Count(field => change.IsWritten(StartOf(field))) >= now.Count - found;
    }

    private bool HaveSameText(Field field, Field other) =>
        field.Name == other.Name && field.ValueSpan.In(before.Text).SequenceEqual(other.ValueSpan.In(after.Text));

    private bool IsAt(int place, int now) => change.PlaceOf(place) is var (first, second) && (now == first || now == second);

    /// <summary>Where a field begins. Of the values of a list only the first has a name.</summary>
    private static int StartOf(Field field) => field.NameSpan.Length > 0 ? field.NameSpan.Start : field.ValueSpan.Start;
}
