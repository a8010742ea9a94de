using BibGen.Text;

namespace BibGen.Values.Dates;

/// <summary>
/// Tells years of four digits from what is none. Words alone (<c>in press</c>, <c>n.d.</c>) are let pass, as are years
/// before Christ, centuries, and years of which the last digits are not known.
/// </summary>
internal static class YearForm
{
    /// <summary>Whether it is four digits and nothing else.</summary>
    public static bool IsPlain(ReadOnlySpan<char> value) => value.Length == 4 && value[0] != '0' && Ascii.IsAllDigits(value);

    /// <summary>Whether it has digits, but those of no year.</summary>
    /// <param name="value">What stands in the place of a year.</param>
    /// <param name="hasYear">Whether a year was read from it.</param>
    public static bool HasNoYear(ReadOnlySpan<char> value, bool hasYear)
    {
        if (IsPlain(value))
            return false;
        ReadOnlySpan<char> bare = value.Trim("{} ".AsSpan());
        if (bare.Length == 4 && bare[0] == '0' && Ascii.IsAllDigits(bare))
            return true;
        bool hasDigit = false;
        foreach (char c in value)
            hasDigit |= char.IsDigit(c);
        if (!hasDigit)
            return AreOtherWords(bare);
        return IsUnspecified(bare) ? bare[0] != '1' : !hasYear && !IsEra(value) && !IsOfAnotherScript(value);
    }

    /// <summary>What words in the place of a year say: that there is none yet, or none at all.</summary>
    private static readonly string[] WordsForNone =
    [
        "press", "forthcoming", "appear", "submit", "prepar", "accept", "publi", "review", "undated", "nd", "date", "preprint", "progress", "druck",
            "presse", "stampa", "prensa", "year",
        "draft", "advance", "online", "ersch", "prep", "revision", "circa", "unknown", "now", "present", "today", "current",
    ];

    /// <summary>Whether words without digits are no words for a year that is missing: a name of a month or season alone, or a sentence.</summary>
    private static bool AreOtherWords(ReadOnlySpan<char> value)
    {
        const int FewestWords = 3;
        if (value.Length > 0 && MonthNames.Find(value) > 0 || SeasonNames.Find(value) != Model.Season.None)
            return true;
        int words = 1;
        foreach (char c in value)
        {
            if (c is '\\' or '{' or > '\u02AF')
                return false;
            words += c == ' ' ? 1 : 0;
        }

        foreach (string word in WordsForNone)
        {
            if (value.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return false;
        }

        return words >= FewestWords;
    }

    private static readonly string[] Eras = ["BC", "B.C", "CE", "C.E", "AD", "A.D", "entury"];

    /// <summary><c>-44</c>, <c>350 BC</c>, <c>98 C.E.</c>, <c>AD 98</c>, <c>13th Century</c>.</summary>
    private static bool IsEra(ReadOnlySpan<char> value)
    {
        if (value.TrimStart("{ ".AsSpan()) is ['-' or '\u2212', ..])
            return true;
        foreach (string era in Eras)
        {
            if (value.IndexOf(era.AsSpan()) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// <c>19xx</c>, <c>197?</c>: as catalogues write what the work does not tell. In this century (<c>20XX</c>) it waits to be filled in, and holds no year.
    /// </summary>
    private static bool IsUnspecified(ReadOnlySpan<char> value)
    {
        int known = 0;
        while (known < value.Length && value[known] is >= '0' and <= '9')
            known++;
        if (value.Length != 4 || known is < 2 or > 3)
            return false;
        for (int i = known; i < value.Length; i++)
        {
            if (value[i] is not ('x' or 'X' or 'u' or '?' or '-'))
                return false;
        }

        return true;
    }

    private static bool IsOfAnotherScript(ReadOnlySpan<char> value)
    {
        foreach (char c in value)
        {
            if (c > 127 && char.IsDigit(c))
                return true;
        }

        return false;
    }
}
