namespace BibGen.Values.Dates;

/// <summary>English names of months, in full or cut short after the third letter or later.</summary>
internal static class MonthNames
{
    private static readonly string[] Names =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>The month 1–12 that <paramref name="word"/> names (<c>Sep</c>, <c>sept.</c>, <c>SEPTEMBER</c>); 0 when it names none.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[word.Length - 1] == '.')
            word = word.Slice(0, word.Length - 1);
        if (word.Length is < 3 or > 9)
            return 0;
        for (int month = 1; month <= 12; month++)
        {
            if (Names[month - 1].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return month;
        }

        return 0;
    }
}
