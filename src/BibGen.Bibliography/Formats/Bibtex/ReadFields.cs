using BibGen.Model;
using BibGen.Records;

namespace BibGen.Formats.Bibtex;

/// <summary>
/// The names and dates of fields that were read, to find what is wrong with them, when a record became a work: its details take them from here, so that
/// nothing is read twice.
/// </summary>
internal sealed class ReadFields
{
    private readonly List<(Field Field, object? Value)> _values = [];

    /// <summary>Adds what was read of a field.</summary>
    public void Add(Field field, NameList names) => _values.Add((field, names));

    /// <summary>Adds what was read of a field; null when it is no date.</summary>
    public void Add(Field field, IssuedDate? date) => _values.Add((field, date));

    /// <summary>The names that were read of <paramref name="field"/>; null when it was not read.</summary>
    public NameList? NamesOf(Field field) => TryFind(field, out object? names) ? names as NameList : null;

    /// <summary>Whether <paramref name="field"/> was read, and the date that it holds; null when it holds none.</summary>
    public bool TryFindDate(Field field, out IssuedDate? date)
    {
        bool found = TryFind(field, out object? value);
        date = value as IssuedDate;
        return found;
    }

    /// <summary>The details of the record whose fields these are.</summary>
    public WorkDetails DetailsOf(Record record) => BibtexDetails.Read(record, this);

    private bool TryFind(Field field, out object? value)
    {
        foreach ((Field read, object? its) in _values)
        {
            if (read == field)
            {
                value = its;
                return true;
            }
        }

        value = null;
        return false;
    }
}
