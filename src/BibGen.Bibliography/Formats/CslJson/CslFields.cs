using BibGen.Records;

namespace BibGen.Formats.CslJson;

/// <summary>The fields of an item by their names: of a variable that is repeated the last, as readers of JSON have it.</summary>
internal readonly struct CslFields
{
    private readonly List<Field>?[] _fields;

    private CslFields(List<Field>?[] fields) => _fields = fields;

    /// <summary>Sorts the fields of <paramref name="record"/>.</summary>
    public static CslFields Of(Record record)
    {
        var sorted = new List<Field>?[CslVariables.Count];
        foreach (Field field in record.FieldArray)
        {
            if (CslVariables.Find(field.Name) is not { } variable)
                continue;
            ref List<Field>? fields = ref sorted[variable.Number];

            // An element of an array other than the first has no name of its own.
            if (fields is null || field.NameSpan.Length > 0)
                fields = [];
            fields.Add(field);
        }

        return new CslFields(sorted);
    }

    /// <summary>All elements of a known variable; empty when there is none.</summary>
    public IReadOnlyList<Field> All(string name) => _fields[CslVariables.Find(name)!.Number] ?? [];

    /// <summary>The field of a variable that has a value, of several elements the first; null when there is none.</summary>
    public Field? Find(string name)
    {
        foreach (Field field in All(name))
        {
            if (field.ValueSpan.Length > 0 && field.Value.Length > 0)
                return field;
        }

        return null;
    }

    /// <summary>Value of the first of <paramref name="names"/> that has one; null when none has.</summary>
    public string? this[params string[] names]
    {
        get
        {
            foreach (string name in names)
            {
                if (Find(name) is { } field)
                    return field.Value;
            }

            return null;
        }
    }
}
