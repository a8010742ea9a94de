using System.Collections;

namespace BibGen.Records;

/// <summary>The values of neighbouring fields, made strings when they are asked for.</summary>
internal sealed class FieldValueList : IReadOnlyList<string>
{
    private readonly Field[] _fields;
    private readonly int _start;

    /// <summary>Creates the list of <paramref name="count"/> values from <paramref name="start"/> on.</summary>
    public FieldValueList(Field[] fields, int start, int count)
    {
        _fields = fields;
        _start = start;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public string this[int index] => (uint)index < (uint)Count
        ? _fields[_start + index].Value
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Whether one of the values is <paramref name="value"/>; makes no strings.</summary>
    public bool Has(string value)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_fields[_start + i].Characters.SequenceEqual(value.AsSpan()))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return _fields[_start + i].Value;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
