using BibGen.Records;

namespace BibGen.Formats.Bibtex;

/// <summary>The fields that an entry takes from others: those that it does not have itself.</summary>
internal sealed class InheritedFields
{
    private readonly List<Field> _fields = [];
    private readonly HashSet<string> _present;

    /// <summary>Fields for <paramref name="child"/>; <paramref name="present"/> is a set to work in, one for all entries.</summary>
    public InheritedFields(Record child, HashSet<string> present)
    {
        _present = present;
        _present.Clear();
        foreach (Field field in child.Fields)
            _present.Add(field.Name);

        // A child with a year or date of its own keeps it whole. biber 2.18 would give the month of the parent's date to a child that has
        // only a year; that is a date which stands nowhere.
        if (_present.Contains("date") || _present.Contains("year"))
            _present.UnionWith(["date", "year", "month", "day"]);
    }

    /// <summary>The fields, under the names that they have in the child.</summary>
    public IReadOnlyList<Field> Fields => _fields;

    /// <summary>
    /// Takes <paramref name="field"/> as <paramref name="name"/> unless the child has such a field. It then stands where it stood, or, when that
    /// is in another file, at <paramref name="place"/>.
    /// </summary>
    public void Add(Field field, string name, Field? place)
    {
        if (!_present.Add(name))
            return;
        Field at = place ?? field;
        _fields.Add(name == field.Name && place is null ? field : new Field(name, field.Value, at.NameSpan, at.ValueSpan));
    }
}
