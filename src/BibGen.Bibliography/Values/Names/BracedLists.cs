using BibGen.Model;
using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>Braces around a whole list of persons, as some exporters write them around every value: all readers take it for the name of one group.</summary>
internal static class BracedLists
{
    private const string And = " and ";
    private const int FewestWithoutCommas = 3;

    /// <summary>The braces around <paramref name="value"/>, which is one group; null where it may be a group's name.</summary>
    public static NameProblem? Find(string value)
    {
        string inside = value.Substring(1, value.Length - 2);
        string[] parts = inside.Split([And], StringSplitOptions.None);
        if (parts.Length < 2 || !(Array.TrueForAll(parts, IsInverted) || (parts.Length >= FewestWithoutCommas && Array.TrueForAll(parts, IsPerson))))
            return null;
        return new NameProblem(NameProblemKind.BracedList, new SourceSpan(0, 1))
        {
            Explanation = $"list has braces around {parts.Length} names, which are read as one; remove the outer braces",
            Edits = [new ValueEdit(0, value.Length, inside)],
        };
    }

    /// <summary><c>Family, Given</c>, both beginning with capitals.</summary>
    private static bool IsInverted(string name)
    {
        int comma = name.IndexOf(',');
        if (comma <= 0 || comma != name.LastIndexOf(',') || name.IndexOf(' ') is > 0 and var blank && blank < comma - 20)
            return false;
        string given = name.Substring(comma + 1).Trim();
        return given.Length > 0 && char.IsUpper(given[0]) && given.Split(' ').Length <= 3 && name.Substring(0, comma).Split(' ').Length <= 3;
    }

    /// <summary>Two or three words with capitals.</summary>
    private static bool IsPerson(string name)
    {
        string[] words = name.Trim().Split(' ');
        return words.Length is 2 or 3 && name.IndexOf(',') < 0 && Array.TrueForAll(words, word => word.Length > 0 && char.IsUpper(word[0]));
    }
}
