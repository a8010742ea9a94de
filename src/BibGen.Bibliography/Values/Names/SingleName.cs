using System.Globalization;
using BibGen.Text;

namespace BibGen.Values.Names;

/// <summary>What is wrong with the value of a field for one name, <c>Last, First, Suffix</c>, which nothing but commas divides.</summary>
internal static class SingleName
{
    private const string And = " and ";
    private const int MostCommas = 2;

    /// <summary>What is wrong; null when nothing is.</summary>
    /// <param name="value">The value.</param>
    /// <param name="advice">What to write for each of several names.</param>
    public static NameProblem? Check(string value, string advice)
    {
        if (SeparatorIn(value) is { Length: > 0 } separator)
            return new NameProblem(NameProblemKind.WrongSeparator, separator) { Explanation = advice };
        if (EtAl.Find(value.AsSpan()) is { Span: var words })
            return words.Length == value.Trim().Length ? null : new NameProblem(NameProblemKind.EtAl, words) { Explanation = advice };
        int commas = value.Count(static c => c == ',');
        if (commas > MostCommas)
        {
            return new NameProblem(NameProblemKind.TooManyCommas, new SourceSpan(0, value.Length))
            {
                Explanation = $"{commas.ToString(CultureInfo.InvariantCulture)} commas, and a name can have two; {advice}",
            };
        }

        if (commas != 1)
            return null;
        if (AreTwoShort(value))
            return new NameProblem(NameProblemKind.WrongSeparator, new SourceSpan(value.IndexOf(','), 1)) { Explanation = advice };

        foreach (NameParts name in new NameListEnumerator(value.AsSpan()))
        {
            if (name.TrailingComma < 0 && SuspiciousNames.Find(name) is { } odd)
                return odd;
        }

        return null;
    }

    /// <summary>Whether both sides of the comma are a family name with its initials: <c>Harris CR, Millman KJ</c>.</summary>
    private static bool AreTwoShort(string value)
    {
        int comma = value.IndexOf(',');
        return IsShort(value.AsSpan(0, comma)) && IsShort(value.AsSpan(comma + 1));
    }

    private static bool IsShort(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        int blank = name.LastIndexOf(' ');
        return blank > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) && name.IndexOf('.') < 0 && !NameInitials.AreSuffix(name.Slice(blank + 1))
            && NameInitials.Are(name.Slice(blank + 1));
    }

    /// <summary>What is wrong with a family name, or with the name of a group; null when nothing is.</summary>
    /// <param name="part">The name.</param>
    /// <param name="isFamily">Whether it is a family name.</param>
    /// <param name="advice">What to write for each of several names.</param>
    public static NameProblem? CheckPart(string part, bool isFamily, string advice)
    {
        if (SeparatorIn(part) is { Length: > 0 } separator)
            return new NameProblem(NameProblemKind.WrongSeparator, separator) { Explanation = advice };
        return isFamily && part.IndexOf(',') > 0
            ? new NameProblem(NameProblemKind.WrongPart, new SourceSpan(0, part.Length))
            {
                Explanation = $"'{Excerpt.Of(part)}' is all read as the family name; write the given name apart",
            }
            : null;
    }

    /// <summary>What joins several names: a semicolon with something on both sides, or <c>and</c> between names with commas.</summary>
    private static SourceSpan SeparatorIn(string value)
    {
        for (int at = value.IndexOf(';'); at >= 0; at = value.IndexOf(';', at + 1))
        {
            if (!EndsEntity(value, at) && value.AsSpan(0, at).Trim().Length > 0 && value.AsSpan(at + 1).Trim("; ".AsSpan()).Length > 0)
                return new SourceSpan(at, 1);
        }

        int and = value.IndexOf(And, StringComparison.OrdinalIgnoreCase);
        return and > 0 && value.IndexOf(',') is >= 0 and var comma && comma < and && value.IndexOf(',', and) >= 0
            ? new SourceSpan(and + 1, And.Length - 2)
            : default;
    }

    /// <summary>Whether the semicolon ends a character reference of HTML: <c>&amp;amp;</c>.</summary>
    private static bool EndsEntity(string value, int semicolon)
    {
        int at = semicolon - 1;
        while (at >= 0 && (char.IsLetterOrDigit(value[at]) || value[at] == '#'))
            at--;
        return at >= 0 && at < semicolon - 1 && value[at] == '&';
    }
}
