using System.Diagnostics.CodeAnalysis;
using BibGen.Text;

namespace BibGen.Records;

/// <summary>A bibliographic record as its file gives it: where .bib entries and .nbib records meet.</summary>
public sealed class Record
{
    private readonly FieldSource? _source;
    private readonly int _place;
    private IReadOnlyList<Field>? _fields;

    /// <summary>Creates a record.</summary>
    public Record()
    {
    }

    /// <summary>The record that says in another text what <paramref name="earlier"/> says <paramref name="shift"/> characters before.</summary>
    [SetsRequiredMembers]
    internal Record(Record earlier, int shift, FieldSource source, int place)
    {
        _source = source;
        _place = place;
        Fields = null!; // Read later.
        Key = earlier.Key;
        if (earlier.IsKeyGenerated)
            KeyIfAlone = earlier.KeyIfAlone;
        Type = earlier.Type;
        Span = earlier.Span.MovedBy(shift);
        TypeSpan = earlier.TypeSpan.MovedBy(shift);
        KeySpan = earlier.KeySpan.MovedBy(shift);
    }

    /// <summary>Citation key as written; empty when the file gives none (.nbib has no keys).</summary>
    public required string Key { get; init; }

    /// <summary>The key that an .nbib record would have if no other shared its author and year; the key itself where the file gives one.</summary>
    internal string KeyIfAlone
    {
        get => field ?? Key;
        init
        {
            field = value;
            IsKeyGenerated = true;
        }
    }

    /// <summary>Whether BibGen made the key, since the file gives none.</summary>
    public bool IsKeyGenerated { get; private init; }

    /// <summary>Entry type in lower case as written; for .nbib the type that its publication types decide.</summary>
    public required string Type { get; init; }

    /// <summary>The whole entry.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Where the type stands; empty for .nbib.</summary>
    public required SourceSpan TypeSpan { get; init; }

    /// <summary>Where the key stands; for .nbib the first line's value.</summary>
    public required SourceSpan KeySpan { get; init; }

    /// <summary>Fields that the entry gives itself, in file order, repeated ones included.</summary>
    public required IReadOnlyList<Field> Fields
    {
        get => Volatile.Read(ref _fields) ?? Interlocked.CompareExchange(ref _fields, _source!.Read(_place), null) ?? _fields;
        init => _fields = value;
    }

    /// <summary>Fields that come from cross references and xdata, under the names that they have here.</summary>
    public IReadOnlyList<Field> InheritedFields { get; internal set; } = [];

    /// <summary>The fields as the array that the readers make them: loops over it cost a third of those over a list.</summary>
    internal Field[] FieldArray => Fields as Field[] ?? [.. Fields];

    /// <summary>
    /// The first field called <paramref name="name"/> (lower case; a tag in capitals), its own before an inherited one; null when there is none.
    /// </summary>
    public Field? Find(string name)
    {
        foreach (Field field in FieldArray)
        {
            if (field.Name == name)
                return field;
        }

        foreach (Field field in InheritedFields)
        {
            if (field.Name == name)
                return field;
        }

        return null;
    }

    /// <summary>Whether the record gives the field itself, and does not inherit it.</summary>
    internal bool Owns(Field field) => InheritedFields.Count == 0 || Array.IndexOf(FieldArray, field) >= 0;

    /// <summary>The first field that has one of <paramref name="names"/>, the first name that there is; null when there is none.</summary>
    internal Field? FindAny(IReadOnlyList<string> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (Find(names[i]) is { } field)
                return field;
        }

        return null;
    }

    /// <summary>The record under a key that was generated for it.</summary>
    internal Record WithKey(string key, string keyIfAlone) => new()
    {
        Key = key,
        KeyIfAlone = keyIfAlone,
        Type = Type,
        Span = Span,
        TypeSpan = TypeSpan,
        KeySpan = KeySpan,
        Fields = Fields,
    };

    /// <summary>Whether the other record says the same, wherever it stands: the same work comes of both.</summary>
    public bool HasSameContent(Record other) =>
        Key == other.Key && Type == other.Type && HaveSameContent(FieldArray, other.FieldArray) && HaveSameContent(InheritedFields, other.InheritedFields);

    private static bool HaveSameContent(IReadOnlyList<Field> a, IReadOnlyList<Field> b)
    {
        if (a.Count != b.Count)
            return false;
        for (int i = 0; i < a.Count; i++)
        {
            if (!a[i].HasSameContent(b[i]))
                return false;
        }

        return true;
    }

    /// <summary>Value of the first field called <paramref name="name"/>; null when there is none or it is empty.</summary>
    public string? ValueOf(string name) => Find(name) is { Value.Length: > 0 } field ? field.Value : null;
}
