
namespace BibGen.Formats.PubMed;

/// <summary>Reads the names of persons as PubMed writes them.</summary>
internal static class PubMedNames
{
    private static readonly char[] Comma = [','];

    /// <summary>Reads <c>De Bock, Katrien</c>, <c>van der Berg, Jan Jr</c> or <c>Smith, John A, Jr</c> (FAU, FED, FIR, FPS).</summary>
    public static PubMedName Full(ReadOnlySpan<char> name)
    {
        int comma = name.IndexOf(',');
        if (comma < 0)
            return WithFamily(name, given: null, suffix: null);
        ReadOnlySpan<char> family = name.Slice(0, comma);
        ReadOnlySpan<char> given = name.Slice(comma + 1).Trim();
        ReadOnlySpan<char> suffix = default;
        int second = given.IndexOf(',');
        if (second >= 0)
        {
            suffix = given.Slice(second + 1).Trim();
            given = given.Slice(0, second).TrimEnd();
            if (!IsSuffix(suffix) && IsSuffix(given))
            {
                ReadOnlySpan<char> swapped = suffix;
                suffix = given;
                given = swapped;
            }
        }
        else if (given.LastIndexOf(' ') is var blank && blank > 0 && IsSuffix(given.Slice(blank + 1)))
        {
            suffix = given.Slice(blank + 1);
            given = given.Slice(0, blank).TrimEnd();
        }

        return WithFamily(family, given.IsEmpty ? null : given.ToString(), suffix.IsEmpty ? null : suffix.ToString());
    }

    /// <summary>
    /// Reads <c>De Bock K</c> or <c>Smith JA Jr</c> (AU, ED, IR, PS): family name, initials, suffix; or, as old and foreign exports have it, a full name or a
    /// group.
    /// </summary>
    public static PubMedName Short(string name)
    {
        if (name.IndexOf(',') >= 0)
            return Full(name.AsSpan());
        if (FamilyOf(name) is not { } family)
            return new PubMedName { Literal = name };
        string rest = name.Substring(family.Length).Trim();
        if (rest.Length == 0)
            return WithFamily(family.AsSpan(), given: null, suffix: null);
        int blank = rest.IndexOf(' ');
        string initials = blank < 0 ? rest : rest.Substring(0, blank);
        return WithFamily(family.AsSpan(), Spaced(initials), blank < 0 ? null : rest.Substring(blank + 1));
    }

    /// <summary>Whether a line of authors says that there are more: records of 1984 to 1999 name 10 or 25 and then <c>et al.</c></summary>
    public static bool AreOthers(ReadOnlySpan<char> name) => name.TrimEnd('.').Equals("et al".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The family name in <c>De Bock K</c>; the whole of a single word; null for several words without initials, which name a group.</summary>
    public static string? FamilyOf(string shortName)
    {
        int comma = shortName.IndexOfAny(Comma);
        if (comma >= 0)
            return shortName.Substring(0, comma);
        int end = shortName.Length;
        int blank = shortName.LastIndexOf(' ');
        if (blank < 0)
            return shortName;
        if (IsSuffix(shortName.AsSpan(blank + 1)) && shortName.LastIndexOf(' ', blank - 1) is var earlier && earlier > 0)
        {
            end = blank;
            blank = earlier;
        }

        return IsInitials(shortName.AsSpan(blank + 1, end - blank - 1)) ? shortName.Substring(0, blank).TrimEnd() : null;
    }

    /// <summary>Suffixes as NLM's data-entry rules have them.</summary>
    private static bool IsSuffix(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 4)
            return false;
        return word[0] switch
        {
            'J' or 'S' => word[1] == 'r' && (word.Length == 2 || (word.Length == 3 && word[2] == '.')),
            'I' => word.SequenceEqual("II".AsSpan()) || word.SequenceEqual("III".AsSpan()) || word.SequenceEqual("IV".AsSpan()),
            >= '1' and <= '9' => word.Length == 3
                && (word.EndsWith("nd".AsSpan()) || word.EndsWith("rd".AsSpan()) || word.EndsWith("th".AsSpan()) || word.EndsWith("st".AsSpan())),
            _ => false,
        };
    }

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 6)
            return false;
        bool hasCapital = false;
        foreach (char c in word)
        {
            if (char.IsUpper(c))
                hasCapital = true;
            else if (c is not ('-' or '.' or '\''))
                return false;
        }

        return hasCapital;
    }

    /// <summary>Initials one by one, as other sources write them: <c>JA</c> is <c>J A</c>.</summary>
    private static string Spaced(string initials)
    {
        if (initials.Length == 1)
            return initials;
        var spaced = new System.Text.StringBuilder(initials.Length * 2);
        for (int i = 0; i < initials.Length; i++)
        {
            if (i > 0 && char.IsUpper(initials[i]) && char.IsUpper(initials[i - 1]))
                spaced.Append(' ');
            spaced.Append(initials[i]);
        }

        return spaced.ToString();
    }

    /// <summary>A particle is what stands in lower case before the family name (<c>van der</c>); "De" of "De Bock" is part of the name.</summary>
    private static PubMedName WithFamily(ReadOnlySpan<char> family, string? given, string? suffix)
    {
        family = family.Trim();
        int start = 0;
        while (start < family.Length && char.IsLower(family[start]) && family.Slice(start).IndexOf(' ') is var blank && blank >= 0)
            start += blank + 1;
        return new PubMedName
        {
            Family = family.Slice(start).ToString(),
            Particle = start == 0 ? null : family.Slice(0, start - 1).ToString(),
            Given = given,
            Suffix = suffix,
        };
    }
}
