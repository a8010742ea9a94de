using System.Text;
using BibGen.Model;

namespace BibGen.Styles;

/// <summary>How a style writes the initials of given names.</summary>
/// <param name="Mark">What stands after each initial: a full stop, or nothing.</param>
/// <param name="Between">What stands between the initials of two names.</param>
/// <param name="Hyphen">What stands between those of a hyphenated name: <c>J.-P.</c> or <c>JP</c>.</param>
internal sealed record Initials(string Mark, string Between, string Hyphen)
{
    /// <summary><c>JP</c> (NLM, AMA).</summary>
    public static Initials Compact { get; } = new("", "", "");

    /// <summary><c>J. P.</c> (APA, IEEE, Nature).</summary>
    public static Initials Spaced { get; } = new(".", " ", "-");

    /// <summary><c>J.P.</c> (Harvard).</summary>
    public static Initials Dotted { get; } = new(".", "", "-");

    /// <summary>Whether a name is written in Chinese characters, kana or hangul: family name first, with nothing between.</summary>
    public static bool IsEastAsian(Person person) => person.Family is { Length: > 0 } family && person.Given is { Length: > 0 } given
        && family[0] is >= '\u1100' and (<= '\u11FF' or >= '\u2E80') and (<= '\u9FFF' or >= '\uAC00') and (<= '\uD7AF' or >= '\uF900') and <= '\uFAFF'
        && !HasCase(family) && !HasCase(given);

    /// <summary>Appends the first letter of every part of <paramref name="given"/>; "J.R." and "JR" give both letters.</summary>
    public void Write(StringBuilder text, string given)
    {
        if (!HasCase(given))
        {
            text.Append(given);
            return;
        }

        bool atStart = true;
        bool isCapitals = IsAllInitials(given);
        string separator = "";
        for (int i = 0; i < given.Length; i++)
        {
            char c = given[i];
            if (c is ' ' or '-' or '.' or '\u00A0' or '\u2010' or '\u2011')
            {
                if (separator.Length == 0 || c is '-' or '\u2010' or '\u2011')
                    separator = c is '-' or '\u2010' or '\u2011' ? Hyphen : Between;
                atStart = true;
            }
            else if (atStart || (char.IsUpper(c) && isCapitals))
            {
                if (text.Length > 0 && IsInitial(text))
                    text.Append(atStart ? separator : Between);
                text.Append(char.ToUpperInvariant(c));
                if (char.IsHighSurrogate(c) && i + 1 < given.Length)
                    text.Append(given[++i]);
                text.Append(Mark);
                atStart = false;
                separator = "";
            }
        }
    }

    /// <summary>Whether a name has capitals or could have: names in scripts that have none, such as Chinese or Arabic, have no initials.</summary>
    public static bool HasCase(string name)
    {
        foreach (char c in name)
        {
            if (char.IsUpper(c) || char.IsLower(c))
                return true;
        }

        return false;
    }

    private static bool IsInitial(StringBuilder text) => text[text.Length - 1] is not (' ' or ',');

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
