using BibGen.Records;

namespace BibGen.Formats.PubMed;

/// <summary>Collects fields of one tag, which nearly always stand together, without copying them.</summary>
internal struct FieldRange
{
    private int _start;
    private int _count;
    private List<string>? _scattered; // Values, from the moment the fields do not stand together.

    /// <summary>Adds field number <paramref name="index"/> of <paramref name="fields"/>.</summary>
    public void Add(Field[] fields, int index)
    {
        if (_count == 0)
            _start = index;
        else if (_scattered is null && index != _start + _count)
            _scattered = [.. new FieldValueList(fields, _start, _count)];
        _scattered?.Add(fields[index].Value);
        _count++;
    }

    /// <summary>The values in order; the run is empty afterwards.</summary>
    public IReadOnlyList<string> Take(Field[] fields)
    {
        IReadOnlyList<string> values = _count == 0 ? [] : _scattered is null ? new FieldValueList(fields, _start, _count) : _scattered;
        this = default;
        return values;
    }
}
