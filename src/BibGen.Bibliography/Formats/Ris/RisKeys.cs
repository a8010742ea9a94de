using BibGen.Records;

namespace BibGen.Formats.Ris;

/// <summary>
/// What the names of RIS records are made of. RIS has a tag <c>ID</c>, but what stands there is a number of the database or a name that a publisher's
/// program made, and no key that a person chose.
/// </summary>
internal static class RisKeys
{
    private static readonly string[] PersonTags = ["AU", "A1", "ED", "A2", "A3"];
    private static readonly string[] DateTags = ["DA", "PY", "Y1"];
    private static readonly string[] TitleTags = ["TI", "T1", "CT", "BT", "T2", "JF"];

    /// <summary>What the key of a record with these fields is made of.</summary>
    public static KeySource SourceOf(Field[] fields) => new(AuthorOf(fields), YearOf(fields), First(fields, TitleTags), First(fields, ["DO"]), "Doi");

    private static string? AuthorOf(Field[] fields)
    {
        foreach (string tag in PersonTags)
        {
            foreach (Field field in fields)
            {
                if (field.Name == tag && RisNames.Read(FirstOf(field.Value)) is { } person && GeneratedKeys.NameOf(person) is { Length: > 0 } name)
                    return name;
            }
        }

        return null;
    }

    private static string YearOf(Field[] fields)
    {
        foreach (string tag in DateTags)
        {
            foreach (Field field in fields)
            {
                if (field.Name == tag && GeneratedKeys.YearIn(field.Characters) is { Length: > 0 } year && year != "0000")
                    return year;
            }
        }

        return "";
    }

    private static Field? First(Field[] fields, string[] tags)
    {
        foreach (string tag in tags)
        {
            foreach (Field field in fields)
            {
                if (field.Name == tag && field.ValueSpan.Length > 0)
                    return field;
            }
        }

        return null;
    }

    private static string FirstOf(string names) => names.IndexOf(';') is > 0 and var end ? names.Substring(0, end) : names;
}
