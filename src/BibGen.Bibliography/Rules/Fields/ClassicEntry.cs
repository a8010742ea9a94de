using BibGen.Records;

namespace BibGen.Rules.Fields;

/// <summary>Tells BibTeX's entries from biblatex's, which give some fields another meaning.</summary>
internal static class ClassicEntry
{
    /// <summary>Whether no field of <paramref name="record"/> is one that only biblatex has.</summary>
    public static bool Is(Record record)
    {
        foreach (Field field in record.FieldArray)
        {
            if (field.Name is "date" or "journaltitle" or "location" or "maintitle" or "subtitle" or "booksubtitle" or "urldate" or "langid" or "eprinttype" or "eventtitle")
                return false;
        }

        return true;
    }

    /// <summary>Whether the type is one of BibTeX's books, parts of books or proceedings, which take a volume or a number of a series.</summary>
    public static bool IsBookLike(string type) => type is "book" or "inbook" or "incollection" or "inproceedings" or "conference" or "proceedings";

    /// <summary>The entry's own field called <paramref name="name"/> with a value; null when there is none.</summary>
    public static Field? Own(Record record, string name) => First(record, name) is { Value.Length: > 0 } field ? field : null;

    /// <summary>The first of the entry's own fields called <paramref name="name"/>; null when there is none.</summary>
    public static Field? First(Record record, string name)
    {
        foreach (Field field in record.FieldArray)
        {
            if (field.Name == name)
                return field;
        }

        return null;
    }
}
