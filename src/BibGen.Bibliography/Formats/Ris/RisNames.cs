using System.Text;
using BibGen.Model;
using BibGen.Values.Html;
using BibGen.Values.Names;

namespace BibGen.Formats.Ris;

/// <summary>Reads the names of persons and groups: a tag each, <c>Last, First, Suffix</c>.</summary>
/// <remarks>
/// A name without a comma is that of a group, and so is one with a comma at its end (EndNote). Two kinds of exports write persons without a
/// comma, and are told by their initials: <c>K. De Bock</c> (IEEE) and <c>De Bock K</c> (MEDLINE).
/// </remarks>
internal static class RisNames
{
    private const int MostInitials = 3;
    private static readonly char[] Comma = [','];
    private static readonly char[] Blank = [' '];

    /// <summary>Adds the names of a field; a semicolon separates names that stand together, which RIS does not have.</summary>
    public static void AddTo(List<Person> persons, string value, ref bool hasOthers)
    {
        string text = HtmlText.ToPlain(value);
        foreach (string name in text.Split(';'))
        {
            string trimmed = name.Trim();
            if (trimmed is "et al." or "et al" or "others")
                hasOthers = true;
            else if (Read(trimmed) is { } person)
                persons.Add(person);
        }
    }

    /// <summary>The person or group of <paramref name="name"/>; null when there is none in it.</summary>
    public static Person? Read(string name)
    {
        string[] parts = name.Split(Comma, 3);
        for (int i = 0; i < parts.Length; i++)
            parts[i] = parts[i].Trim();
        if (parts.Length == 1)
            return WithoutComma(parts[0]);
        string family = parts[0], given = parts[1], suffix = parts.Length > 2 ? parts[2] : "";
        if (given.Length == 0 && suffix.Length == 0)
            return family.Length == 0 ? null : new Person { Literal = family };
        if (suffix.Length > 0 && IsSuffix(given) && !IsSuffix(suffix))
            (given, suffix) = (suffix, given);
        return family.Length == 0 ? new Person { Given = given, Suffix = Some(suffix) } : WithFamily(family, Some(given), Some(suffix));
    }

    private static Person? WithoutComma(string name)
    {
        if (name.Length == 0)
            return null;
        string[] words = name.Split(Blank, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1)
            return new Person { Family = name };
        if (IsInitial(words[0]))
            return InitialsFirst(words);
        int family = words.Length - 2;
        bool isShort = IsInitials(words[words.Length - 1]) && IsCapitalized(words[family]) && !words.Take(family).Any(IsCapitalized);
        return isShort
            ? WithFamily(string.Join(" ", words, 0, words.Length - 1), Spaced(words[words.Length - 1]), suffix: null)
            : new Person { Literal = name };
    }

    /// <summary><c>J. K. van der Smith Jr.</c></summary>
    private static Person InitialsFirst(string[] words)
    {
        int end = words.Length;
        string? suffix = end > 2 && IsSuffix(words[end - 1]) ? words[--end] : null;
        int family = 1;
        while (family < end - 1 && IsInitial(words[family]))
            family++;
        return WithFamily(string.Join(" ", words, family, end - family), string.Join(" ", words, 0, family), suffix);
    }

    private static Person WithFamily(string name, string? given, string? suffix)
    {
        (string? particle, string family) = NameParticle.Split(name);
        return new Person { Family = family, Particle = particle, Given = given, Suffix = suffix };
    }

    /// <summary>Whether it is one given name or more, cut to letters: <c>J.</c>, <c>J.-P.</c>, <c>J.K.</c>, <c>Ph.</c></summary>
    private static bool IsInitial(string word) =>
        char.IsUpper(word[0]) && (word.Length == 1 || (word[word.Length - 1] == '.' && word.Length <= 6 && !IsSuffix(word)));

    /// <summary>Whether it is the initials of MEDLINE's short form: <c>JK</c>.</summary>
    private static bool IsInitials(string word) => word.Length <= MostInitials && word.All(char.IsUpper);

    private static bool IsCapitalized(string word) => char.IsUpper(word[0]) && word.Any(char.IsLower);

    private static bool IsSuffix(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV" or "2nd" or "3rd" or "4th";

    private static string? Some(string text) => text.Length == 0 ? null : text;

    private static string Spaced(string initials)
    {
        var spaced = new StringBuilder(initials.Length * 2);
        foreach (char c in initials)
            spaced.Append(spaced.Length > 0 ? " " : "").Append(c);
        return spaced.ToString();
    }
}
