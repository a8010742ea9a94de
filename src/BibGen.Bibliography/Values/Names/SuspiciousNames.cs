using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>
/// Names that are read with initials or a suffix for their family names (<c>Smith J</c>, <c>De Bock K</c>), with none at all, or that end
/// with a comma.
/// </summary>
internal static class SuspiciousNames
{
    /// <summary>What is odd about a name; null when nothing is. Whether that is wrong the list may tell: <see cref="DependsOnList"/>.</summary>
    public static NameProblem? Find(in NameParts name)
    {
        if (name.TrailingComma >= 0)
            return Problem(NameProblemKind.TrailingComma, name, new SourceSpan(name.TrailingComma, 1), "ends with a comma");
        if (name.LastSpan.Length == 0)
            return Problem(NameProblemKind.MissingFamily, name, name.Span, "has no family name before the comma");
        if (name.Commas == 2)
        {
            if (name.JrSpan.Length == 0 && name.FirstSpan.Length > 0)
                return Problem(NameProblemKind.TrailingComma, name, new SourceSpan(name.Span.Start + name.Raw.IndexOf(','), 1), "has two commas in a row");
            return NameInitials.AreSuffix(name.First) && !NameInitials.AreSuffix(name.Jr)
                ? Wrong(name, "given", name.FirstSpan, $"{name.Last.ToString()}, {name.First.ToString()}, {name.Jr.ToString()}", orGroup: false)
                : null;
        }

        if (name.LastSpan.Length > LongestInitials)
            return null;
        if (name.Commas == 0 && name.FirstSpan.Length > 0 && NameInitials.AreSuffix(name.Last))
            return Wrong(name, "family", name.LastSpan, WithSuffix(name), orGroup: true);
        return AreInitialsForFamily(name) ? Wrong(name, "family", name.LastSpan, InOrder(name.Raw), orGroup: true) : null;
    }

    /// <summary>
    /// Whether a name is odd only where the other names of its list are not: initials after a given name are in their place as the father's
    /// initial of South Indian names, and in a list that writes family names in capitals (<c>Vimarsha K and Ann Smith</c>, <c>Taro SUZUKI and Wei LI</c>).
    /// </summary>
    public static bool DependsOnList(in NameParts name) =>
        name.Commas == 0 && name.FirstSpan.Length > 0 && name.TrailingComma < 0 && !NameInitials.AreSuffix(name.Last);

    /// <summary>Whether a name has a given name and then a family name, without a comma.</summary>
    public static bool IsInOrder(in NameParts name) => name.Commas == 0 && name.FirstSpan.Length > 0 && !NameInitials.Are(name.Last);

    /// <summary>A question mark between two letters of a name, for a letter that a program could not write; null when there is none.</summary>
    public static NameProblem? HasLostLetter(in NameParts name)
    {
        ReadOnlySpan<char> raw = name.Raw;
        for (int at = 1; at < raw.Length - 1; at++)
        {
            if (raw[at] == '?' && char.IsLetter(raw[at - 1]) && char.IsLower(raw[at + 1]))
                return Problem(NameProblemKind.LostLetter, name, name.Span, "has a question mark in the place of a letter");
        }

        return null;
    }

    /// <summary>More characters are no initials, and no suffix.</summary>
    private const int LongestInitials = 8;

    private static NameProblem Problem(NameProblemKind kind, in NameParts name, SourceSpan span, string what) =>
        new(kind, span) { Explanation = $"'{Excerpt.Of(name.Raw.ToString())}' {what}" };

    private static NameProblem Wrong(in NameParts name, string part, SourceSpan span, string? right, bool orGroup)
    {
        string read = name.Raw.Slice(span.Start - name.Span.Start, span.Length).ToString();
        return Problem(NameProblemKind.WrongPart, name, span, $"is read with the {part} name '{read}'; " +
            (right is null ? "write the family name before the initials"
                : $"write '{Excerpt.Of(right)}'{(orGroup ? ", or braces around the name of a group" : "")}"));
    }

    /// <summary><c>Guy L. Steele Jr.</c> as <c>Steele, Jr., Guy L.</c></summary>
    private static string WithSuffix(in NameParts name)
    {
        ReadOnlySpan<char> first = name.First;
        int blank = first.LastIndexOfAny(' ', '~');
        string family = first.Slice(blank + 1).ToString();
        return blank < 0 ? $"{family}, {name.Last.ToString()}" : $"{family}, {name.Last.ToString()}, {first.Slice(0, blank).ToString()}";
    }

    /// <summary>What would be right: <c>Rice J K</c> is <c>Rice, J K</c>; null when there is no family name in it.</summary>
    private static string? InOrder(ReadOnlySpan<char> name)
    {
        int end = name.Length;
        for (int blank = name.LastIndexOfAny(' ', '~'); blank > 0; blank = name.Slice(0, blank).LastIndexOfAny(' ', '~'))
        {
            if (!NameInitials.Are(name.Slice(blank + 1, end - blank - 1)))
                break;
            end = blank;
        }

        bool hasFamily = end < name.Length && name.IndexOf(',') < 0 && !NameInitials.Are(name.Slice(0, end));
        return hasFamily ? $"{name.Slice(0, end).TrimEnd('.').ToString()}, {name.Slice(end + 1).ToString()}" : null;
    }

    /// <summary>
    /// Initials in the place of the family name. Some families are called by one letter: before a comma that is certain, without one there is
    /// only Weinan E whom mathematicians cite. Initials before given names in full are a father's, which stand in the place of a family name in
    /// South India (<c>P., Shiva Shankar</c>). Three capitals alone are a group, capitals after capitals a name in capitals, and
    /// more than three without a stop are no initials.
    /// </summary>
    private static bool AreInitialsForFamily(in NameParts name)
    {
        ReadOnlySpan<char> last = name.Last;
        if (!NameInitials.Are(last))
            return false;
        bool hasStop = last.IndexOf('.') >= 0;
        if (name.Commas > 0 || name.FirstSpan.Length == 0)
            return hasStop && last.Length > 1 && !(name.Commas > 0 && AreSpelledOut(name.First));
        return hasStop || (last.Length <= 3 && HasLowerCase(name.First) && !ShortFamilyNames.Has(last) && !(last is "E" && name.First is "Weinan" or "W."));
    }

    /// <summary>Whether these are given names, each in full.</summary>
    private static bool AreSpelledOut(ReadOnlySpan<char> names)
    {
        int words = 0;
        while (names.Length > 0)
        {
            int blank = names.IndexOfAny(' ', '~');
            ReadOnlySpan<char> word = blank < 0 ? names : names.Slice(0, blank);
            if (word.Length < 2 || !char.IsUpper(word[0]) || !char.IsLower(word[1]))
                return false;
            words++;
            names = blank < 0 ? [] : names.Slice(blank + 1);
        }

        return words > 0;
    }

    private static bool HasLowerCase(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }
}
