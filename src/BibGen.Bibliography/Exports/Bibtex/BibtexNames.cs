using System.Text;
using BibGen.Model;
using BibGen.Values.Latex;

namespace BibGen.Exports.Bibtex;

/// <summary>Writes names so that BibTeX splits them into the same parts again.</summary>
internal static class BibtexNames
{
    /// <summary>The names as the value of a field such as <c>author</c>; empty when there are none.</summary>
    public static string Write(NameList names)
    {
        IEnumerable<string> written = names.Persons.Select(Write);
        return string.Join(" and ", names.HasOthers ? written.Concat(["others"]) : written);
    }

    private static string Write(Person person)
    {
        if (person.Literal is { } literal)
            return "{" + LatexEncoder.Encode(literal) + "}";
        var name = new StringBuilder();
        if (person.Particle is { } particle)
            name.Append(StartsLower(particle) ? Part(particle) : Braced(particle)).Append(' ');
        string family = person.Family ?? "";
        bool isAlone = person.Suffix is null && person.Given is null; // The first of its words would be the given name.
        name.Append(HasLowerWord(family) || (isAlone && family.IndexOf(' ') >= 0) ? Braced(family) : Part(family));
        if (person.Suffix is { } suffix)
            name.Append(", ").Append(Part(suffix));
        if (person.Given is { } given)
            name.Append(", ").Append(Part(given));
        return name.ToString();
    }

    /// <summary>A part as it is, in braces where something in it would end it.</summary>
    private static string Part(string part) =>
        part.IndexOf(',') >= 0 || (" " + part + " ").IndexOf(" and ", StringComparison.OrdinalIgnoreCase) >= 0 ? Braced(part) : LatexEncoder.Encode(part);

    private static string Braced(string part) => "{" + LatexEncoder.Encode(part) + "}";

    /// <summary>Whether a word before the last begins with a small letter: BibTeX takes it for a particle.</summary>
    private static bool HasLowerWord(string family)
    {
        string[] words = family.Split(' ');
        return words.Length > 1 && words.Take(words.Length - 1).Any(StartsLower);
    }

    private static bool StartsLower(string word) => word.FirstOrDefault(char.IsLetter) is var letter && char.IsLower(letter);
}
