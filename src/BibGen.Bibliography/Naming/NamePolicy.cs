using System.Globalization;
using System.Text;
using BibGen.Formats;
using BibGen.Model;
using BibGen.Text;

namespace BibGen.Naming;

/// <summary>
/// Gives every citation key its C# name. The name depends on the key and on nothing else, never on the order or number of entries,
/// so that adding a work can break a build but can never silently make a name mean another work. docs/names.md shows it by examples.
/// </summary>
public static class NamePolicy
{
    /// <summary>Characters of a name that are put together without an array.</summary>
    private const int OnStack = 256;

    /// <summary>Names of the members that generated classes can have, with whatever options (CS0542), and of those that every class inherits.</summary>
    private static readonly HashSet<string> Reserved = new(
        [
            "All", "Find", "Keys", "Citation",
            .. MemberTable.Constants.Select(member => member.Name),
            "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        ],
        StringComparer.Ordinal);

    /// <summary>The C# name for <paramref name="key"/> in the class <paramref name="className"/>: a valid identifier, never empty.</summary>
    /// <remarks>
    /// The key is split at every character that C# does not allow in a name and at underscores; each part begins with a capital.
    /// Two digits that the splitting would bring together keep an underscore between them, so that <c>a_1_2</c> is not <c>a12</c>.
    /// </remarks>
    public static string NameOf(string key, string className)
    {
        string name = Identifier(key);
        while (Reserved.Contains(name) || name == className)
            name += "_";
        return name;
    }

    /// <summary>The name of the class for the file at <paramref name="path"/>: that of the file, made a C# name like a key.</summary>
    public static string ClassNameOf(string path)
    {
        string file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        string name = BibliographyFormats.WithoutExtension(file);
        if (name.Length == file.Length && file.LastIndexOf('.') is > 0 and int dot)
            name = file.Substring(0, dot);
        return Identifier(name.Length > 0 ? name : file);
    }

    private static string Identifier(string text)
    {
        if (IsPascalCase(text))
            return text;
        int most = 2 * text.Length; // An underscore before each of its characters.
        Span<char> name = most <= OnStack ? stackalloc char[OnStack] : new char[most];
        int length = 0;
        bool atStart = true;
        foreach (char c in text)
        {
            if (!IsNamePart(c))
            {
                atStart = true;
                continue;
            }

            if (!atStart)
            {
                name[length++] = c;
                continue;
            }

            if (length == 0 ? !IsNameStart(c) : IsDigit(c) && IsDigit(name[length - 1]))
                name[length++] = '_';
            name[length++] = char.ToUpperInvariant(c);
            atStart = false;
        }

        return length == 0 ? Spell(text) : name.Slice(0, length).ToString();
    }

    /// <summary>
    /// The C# names for the keys of one class, in their order. A name that two different keys would share is given to neither (null):
    /// rule BIB1003 reports them. Of a key that stands twice the first has the name and the others null: rule BIB1001 reports them.
    /// </summary>
    public static IReadOnlyList<string?> NamesFor(IReadOnlyList<string> keys, string className)
    {
        var names = new string?[keys.Count];
        var firstWithName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < keys.Count; i++)
        {
            string name = NameOf(keys[i], className);
            if (!firstWithName.TryGetValue(name, out int first))
            {
                firstWithName.Add(name, i);
                names[i] = name;
            }
            else if (keys[first] != keys[i])
            {
                names[first] = null;
            }
        }

        return names;
    }

    /// <summary>Whether nothing is to be done: letters and digits of ASCII after a capital.</summary>
    private static bool IsPascalCase(string text)
    {
        foreach (char c in text)
        {
            if (!Ascii.IsLetterOrDigit(c))
                return false;
        }

        return text.Length > 0 && text[0] is >= 'A' and <= 'Z';
    }

    /// <summary>A name for a text that has no letter or digit at all: the code of each of its characters.</summary>
    private static string Spell(string text)
    {
        var name = new StringBuilder("U");
        foreach (char c in text)
            name.Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        return name.ToString();
    }

    private static bool IsNameStart(char c) => c < '\u0080' ? Ascii.IsLetterOrDigit(c) && !IsDigit(c) : CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    /// <summary>What may stand inside a C# name (ECMA-334 §6.4.3), except underscores and other connectors and the invisible formatting characters.</summary>
    private static bool IsNamePart(char c) => IsNameStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDigit(char c) => c < '\u0080' ? Ascii.IsDigit(c) : CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;
}
