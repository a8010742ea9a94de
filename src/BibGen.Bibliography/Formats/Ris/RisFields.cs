using BibGen.Records;

namespace BibGen.Formats.Ris;

/// <summary>The fields of a record sorted by their tags in one pass: the first that has a value of each.</summary>
internal readonly struct RisFields
{
    private readonly Field[] _fields;
    private readonly Field?[] _first;

    private RisFields(Field[] fields, Field?[] first)
    {
        _fields = fields;
        _first = first;
    }

    /// <summary>Sorts the fields of <paramref name="record"/>.</summary>
    public static RisFields Of(Record record)
    {
        Field[] fields = record.FieldArray;
        var first = new Field?[RisTags.Count];
        foreach (Field field in fields)
        {
            int index = RisTags.IndexOf(field.Name);
            if (index >= 0 && field.ValueSpan.Length > 0)
                first[index] ??= field;
        }

        return new RisFields(fields, first);
    }

    /// <summary>The first field called <paramref name="tag"/> that has a value; null when there is none.</summary>
    public Field? Find(string tag) => _first[RisTags.IndexOf(tag)];

    /// <summary>Value of the first of <paramref name="tags"/> that has one; null when none has.</summary>
    public string? this[params string[] tags]
    {
        get
        {
            foreach (string tag in tags)
            {
                if (Find(tag) is { } field)
                    return field.Value;
            }

            return null;
        }
    }

    /// <summary>The fields called by one of <paramref name="tags"/> that have a value, in file order.</summary>
    public IEnumerable<Field> All(params string[] tags)
    {
        foreach (Field field in _fields)
        {
            if (field.ValueSpan.Length > 0 && Array.IndexOf(tags, field.Name) >= 0)
                yield return field;
        }
    }
}
