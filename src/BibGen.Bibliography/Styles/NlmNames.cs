using System.Text;
using BibGen.Names;

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
    private const int Most = 24;

    /// <summary>The names, separated by commas; empty for an empty list.</summary>
    public static string Write(NameList names)
    {
        var text = new StringBuilder();
        int count = names.Persons.Count > Most + 1 ? Most : names.Persons.Count;
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

    /// <summary>The names with "editor" or "editors" behind them; empty for an empty list.</summary>
    public static string WriteEditors(NameList names)
    {
        if (names.IsEmpty)
            return "";
        return Write(names) + (names.Persons.Count == 1 && !names.HasOthers ? ", editor" : ", editors");
    }

    private static void Write(StringBuilder text, Person person)
    {
        if (person.Literal is not null)
        {
            text.Append(person.Literal);
            return;
        }

        if (person.Particle is not null)
            text.Append(person.Particle).Append(' ');
        text.Append(person.Family);
        if (person.Given is not null)
        {
            text.Append(' ');
            WriteInitials(text, person.Given);
        }

        if (person.Suffix is not null)
            text.Append(' ').Append(person.Suffix.TrimEnd('.'));
    }

    /// <summary>The first letter of every part of the given names; "J.R." and "JR" give both letters.</summary>
    private static void WriteInitials(StringBuilder text, string given)
    {
        bool atStart = true;
        for (int i = 0; i < given.Length; i++)
        {
            char c = given[i];
            if (c is ' ' or '-' or '.' or '\u00A0' or '\u2010' or '\u2011')
            {
                atStart = true;
            }
            else if (atStart || (char.IsUpper(c) && IsAllInitials(given)))
            {
                text.Append(char.ToUpperInvariant(c));
                if (char.IsHighSurrogate(c) && i + 1 < given.Length)
                    text.Append(given[++i]);
                atStart = false;
            }
        }
    }

    /// <summary>"JR" is initials, "John" and "JoAnn" are names.</summary>
    private static bool IsAllInitials(string given)
    {
        if (given.Length > 4)
            return false;
        foreach (char c in given)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }
}
