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

    /// <summary>
    /// The names that begin a reference: authors and, after a semicolon, the group in whose name they write; inventors and assignees of a patent; of a whole
    /// book without authors its editors.
    /// </summary>
    public static string WriteLeading(Work work, int most)
    {
        string names = Write(work.Authors, most);
        if (work.EntryType == "patent")
            return Joined(names.Length == 0 ? "" : Stopped(names) + (work.Authors.Persons.Count == 1 ? ", inventor" : ", inventors"), WriteHolders(work, most));
        if (WorkForm.Collaboration(work) is { } group)
            return Joined(names, group);
        return names.Length > 0 || WorkForm.IsPart(work) ? names : WriteEditors(work.Editors, most);
    }

    /// <summary>The translators with that word after them; empty without any.</summary>
    public static string WriteTranslators(Work work, int most) => Write(work.Details.Translators, most) is { Length: > 0 } names
        ? Stopped(names) + (work.Details.Translators.Persons.Count == 1 ? ", translator" : ", translators") : "";

    private static string WriteHolders(Work work, int most) => PatentForm.Holders(work) is { IsEmpty: false } holders
        ? Write(holders, most) + (holders.Persons.Count == 1 ? ", assignee" : ", assignees") : "";

    private static string Joined(string names, string group) => names.Length == 0 ? group : group.Length == 0 ? names : Stopped(names) + "; " + group;

    /// <summary>Before other words "et al" has its full stop, which the sentence gives it otherwise.</summary>
    private static string Stopped(string names) => names.EndsWith("et al", StringComparison.Ordinal) ? names + "." : names;

    /// <summary>The names with "editor" or "editors" after them; empty for an empty list.</summary>
    public static string WriteEditors(NameList names, int most)
    {
        if (names.IsEmpty)
            return "";
        return Stopped(Write(names, most)) + (names.Persons.Count == 1 && !names.HasOthers ? ", editor" : ", editors");
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
