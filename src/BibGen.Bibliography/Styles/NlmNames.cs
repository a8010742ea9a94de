using System.Text;
using BibGen.Model;

namespace BibGen.Styles;

/// <summary>
/// Names as the NLM writes them: family name with its particle, initials without full stops, suffix: <c>De Bock K, Smith JA Jr</c>.
/// A hyphenated given name gives both initials; groups stand as they are (Citing Medicine, chapter 1).
/// </summary>
internal static class NlmNames
{
    /// <summary>
    /// Most names that are printed. Between 1996 and 1999 MEDLINE kept the first 24 names of longer lists; the tooltip of a paper
    /// with three thousand authors needs such a limit today.
    /// </summary>
    public const int Most = 24;

    /// <summary>The names, separated by commas, of a list longer than <paramref name="most"/> so many; empty for an empty list.</summary>
    public static string Write(NameList names, int most)
    {
        var text = new StringBuilder();
        int count = names.Persons.Count > most ? most : names.Persons.Count;
        for (int i = 0; i < count; i++)
        {
            if (i > 0)
                text.Append(", ");
            Write(text, names.Persons[i]);
        }

        if (names.HasOthers || count < names.Persons.Count)
            text.Append(text.Length > 0 ? ", et al" : "et al");
        return text.ToString();
    }

    /// <summary>The names with "editor" or "editors" after them; empty for an empty list.</summary>
    public static string WriteEditors(NameList names, int most)
    {
        if (names.IsEmpty)
            return "";
        return Write(names, most) + (names.Persons.Count == 1 && !names.HasOthers ? ", editor" : ", editors");
    }

    private static void Write(StringBuilder text, Person person)
    {
        if (person.Literal is not null)
        {
            text.Append(person.Literal);
            return;
        }

        if (Initials.IsEastAsian(person))
        {
            text.Append(person.Family).Append(person.Given);
            return;
        }

        if (person.Particle is not null)
            text.Append(person.Particle).Append(' ');
        text.Append(person.Family);
        if (person.Given is not null)
        {
            text.Append(' ');
            Initials.Compact.Write(text, person.Given);
        }

        if (person.Suffix is not null)
            text.Append(' ').Append(person.Suffix.TrimEnd('.'));
    }
}
